// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/statements/FormRow.h"

#include "ui/statements/CompletenessModel.h"
#include "ui/statements/FieldEditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {
constexpr int labelWidth = 148;
}

FormRow::FormRow(const QString &label, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new QLabel(label, this))
    , m_note(new QLabel(this))
    , m_lines(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 6, 20, 6);
    row->setSpacing(0);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 6, 14, 0);
    words->setSpacing(1);
    m_label->setWordWrap(true);
    m_note->setWordWrap(true);
    words->addWidget(m_label);
    words->addWidget(m_note);
    words->addStretch(1);
    m_lines->setSpacing(6);
    m_lines->setContentsMargins({});
    row->addLayout(words);
    row->addLayout(m_lines, 1);
    connect(&theme, &Theme::themeChanged, this, &FormRow::follow);
    follow();
}

void FormRow::beginLine()
{
    m_line = new QHBoxLayout;
    m_line->setSpacing(8);
    m_lines->addLayout(m_line);
}

void FormRow::add(FieldEditor *editor, int stretch)
{
    if (!m_line)
        beginLine();
    if (m_editors.isEmpty())
        m_label->setBuddy(editor->focusProxy()); // a label passes over what takes no focus itself
    m_editors.append(editor);
    m_line->addWidget(editor, stretch);
}

void FormRow::add(QWidget *widget, int stretch)
{
    if (!m_line)
        beginLine();
    m_line->addWidget(widget, stretch);
}

void FormRow::addWord(const QString &word)
{
    auto *label = new QLabel(word, this);
    label->setFont(m_theme.font(TextRole::Small));
    m_words.append(label);
    if (!m_line)
        beginLine();
    m_line->addWidget(label);
}

void FormRow::endLine()
{
    if (m_line)
        m_line->addStretch(1);
}

void FormRow::setNote(const QString &note)
{
    m_noteWords = note;
    showNote();
}

void FormRow::setState(CompletenessRow::State state)
{
    m_state = state;
    showNote();
    update();
}

/// On paper words are drawn in the colour of text, elsewhere in that of a window.
QPalette FormRow::wordsIn(const QColor &colour) const
{
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour);
    return palette;
}

void FormRow::showNote()
{
    const Colours &c = m_theme.colours();
    const bool isMissing = m_state == CompletenessRow::State::Missing;
    const bool isLookAt = m_state == CompletenessRow::State::ToLookAt;
    m_label->setPalette(wordsIn(isMissing ? c.red : isLookAt ? c.amber : c.ink));
    QStringList notes;
    if (isMissing || isLookAt)
        notes.append(stateInWords(m_state));
    if (!m_noteWords.isEmpty())
        notes.append(m_noteWords);
    m_note->setPalette(wordsIn(isMissing ? c.red : isLookAt ? c.amber : c.ink2));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->focusProxy()->setAccessibleDescription(notes.join(u", "_s));
}

void FormRow::follow()
{
    const Tokens &t = m_theme.tokens();
    m_label->setFont(t.font(TextRole::InterfaceStrong));
    m_note->setFont(t.font(TextRole::Small));
    for (QLabel *label : {m_label, m_note})
        label->setFixedWidth(t.scaled(labelWidth) - 14);
    for (QLabel *word : std::as_const(m_words))
        word->setFont(t.font(TextRole::Small));
    showNote();
}

void FormRow::paintEvent(QPaintEvent *)
{
    if (m_state < CompletenessRow::State::ToLookAt)
        return;
    const Colours &c = m_theme.colours();
    const bool isMissing = m_state == CompletenessRow::State::Missing;
    QPainter painter(this);
    if (isMissing)
        painter.fillRect(rect(), c.redGround);
    painter.fillRect(QRect(0, 0, 4, height()), isMissing ? c.red : c.amberEdge);
}

} // namespace minutebook
