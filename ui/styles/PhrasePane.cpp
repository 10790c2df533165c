// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/styles/PhrasePane.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include "core/document/HouseStyleWriter.h"

namespace minutebook {

using namespace Qt::StringLiterals;

PhrasePane::PhrasePane(const StyleDraft &draft, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_fields(fieldsOf(draft.style()))
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_filter->setObjectName(u"phraseFilter"_s);
    m_filter->setAccessibleName(tr("Look for a phrase"));
    m_filter->setPlaceholderText(tr("Look for a phrase"));
    m_filter->setMinimumHeight(theme.sizes().button);
    m_list->setObjectName(u"phrases"_s);
    m_list->setAccessibleName(tr("Phrases"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    m_english = addEditor(tr("&English"), u"phraseEnglish"_s, u"en"_s, *column);
    m_welsh = addEditor(tr("&Welsh"), u"phraseWelsh"_s, u"cy"_s, *column);
    auto *hint = new QLabel(tr("{words} in braces are filled in; what stands [in brackets] is left "
                               "out when there is nothing to fill in."),
                            this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    connect(m_filter, &QLineEdit::textChanged, this, &PhrasePane::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &PhrasePane::showPhrase);
    fill();
}

void PhrasePane::setEditable(bool editable)
{
    m_english->setReadOnly(!editable);
    m_welsh->setReadOnly(!editable);
}

QPlainTextEdit *PhrasePane::addEditor(const QString &label, const QString &name,
                                      const QString &language, QVBoxLayout &column)
{
    auto *words = new QLabel(label, this);
    words->setFont(m_theme.font(TextRole::InterfaceStrong));
    auto *editor = new QPlainTextEdit(this);
    editor->setObjectName(name);
    editor->setAccessibleName(QString(label).remove(u'&'));
    editor->setTabChangesFocus(true);
    editor->setFixedHeight(3 * editor->fontMetrics().lineSpacing() + 14);
    words->setBuddy(editor);
    connect(editor, &QPlainTextEdit::textChanged, this,
            [this, language, editor] { take(language, *editor); });
    column.addWidget(words);
    column.addWidget(editor);
    return editor;
}

/// Each by its English words, which is how a clerk knows it.
void PhrasePane::fill()
{
    for (const QString &part : {u"phrases"_s, u"stems"_s}) {
        const QJsonObject phrases = valueAt(m_fields, u"/en/"_s + part).toObject();
        for (auto phrase = phrases.begin(); phrase != phrases.end(); ++phrase) {
            auto *row = new QListWidgetItem(phrase.value().toString().simplified(), m_list);
            row->setData(Qt::UserRole, part + u'/' + phrase.key());
            row->setToolTip(row->text());
        }
    }
    m_list->sortItems();
    m_list->setCurrentRow(0);
}

void PhrasePane::filter(const QString &words)
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *row = m_list->item(i);
        row->setHidden(!row->text().contains(words, Qt::CaseInsensitive));
    }
}

QString PhrasePane::pointerOf(const QString &language) const
{
    const QListWidgetItem *row = m_list->currentItem();
    return row ? u'/' + language + u'/' + row->data(Qt::UserRole).toString() : QString();
}

void PhrasePane::showPhrase()
{
    m_showing = true;
    m_english->setPlainText(valueAt(m_fields, pointerOf(u"en"_s)).toString());
    m_welsh->setPlainText(valueAt(m_fields, pointerOf(u"cy"_s)).toString());
    m_showing = false;
}

void PhrasePane::take(const QString &language, const QPlainTextEdit &editor)
{
    const QString pointer = pointerOf(language);
    if (m_showing || pointer.isEmpty())
        return;
    m_fields = withValueAt(m_fields, pointer, editor.toPlainText());
    if (language == "en"_L1)
        m_list->currentItem()->setText(editor.toPlainText().simplified());
    Q_EMIT phraseChanged(pointer, editor.toPlainText());
}

} // namespace minutebook
