// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/LimbsEdit.h"

#include "core/domain/rules/WordDiff.h"
#include "core/session/live/Pasting.h"
#include "core/session/live/SpokenText.h"
#include "ui/live/Painting.h"
#include "ui/live/RecordRow.h"

#include <algorithm>
#include <utility>

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {
constexpr int deepest = 3;
}

LimbsEdit::LimbsEdit(const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
{
    setObjectName(u"limbs"_s);
    setAccessibleName(tr("Limbs of the resolution"));
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::StyledPanel);
    document()->setDocumentMargin(8);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_replacing)
            Q_EMIT typed();
    });
    connect(&theme, &Theme::themeChanged, this, &LimbsEdit::applyTheme);
    applyTheme();
}

void LimbsEdit::applyTheme()
{
    setFont(m_theme.font(TextRole::LimbDrafting));
    reformat();
}

bool LimbsEdit::isLaidOut() const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat() != format(levelOf(block)))
            return false;
    }
    return true;
}

/// Lays the limbs out anew; words and caret stay. Another size is no step that could be undone, so
/// that the steps before it, which hold the size they were laid out for, go.
void LimbsEdit::reformat()
{
    if (isLaidOut())
        return;
    const bool outer = std::exchange(m_replacing, true);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        setLevel(block, levelOf(block));
    document()->clearUndoRedoStacks();
    m_replacing = outer;
}

QTextBlockFormat LimbsEdit::format(int level) const
{
    const Tokens &t = m_theme.tokens();
    QTextBlockFormat format;
    format.setLeftMargin(t.scaled(38) + level * t.scaled(34));
    format.setLineHeight(t.line(TextRole::LimbDrafting), QTextBlockFormat::FixedHeight);
    format.setTopMargin(t.scaled(6));
    format.setBottomMargin(t.scaled(7));
    if (!m_report.isEmpty())
        format.setRightMargin(t.scaled(112));
    format.setIndent(0);
    format.setProperty(QTextFormat::UserProperty, level);
    return format;
}

int LimbsEdit::levelOf(const QTextBlock &block)
{
    return block.blockFormat().intProperty(QTextFormat::UserProperty);
}

void LimbsEdit::setLevel(QTextBlock block, int level)
{
    QTextCursor(block).setBlockFormat(format(level));
}

void LimbsEdit::addLimbs(const QList<Limb> &limbs, int level)
{
    QTextCursor cursor = textCursor();
    for (const Limb &limb : limbs) {
        cursor.movePosition(QTextCursor::End);
        if (document()->isEmpty() && level == 0)
            cursor.setBlockFormat(format(level));
        else
            cursor.insertBlock(format(level));
        cursor.insertText(asTyped(limb.text).replace(u'\n', QChar::LineSeparator));
        addLimbs(limb.limbs.values, level + 1);
    }
}

void LimbsEdit::setLimbs(const QList<Limb> &limbs)
{
    m_replacing = true;
    clear();
    QTextCursor cursor(document());
    cursor.setBlockFormat(format(0));
    setTextCursor(cursor);
    addLimbs(limbs, 0);
    moveCursor(QTextCursor::Start);
    document()->clearUndoRedoStacks();
    m_replacing = false;
}

QList<Limb> LimbsEdit::limbsFrom(QTextBlock &block, int level) const
{
    QList<Limb> limbs;
    while (block.isValid() && levelOf(block) >= level) {
        if (levelOf(block) > level) {
            const QList<Limb> inner = limbsFrom(block, level + 1);
            if (limbs.isEmpty())
                limbs = inner;
            else
                limbs.last().limbs = GivenList<Limb>(limbs.constLast().limbs.values + inner);
            continue;
        }
        const QString text = block.text().replace(QChar::LineSeparator, u'\n').trimmed();
        if (!text.isEmpty())
            limbs.append(Limb{text, {}});
        block = block.next();
    }
    return limbs;
}

QList<Limb> LimbsEdit::limbs() const
{
    QTextBlock block = document()->begin();
    return limbsFrom(block, 0);
}

