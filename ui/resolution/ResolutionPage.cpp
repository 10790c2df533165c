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
    connect(m_form->limbs(), &LimbsEdit::leftOut, this, [this](const QString &what) {
        say(LiveMeeting::Notice::Tone::Warning, what);
    });
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

void ResolutionPage::open(const std::optional<EntryId> &entry)
{
    keepDraft();
    const std::optional<EntryId> chosen = entry ? entry : m_live.draftResolution();
    const int index = chosen ? indexOfEntry(m_live.entriesHere(), *chosen) : -1;
    const std::optional<Matter> matter =
        index < 0 ? std::nullopt : matterOf(m_live.entriesHere()[index].body);
    if (matter)
        return load(*matter, chosen);
    const Resolution fresh = m_live.resolutionHere();
    load(takeWaiting(fresh).value_or(fresh), std::nullopt);
    letWait(); // until it has words
}

void ResolutionPage::openMotion()
{
    keepDraft();
    const std::optional<EntryId> entry = m_live.draftMotion();
    const int index = entry ? indexOfEntry(m_live.entriesHere(), *entry) : -1;
    if (index >= 0)
        return load(*matterOf(m_live.entriesHere()[index].body), entry);
    load(takeWaiting(Motion{}).value_or(Motion{}), std::nullopt);
    letWait();
}

/// Without words not even a draft can be recorded: what else is there waits for them.
void ResolutionPage::letWait()
{
    static_cast<void>(takeWaiting(m_matter));
    const auto *resolution = std::get_if<Resolution>(&m_matter);
    const bool isMoved = std::visit(
        [](const auto &each) { return each.mover.has_value() || each.seconder.has_value(); },
        m_matter);
    if (!m_entry && (isMoved || (resolution && resolution->verb)))
        m_waiting.append({m_place, m_matter});
}

std::optional<Matter> ResolutionPage::takeWaiting(const Matter &kind)
{
    for (qsizetype index = 0; index < m_waiting.size(); ++index) {
        const auto &[place, matter] = m_waiting.at(index);
        if (place == m_live.place() && matter.index() == kind.index())
            return m_waiting.takeAt(index).second;
    }
    return std::nullopt;
}

void ResolutionPage::load(const Matter &matter, const std::optional<EntryId> &entry)
{
    m_open = true;
    m_place = m_live.place();
    m_entry = entry;
    m_matter = matter;
    m_because.clear();
    workOn(-1);
    const AgendaItem *item = m_live.currentItem();
    m_head->setItem(item ? item->agendaNumber.value_or(QString()) : QString(),
                    item ? item->title : tr("Outside the agenda"));
    m_showing = true;
    const bool isResolution = std::holds_alternative<Resolution>(matter);
    m_form->limbs()->setReport(isResolution ? m_live.recommendedHere().limbs : QList<Limb>());
    m_form->show(matter, entry);
    m_showing = false;
    m_changed = false;
    m_leaving = false;
    m_keeping->stop();
    m_hints->clearNotice();
    showSubject();
    showView(Write);
    m_form->takeKeyboard();
}

void ResolutionPage::touch()
{
    if (m_showing || !m_open)
        return;
    m_changed = true;
    m_leaving = false;
    m_doubts.clear();
    m_hints->clearNotice();
    if (!m_keeping->isActive())
        m_keeping->start();
    m_refreshing->start();
}

/// What stands in the fields becomes the value.
void ResolutionPage::collect()
{
    m_matter = m_form->read(m_matter);
    if (m_amendment >= 0) {
        std::visit(
            [this](auto &each) {
                Amendment &amendment = each.amendments.values[m_amendment];
                amendment = m_amendments->read(amendment, m_live.meeting());
            },
            m_matter);
    }
    if (m_voteOpen)
        followCard();
}

bool ResolutionPage::keepDraft()
{
    m_keeping->stop();
    if (!m_open || !m_changed || m_place != m_live.place() || m_live.session().isReadOnly())
        return false;
    collect();
    if (!hasWords(m_matter)) {
        letWait();
        return false;
    }
    const bool recorded = isRecorded();
    if (recorded)
        readOutcome();
    auto *resolution = std::get_if<Resolution>(&m_matter);
    if (resolution && !recorded)
        resolution->outcome = ResolutionOutcome::Draft;
    const Result<EntryId> kept = m_live.recordMatter(
        m_matter, recorded ? LiveMeeting::Keeping::Recorded : LiveMeeting::Keeping::Draft, m_entry,
        m_because);
    if (!kept) {
        say(LiveMeeting::Notice::Tone::Warning, kept.error().message);
        return false;
    }
    m_changed = false;
    m_entry = *kept;
    static_cast<void>(takeWaiting(m_matter));
    return true;
}

PersonField *ResolutionPage::notUnderstood() const
{
    for (PersonField *field : personFields()) {
        if (field->isVisibleTo(this) && !field->isUnderstood())
            return field;
    }
    return nullptr;
}

bool ResolutionPage::sayNotUnderstood(const QString &after)
{
    PersonField *field = notUnderstood();
    if (!field)
        return false;
    field->setFocus();
    say(LiveMeeting::Notice::Tone::Warning, (field->whyNotUnderstood() + u' ' + after).trimmed());
    return true;
}

void ResolutionPage::leaveWithItem()
{
    if (const PersonField *field = m_open ? notUnderstood() : nullptr)
        Q_EMIT noticed({LiveMeeting::Notice::Tone::Warning,
                        tr("%1 It is kept without.").arg(field->whyNotUnderstood())});
    keepDraft();
}

void ResolutionPage::leave()
{
    if (notUnderstood() && !std::exchange(m_leaving, true)) {
        sayNotUnderstood(tr("[Esc] again leaves it."));
        return;
    }
    const bool recorded = isRecorded();
    const bool kept = keepDraft();
    if (m_changed && recorded && !std::exchange(m_leaving, true))
        return; // it was refused, and why was said
    const bool waits = std::any_of(m_waiting.cbegin(), m_waiting.cend(),
                                   [this](const auto &each) { return each.first == m_place; });
    const bool motion = std::holds_alternative<Motion>(m_matter);
    forget();
    Q_EMIT closed();
    if (!kept && waits)
        Q_EMIT noticed({LiveMeeting::Notice::Tone::Info,
                        tr("No words yet: nothing is recorded. What else you typed waits here.")});
    if (kept && recorded)
        Q_EMIT noticed({LiveMeeting::Notice::Tone::Done,
                        tr("What was changed is recorded. Ctrl+Z takes it back.")});
    else if (kept)
        Q_EMIT noticed({LiveMeeting::Notice::Tone::Done,
                        motion ? tr("Draft motion kept. [Ctrl][Shift][M] goes on with it.")
                               : tr("Draft resolution kept. [Ctrl][R] goes on with it.")});
}

void ResolutionPage::forget()
{
    m_keeping->stop();
    m_refreshing->stop();
    m_changed = false;
    m_open = false;
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
