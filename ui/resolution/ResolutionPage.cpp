// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/ResolutionPage.h"

#include "core/session/live/LiveEdits.h"
#include "core/session/live/SpokenText.h"
#include "ui/live/HintBar.h"
#include "ui/live/LimbsEdit.h"
#include "ui/live/PersonField.h"
#include "ui/resolution/AmendmentsCard.h"
#include "ui/resolution/Card.h"
#include "ui/resolution/ChecksCard.h"
#include "ui/resolution/CompareView.h"
#include "ui/resolution/DisplayCard.h"
#include "ui/resolution/MinutesSay.h"
#include "ui/resolution/OutcomeCard.h"
#include "ui/resolution/ResolutionHead.h"
#include "ui/resolution/SegmentBar.h"
#include "ui/resolution/VoteCard.h"
#include "ui/resolution/VoteList.h"
#include "ui/resolution/WordingForm.h"
#include "ui/widgets/Panes.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// How far the disk may be behind the wording, in milliseconds.
constexpr int keepWithin = 1000;
constexpr int refreshWithin = 150;

} // namespace

ResolutionPage::ResolutionPage(LiveMeeting &live, const HouseStyle &style, const Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_style(style)
    , m_theme(theme)
    , m_head(new ResolutionHead(theme, this))
    , m_form(new WordingForm(live, m_style, theme, this))
    , m_compare(new CompareView(theme, m_form))
    , m_legend(new Words(theme, TextRole::Small, &Colours::ink2, this))
    , m_minutes(new MinutesSay(theme, this))
    , m_hints(new HintBar(theme, this))
    , m_checks(new ChecksCard(theme, this))
    , m_amendments(new AmendmentsCard(theme, this))
    , m_vote(new VoteCard(theme, this))
    , m_outcomes(new OutcomeCard(theme, this))
    , m_display(new DisplayCard(theme, this))
    , m_keeping(new QTimer(this))
    , m_refreshing(new QTimer(this))
{
    setObjectName(u"resolutionEditor"_s);
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(keepWithin);
    connect(m_keeping, &QTimer::timeout, this, &ResolutionPage::keepDraft);
    m_refreshing->setSingleShot(true);
    m_refreshing->setInterval(refreshWithin);
    connect(m_refreshing, &QTimer::timeout, this, &ResolutionPage::refresh);
    build();
    connectParts();
}

void ResolutionPage::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_head);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(buildLeft(), 1);
    columns->addWidget(buildRight());
    all->addLayout(columns, 1);
}

QWidget *ResolutionPage::buildLeft()
{
    m_hints->setObjectName(u"resolutionHints"_s);
    m_compare->hide();
    m_form->setInPlaceOfLimbs(m_compare);
    m_legend->setObjectName(u"comparisonLegend"_s);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(20, 12, 20, 0);
    column->setSpacing(8);
    column->addWidget(m_form, 1);
    column->addWidget(m_legend);
    column->addWidget(m_minutes);
    column->addWidget(m_hints);
    return left;
}

QWidget *ResolutionPage::buildRight()
{
    auto *cards = new QWidget(this);
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(m_checks);
    column->addWidget(m_amendments);
    column->addWidget(m_vote, 1);
    column->addStretch(0);
    column->addWidget(m_display);
    column->addWidget(m_outcomes);
    auto *right = new QScrollArea(this);
    right->setFrameShape(QFrame::NoFrame);
    right->setWidgetResizable(true);
    right->setFocusPolicy(Qt::NoFocus);
    right->viewport()->setAutoFillBackground(false);
    right->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    right->setWidget(cards);
    cards->setAutoFillBackground(false); // setWidget turns it on
    const auto setWide = [this, right] {
        right->setFixedWidth(qMin(m_theme.tokens().scaled(470), 640));
    };
    setWide();
    connect(&m_theme, &Theme::themeChanged, right, setWide);
    return right;
}

