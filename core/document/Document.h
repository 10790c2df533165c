// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/GivenList.h"
#include "core/document/DocumentFacts.h"
#include "core/document/DocumentRoles.h"
#include "core/document/DocumentType.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

/// The neutral document: what a published thing says, independent of format. Exporters see this and
/// nothing else, so what the composer left out cannot reach a file. It is built of plain values and
/// knows neither the meeting nor any format; every word in it is final, house style and language
/// already applied.
namespace minutebook {

/// A language tag of the document: "en-GB" or "cy".
using LanguageTag = QString;

/// A stretch of text of one kind. "\n" in the text is a line break.
struct Run {
    QString text;
    bool strong = false;
    bool capitals =
        false; ///< shown in capitals where the format can style it; the text keeps its own case
    std::optional<LanguageTag> language; ///< where it differs from the document's
    QString machineTime; ///< for <time>: ISO date, time or both; empty for other text
    QString link; ///< an address the text leads to; empty for other text
    QString person; ///< ref of the one whose name this is; empty for other text

    bool operator==(const Run &) const = default;
};
using Runs = QList<Run>;

[[nodiscard]] inline Runs plain(const QString &text)
{
    return {Run{.text = text}};
}

struct Block; // one of the kinds below

struct Paragraph {
    ParagraphRole role = ParagraphRole::Text;
    Runs runs;

    bool operator==(const Paragraph &) const = default;
};

/// A heading. Level 1 is the document's title and stands once; levels never jump.
struct HeadingBlock {
    int level = 2; ///< 1 to 6
    QString number; ///< the minute or agenda number as printed, without separator; may be empty
    Runs runs;
    bool numberInMargin = false; ///< the number stands left of the text, where a format can

    bool operator==(const HeadingBlock &) const = default;
};

/// What stands before each element of a list: "(" + letter + ")".
struct Marker {
    MarkerKind kind = MarkerKind::Bullet;
    QString before; ///< "(" or empty
    QString after; ///< ")" or "."
    QString bullet; ///< the character of a bullet; used with Bullet only

    bool operator==(const Marker &) const = default;
};

struct ListElement {
    QList<Block> blocks;

    friend bool operator==(const ListElement &a, const ListElement &b);
};

struct ListBlock {
    ListRole role = ListRole::Points;
    Marker marker;
    int start = 1; ///< number of the first element
    int indent = 0; ///< of the markers, in millimetres, from where the text around it begins
    QList<ListElement> elements;

    bool operator==(const ListBlock &) const = default;
};

struct TableBlock {
    Runs caption;
    QList<Runs> header; ///< empty: the table has no header row
    QList<QList<Runs>> rows;

    bool operator==(const TableBlock &) const = default;
};

/// A labelled field of a form, such as the statement of a decision.
struct FieldBlock {
    enum class Layout {
        Beside,
        FullWidth, ///< the label over the value
        Ruled, ///< beside, with rules around both
    };

    QString name; ///< the machine's word for it: "reference", "membersPresent"
    Runs label; ///< with its colon where the style has one; empty: the value alone, across the form
    Layout layout = Layout::Beside;
    QList<Block> value; ///< may be empty: a blank field that is printed

    friend bool operator==(const FieldBlock &a, const FieldBlock &b);
};

struct SignatureBlock {
    Runs name;
    Runs office;
    Runs date;
    bool toBeSigned = false; ///< draws the lines for pen and ink

    bool operator==(const SignatureBlock &) const = default;
};

/// Blocks that belong together.
struct Section {
    SectionRole role = SectionRole::Item;
    QString anchor; ///< unique within the document; empty: cannot be pointed at
    std::optional<SpeechFacts> speech; ///< with role Speech
    std::optional<ItemFacts> item; ///< with role Item
    QList<MatterFacts>
        matters; ///< with roles Resolution and Motion; amendments as they are printed
    std::optional<DecisionFacts> decision; ///< with role Decision
    QList<ActionFacts> actions; ///< with role Actions
    std::optional<LanguageTag> language; ///< where it differs
    bool newPage = false; ///< begins a page, in formats that have pages
    QList<Block> blocks;

    friend bool operator==(const Section &a, const Section &b);
};

using AnyBlock = std::variant<Paragraph, HeadingBlock, ListBlock, TableBlock, FieldBlock,
                              SignatureBlock, Section>;

struct Block {
    AnyBlock any;

    template <typename Kind>
    Block(Kind kind) // NOLINT(google-explicit-constructor): a block is any of its kinds
        : any(std::move(kind))
    {
    }
    friend bool operator==(const Block &a, const Block &b);
};

inline bool operator==(const Block &a, const Block &b)
{
    return a.any == b.any;
}
inline bool operator==(const ListElement &a, const ListElement &b)
{
    return a.blocks == b.blocks;
}
inline bool operator==(const FieldBlock &a, const FieldBlock &b)
{
    return a.name == b.name && a.label == b.label && a.layout == b.layout && a.value == b.value;
}
inline bool operator==(const Section &a, const Section &b)
{
    return a.role == b.role && a.anchor == b.anchor && a.speech == b.speech && a.item == b.item
        && a.matters == b.matters && a.decision == b.decision && a.actions == b.actions
        && a.language == b.language && a.newPage == b.newPage && a.blocks == b.blocks;
}

inline constexpr int usualTextSize = 11; ///< in points
inline constexpr int largePrint = 18; ///< nothing is set smaller than the text from here on

/// How pages are set, and what is printed around the text of every one.
struct PageFurniture {
    QString head;
    QString foot;
    QString pageOf; ///< "Page %1 of %2"; empty: pages are not numbered
    int firstPage = 1;
    int textSize = usualTextSize; ///< of the words of a contribution, in points
    bool lineNumbers =
        false; ///< beside every line, beginning anew on each page, where a format has lines
    bool initialsBox = false; ///< for minutes signed on paper (LGA 1972 Sch 12 para 41)
    QString watermark; ///< "DRAFT"; empty: none
    QString notForPublication; ///< on every page of a full copy; empty on a public copy

    bool operator==(const PageFurniture &) const = default;
};

/// A whole document, ready to be written in any format.
struct Document {
    DocumentType type = DocumentType::Minutes;
    QString title; ///< of the file: "Minutes, Cabinet, 21 May 2026, Aldermere Council"
    QString council;
    QString body;
    QDate date;
    LanguageTag language;
    DocumentFacts facts;
    PageFurniture page;
    QList<Block> blocks; ///< begins with the only heading of level 1

    bool operator==(const Document &) const = default;
};

} // namespace minutebook
