// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/statements/TextEditors.h"

#include "ui/live/LimbsEdit.h"
#include "ui/statements/FieldNames.h"

#include <QAbstractTextDocumentLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int highest = 420; // px; beyond it the field scrolls

/// Nothing but white space is nothing; else the words as typed, without white space at the ends.
FieldValue textOrNothing(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? FieldValue() : FieldValue(trimmed);
}

} // namespace

void growToContent(QTextEdit &field, int lines)
{
    const int frame = field.height() - field.viewport()->height();
    const int least = lines * QFontMetrics(field.font()).lineSpacing()
        + static_cast<int>(2 * field.document()->documentMargin());
    const int content = static_cast<int>(std::ceil(field.document()->size().height()));
    const int height = std::min(std::max(content, least), highest) + std::max(frame, 2);
    if (field.height() != height)
        field.setFixedHeight(height);
}

GrowingText::GrowingText(const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::StyledPanel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    document()->setDocumentMargin(6);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { growToContent(*this, 1); });
    connect(&theme, &Theme::themeChanged, this, &GrowingText::follow);
    follow();
}

void GrowingText::follow()
{
    setFont(m_theme.font(TextRole::Interface));
    growToContent(*this, 1);
}

void GrowingText::insertFromMimeData(const QMimeData *source)
{
    textCursor().insertText(source->text().remove(u'\r'));
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    growToContent(*this, 1);
}

LineEditor::LineEditor(StatementField field, const Theme &theme, QWidget *parent)
    : TypedLine(field, new QLineEdit, theme, parent)
{
}

FieldValue LineEditor::value() const
{
    return textOrNothing(line().text());
}

void LineEditor::put(const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    line().setText(text ? *text : QString());
}

TextEditor::TextEditor(StatementField field, Holds holds, const Theme &theme, QWidget *parent)
    : TypedText(field, new GrowingText(theme, nullptr), theme, parent)
    , m_holds(holds)
    , m_text(static_cast<GrowingText *>(control()))
{
    m_text->setPlaceholderText(promptOf(field));
    connect(m_text, &QTextEdit::textChanged, this, &TextEditor::noteChange);
}

FieldValue TextEditor::value() const
{
    if (m_holds == Holds::Text)
        return textOrNothing(m_text->toPlainText());
    QStringList elements;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text().replace(QChar::LineSeparator, u'\n').trimmed();
        if (!text.isEmpty())
            elements.append(text);
    }
    return elements.isEmpty() ? FieldValue() : FieldValue(elements);
}

void TextEditor::put(const FieldValue &value)
{
    QString shown;
    if (const auto *text = std::get_if<QString>(&value))
        shown = *text;
    if (const auto *list = std::get_if<QStringList>(&value)) {
        QStringList paragraphs = *list;
        shown = paragraphs.replaceInStrings(u"\n"_s, QString(QChar::LineSeparator)).join(u'\n');
    }
    m_text->setPlainText(shown);
}

LimbsEditor::LimbsEditor(StatementField field, const Theme &theme, QWidget *parent)
    : TypedText(field, new LimbsEdit(theme, nullptr), theme, parent)
    , m_limbs(static_cast<LimbsEdit *>(control()))
{
    connect(m_limbs->document()->documentLayout(),
            &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { growToContent(*m_limbs, 1); });
    connect(m_limbs, &LimbsEdit::typed, this, &LimbsEditor::noteChange);
}

FieldValue LimbsEditor::value() const
{
    const QList<Limb> limbs = m_limbs->limbs();
    return limbs.isEmpty() ? FieldValue() : FieldValue(limbs);
}

void LimbsEditor::put(const FieldValue &value)
{
    const auto *limbs = std::get_if<QList<Limb>>(&value);
    m_limbs->setLimbs(limbs ? *limbs : QList<Limb>());
}

} // namespace minutebook
