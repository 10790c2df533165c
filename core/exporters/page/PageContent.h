// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

#include <QByteArray>
#include <QColor>
#include <QLineF>
#include <QPointF>
#include <QTextLayout>

#include <memory>

/// What stands where on the pages of a document. All measures are points (1/72 inch); y grows
/// downwards.
namespace minutebook {

/// What belongs to no element of the structure: rules, numbers of lines, header rows that are
/// repeated.
inline constexpr int noElement = -1;
/// Nor do these, which a file that is tagged tells apart.
inline constexpr int headOfPage = -2;
inline constexpr int footOfPage = -3;
inline constexpr int watermarkOfPage = -4;

/// A part of a document as those know it who do not see the page: a heading, a list, a cell. The
/// names are the standard structure types of PDF (ISO 32000-1, 14.8.4).
struct StructureElement {
    QByteArray type; ///< "H1", "P", "LBody", …
    int parent = noElement; ///< place in the list; the root has none
    LanguageTag language; ///< empty: that of the element it stands in
    QByteArray
        attributes; ///< as PDF writes them, such as "<< /O /Table /Scope /Column >>"; may be empty
    QString link; ///< with type Link: where it leads
    QString words; ///< where the page may read back otherwise than it was written; else empty
};

/// A stretch of one line, all of one element.
struct TextItem {
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    int from = 0; ///< place of its first character in the layout
    int length = 0;
    QPointF at; ///< top left corner of the line
    QColor colour;
    int element = noElement;
    int order = 0; ///< of reading: cells of a row one after the other, though their lines stand
                   ///< side by side
};

struct Rule {
    QLineF line;
    qreal width = 0.5;
    QColor colour;
};

/// A stretch of ground under the words.
struct Ground {
    QRectF box;
    QColor colour;
};

/// A strip over the whole width that is never cut by the end of a page: mostly one line of text.
/// Positions are relative to its top.
struct Slab {
    qreal spaceAbove = 0; ///< not at the top of a page
    qreal height = 0;
    bool keepWithNext = false;
    bool newPage = false; ///< begins a page
    int table = -1; ///< the table whose header row is repeated when a page begins with this slab
    QList<TextItem> texts;
    QList<Rule> rules;
    QList<Ground> grounds;
};

struct PageOutline {
    int level = 1;
    QString title;
    int element = noElement; ///< the heading
};

/// What somebody who checks the pages looks for.
enum class PlaceKind {
    Part, ///< of the document, with a name of its own
    LeftOut, ///< words that stand where something not open was left out
    Resolution, ///< or the statement of a decision
};

/// Where it begins.
struct PagePlace {
    PlaceKind kind = PlaceKind::Part;
    QString anchor; ///< of the part; empty for other places that have none
    int element = noElement; ///< the first one of it
    int page = 0; ///< from 0
    qreal top = 0; ///< of its first line
};

/// A document in slabs, not yet on pages.
struct Flow {
    QList<Slab> slabs;
    QList<QList<Slab>> tableHeaders;
    QList<StructureElement>
        structure; ///< the first is the document; parents stand before their children
    QList<PageOutline> outline;
    QList<PagePlace> places; ///< in the order of the document, not yet on pages
};

struct Page {
    QList<TextItem> texts; ///< in the order of reading
    QList<Rule> rules;
    QList<Ground> grounds; ///< under all else
};

} // namespace minutebook
