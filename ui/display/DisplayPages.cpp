// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/display/DisplayPages.h"

#include "ui/live/LimbsEdit.h"

#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal lineByText = 1.45;
constexpr qreal gapByText = 0.34;
constexpr qreal markerByText = 2.04;
constexpr int opening = -1; // as a level: at the margin, before every limb
constexpr int step = 2; // pixels, from one size to the next smaller

QList<WordPiece> withJoin(const LimbDifference &limb)
{
    QList<WordPiece> pieces = limb.pieces;
    const bool gone = limb.kind == LimbDifference::Kind::TakenOut;
    const QString join = gone ? limb.joinBefore : limb.joinAfter;
    if (!join.isEmpty())
        pieces.append({gone ? WordPiece::Kind::Deleted : WordPiece::Kind::Kept, join});
    return pieces;
}

} // namespace

DisplayPages::DisplayPages(const DisplayedWording &wording, QSizeF room, qreal scale,
                           const ChangeFormats &formats)
{
    for (m_size = largest;; m_size -= step) {
        lay(wording, room.width(), scale, formats);
        if (m_size - step < smallest || height() <= room.height())
            break;
    }
    breakIntoPages(room.height());
}

void DisplayPages::lay(const DisplayedWording &wording, qreal width, qreal scale,
                       const ChangeFormats &formats)
{
    m_parts.clear();
    m_font.setPixelSize(qMax(1, qRound(m_size * scale)));
    m_lineHeight = m_font.pixelSize() * lineByText;
    m_gap = m_font.pixelSize() * gapByText;
    QList<int> levels;
    for (const FlatLimb &limb : wording.after)
        levels.append(limb.level);
    const QStringList markers = limbMarkers(levels, wording.marker);
    if (!wording.opening.isEmpty())
        add({}, opening, {{WordPiece::Kind::Kept, wording.opening}}, width, formats);
    for (const LimbDifference &limb : limbDifferences(wording.before, wording.after))
        add(limb.indexAfter < 0 ? QString() : markers.at(limb.indexAfter), limb.level,
            withJoin(limb), width, formats);
}

void DisplayPages::add(const QString &marker, int level, const QList<WordPiece> &pieces,
                       qreal width, const ChangeFormats &formats)
{
    Part part;
    part.marker = marker;
    part.left = (level + 1) * m_font.pixelSize() * markerByText;
    QString text;
    QList<QTextLayout::FormatRange> ranges;
    for (const WordPiece &piece : pieces) {
        const auto from = static_cast<int>(text.size());
        const auto length = static_cast<int>(piece.text.size());
        if (piece.kind == WordPiece::Kind::Inserted)
            ranges.append({from, length, formats.inserted});
        if (piece.kind == WordPiece::Kind::Deleted) {
            ranges.append({from, length, formats.deleted});
            QTextCharFormat apart = formats.deleted; // what comes instead stands a little off
            apart.setFontLetterSpacingType(QFont::AbsoluteSpacing);
            apart.setFontLetterSpacing(m_font.pixelSize() / 6.0);
            ranges.append({from + length - 1, 1, apart});
        }
        text += piece.text;
    }
    if (level == opening) {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        ranges.append({0, static_cast<int>(text.size()), strong});
    }
    part.text = std::make_unique<QTextLayout>(text.replace(u'\n', QChar::LineSeparator), m_font);
    part.text->setFormats(ranges);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    part.text->setTextOption(option);
    part.text->beginLayout();
    for (QTextLine line = part.text->createLine(); line.isValid(); line = part.text->createLine())
        line.setLineWidth(qMax<qreal>(m_font.pixelSize(), width - part.left));
    part.text->endLayout();
    m_parts.push_back(std::move(part));
}

qreal DisplayPages::height() const
{
    qreal height = 0;
    for (const Part &part : m_parts)
        height += part.text->lineCount() * m_lineHeight + (&part == &m_parts.front() ? 0 : m_gap);
    return height;
}

void DisplayPages::breakIntoPages(qreal height)
{
    m_pages = {{}};
    qreal top = 0;
    for (int limb = 0; limb < static_cast<int>(m_parts.size()); ++limb) {
        if (!m_pages.constLast().isEmpty())
            top += m_gap;
        const int lines = m_parts[static_cast<size_t>(limb)].text->lineCount();
        for (int line = 0; line < lines; ++line) {
            if (top + m_lineHeight > height && !m_pages.constLast().isEmpty()) {
                m_pages.append(QList<Line>());
                top = 0;
            }
            m_pages.last().append({limb, line, top});
            top += m_lineHeight;
        }
    }
}

void DisplayPages::paint(QPainter &painter, QPointF at, int page) const
{
    QFont strong = m_font;
    strong.setWeight(QFont::DemiBold);
    for (const Line &line : m_pages.at(page)) {
        const Part &part = m_parts[static_cast<size_t>(line.limb)];
        const QTextLine text = part.text->lineAt(line.line);
        const QPointF corner =
            at + QPointF(part.left, line.top + (m_lineHeight - text.height()) / 2);
        text.draw(&painter, corner - QPointF(text.x(), text.y()));
        if (line.line > 0 || part.marker.isEmpty())
            continue;
        painter.setFont(strong);
        const qreal left = part.left - m_font.pixelSize() * markerByText;
        painter.drawText(
            at + QPointF(left, line.top + (m_lineHeight - text.height()) / 2 + text.ascent()),
            part.marker);
    }
}

} // namespace minutebook