void LimbsEdit::setMarker(LimbMarker marker)
{
    m_marker = marker;
    viewport()->update();
}

void LimbsEdit::nest()
{
    if (isReadOnly())
        return;
    const QTextBlock block = textCursor().block();
    const QTextBlock before = block.previous();
    const int most = before.isValid() ? qMin(levelOf(before) + 1, deepest) : 0;
    if (levelOf(block) < most)
        setLevel(block, levelOf(block) + 1);
}

void LimbsEdit::takeOut()
{
    if (isReadOnly())
        return;
    const QTextBlock block = textCursor().block();
    if (levelOf(block) > 0)
        setLevel(block, levelOf(block) - 1);
}

void LimbsEdit::moveUp()
{
    move(-1);
}

void LimbsEdit::moveDown()
{
    move(1);
}

/// Exchanges the words of two neighbouring limbs; the nesting stays where it is.
void LimbsEdit::move(int step)
{
    const QTextBlock here = textCursor().block();
    const QTextBlock there = step < 0 ? here.previous() : here.next();
    if (isReadOnly() || !there.isValid())
        return;
    const int column = textCursor().positionInBlock();
    const QString moved = here.text();
    const QString other = there.text();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const auto &[block, text] : {std::pair(here, other), std::pair(there, moved)}) {
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.insertText(text);
    }
    cursor.endEditBlock();
    const QTextBlock now = document()->findBlockByNumber(here.blockNumber() + step);
    cursor.setPosition(now.position() + column);
    setTextCursor(cursor);
}

void LimbsEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (enter && control)
        event->ignore(); // records, by the page
    else if (control && event->key() == Qt::Key_BracketRight)
        nest();
    else if (control && event->key() == Qt::Key_BracketLeft)
        takeOut();
    else if (alt && event->key() == Qt::Key_Up)
        moveUp();
    else if (alt && event->key() == Qt::Key_Down)
        moveDown();
    else if (enter && event->modifiers() == Qt::NoModifier && !isReadOnly())
        textCursor().insertBlock(format(levelOf(textCursor().block())));
    else
        QTextEdit::keyPressEvent(event);
    ensureCursorVisible();
}

/// With the keyboard here Alt+Up and Alt+Down are this field's, whatever page has them as well.
bool LimbsEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isArrow = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
        if (isArrow && key.modifiers().testFlag(Qt::AltModifier)) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void LimbsEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    const PastedLimbs pasted =
        limbsPasted(source->hasHtml() ? source->html() : QString(), source->text());
    if (!pasted.limbs.isEmpty())
        paste(pasted);
    if (!pasted.leftOut.isEmpty())
        Q_EMIT leftOut(pasted.leftOut);
}

/// A list begins limbs of its own; one line goes into the words where the caret is.
void LimbsEdit::paste(const PastedLimbs &pasted)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const int base = levelOf(cursor.block());
    const bool isWithin = !cursor.block().text().left(cursor.positionInBlock()).trimmed().isEmpty();
    if (isWithin && pasted.limbs.size() == 1) {
        cursor.insertText(pasted.asOneLine);
    } else {
        bool inBlock = !(isWithin && pasted.isList);
        for (const FlatLimb &limb : pasted.limbs) {
            if (!std::exchange(inBlock, false))
                cursor.insertBlock(format(qMin(base + limb.level, deepest)));
            cursor.insertText(limb.text);
        }
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
}

/// Of every limb, and of the one that would come next.
QStringList LimbsEdit::markers() const
{
    QList<int> levels;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        levels.append(levelOf(block));
    levels.append(levels.constLast());
    return limbMarkers(levels, m_marker);
}

void LimbsEdit::setReport(const QList<Limb> &limbs)
{
    m_report.clear();
    for (const FlatLimb &limb : flatLimbs(limbs))
        m_report.append(asTyped(limb.text));
    reformat(); // the tags take room
}

QString LimbsEdit::tag(const QTextBlock &block) const
{
    if (m_report.isEmpty() || block.text().isEmpty())
        return {};
    return isAsReported(block) ? tr("from the report") : tr("edited");
}

