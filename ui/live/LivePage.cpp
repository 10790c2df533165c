// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/LivePage.h"

#include "core/session/live/LiveEdits.h"
#include "ui/live/AgendaPane.h"
#include "ui/live/Composer.h"
#include "ui/live/DetailsCommands.h"
#include "ui/live/DisplayCommands.h"
#include "ui/live/ExclusionBar.h"
#include "ui/live/ExclusionCommands.h"
#include "ui/live/ExemptFrame.h"
#include "ui/live/FindBar.h"
#include "ui/live/GapCommands.h"
#include "ui/live/GapStrip.h"
#include "ui/live/GoToItemField.h"
#include "ui/live/HintBar.h"
#include "ui/live/ItemHead.h"
#include "ui/live/KindField.h"
#include "ui/live/LookAround.h"
#include "ui/live/LookLine.h"
#include "ui/live/PeoplePane.h"
#include "ui/live/RecordView.h"
#include "ui/live/ResolutionCard.h"
#include "ui/live/SpeakerField.h"
#include "ui/live/TidyCommands.h"
#include "ui/live/WordsCommands.h"
#include "ui/live/WordsEdit.h"
#include "ui/resolution/ResolutionPage.h"
#include "ui/widgets/Panes.h"

#include <QApplication>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

Stems stemsOf(const HouseStyle &style, Language language)
{
    Stems stems;
    stems.byRole = style.speakers.form == SpeakerForm::Role;
    const auto take = [&](QString &words, Stem which) {
        if (!style.stem(which, language).isEmpty())
            words = style.stem(which, language);
    };
    take(stems.introduces, Stem::Introduces);
    take(stems.points, Stem::Points);
    take(stems.asks, Stem::Asks);
    take(stems.answers, Stem::Answers);
    take(stems.answersAgain, Stem::InResponse);
    take(stems.states, Stem::States);
    take(stems.concern, Stem::Concern);
    take(stems.undertakes, Stem::Undertakes);
    take(stems.queryRaised, Stem::Query);
    take(stems.memberStated, Stem::Anonymous);
    return stems;
}

namespace {

MoversPrinted moversIn(const HouseStyle &style)
{
    return style.shown.movers ? MoversPrinted::Yes : MoversPrinted::No;
}

} // namespace

LivePage::LivePage(MeetingSession &session, IdSource &ids, Actions &actions, const Theme &theme,
                   const HouseStyle &style, Vocabulary &vocabulary, QWidget *parent)
    : QWidget(parent)
    , m_live(session, ids, stemsOf(style, Language::English))
    , m_theme(theme)
    , m_record(new RecordModel(m_live, this))
    , m_frame(new ExemptFrame(theme, this))
    , m_pages(new QStackedWidget(m_frame))
    , m_columns(new QSplitter(Qt::Horizontal, m_pages))
    , m_agenda(new AgendaPane(m_live, theme, m_columns))
    , m_people(new PeoplePane(m_live, theme, m_columns))
    , m_head(new ItemHead(m_live, theme, m_columns))
    , m_gaps(new GapStrip(m_live, *m_head, theme, m_columns))
    , m_centre(new QWidget(m_columns))
    , m_exclusion(new ExclusionBar(m_live, theme, m_centre))
    , m_find(new FindBar(theme, m_centre))
    , m_line(new LookLine(theme, m_centre))
    , m_view(new RecordView(*m_record, theme, m_centre))
    , m_card(new ResolutionCard(m_live, theme, m_centre))
    , m_composer(new Composer(m_live, vocabulary, theme, m_centre))
    , m_editor(new ResolutionPage(m_live, style, theme, m_pages))
    , m_goTo(nullptr)
    , m_details(new DetailsCommands({m_live, ids, theme, *m_record, *m_view, *this}, actions))
    , m_exclusionCommands(
          new ExclusionCommands({m_live, theme, *m_exclusion, *m_frame, *this}, actions))
    , m_look(new LookAround(
          {m_live, *m_record, *m_view, *m_head, *m_card, *m_composer, *m_find, *m_line, *this},
          actions))
    , m_gapCommands(new GapCommands(
          {m_live, *m_gaps, *m_look, *this, [this] { return leaveResolution(); }}, actions))
    , m_seconds(new QTimer(this))
{
    setObjectName(u"livePage"_s);
    build();
    m_wordsCommands = new WordsCommands(
        {m_live, vocabulary, theme, *m_composer, *m_record, *m_view, *this}, style, actions);
    connectParts();
    auto *tidy =
        new TidyCommands({m_live, *m_record, *m_view, *m_composer->words(), theme, *this}, actions);
    connect(tidy, &TidyCommands::noticed, m_composer->hints(), &HintBar::setNotice);
    auto *display = new DisplayCommands({m_live, *m_editor, theme, *this}, actions);
    connect(display, &DisplayCommands::noticed, this, &LivePage::sayInSight);
    connectMeetingCommands(actions);
    connectSpeakingCommands(actions);
    connectResolutionCommands(actions);
    connectViewCommands(actions);
    connectUndo(actions);
    connectGaps();
    m_gaps->setMovers(moversIn(style));
    applyTheme();
}

