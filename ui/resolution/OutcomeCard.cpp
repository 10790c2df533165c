// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/OutcomeCard.h"

#include "ui/widgets/Button.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>

namespace minutebook {

using namespace Qt::StringLiterals;

QString fateName(Fate fate)
{
    switch (fate) {
    case Fate::Accepted:
        return OutcomeCard::tr("Accepted");
    case Fate::Carried:
        return OutcomeCard::tr("Carried");
    case Fate::Lost:
        return OutcomeCard::tr("Lost");
    case Fate::Withdrawn:
        return OutcomeCard::tr("Withdrawn");
    case Fate::Deferred:
        return OutcomeCard::tr("Deferred");
    case Fate::Fell:
        return OutcomeCard::tr("Fell");
    case Fate::RuledOut:
        return OutcomeCard::tr("Ruled out");
    }
    return {};
}

OutcomeCard::OutcomeCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_fates(new QButtonGroup(this))
    , m_record(new Button(tr("Record outcome"), theme, this, Button::Kind::Filled))
{
    setObjectName(u"outcomes"_s);
    setAccessibleName(tr("Outcome"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(7);
    for (int row = 0; row < 3; ++row) {
        m_rows.append(new QHBoxLayout);
        m_rows.constLast()->setSpacing(6);
        column->addLayout(m_rows.constLast());
    }
    const QStringList keys{u"Alt+P"_s, u"Alt+C"_s, u"Alt+L"_s, u"Alt+W"_s,
                           u"Alt+D"_s, u"Alt+E"_s, u"Alt+U"_s};
    for (int fate = 0; fate <= static_cast<int>(Fate::RuledOut); ++fate)
        add(static_cast<Fate>(fate), fateName(static_cast<Fate>(fate)), keys.at(fate));
    m_record->setObjectName(u"recordResolution"_s);
    m_record->setAccessibleName(m_record->text());
    m_record->setKeyShown(u"Ctrl+Enter"_s);
    connect(m_record, &QPushButton::clicked, this, &OutcomeCard::recordAsked);
    connect(m_fates, &QButtonGroup::idClicked, this, &OutcomeCard::changed);
    connect(&theme, &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

/// A shortcut and no mnemonic: those act a tenth of a second late, and Ctrl+Enter may come sooner.
void OutcomeCard::add(Fate fate, const QString &words, const QString &key)
{
    auto *button = new Button(words, m_theme, this);
    button->setCheckable(true);
    button->setKeyShown(key);
    button->setObjectName(u"outcome%1"_s.arg(static_cast<int>(fate)));
    button->setAccessibleName(words);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_fates->addButton(button, static_cast<int>(fate));
    auto *shortcut = new QShortcut(QKeySequence(key), button);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
}

void OutcomeCard::offer(const QList<Fate> &fates, Fate chosen)
{
    int place = 0;
    for (int fate = 0; fate <= static_cast<int>(Fate::RuledOut); ++fate) {
        QAbstractButton *button = m_fates->button(fate);
        const bool offered = fates.contains(static_cast<Fate>(fate));
        m_rows.at(0)->removeWidget(button);
        m_rows.at(1)->removeWidget(button);
        button->setVisible(offered);
        if (offered)
            m_rows.at(place++ / 3)->addWidget(button);
    }
    const bool room = place == 4; // beside the last one
    m_rows.at(1)->removeWidget(m_record);
    m_rows.at(2)->removeWidget(m_record);
    m_rows.at(room ? 1 : 2)->addWidget(m_record);
    choose(chosen);
}

void OutcomeCard::choose(Fate fate)
{
    m_fates->button(static_cast<int>(fate))->setChecked(true);
}

Fate OutcomeCard::chosen() const
{
    return static_cast<Fate>(m_fates->checkedId());
}

void OutcomeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours().line, 1));
    painter.setBrush(m_theme.colours().paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace minutebook
