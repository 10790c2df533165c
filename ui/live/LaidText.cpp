// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/LaidText.h"

#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace minutebook {

using namespace Qt::StringLiterals;

LaidText::LaidText(const QString &text, qsizetype strong, const Look &look, int width)
{
    qsizetype before = 0;
    for (const QString &paragraph : text.split(u"\n\n"_s)) {
        if (!m_paragraphs.empty())
            m_height += look.paragraphGap;
        addParagraph(paragraph, qBound<qsizetype>(0, strong - before, paragraph.size()), look,
                     width);
        before += paragraph.size() + 2;
    }
}

void LaidText::addParagraph(const QString &text, qsizetype strong, const Look &look, int width)
{
    QString words = text;
    words.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_unique<QTextLayout>(words, look.font);
    if (strong > 0) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        layout->setFormats({{0, static_cast<int>(strong), format}});
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height + (look.lineHeight - line.height()) / 2});
        m_height += look.lineHeight;
        ++m_lines;
        m_naturalWidth = qMax(m_naturalWidth, static_cast<int>(std::ceil(line.naturalTextWidth())));
    }
    layout->endLayout();
    m_paragraphs.push_back(std::move(layout));
}

void LaidText::draw(QPainter &painter, const QPointF &at, const QColor &colour) const
{
    painter.setPen(colour);
    for (const auto &paragraph : m_paragraphs)
        paragraph->draw(&painter, at);
}

void LaidText::drawGround(QPainter &painter, const QPointF &at, const QList<FoundRange> &ranges,
                          const QColor &colour) const
{
    int before = 0;
    for (const auto &paragraph : m_paragraphs) {
        const int end = before + static_cast<int>(paragraph->text().size());
        for (const FoundRange &range : ranges) {
            const int from = qMax(range.from, before);
            const int to = qMin(range.from + range.length, end);
            for (int line = 0; from < to && line < paragraph->lineCount(); ++line) {
                const QTextLine here = paragraph->lineAt(line);
                const int first = qMax(from - before, here.textStart());
                const int past = qMin(to - before, here.textStart() + here.textLength());
                if (first < past)
                    painter.fillRect(QRectF(here.cursorToX(first), here.y(),
                                            here.cursorToX(past) - here.cursorToX(first),
                                            here.height())
                                         .translated(at),
                                     colour);
            }
        }
        before = end + 2;
    }
}

} // namespace minutebook