void LivePage::setStyle(const HouseStyle &style)
{
    m_live.setStems(stemsOf(style, Language::English));
    m_editor->setStyle(style);
    m_wordsCommands->setStyle(style);
    m_gaps->setMovers(moversIn(style));
}

LivePage::~LivePage()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus still moves while the parts go
    delete m_look; // which follows it too
}

void LivePage::build()
{
    auto *column = new QVBoxLayout(m_centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_gaps);
    column->addWidget(m_exclusion);
    column->addWidget(m_find);
    column->addWidget(m_line);
    column->addWidget(m_view, 1);
    column->addWidget(m_card);
    column->addWidget(m_composer);
    setFocusProxy(m_composer->words()); // who opens the page means to type
    m_goTo = new GoToItemField(m_live, m_theme, this);
    m_columns->addWidget(m_agenda);
    m_columns->addWidget(m_centre);
    m_columns->addWidget(m_people);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_editor);
    m_frame->hold(m_pages);
    all->addWidget(m_frame);
    markAsPane(*m_composer->words(), 1);
    m_editor->markPanes(); // one of the two is shown
    markAsPane(*m_view, 2);
    markAsPane(*m_people->list(), 3);
    markAsPane(*m_agenda->list(), 4); // the window's spine comes after them
    setTabOrder(m_composer->words(), m_composer->speaker());
    setTabOrder(m_composer->speaker(), m_composer->kind());
    setTabOrder(m_composer->kind(), m_find->field());
    setTabOrder(m_find->field(), m_view);
    setTabOrder(m_view, m_card);
    setTabOrder(m_card, m_people->list());
    setTabOrder(m_people->list(), m_agenda->list());
}

void LivePage::connectParts()
{
    m_seconds->setTimerType(Qt::VeryCoarseTimer);
    m_seconds->setInterval(1000);
    connect(m_seconds, &QTimer::timeout, this, &LivePage::tick);
    m_seconds->start();
    connect(m_composer, &Composer::scrollAsked, m_view, &RecordView::scrollPages);
    connect(m_view, &RecordView::correctionAsked, this, &LivePage::correct);
    connect(m_card, &ResolutionCard::editingAsked, this, [this] { openResolution({}); });
    connect(m_editor, &ResolutionPage::closed, this, &LivePage::closeResolution);
    connect(m_editor, &ResolutionPage::noticed, m_composer->hints(), &HintBar::setNotice);
    connect(m_details, &DetailsCommands::noticed, this, &LivePage::sayInSight);
    connect(m_wordsCommands, &WordsCommands::noticed, this, &LivePage::sayInSight);
    connect(m_exclusionCommands, &ExclusionCommands::noticed, this, &LivePage::sayInSight);
    connect(m_exclusion, &ExclusionBar::answered, this, &LivePage::takeKeyboard);
    connect(m_exclusionCommands, &ExclusionCommands::asking, this, [this] {
        if (isResolutionOpen())
            m_editor->leave(); // the question stands over the record
    });
    connect(m_look, &LookAround::noticed, this, &LivePage::sayInSight);
    connect(m_look, &LookAround::keyboardAsked, this, &LivePage::takeKeyboard);
    connect(m_goTo, &GoToItemField::finished, this, &LivePage::takeKeyboard);
    connect(&m_live, &LiveMeeting::leavingPlace, m_editor, &ResolutionPage::leaveWithItem);
    connect(&m_live, &LiveMeeting::placeChanged, this, [this] {
        m_editor->forget();
        if (isResolutionOpen())
            closeResolution();
    });
    connect(&m_theme, &Theme::themeChanged, this, &LivePage::applyTheme);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { followFocus(now); });
    auto *back = new QShortcut(Qt::Key_Escape, this); // from the spine too
    connect(back, &QShortcut::activated, this, [this] {
        if (isResolutionOpen())
            return m_editor->leave();
        m_look->leave();
        takeKeyboard();
    });
}

void LivePage::connectGaps()
{
    connect(m_gapCommands, &GapCommands::keyboardAsked, this, &LivePage::takeKeyboard);
    connect(m_gapCommands, &GapCommands::resolutionAsked, this, &LivePage::openResolution);
    // The page that opens answers the same key: it must not take the press that opened it for one
    // of its own.
    connect(m_gapCommands, &GapCommands::statementAsked, this, &LivePage::statementAsked,
            Qt::QueuedConnection);
    connect(m_gapCommands, &GapCommands::noticed, this, &LivePage::sayInSight);
}