void ResolutionPage::connectParts()
{
    connect(m_form, &WordingForm::typed, this, &ResolutionPage::touch);
    connect(m_form, &WordingForm::recommendedAsked, this, [this] {
        if (m_form->isLocked())
            return;
        keepDraft(); // what is replaced can be taken back
        m_form->setLimbs(m_live.recommendedHere().limbs);
        m_form->takeKeyboard();
        touch();
    });
    connect(m_form->limbs(), &LimbsEdit::leftOut, this,
            [this](const QString &what) { say(LiveMeeting::Notice::Tone::Warning, what); });
    connect(m_form, &WordingForm::reasonGiven, this, &ResolutionPage::correctBecause);
    connect(m_form, &WordingForm::reasonMissing, this, &ResolutionPage::sayRecorded);
    connect(&m_form->views(), &SegmentBar::chosenByHand, this, &ResolutionPage::showView);
    connect(m_amendments, &AmendmentsCard::typed, this, &ResolutionPage::touch);
    connect(m_amendments, &AmendmentsCard::openAsked, this, &ResolutionPage::openAmendment);
    connect(m_amendments, &AmendmentsCard::removeAsked, this, &ResolutionPage::removeAmendment);
    connect(m_vote, &VoteCard::changed, this, &ResolutionPage::followVote);
    connect(m_outcomes, &OutcomeCard::recordAsked, this, &ResolutionPage::record);
    connect(m_outcomes, &OutcomeCard::changed, this, [this] {
        m_refreshing->start();
        if (m_open && isRecorded()) // nobody need record it again
            touch();
    });
    connect(m_display, &DisplayCard::showAsked, this, &ResolutionPage::displayAsked);
    connect(&m_live, &LiveMeeting::roomChanged, this, [this] {
        if (m_open && m_voteOpen)
            showVote();
    });
}

bool ResolutionPage::isRecorded() const
{
    const int index = m_entry ? indexOfEntry(m_live.entriesHere(), *m_entry) : -1;
    return index >= 0 && !isDraftMatter(m_live.entriesHere()[index]);
}

void ResolutionPage::say(LiveMeeting::Notice::Tone tone, const QString &text)
{
    m_hints->setNotice({tone, text});
    Q_EMIT noticed({tone, text});
}

void ResolutionPage::showNotice(const LiveMeeting::Notice &notice)
{
    m_hints->setNotice(notice);
}

void ResolutionPage::setOnDisplay(const QString &words)
{
    m_display->setShown(words);
}

void ResolutionPage::moveLimb(int step)
{
    auto *limbs = qobject_cast<LimbsEdit *>(focusWidget());
    if (!m_open || !limbs)
        return;
    if (step < 0)
        limbs->moveUp();
    else
        limbs->moveDown();
}

QList<PersonField *> ResolutionPage::personFields() const
{
    return findChildren<PersonField *>();
}

bool ResolutionPage::takeSeat(int seat)
{
    const QList<PersonId> &all = m_live.room().seats();
    if (!m_open || seat > all.size())
        return false;
    QWidget *here = QApplication::focusWidget();
    if (m_voteOpen && here == &m_vote->list()) {
        m_vote->list().goToPerson(all.at(seat - 1));
        return true;
    }
    for (PersonField *field : personFields()) {
        if (field == here) {
            field->setPerson(all.at(seat - 1));
            return true;
        }
    }
    return false;
}

void ResolutionPage::markPanes() const
{
    markAsPane(*m_form->limbs(), 1);
    markAsPane(*m_vote, 2);
    markAsPane(*m_amendments, 3);
}

void ResolutionPage::takeKeyboard()
{
    m_form->takeKeyboard();
}

void ResolutionPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        record();
    else
        QWidget::keyPressEvent(event);
}

void ResolutionPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = m_theme.colours();
    painter.fillRect(rect(), c.paper);
    const QRect right(width() - qMin(m_theme.tokens().scaled(470), 640), 0, width(), height());
    painter.fillRect(right, c.pane);
    painter.fillRect(QRect(right.left() - 1, 0, 1, height()), c.line);
}

} // namespace minutebook
