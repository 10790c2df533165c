// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/VoteCard.h"

#include "core/domain/rules/VoteCounts.h"
#include "ui/live/PersonField.h"
#include "ui/resolution/Card.h"
#include "ui/resolution/CountField.h"
#include "ui/resolution/VoteList.h"
#include "ui/widgets/KeyCap.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int methodCount = 5;

/// A line of a card that can be shown and hidden as one.
QWidget *lineOf(const QList<QWidget *> &widgets, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget, qobject_cast<PersonField *>(widget) ? 1 : 0);
    return line;
}

} // namespace

VoteCard::VoteCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new Card(theme, u"vote"_s, tr("Vote"), this))
    , m_methods(new QButtonGroup(this))
    , m_unanimous(new QCheckBox(tr("Unanimous"), this))
    , m_counts(nullptr)
    , m_names(nullptr)
    , m_mayVote(new Words(theme, TextRole::Small, &Colours::ink2, this))
    , m_list(new VoteList(theme, this))
    , m_casting(nullptr)
    , m_castingWay(new QComboBox(this))
    , m_castingBy(new PersonField(this))
    , m_requested(nullptr)
    , m_requestedBy(new PersonField(this))
    , m_tally(new Words(theme, TextRole::InterfaceStrong, &Colours::ink, this))
    , m_check(new Words(theme, TextRole::Small, &Colours::ink2, this))
    , m_leftOut(new Words(theme, TextRole::Small, &Colours::ink2, this))
{
    m_leftOut->setObjectName(u"leftOut"_s);
    m_leftOut->setWordWrap(true);
    setObjectName(u"voteCard"_s);
    m_check->setObjectName(u"voteCheck"_s);
    build();
    connect(m_methods, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !m_showing)
            chooseMethod(static_cast<VoteMethod>(id));
    });
    connect(m_unanimous, &QCheckBox::toggled, this, [this](bool on) {
        if (m_showing)
            return;
        m_vote.unanimous = on ? std::optional(true) : std::nullopt;
        Q_EMIT changed();
    });
    connect(&m_list->votes(), &VoteModel::answered, this, [this] {
        m_vote = m_list->votes().vote();
        followTally();
        Q_EMIT changed();
    });
}

void VoteCard::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_card);
    QVBoxLayout &body = m_card->body();
    body.addLayout(buildMethods());
    m_counts = buildCounts();
    body.addWidget(m_counts);
    m_names = buildNames();
    body.addWidget(m_names, 1);
    m_casting = buildCasting();
    body.addWidget(m_casting);
    m_requestedBy->setObjectName(u"requestedBy"_s);
    m_requestedBy->setAccessibleName(tr("Recorded vote asked for by"));
    auto *asked = new Words(m_theme, TextRole::Interface, &Colours::ink2, this);
    asked->setText(tr("Recorded vote asked for by"));
    m_requested = lineOf({asked, m_requestedBy}, this);
    body.addWidget(m_requested);
    connect(m_requestedBy, &QLineEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT changed();
    });
    body.addStretch(0);
    body.addWidget(m_tally);
    body.addWidget(m_check);
    body.addWidget(m_leftOut);
}

QLayout *VoteCard::buildMethods()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    const QStringList names{tr("No dissent"), tr("Show of hands"), tr("Named vote"), tr("Ballot"),
                            tr("Electronic")};
    for (int method = 0; method < methodCount; ++method) {
        auto *button = new QRadioButton(names.at(method), this);
        button->setObjectName(u"method%1"_s.arg(method));
        button->setAccessibleName(names.at(method));
        m_methods->addButton(button, method);
        grid->addWidget(button, method / 3, method % 3);
    }
    m_unanimous->setObjectName(u"unanimous"_s);
    m_unanimous->setAccessibleName(m_unanimous->text());
    grid->addWidget(m_unanimous, 1, 2);
    return grid;
}

