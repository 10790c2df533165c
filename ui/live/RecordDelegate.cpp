// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/RecordDelegate.h"

#include "ui/live/LaidTable.h"
#include "ui/live/Painting.h"
#include "ui/widgets/Badge.h"

#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

using Kind = RecordRow::Kind;

RecordDelegate::RecordDelegate(const RecordModel &model, const Theme &theme, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{
    connect(&theme, &Theme::themeChanged, this, [this] { m_laid.clear(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_laid.clear(); });
}

TextRole RecordDelegate::roleOf(const RecordRow &row)
{
    return row.kind == Kind::Event     ? TextRole::RecordEvent
        : row.kind == Kind::Resolution ? TextRole::LimbInRecord
                                       : TextRole::Record;
}

LaidText::Look RecordDelegate::look(const RecordRow &row) const
{
    const Tokens &t = m_theme.tokens();
    const TextRole role = roleOf(row);
    return {t.font(role), t.line(role), t.scaled(6)};
}

int RecordDelegate::padding(const RecordRow &row) const
{
    const Tokens &t = m_theme.tokens();
    return row.kind == Kind::Event ? t.scaled(3) : t.pick(7, 9);
}

int RecordDelegate::textLeft(const RecordRow &row) const
{
    const Tokens &t = m_theme.tokens();
    return t.sizes.recordGutter + (row.icon.isEmpty() ? 0 : t.sizes.iconSmall + t.scaled(9));
}

int RecordDelegate::addText(Laid &laid, const RecordRow &row, int left, int top, int width) const
{
    const QString join = row.stem.isEmpty() || row.text.isEmpty() ? QString() : u" "_s;
    const QString whole = row.stem + join + row.text;
    if (whole.isEmpty())
        return top;
    const Colours &c = m_theme.colours();
    const QColor colour = row.kind == Kind::Event || row.kind == Kind::Note ? c.ink2 : c.ink;
    auto text = std::make_unique<LaidText>(whole, row.stem.size(), look(row), width);
    top += text->height();
    laid.pieces.push_back({QPoint(left, top - text->height()), std::move(text), colour, whole});
    return top;
}

int RecordDelegate::addTable(Laid &laid, const RecordRow &row, int left, int top, int width) const
{
    if (row.table.isEmpty())
        return top;
    const Tokens &t = m_theme.tokens();
    LaidTable table = layOutTable(row.table, row.tableHasHeading, look(row), width, t.scaled(20));
    for (LaidTable::Cell &cell : table.cells)
        laid.pieces.push_back(
            {cell.at + QPoint(left, top), std::move(cell.text), m_theme.colours().ink, {}});
    for (const QLine &rule : std::as_const(table.rules))
        laid.rules.append(rule.translated(left, top));
    return top + table.height + t.scaled(4);
}

int RecordDelegate::addPoint(Laid &laid, const RecordRow &row, const RecordRow::Point &point,
                             int left, int top, int width) const
{
    const Tokens &t = m_theme.tokens();
    const bool bullet = point.marker == u"•"_s;
    const int indent = (bullet ? t.scaled(22) : t.scaled(32)) + point.level * t.scaled(28);
    const int markAt = indent - (bullet ? t.scaled(20) : t.scaled(32));
    auto mark = bullet
        ? nullptr
        : std::make_unique<LaidText>(point.marker, point.marker.size(), look(row), width);
    auto text = std::make_unique<LaidText>(point.text, 0, look(row), width - indent);
    const int height = text->height();
    laid.pieces.push_back({QPoint(left + markAt, top),
                           std::move(mark),
                           bullet ? m_theme.colours().ink3 : m_theme.colours().ink,
                           {}});
    laid.pieces.push_back(
        {QPoint(left + indent, top), std::move(text), m_theme.colours().ink, point.text});
    return top + height;
}

void RecordDelegate::layOut(Laid &laid, const RecordRow &row) const
{
    const Tokens &t = m_theme.tokens();
    ++m_made;
    laid.pieces.clear();
    laid.rules.clear();
    laid.revision = row.revision;
    const int left = textLeft(row);
    const int width = measure(laid.width, left);
    int top = addText(laid, row, left, padding(row), width);
    top = addTable(laid, row, left, top, width);
    if (!row.points.isEmpty())
        top += t.scaled(2);
    for (const RecordRow::Point &point : row.points)
        top = addPoint(laid, row, point, left, top, width);
    if (!row.foot.isEmpty()) {
        const LaidText::Look small{t.font(TextRole::Small), t.line(TextRole::Small), 0};
        auto foot = std::make_unique<LaidText>(row.foot, 0, small, width);
        const int height = foot->height();
        laid.pieces.push_back(
            {QPoint(left, top + t.scaled(2)), std::move(foot), m_theme.colours().ink2, {}});
        top += height + t.scaled(2);
    }
    const int gutter =
        padding(row) + look(row).lineHeight + (row.kindName.isEmpty() ? 0 : t.scaled(18));
    laid.height = qMax(top, gutter) + padding(row);
}

const RecordDelegate::Laid &RecordDelegate::laid(int row, int width) const
{
    const RecordRow &shown = m_model.row(row);
    std::shared_ptr<Laid> &kept = m_laid[shown.id];
    if (!kept)
        kept = std::make_shared<Laid>();
    if (kept->revision != shown.revision || kept->width != width) {
        kept->width = width;
        layOut(*kept, shown);
    }
    return *kept;
}

bool RecordDelegate::isLaid(int row, int width) const
{
    const RecordRow &shown = m_model.row(row);
    const std::shared_ptr<Laid> kept = m_laid.value(shown.id);
    return kept && kept->revision == shown.revision && kept->width == width;
}

int RecordDelegate::measure(int width, int left) const
{
    const Tokens &t = m_theme.tokens();
    return qMax(1, qMin(width - left - t.pick(22, 34), t.sizes.recordMeasure));
}

/// Without a look at a single letter: one is about a third of a line wide.
int RecordDelegate::reckonedHeight(const RecordRow &row, int width) const
{
    const int line = m_theme.tokens().line(roleOf(row));
    const int perLine = qMax(1, 3 * measure(width, textLeft(row)) / line);
    qsizetype lines = 1 + (row.stem.size() + row.text.size()) / perLine;
    for (const RecordRow::Point &point : row.points)
        lines += 1 + point.text.size() / perLine;
    return static_cast<int>(lines) * line + 2 * padding(row);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = viewWidth(option);
    const int row = index.row();
    const bool reckon = row < m_reckoned && !isLaid(row, width);
    return {width, reckon ? reckonedHeight(m_model.row(row), width) : layOutRow(row, width)};
}

void RecordDelegate::paintCode(QPainter &painter, const QRect &line, const RecordRow &row) const
{
    const Tokens &t = m_theme.tokens();
    QFont font = t.font(TextRole::SmallStrong);
    font.setWeight(QFont::Bold);
    const int width =
        qMax(t.sizes.recordCode, QFontMetrics(font).horizontalAdvance(row.code) + t.scaled(10));
    const int height = t.pick(22, 24);
    const QRect box(line.left() + t.sizes.recordTime + t.scaled(8),
                    line.top() + (line.height() - height) / 2, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colours().edge);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(font);
    painter.setPen(m_theme.colours().ink);
    painter.drawText(box, Qt::AlignCenter, row.code);
}

void RecordDelegate::paintBullet(QPainter &painter, const QPoint &at, const QColor &colour,
                                 int line) const
{
    const qreal radius = m_theme.tokens().pick(3, 3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(at) + QPointF(radius + m_theme.tokens().scaled(1), line / 2.0),
                        radius, radius);
}

void RecordDelegate::paintGutter(QPainter &painter, const QRect &rect, const RecordRow &row) const
{
    const Tokens &t = m_theme.tokens();
    const QRect line(rect.left() + t.pick(16, 26), rect.top() + padding(row), t.sizes.recordGutter,
                     look(row).lineHeight);
    painter.setFont(t.font(TextRole::Interface));
    painter.setPen(m_theme.colours().ink2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, row.time);
    if (!row.code.isEmpty())
        paintCode(painter, line, row);
    painter.setFont(t.font(TextRole::Small));
    painter.setPen(m_theme.colours().ink3);
    const QRect below(line.left(), line.bottom() + 1, line.width() - t.scaled(20),
                      t.line(TextRole::Small));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, row.kindName);
}

void RecordDelegate::paintMarks(QPainter &painter, const QRect &rect, const RecordRow &row) const
{
    const Tokens &t = m_theme.tokens();
    const Colours &c = m_theme.colours();
    if (row.exempt)
        paintHatching(painter, QRect(rect.left(), rect.top(), t.scaled(8), rect.height()), c.paper,
                      c.plum);
    if (row.unsaved) {
        painter.setPen(QPen(c.ink3, 2, Qt::DotLine));
        painter.drawLine(rect.left() + 2, rect.top() + 4, rect.left() + 2, rect.bottom() - 4);
    }
    const QString icon = row.correcting ? u"amend"_s : row.flagged ? u"interest"_s : QString();
    if (!icon.isEmpty()) {
        const int first = rect.top() + padding(row);
        const int below = first + look(row).lineHeight + 1;
        const bool fits = below + t.sizes.iconSmall <= rect.bottom(); // else beside the time
        const QPoint at(rect.left() + t.sizes.recordGutter - t.scaled(20),
                        fits ? below : first + (look(row).lineHeight - t.sizes.iconSmall) / 2);
        paintIcon(painter, at, icon, c.amber, t.sizes.iconSmall, m_theme);
    }
    if (!row.icon.isEmpty()) {
        const int size = t.sizes.iconSmall;
        const QPoint at(rect.left() + t.sizes.recordGutter,
                        rect.top() + padding(row) + (look(row).lineHeight - size) / 2);
        paintIcon(painter, at, row.icon, c.ink2, size, m_theme);
    }
}

void RecordDelegate::paintPieces(QPainter &painter, const QRect &rect, const Laid &laid,
                                 int line) const
{
    const Colours &c = m_theme.colours();
    for (const Piece &piece : laid.pieces) {
        const QPoint at = rect.topLeft() + piece.at;
        if (!piece.text) {
            paintBullet(painter, at, piece.colour, line);
            continue;
        }
        if (!m_found.isEmpty())
            piece.text->drawGround(painter, at, rangesOf(m_found, piece.words), c.amberGround);
        piece.text->draw(painter, at, piece.colour);
    }
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const RecordRow &row = m_model.row(index.row());
    const QRect rect = option.rect;
    painter->save();
    painter->setClipRect(rect);
    const bool hasKeyboard = option.state.testFlag(QStyle::State_HasFocus);
    const bool chosen =
        option.state.testFlag(QStyle::State_Selected) && (hasKeyboard || m_showsChosen);
    if (chosen || row.correcting)
        painter->fillRect(rect, m_theme.colours().sel);
    paintMarks(*painter, rect, row);
    paintGutter(*painter, rect, row);
    paintPieces(*painter, rect, laid(index.row(), viewWidth(option)), look(row).lineHeight);
    painter->setPen(m_theme.colours().line);
    for (const QLine &rule : laid(index.row(), viewWidth(option)).rules)
        painter->drawLine(rule.translated(rect.topLeft()));
    if (chosen && hasKeyboard)
        paintRing(*painter, rect, m_theme);
    painter->restore();
}

} // namespace minutebook
