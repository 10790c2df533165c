// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"
#include "core/exporters/DocxNumbering.h"
#include "core/exporters/XmlPart.h"

namespace minutebook {

/// Writes blocks as the paragraphs and tables of word/document.xml.
class DocxBody
{
public:
    explicit DocxBody(XmlPart &out)
        : m_out(out)
    {
    }

    void blocks(const QList<Block> &blocks);

    [[nodiscard]] const DocxNumbering &numbering() const { return m_numbering; }
    /// The addresses that are linked to; the first one's relationship is "link1".
    [[nodiscard]] const QStringList &links() const { return m_links; }

private:
    /// What a paragraph has besides its words.
    struct Look {
        QString style;
        int list = 0; ///< its number; 0: in no list
        int level = 0;
        bool goesOn = false; ///< of a list's element, after its first paragraph
        bool breakAfter = false;
    };

    void block(const Block &block);
    void paragraph(const Runs &runs, const Look &look);
    void properties(const Look &look);
    void heading(const HeadingBlock &heading);
    void list(const ListBlock &list);
    void element(const ListElement &element, const ListBlock &list, int number);
    void table(const TableBlock &table);
    void row(const QList<Runs> &cells, int columns, bool header);
    void form(const QList<Block> &fields);
    void field(const FieldBlock &field);
    void signature(const SignatureBlock &signature);
    void section(const Section &section);
    void openTable(const QList<int> &widths, bool headerRow, const QString &caption);
    void openCell(int width, int span = 1);
    void closeCell(bool hasParagraph);
    void runs(const Runs &runs);
    void run(const Run &run, bool linked);
    void text(const QString &text);

    XmlPart &m_out;
    DocxNumbering m_numbering;
    QStringList m_links;
    Look m_inherited; ///< of the element of a list that is being written
    std::optional<LanguageTag> m_language; ///< where it differs from the document's
    int m_depth = 0; ///< of lists inside one another
    bool m_ofItem = false; ///< in a section that is an item's
};

} // namespace minutebook