QWidget *VoteCard::buildCounts()
{
    const auto make = [this](const QString &words, const QString &name, CountField::Size size) {
        auto *field = new CountField(words, size, m_theme, this);
        field->setObjectName(name);
        connect(field, &QLineEdit::textChanged, this, &VoteCard::takeCounts);
        return field;
    };
    m_for = make(tr("For"), u"countFor"_s, CountField::Size::Big);
    m_against = make(tr("Against"), u"countAgainst"_s, CountField::Size::Big);
    m_abstain = make(tr("Abstain"), u"countAbstain"_s, CountField::Size::Big);
    m_notVoting = make(tr("Not voting"), u"countNotVoting"_s, CountField::Size::Small);
    auto *counts = new QWidget(this);
    auto *grid = new QGridLayout(counts);
    grid->setContentsMargins({});
    grid->addWidget(m_for, 0, 0);
    grid->addWidget(m_against, 0, 1);
    grid->addWidget(m_abstain, 0, 2);
    grid->addWidget(m_notVoting, 1, 0, 1, 3, Qt::AlignRight);
    return counts;
}

QWidget *VoteCard::buildNames()
{
    auto *names = new QWidget(this);
    auto *column = new QVBoxLayout(names);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_mayVote, 1);
    for (const QString &key : {u"F"_s, u"A"_s, u"B"_s}) {
        auto *cap = new KeyCap(key, m_theme, this);
        auto *cell = new QWidget(this);
        cell->setFixedWidth(m_theme.tokens().scaled(88) - head->spacing());
        connect(&m_theme, &Theme::themeChanged, cell, [this, cell, head] {
            cell->setFixedWidth(m_theme.tokens().scaled(88) - head->spacing());
        });
        auto *middle = new QHBoxLayout(cell);
        middle->setContentsMargins({});
        middle->addWidget(cap, 0, Qt::AlignHCenter);
        head->addWidget(cell);
    }
    column->addLayout(head);
    column->addWidget(m_list, 1);
    return names;
}

QWidget *VoteCard::buildCasting()
{
    m_castingWay->setObjectName(u"castingWay"_s);
    m_castingWay->setAccessibleName(tr("Casting vote"));
    m_castingWay->addItems({tr("not used"), tr("for"), tr("against")});
    m_castingBy->setObjectName(u"castingBy"_s);
    m_castingBy->setAccessibleName(tr("Casting vote of"));
    connect(m_castingWay, &QComboBox::currentIndexChanged, this, &VoteCard::takeCasting);
    connect(m_castingBy, &QLineEdit::textChanged, this, &VoteCard::takeCasting);
    auto *words = new Words(m_theme, TextRole::InterfaceStrong, &Colours::amber, this);
    words->setText(tr("Casting vote"));
    return lineOf({words, m_castingWay, m_castingBy}, this);
}

void VoteCard::show(const On &on, const Vote &vote, const Meeting &meeting)
{
    m_showing = true;
    m_on = on;
    m_vote = vote;
    m_card->setTitle(on.title);
    m_card->setAside(on.opened);
    m_castingBy->setMeeting(meeting);
    m_requestedBy->setMeeting(meeting);
    m_methods->button(static_cast<int>(vote.method))->setChecked(true);
    m_unanimous->setChecked(vote.unanimous.value_or(false));
    showCasting();
    m_requestedBy->setPerson(on.requestedBy);
    m_showing = false;
    follow();
}

Vote VoteCard::vote() const
{
    return m_vote;
}

std::optional<PersonId> VoteCard::requestedBy() const
{
    return m_requestedBy->person();
}

void VoteCard::start()
{
    m_methods->checkedButton()->setFocus(Qt::ShortcutFocusReason);
}

void VoteCard::nextMethod()
{
    QAbstractButton *next = m_methods->button((m_methods->checkedId() + 1) % methodCount);
    next->setChecked(true);
    next->setFocus(Qt::ShortcutFocusReason);
}

void VoteCard::goToCounting()
{
    if (m_names->isVisibleTo(this))
        m_list->start();
    else if (m_counts->isVisibleTo(this))
        m_for->setFocus();
}

