// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/SpellingMarks.h"

#include <QTextDocument>
#include <QTextEdit>
#include <QTimer>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 300; // ms after the last key

} // namespace

SpellingMarks::SpellingMarks(QTextEdit &field, SpellCheck &check, const Theme &theme)
    : QObject(&field)
    , m_field(field)
    , m_check(check)
    , m_theme(theme)
    , m_pause(new QTimer(this))
{
    setObjectName(u"spellingMarks"_s);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connect(m_pause, &QTimer::timeout, this, &SpellingMarks::ask);
    connect(&field, &QTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(&field, &QTextEdit::cursorPositionChanged, this, &SpellingMarks::mark);
    connect(&check, &SpellCheck::checked, this, &SpellingMarks::take);
    connect(&theme, &Theme::themeChanged, this, &SpellingMarks::mark);
}

QString SpellingMarks::text() const
{
    return m_field.document()->toRawText(); // one character for each position of the caret
}

void SpellingMarks::ask()
{
    if (text() != m_checked)
        m_check.check(text());
}

void SpellingMarks::take(const QString &text, const QList<WordAt> &mistakes)
{
    if (text != this->text())
        return; // typed on since, or another field's
    m_checked = text;
    m_mistakes = mistakes;
    mark();
}

void SpellingMarks::mark()
{
    if (m_mistakes.isEmpty() && m_field.extraSelections().isEmpty())
        return;
    if (m_checked != text())
        return; // the marks move with the words until these have been judged again
    const int caret = m_field.hasFocus() ? m_field.textCursor().position() : -1;
    QTextCharFormat wavy;
    wavy.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wavy.setUnderlineColor(m_theme.colours().red);
    QList<QTextEdit::ExtraSelection> marks;
    for (const WordAt &at : std::as_const(m_mistakes)) {
        const int from = static_cast<int>(at.from);
        const int to = static_cast<int>(at.from + at.length);
        if (caret > from && caret <= to)
            continue;
        QTextCursor cursor(m_field.document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        marks.append({cursor, wavy});
    }
    m_field.setExtraSelections(marks);
}

QStringList SpellingMarks::marked() const
{
    QStringList words;
    for (const QTextEdit::ExtraSelection &mark : m_field.extraSelections())
        words.append(mark.cursor.selectedText());
    return words;
}

} // namespace minutebook