template <typename Handler>
void LivePage::answer(const Actions &actions, CommandId command, Handler handler)
{
    actions.answer(command, *this, this, handler);
}

template <typename Handler>
void LivePage::answerAtRecord(const Actions &actions, CommandId command, Handler handler)
{
    answer(actions, command, [this, handler] {
        if (isResolutionOpen())
            sayInSight({LiveMeeting::Notice::Tone::Info,
                        tr("The record is not in sight. [Esc] goes back to it.")});
        else
            handler();
    });
}

/// In the hint line that is in sight.
void LivePage::sayInSight(const LiveMeeting::Notice &notice)
{
    if (isResolutionOpen())
        m_editor->showNotice(notice);
    else
        m_composer->hints()->setNotice(notice);
}

void LivePage::connectMeetingCommands(Actions &actions)
{
    answer(actions, CommandId::StartMeeting, [this] { m_live.startMeeting(); });
    answer(actions, CommandId::EndMeeting, [this] { m_live.endMeeting(); });
    answer(actions, CommandId::Adjourn, [this] { m_live.adjourn(); });
    answer(actions, CommandId::Resume, [this] { m_live.resume(); });
    answer(actions, CommandId::NextItem, [this] { m_live.goToNext(); });
    answer(actions, CommandId::PreviousItem, [this] { m_live.goToPrevious(); });
    answer(actions, CommandId::GoToItem, [this] { m_goTo->ask(); });
}

void LivePage::connectResolutionCommands(Actions &actions)
{
    answer(actions, CommandId::WorkOnResolution, [this] { openResolution({}); });
    answer(actions, CommandId::NewMotion, [this] { openMotion(); });
    answer(actions, CommandId::StartAmendment, [this] {
        if (isAtResolution())
            m_editor->startAmendment();
    });
    answer(actions, CommandId::OpenVote, [this] {
        if (isAtResolution())
            m_editor->openVote();
    });
    answer(actions, CommandId::CompareWording, [this] {
        if (isAtResolution())
            m_editor->toggleComparison();
    });
    answer(actions, CommandId::RecordOutcome, [this] {
        if (isResolutionOpen())
            m_editor->record();
    });
    answer(actions, CommandId::LimbUp, [this] { m_editor->moveLimb(-1); });
    answer(actions, CommandId::LimbDown, [this] { m_editor->moveLimb(1); });
}

void LivePage::connectSpeakingCommands(Actions &actions)
{
    for (int seat = 1; seat <= RoomState::seatKeys; ++seat) {
        const auto command = static_cast<CommandId>(static_cast<int>(CommandId::Floor1) + seat - 1);
        answer(actions, command, [this, seat] {
            if (!isResolutionOpen() || !m_editor->takeSeat(seat))
                m_live.giveFloorToSeat(seat);
        });
    }
    answer(actions, CommandId::FloorPresenter, [this] { m_live.giveFloorToPresenter(); });
    answer(actions, CommandId::FloorNoName, [this] { m_live.giveFloorToNobody(); });
    answerAtRecord(actions, CommandId::SpeakerField, [this] { m_composer->speaker()->setFocus(); });
    for (int kind = 0; kind < 7; ++kind) {
        const auto command =
            static_cast<CommandId>(static_cast<int>(CommandId::KindIntroduces) + kind);
        answerAtRecord(actions, command, [this, kind] { m_live.setAct(static_cast<Act>(kind)); });
    }
    answerAtRecord(actions, CommandId::KindNote, [this] { m_live.setNote(); });
    actions.answer(CommandId::FileWords, *m_composer, this, [this] { m_composer->fileWords(); });
    answerAtRecord(actions, CommandId::CorrectRow, [this] { correctSelected(); });
}

void LivePage::connectViewCommands(Actions &actions)
{
    answer(actions, CommandId::NextPane, [this] { goToNextPane(*window(), 1); });
    answer(actions, CommandId::PreviousPane, [this] { goToNextPane(*window(), -1); });
    actions.action(CommandId::PeoplePane)->setChecked(true);
    actions.action(CommandId::AgendaPane)->setChecked(true);
    answer(actions, CommandId::PeoplePane, [this](bool wide) { showPeople(wide); });
    answer(actions, CommandId::AgendaPane, [this](bool shown) { showAgenda(shown); });
}

void LivePage::connectUndo(Actions &actions)
{
    // With the keyboard in the words these are the words' own keys; elsewhere, and from the menu,
    // the filing's.
    answer(actions, CommandId::Undo, [this] { takeBack(); });
    answer(actions, CommandId::Redo, [this] { makeAgain(); });
}