bool LimbsEdit::isAsReported(const QTextBlock &block) const
{
    return m_report.contains(block.text().replace(QChar::LineSeparator, u'\n'));
}

void LimbsEdit::paintLimb(QPainter &painter, const QTextBlock &block, const QString &marker) const
{
    const QTextLine line = block.layout()->lineAt(0);
    if (!line.isValid() || (document()->isEmpty() && !placeholderText().isEmpty()))
        return;
    const Tokens &t = m_theme.tokens();
    const QPointF at = block.layout()->position();
    const qreal base = at.y() + line.y() + line.ascent();
    QFont strong = t.font(TextRole::LimbDrafting);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(t.colours.ink);
    painter.drawText(QPointF(at.x() + line.x() - t.scaled(34), base), marker);
    painter.setFont(t.font(TextRole::Small));
    painter.setPen(t.colours.ink2);
    const QString words = tag(block);
    const int wide = painter.fontMetrics().horizontalAdvance(words);
    const int left = viewport()->width() - wide - t.scaled(8);
    painter.drawText(QPointF(left, base), words);
    if (!words.isEmpty() && !isAsReported(block))
        paintIcon(painter,
                  {left - t.scaled(5) - t.sizes.iconSmall,
                   qRound(at.y() + line.y() + (line.height() - t.sizes.iconSmall) / 2)},
                  u"amend"_s, t.colours.ink2, t.sizes.iconSmall, m_theme);
    const qreal below = at.y() + block.layout()->boundingRect().bottom() + t.scaled(6);
    painter.fillRect(QRectF(0, below, viewport()->width(), 1), t.colours.line);
}

void LimbsEdit::setNextLimbHint(const QString &words)
{
    m_nextLimbHint = words;
    viewport()->update();
}

/// Only where there is room for it below the last limb, and that one has words.
void LimbsEdit::paintNextLimb(QPainter &painter) const
{
    const QTextBlock last = document()->lastBlock();
    const QTextLine line = last.layout()->lineAt(0);
    if (m_nextLimbHint.isEmpty() || isReadOnly() || last.text().isEmpty() || !line.isValid())
        return;
    const Tokens &t = m_theme.tokens();
    const int left = qRound(last.layout()->position().x() + line.x());
    const QRectF above = last.layout()->boundingRect().translated(last.layout()->position());
    const QRect row(left, qRound(above.bottom()) + t.scaled(13),
                    viewport()->width() - left - t.scaled(8), t.line(TextRole::LimbDrafting));
    if (row.bottom() - verticalScrollBar()->value() > viewport()->height())
        return;
    const QFont font = t.font(TextRole::LimbDrafting);
    paintLine(painter, row.adjusted(-t.scaled(34), 0, 0, 0), markers().constLast(), font,
              t.colours.ink2);
    paintLine(painter, row, m_nextLimbHint, font, t.colours.ink2);
}

void LimbsEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.translate(0, -verticalScrollBar()->value());
    const QStringList all = markers();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        paintLimb(painter, block, all.at(block.blockNumber()));
    paintNextLimb(painter);
}

QStringList limbMarkers(const QList<int> &levels, LimbMarker first)
{
    QStringList markers;
    QList<int> counts(deepest + 2);
    for (const int level : levels) {
        const LimbMarker marker = level == 0                   ? first
            : (level % 2 == 1) == (first != LimbMarker::Roman) ? LimbMarker::Roman
                                                               : LimbMarker::Letter;
        markers.append(limbMarker(marker, counts.at(level)));
        ++counts[level];
        std::fill(counts.begin() + level + 1, counts.end(), 0);
    }
    return markers;
}

QList<Limb> withStoredTokens(QList<Limb> limbs, const Meeting &meeting)
{
    for (Limb &limb : limbs) {
        limb.text = withTokens(limb.text, meeting);
        limb.limbs.values = withStoredTokens(limb.limbs.values, meeting);
    }
    return limbs;
}

} // namespace minutebook
