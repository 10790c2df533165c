// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"
#include "core/exporters/html/HtmlStyle.h"
#include "core/exporters/html/HtmlWriter.h"

namespace minutebook {

/// Writes blocks as the elements HTML has for them.
class HtmlBody
{
public:
    HtmlBody(HtmlWriter &writer, const HtmlStyle &style)
        : m_out(writer)
        , m_style(style)
    {
    }

    void blocks(const QList<Block> &blocks);

private:
    void block(const Block &block);
    void paragraph(const Paragraph &paragraph);
    void heading(const HeadingBlock &heading);
    void list(const ListBlock &list);
    void element(const ListElement &element);
    void table(const TableBlock &table);
    void row(QList<Runs> cells, qsizetype columns, bool header);
    void field(const FieldBlock &field);
    void form(const QList<Block> &fields);
    void signature(const SignatureBlock &signature);
    void part(const QString &name, const Runs &runs);
    void section(const Section &section);
    void quotation(const Section &section);
    void runs(const Runs &runs);
    void run(const Run &run);
    void lines(const QString &text);
    void tabbed(const QString &line);

    HtmlWriter &m_out;
    const HtmlStyle &m_style;
    int m_tables = 0; ///< captions written, for their ids
};

} // namespace minutebook
