// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/WordsEdit.h"

#include "core/session/live/Pasting.h"
#include "ui/live/PlacesToFill.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextFrame>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A stem wider than this part of the line stands on lines of its own.
constexpr double widestInline = 0.7;

QString blockText(const QString &text)
{
    return QString(text).replace(QChar::LineSeparator, u'\n');
}

} // namespace

WordsEdit::WordsEdit(const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
{
    setObjectName(u"words"_s);
    setAccessibleName(tr("Words"));
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::StyledPanel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursorWidth(0); // Qt draws it by inverting; ours is blue
    connect(this, &QTextEdit::cursorPositionChanged, viewport(), qOverload<>(&QWidget::update));
    document()->setDocumentMargin(0);
    connect(this, &QTextEdit::textChanged, this, &WordsEdit::noteTyping);
    connect(&theme, &Theme::themeChanged, this, &WordsEdit::applyTheme);
    applyTheme();
}

QSize WordsEdit::sizeHint() const
{
    const Tokens &t = m_theme.tokens();
    return {t.scaled(400), t.line(TextRole::Composer) * t.sizes.composerLines + t.pick(14, 18)};
}

int WordsEdit::side() const
{
    return m_theme.tokens().pick(11, 15);
}

void WordsEdit::applyTheme()
{
    const Tokens &t = m_theme.tokens();
    setFont(t.font(TextRole::Composer));
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setLeftMargin(side());
    frame.setRightMargin(side());
    frame.setTopMargin(t.pick(4, 6));
    document()->rootFrame()->setFrameFormat(frame);
    updateGeometry();
    takeInk();
    layStem();
}

QString WordsEdit::words() const
{
    QStringList paragraphs;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        paragraphs.append(blockText(block.text()));
    return paragraphs.join(u"\n\n"_s);
}

int WordsEdit::caret() const
{
    return textCursor().position()
        + textCursor().blockNumber(); // a break between blocks counts twice
}

QTextCharFormat WordsEdit::ink() const
{
    QTextCharFormat ink;
    ink.setForeground(m_theme.colours().ink);
    ink.setFont(m_theme.font(TextRole::Composer));
    return ink;
}

/// The words in the font and colour of the theme; caret and history stay.
void WordsEdit::takeInk()
{
    const bool outer = std::exchange(m_replacing, true);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.setCharFormat(ink());
    all.setBlockCharFormat(ink());
    setCurrentCharFormat(ink());
    m_replacing = outer;
}

void WordsEdit::setWords(const QString &words, int caret)
{
    m_replacing = true;
    const QTextCharFormat ink = this->ink();
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    cursor.setBlockCharFormat(ink);
    const QStringList paragraphs = words.split(u"\n\n"_s);
    for (qsizetype index = 0; index < paragraphs.size(); ++index) {
        if (index > 0)
            cursor.insertBlock(blockFormat(false), ink);
        cursor.insertText(QString(paragraphs.at(index)).replace(u'\n', QChar::LineSeparator), ink);
    }
    const int breaks = static_cast<int>(
        words.first(qBound(0, caret, static_cast<int>(words.size()))).count(u"\n\n"_s));
    cursor.setPosition(qBound(0, caret - breaks, document()->characterCount() - 1));
    setTextCursor(cursor);
    setCurrentCharFormat(ink);
    applyFormats();
    m_replacing = false;
    m_history.begin(words, caret);
    m_expander.interrupt();
}

void WordsEdit::replace(int from, int length, const QString &text)
{
    if (isReadOnly())
        return;
    const bool outer = std::exchange(m_replacing, true);
    QTextCursor cursor(document());
    cursor.setPosition(from);
    cursor.setPosition(from + length, QTextCursor::KeepAnchor);
    cursor.insertText(text);
    m_replacing = outer;
    m_history.noteAlone(words(), caret());
    Q_EMIT typed();
}

void WordsEdit::setStem(const QString &stem, bool bullets)
{
    if (stem == m_stem && bullets == m_bullets)
        return;
    m_stem = stem;
    m_bullets = bullets;
    layStem();
}

void WordsEdit::layStem()
{
    const Tokens &t = m_theme.tokens();
    const int line = viewport()->width() - 2 * side();
    const QFontMetricsF metrics(t.font(TextRole::ComposerStem));
    const auto width = static_cast<int>(metrics.horizontalAdvance(m_stem + u' ') + 0.5);
    m_laidStem.reset();
    m_indent = m_stem.isEmpty() ? 0 : width;
    if (!m_stem.isEmpty() && (m_bullets || width > line * widestInline)) {
        m_indent = 0;
        const LaidText::Look look{t.font(TextRole::ComposerStem), t.line(TextRole::Composer), 0};
        m_laidStem = std::make_unique<LaidText>(m_stem, 0, look, line);
    }
    applyFormats();
    viewport()->update();
}

QTextBlockFormat WordsEdit::blockFormat(bool first) const
{
    const Tokens &t = m_theme.tokens();
    QTextBlockFormat format;
    format.setLineHeight(t.line(TextRole::Composer), QTextBlockFormat::FixedHeight);
    if (m_bullets)
        format.setLeftMargin(t.scaled(22));
    if (first) {
        format.setTextIndent(m_indent);
        format.setTopMargin(m_laidStem ? m_laidStem->height() : 0);
    }
    return format;
}

void WordsEdit::applyFormats()
{
    const bool outer = std::exchange(m_replacing, true);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = blockFormat(block.blockNumber() == 0);
        if (block.blockFormat() != format)
            QTextCursor(block).setBlockFormat(format);
    }
    m_replacing = outer;
}