void LivePage::applyTheme()
{
    const Tokens &t = m_theme.tokens();
    m_agenda->setMinimumWidth(t.scaled(160));
    m_centre->setMinimumWidth(t.sizes.centreLeast);
    showPeople(!m_people->isNarrow());
    m_columns->setHandleWidth(1);
}

void LivePage::showPeople(bool wide)
{
    const Tokens &t = m_theme.tokens();
    const int most =
        width() * 23 / 100; // large text widens the panes, but never at the words' cost
    m_people->setNarrow(!wide);
    m_people->setMinimumWidth(wide ? qMin(t.scaled(200), most) : t.sizes.narrowPeople);
    m_people->setMaximumWidth(wide ? QWIDGETSIZE_MAX : t.sizes.narrowPeople);
    const int people = wide ? qMin(t.sizes.peoplePane, most) : t.sizes.narrowPeople;
    const int agenda = qMin(t.sizes.agendaPane, most);
    m_columns->setSizes({agenda, width() - agenda - people, people});
}

void LivePage::showAgenda(bool shown)
{
    m_agenda->setVisible(shown);
    if (!shown)
        takeKeyboard();
}

void LivePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return; // the window was away, the clerk was not
    showPeople(!m_people->isNarrow());
    takeKeyboard();
}

void LivePage::takeKeyboard()
{
    if (isResolutionOpen())
        m_editor->takeKeyboard();
    else
        m_composer->takeKeyboard();
}

void LivePage::keepAll()
{
    m_editor->keepDraft();
}

void LivePage::showEntry(const Place &place, const EntryId &entry)
{
    const bool isLive =
        m_live.phase() == LiveMeeting::Phase::Live && !m_live.session().isReadOnly();
    if (!isLive)
        m_live.goTo(place);
    m_look->show({place, entry});
    if (m_record->rowOfEntry(entry) >= 0)
        m_view->setFocus(Qt::OtherFocusReason);
}

void LivePage::followFocus(QWidget *now)
{
    if (!now || !isAncestorOf(now) || isResolutionOpen())
        return;
    QString where;
    if (m_agenda->isAncestorOf(now))
        where = tr("the agenda");
    else if (m_people->isAncestorOf(now))
        where = tr("the list of people");
    else if (now == m_find->field())
        where = tr("the find line");
    else if (now == m_view)
        where = tr("the record");
    else if (now == m_card)
        where = tr("the draft resolution");
    else if (now == m_composer->speaker())
        where = tr("the speaker field");
    else if (now == m_composer->kind())
        where = tr("the kind field");
    m_composer->setKeyboardElsewhere(where);
    if (now == m_composer->speaker())
        m_composer->hints()->setNotice({LiveMeeting::Notice::Tone::Info,
                                        tr("Code or name, or a new name and role. *bt as the "
                                           "Leader*, *bt by name*: this once. "
                                           "[Esc] back.")});
}

void LivePage::correctSelected()
{
    const int row = m_view->currentIndex().row();
    if (row >= 0)
        correct(m_record->row(row).id);
}

void LivePage::correct(const EntryId &entry)
{
    const Entry *found = findEntry(m_live.meeting(), entry);
    const bool isMatter = found && matterOf(found->body);
    if (isMatter && m_record->isLooking()) {
        m_composer->hints()->setNotice(
            {LiveMeeting::Notice::Tone::Info,
             tr("What was resolved is worked on at its own item: [Ctrl][J], its number.")});
        return;
    }
    if (isMatter)
        return openResolution(entry);
    if (!m_details->correctElsewhere(entry) && m_live.correct(entry))
        takeKeyboard();
}

void LivePage::openResolution(const std::optional<EntryId> &entry)
{
    if (!m_live.mayChange())
        return;
    m_pages->setCurrentWidget(m_editor);
    m_editor->open(entry);
}

void LivePage::openMotion()
{
    if (!isAtResolution())
        return;
    m_editor->openMotion();
}

bool LivePage::isAtResolution()
{
    if (!isResolutionOpen())
        openResolution({});
    return isResolutionOpen();
}

void LivePage::closeResolution()
{
    m_pages->setCurrentIndex(0);
    takeKeyboard();
}

bool LivePage::isResolutionOpen() const
{
    return m_pages->currentWidget() == m_editor;
}

void LivePage::takeBack()
{
    if (isResolutionOpen() && m_editor->reopenWording())
        return;
    if (leaveResolution()) // the step may lead to another item; the wording stays with its own
        m_live.takeBack();
}

bool LivePage::leaveResolution()
{
    if (isResolutionOpen())
        m_editor->leave();
    return !isResolutionOpen();
}

void LivePage::makeAgain()
{
    // Keeping the wording is a step of its own, after which nothing is left to make again.
    if (!isResolutionOpen())
        m_live.makeAgain();
}

void LivePage::tick()
{
    m_people->tick();
    m_composer->tick();
    m_head->tick();
}

} // namespace minutebook
