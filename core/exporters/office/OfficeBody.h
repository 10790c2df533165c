// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/office/OfficeLists.h"
#include "core/exporters/office/OfficePage.h"
#include "core/exporters/office/XmlPart.h"

namespace minutebook {

/// What a paragraph has besides its words.
struct OfficeParagraph {
    QString style = QStringLiteral("Normal"); ///< its id
    int list = 0; ///< the number of its list; 0: in no list
    int level = 0; ///< in that list
    bool goesOn = false; ///< of a list's element, after its first paragraph
    bool keepNext = false; ///< on the page of what follows
    int hanging = 0; ///< that all lines but the first are set in, in twentieths of a point
    bool inMargin = false; ///< it is the first line that stands out, by as much
    bool newPage = false; ///< begins one
};

/// A table about to be written. Widths are in twentieths of a point.
struct OfficeTable {
    QList<int> widths;
    bool hasHeader = false;
    bool ruled = false; ///< rules round every cell
    bool isShort = false; ///< no page ends in it
    QString caption; ///< said by screen readers; what is seen stands above the table
};

enum class OfficeRow {
    Header, ///< stands again on every page
    Row, ///< is not cut by the end of a page
    Field, ///< of a form, and too long not to be
};

/// Goes through blocks as a word processor's file holds them: flat paragraphs with named styles,
/// lists that count themselves, forms as tables. The formats say how each is written, and end
/// what they begin with one XML element each.
class OfficeBody
{
public:
    /// `room`: across, in twentieths of a point.
    OfficeBody(XmlPart &out, const PageFurniture &furniture, int room);
    OfficeBody(const OfficeBody &) = delete;
    OfficeBody &operator=(const OfficeBody &) = delete;
    virtual ~OfficeBody() = default;

    void blocks(const QList<Block> &blocks);

    [[nodiscard]] const OfficeLists &lists() const { return m_lists; }

protected:
    virtual void openParagraph(const OfficeParagraph &look) = 0;
    virtual void openHeading(int level, const OfficeParagraph &look) = 0;
    /// A list's first element follows; `joined`: it is a level of the list it stands in.
    virtual void openList(int number, bool joined) = 0;
    virtual void closeList() = 0;
    virtual void openElement() = 0;
    virtual void closeElement() = 0;
    virtual void openTable(const OfficeTable &table) = 0;
    virtual void closeTable() = 0;
    virtual void openRow(OfficeRow kind) = 0;
    virtual void closeRow(OfficeRow kind) = 0;
    virtual void openCell(int width, int span, OfficeRow kind) = 0;
    virtual void closeCell(int span) = 0;
    virtual void openLink(const QString &address) = 0;
    /// A run's words; the language is given where it differs from the document's.
    virtual void run(const Run &run, const std::optional<LanguageTag> &language, bool linked) = 0;

    void paragraph(const Runs &runs, const OfficeParagraph &look);

    XmlPart &m_out;

private:
    void block(const Block &block);
    void paragraph(const Paragraph &paragraph);
    void heading(const HeadingBlock &heading);
    void list(const ListBlock &list);
    void element(const ListElement &element, const OfficeParagraph &look);
    void table(const TableBlock &table);
    void row(const QList<Runs> &cells, const QList<int> &widths, OfficeRow kind,
             bool keepNext = false);
    void form(const QList<Block> &fields);
    void field(const FieldBlock &field);
    void headed(const FieldBlock &field);
    void endCell(int span);
    [[nodiscard]] int labelWidth() const;
    void signature(const SignatureBlock &signature);
    void section(const Section &section);
    void runs(const Runs &runs);

    int m_textSize; ///< in points
    bool m_numbersLines; ///< in the margin
    OfficeLists m_lists;
    OfficeParagraph m_place; ///< what a paragraph is here: in an element, in a form
    std::optional<LanguageTag> m_language; ///< where it differs from the document's
    int m_depth = 0; ///< of lists inside one another
    int m_setIn = 0; ///< of the list that is being written, in twentieths of a point
    bool m_cellIsEmpty = true; ///< nothing stands yet in the cell that is being written
    int m_room; ///< across, in twentieths of a point
    bool m_hasList = false; ///< the element that is being written has a list already
    bool m_keepNext = false;
    bool m_newPage = false; ///< the next paragraph begins one
    bool m_ofItem = false; ///< in a section that is an item's
};

} // namespace minutebook
