// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/DisplayCard.h"

#include "ui/resolution/Card.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

DisplayCard::DisplayCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(theme, u"display"_s, tr("Members’ display"), this))
{
    setObjectName(u"displayCard"_s);
    auto *show = new Button(tr("Show this wording"), theme, this);
    show->setObjectName(u"showToMembers"_s);
    show->setAccessibleName(show->text());
    show->setKeyShown(u"F11"_s);
    connect(show, &QPushButton::clicked, this, &DisplayCard::showAsked);
    auto *when = new Words(theme, TextRole::Small, &Colours::ink2, this);
    when->setText(tr("Changes appear there only when you press F11 again."));
    when->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(show);
    row->addWidget(when, 1);
    m_card->body().addLayout(row);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_card);
    setShown({});
}

void DisplayCard::setShown(const QString &words)
{
    m_card->setAside(words.isEmpty() ? tr("nothing is shown") : words);
}

} // namespace minutebook