void VoteCard::chooseMethod(VoteMethod method)
{
    m_counted.insert(m_vote.method, m_vote);
    const auto counted = m_counted.constFind(method);
    if (counted != m_counted.constEnd())
        m_vote = *counted;
    else
        setMethod(m_vote, method);
    m_showing = true;
    m_unanimous->setChecked(m_vote.unanimous.value_or(false));
    showCasting();
    m_showing = false;
    follow();
    Q_EMIT changed();
}

void VoteCard::showCasting()
{
    const auto &casting = m_vote.castingVote;
    m_castingWay->setCurrentIndex(!casting ? 0 : casting->way == VoteWay::For ? 1 : 2);
    m_castingBy->setPerson(casting ? casting->by : m_on.chair);
}

void VoteCard::takeCounts()
{
    if (m_showing)
        return;
    m_vote.inFavour = m_for->count();
    m_vote.against = m_against->count();
    m_vote.abstain = m_abstain->count();
    m_vote.notVoting = m_notVoting->count();
    followTally();
    Q_EMIT changed();
}

void VoteCard::takeCasting()
{
    if (m_showing)
        return;
    const std::optional<PersonId> by = m_castingBy->person();
    m_vote.castingVote.reset();
    if (by && m_castingWay->currentIndex() > 0)
        m_vote.castingVote =
            CastingVote{*by, m_castingWay->currentIndex() == 1 ? VoteWay::For : VoteWay::Against};
    followTally();
    Q_EMIT changed();
}

void VoteCard::follow()
{
    m_showing = true;
    const bool names = m_vote.method == VoteMethod::Named || m_vote.named;
    const bool counts = m_vote.method != VoteMethod::Assent && !names;
    m_names->setVisible(names);
    m_counts->setVisible(counts);
    m_requested->setVisible(m_on.asksWhoRequested && names);
    m_for->setCount(m_vote.inFavour);
    m_against->setCount(m_vote.against);
    m_abstain->setCount(m_vote.abstain);
    m_notVoting->setCount(m_vote.notVoting);
    m_list->votes().set(m_on.seats, m_vote);
    const QString leftOut = names ? QString() : leftOutOf(m_on.seats); // the list says it by itself
    m_leftOut->setText(leftOut);
    m_leftOut->setVisible(!leftOut.isEmpty());
    m_mayVote->setText(tr("%n may vote", nullptr, votersOf(m_on.seats)));
    m_showing = false;
    followTally();
}

void VoteCard::followTally()
{
    const bool names = m_vote.method == VoteMethod::Named || m_vote.named;
    const VoteCounts counts = countsOf(m_vote);
    m_casting->setVisible(isEqualVote(m_vote) || m_vote.castingVote);
    m_tally->setVisible(names);
    m_tally->setText(tr("%1 for, %2 against, %3 abstain")
                         .arg(counts.inFavour.value_or(0))
                         .arg(counts.against.value_or(0))
                         .arg(counts.abstain.value_or(0)));
    const VoteCheck check = checkOf(m_vote, m_on.seats);
    const int next = names ? m_list->votes().nextUnanswered(-1) : -1;
    const bool fits = check.state == VoteCheck::State::Fits;
    const bool nothing = check.state == VoteCheck::State::NothingToCount;
    QString said = tr("%1 counted, %2 may vote now").arg(check.counted).arg(check.mayVote);
    if (fits)
        said = u"✓ "_s + said;
    else if (next >= 0)
        said = tr("%1 to answer next").arg(m_list->votes().seat(next).name);
    m_check->setVisible(!nothing || next >= 0);
    m_check->setText(said);
    m_check->setColour(fits || next >= 0 ? &Colours::ink2 : &Colours::amber);
}

/// Enter goes on from the method to the counting; with Ctrl it is the page's.
void VoteCard::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier)
        goToCounting();
    else
        event->ignore();
}

} // namespace minutebook
