// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/styles/StyleForm.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "core/document/HouseStyleWriter.h"
#include "ui/styles/PhrasePane.h"
#include "ui/styles/SettingFields.h"

namespace minutebook {

using namespace Qt::StringLiterals;

StyleForm::StyleForm(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setObjectName(u"styleForm"_s);
    setAccessibleName(tr("Settings"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
}

void StyleForm::setGroup(const StyleDraft &draft, StyleGroup group, bool editable)
{
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(5);
    setWidget(content); // the one before goes with its fields
    if (group == StyleGroup::Phrases) {
        addPhrases(draft, editable, *column);
    } else {
        const QJsonObject fields = fieldsOf(draft.style());
        for (const StyleSetting &setting : settingsOfGroup(draft.style(), group))
            addSetting(setting, valueAt(fields, setting.pointer), *column);
        column->addStretch();
    }
    content->setEnabled(editable || group == StyleGroup::Phrases);
}

void StyleForm::takeKeyboard()
{
    if (auto *first = widget()->findChild<QLineEdit *>()) {
        first->setFocus();
        first->selectAll();
    }
}

void StyleForm::addSetting(const StyleSetting &setting, const QJsonValue &now, QVBoxLayout &column)
{
    const QString pointer = setting.pointer;
    QWidget *field = makeSettingField(
        setting, now,
        [this, pointer](const QJsonValue &value) { Q_EMIT settingChanged(pointer, value); },
        m_theme, widget());
    if (!carriesLabel(setting)) {
        auto *label = new QLabel(settingLabel(pointer), widget());
        label->setFont(m_theme.font(TextRole::InterfaceStrong));
        label->setWordWrap(true);
        label->setBuddy(field);
        column.addWidget(label);
    }
    column.addWidget(field);
    column.addSpacing(4);
}

void StyleForm::addPhrases(const StyleDraft &draft, bool editable, QVBoxLayout &column)
{
    auto *pane = new PhrasePane(draft, m_theme, widget());
    pane->setEditable(editable);
    connect(pane, &PhrasePane::phraseChanged, this, &StyleForm::settingChanged);
    column.addWidget(pane, 1);
}

} // namespace minutebook