void WordsEdit::noteTyping()
{
    if (m_replacing)
        return;
    m_history.note(words(), caret());
    m_expander.noteChange();
    Q_EMIT typed();
}

void WordsEdit::step(const std::optional<TypingHistory::Step> &step)
{
    if (!step)
        return;
    TypingHistory kept = m_history;
    setWords(step->text, step->caret);
    m_history = kept;
    Q_EMIT typed();
}

void WordsEdit::newParagraph()
{
    if (isReadOnly())
        return;
    textCursor().insertBlock(blockFormat(false));
    ensureCursorVisible();
}

bool WordsEdit::isAtFirstLine() const
{
    return cursorRect().top() - cursorRect().height() < cursorRect(QTextCursor(document())).top();
}

bool WordsEdit::isAtLastLine() const
{
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    return cursorRect().top() >= cursorRect(end).top();
}

bool WordsEdit::takeEditing(QKeyEvent &event)
{
    const bool empty = document()->isEmpty();
    if (event.matches(QKeySequence::Undo)) {
        if (empty && !m_correcting && !m_history.canUndo())
            Q_EMIT takeBackAsked();
        else
            step(m_history.undo());
        return true;
    }
    if (event.matches(QKeySequence::Redo)) {
        if (empty && !m_correcting && !m_history.canRedo())
            Q_EMIT makeAgainAsked();
        else
            step(m_history.redo());
        return true;
    }
    const bool atStart = textCursor().atStart() && !textCursor().hasSelection();
    if (event.key() == Qt::Key_Backspace && event.modifiers() == Qt::NoModifier && atStart) {
        if (!event.isAutoRepeat()) // held down, it stops where the words begin
            Q_EMIT stemDropAsked();
        return true;
    }
    return false;
}

bool WordsEdit::takeMoving(QKeyEvent &event)
{
    const bool plain =
        event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    const bool leaves = document()->isEmpty() || m_correcting;
    if (event.key() == Qt::Key_Up && plain && leaves && isAtFirstLine()) {
        Q_EMIT beforeAsked();
        return true;
    }
    if (event.key() == Qt::Key_Down && plain && leaves && isAtLastLine()) {
        Q_EMIT afterAsked();
        return true;
    }
    if (plain && (event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown)) {
        Q_EMIT scrollAsked(event.key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    }
    return false;
}

bool WordsEdit::takeKey(QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (enter && event.modifiers().testFlag(Qt::ShiftModifier)) {
        newParagraph();
        return true;
    }
    if (enter && !event.modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT enterPressed();
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        return true;
    }
    return takeEditing(event) || takeMoving(event);
}

void WordsEdit::keyPressEvent(QKeyEvent *event)
{
    m_expander.beforeKey();
    if (!takeKey(*event))
        QTextEdit::keyPressEvent(event);
    m_expander.afterKey();
}

bool WordsEdit::focusNextPrevChild(bool next)
{
    return (next && selectNextPlace(*this)) || QTextEdit::focusNextPrevChild(next);
}

void WordsEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_expander.beforeKey();
    QTextEdit::inputMethodEvent(event);
    m_expander.afterKey();
}

bool WordsEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undoing = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (undoing || key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void WordsEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    const Pasting pasting = pastingOf(source->html(), source->text());
    QTextCursor cursor = textCursor();
    cursor.removeSelectedText();
    const QStringList paragraphs = pasting.text.split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (qsizetype index = 0; index < paragraphs.size(); ++index) {
        if (index > 0)
            newParagraph();
        textCursor().insertText(QString(paragraphs.at(index)).replace(u'\n', QChar::LineSeparator));
    }
    ensureCursorVisible();
    if (!pasting.leftOut.isEmpty())
        Q_EMIT pastedInPart(pasting.leftOut);
    m_expander.interrupt();
}

void WordsEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layStem();
}

void WordsEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    update();
    Q_EMIT focusPassed(true);
}

void WordsEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    update();
    Q_EMIT focusPassed(false);
}

} // namespace minutebook
