// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/page/PageContent.h"
#include "core/exporters/page/Typesetter.h"

#include <optional>

namespace minutebook {

/// Sets the blocks of a document one under the other, and writes down its structure on the way.
class PageFlow
{
public:
    explicit PageFlow(const Document &document);

    [[nodiscard]] Flow take() { return std::move(m_flow); }

private:
    /// Lines of one text, and the elements its characters belong to.
    struct SetText {
        std::shared_ptr<const QTextLayout> layout;
        Runs runs;
        QList<int> elements; ///< one a run
        TextStyle style;
        int order = 0;
    };

    /// Opens an element of the structure for as long as it lives.
    class Within
    {
    public:
        Within(PageFlow &flow, const QByteArray &type, const QByteArray &attributes = {});
        Within(const Within &) = delete;
        Within &operator=(const Within &) = delete;
        ~Within() { m_flow.m_element = m_outer; }

    private:
        PageFlow &m_flow;
        int m_outer;
    };

    void blocks(const QList<Block> &blocks);
    void block(const Block &block);
    void paragraph(const Paragraph &paragraph);
    void heading(const HeadingBlock &heading);
    void section(const Section &section);
    void notice(const Section &section); // in PageBoxes.cpp
    void list(const ListBlock &list);
    void listElement(const ListElement &element, const QString &marker, qreal indent);
    void signature(const SignatureBlock &signature);
    void signaturePart(Slab &slab, const Runs &runs, qreal left, qreal width, qreal top);

    void table(const TableBlock &table); // these two in PageTables.cpp
    [[nodiscard]] QList<qreal> columnWidths(const TableBlock &table) const;
    [[nodiscard]] QList<Slab> row(const QList<Runs> &cells, const QList<qreal> &widths,
                                  bool header);
    [[nodiscard]] QList<Slab> bands(const QList<SetText> &cells, const QList<qreal> &widths) const;
    void field(const FieldBlock &field);
    void fieldBeside(const FieldBlock &field);
    void fieldInRules(const FieldBlock &field); // in PageBoxes.cpp
    void boxIn(qsizetype first, const QList<qreal> &uprights);

    [[nodiscard]] TextStyle scaled(const TextStyle &style) const
    {
        return scaledTo(m_textSize, style);
    }
    [[nodiscard]] SetText set(const Runs &runs, const TextStyle &usual, qreal width);
    [[nodiscard]] static QList<TextItem> itemsOfLine(const SetText &text, int line, QPointF at);
    void lay(const SetText &text);
    void add(Slab slab);
    void keepLastWithNext();
    int open(const QByteArray &type, const QByteArray &attributes = {});
    void notePlace(PlaceKind kind, const QString &anchor = {});
    void noteSection(const Section &section);

    Flow m_flow;
    int m_textSize;
    bool m_lineNumbers; ///< stand in the margin
    qsizetype m_ruled = -1; ///< how many slabs there were when a field in rules ended
    bool m_newPage = false; ///< the next slab begins one
    int m_order = 0;
    int m_element = 0; ///< of what is being set
    qreal m_left; ///< of what is being set
    qreal m_width;
    std::optional<qreal> m_nextSpace; ///< in place of the next slab's own
    qreal m_leastSpace = 0; ///< above the next slab
    QList<TextItem> m_hanging; ///< markers that stand beside the next line
};

} // namespace minutebook
