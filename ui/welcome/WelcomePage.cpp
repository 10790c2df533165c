// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/welcome/WelcomePage.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

#include "ui/Actions.h"
#include "ui/spine/SpineState.h"
#include "ui/welcome/ActionRow.h"
#include "ui/welcome/CarryOnBar.h"
#include "ui/welcome/DropArea.h"
#include "ui/welcome/FoundModel.h"
#include "ui/welcome/MeetingsModel.h"
#include "ui/welcome/SearchField.h"
#include "ui/welcome/SearchFilters.h"
#include "ui/widgets/KeyCap.h"
#include "ui/widgets/Panes.h"
#include "ui/widgets/RowTable.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int startWidth = 428;
constexpr int startWidthBig = 480;
constexpr int searchDelay = 150; // ms after the last key

ActionRow *rowFor(CommandId id, const QString &icon, const QString &text, const Actions &actions,
                  const Theme &theme, QWidget *parent)
{
    QAction *action = actions.action(id);
    const QString key = id == CommandId::PracticeMeeting
        ? QString()
        : action->shortcut().toString(QKeySequence::NativeText);
    auto *row = new ActionRow(icon, text, key, theme, parent);
    row->setObjectName(u"row_"_s + action->objectName());
    row->setEnabled(action->isEnabled());
    QObject::connect(row, &QAbstractButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, row,
                     [row, action] { row->setEnabled(action->isEnabled()); });
    return row;
}

void quieten(QLabel *label, const Colours &colours)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colours.ink2);
    label->setPalette(palette);
}

} // namespace

WelcomePage::WelcomePage(const BookSession &book, const Actions &actions, const Theme &theme,
                         QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_theme(theme)
    , m_meetings(new MeetingsModel(this))
    , m_found(new FoundModel(this))
    , m_searchSoon(new QTimer(this))
{
    setObjectName(u"welcomePage"_s);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    QWidget *bookSide = buildBook(); // first in the tab order is what goes on where one stopped
    m_start = buildStart(actions);
    columns->addWidget(m_start);
    columns->addWidget(bookSide, 1);
    m_searchSoon->setSingleShot(true);
    m_searchSoon->setInterval(searchDelay);
    connect(m_searchSoon, &QTimer::timeout, this, &WelcomePage::search);
    connect(&m_book, &BookSession::meetingsChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    connect(&m_theme, &Theme::themeChanged, this, &WelcomePage::follow);
    markAsPane(*m_start, 1);
    markAsPane(*m_search, 2);
    markAsPane(*m_list, 3);
    markAsPane(*m_foundList, 3);
    follow();
    refresh();
}

QWidget *WelcomePage::buildStart(const Actions &actions)
{
    auto *side = new QWidget(this);
    side->setObjectName(u"startPane"_s);
    m_startHeading = new QLabel(tr("Start a meeting"), side);
    m_drop = new DropArea(m_theme, side);
    connect(m_drop, &DropArea::fileDropped, this, &WelcomePage::fileDropped);
    connect(m_drop, &DropArea::textDropped, this, &WelcomePage::textGiven);
    connect(m_drop, &DropArea::pasteWanted, this, &WelcomePage::pasteWanted);
    connect(m_drop, &DropArea::chooseWanted, actions.action(CommandId::NewFromAgenda),
            &QAction::trigger);
    auto *members = rowFor(CommandId::SameMembers, u"quorum"_s,
                           tr("Same members as a past meeting"), actions, m_theme, side);
    auto *open = rowFor(CommandId::OpenMeetingFile, u"doc"_s, tr("Open a meeting file"), actions,
                        m_theme, side);
    auto *practice = rowFor(CommandId::PracticeMeeting, u"speaking"_s,
                            tr("Practice meeting, nothing is kept"), actions, m_theme, side);
    practice->setLast();
    m_keysSign = new QLabel(side);
    m_keysWords = new QLabel(tr("shows every key on one page."), side);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(4);
    keys->addWidget(m_keysSign);
    keys->addSpacing(6);
    keys->addWidget(new KeyCap(tr("F1"), m_theme, side));
    keys->addWidget(m_keysWords, 1);

    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(28, 22, 29, 18);
    column->setSpacing(0);
    column->addWidget(m_startHeading);
    column->addSpacing(8);
    column->addWidget(m_drop);
    column->addSpacing(14);
    for (QWidget *row : {members, open, practice})
        column->addWidget(row);
    column->addStretch();
    column->addLayout(keys);
    return side;
}

QWidget *WelcomePage::buildMeetings()
{
    auto *page = new QWidget(this);
    m_heading = new QLabel(tr("Recent meetings"), page);
    m_empty = new QLabel(
        tr("No meetings yet. Bring in an agenda with Ctrl+N, or try the practice meeting."), page);
    m_empty->setObjectName(u"noMeetings"_s);
    m_list = new RowTable(m_theme, page);
    m_list->setObjectName(u"meetings"_s);
    m_list->setAccessibleName(tr("Recent meetings"));
    m_list->setModel(m_meetings);
    m_list->setItemDelegate(
        new RowDelegate(m_theme,
                        {.icon = MeetingsModel::IconNameRole,
                         .strongColumn = MeetingsModel::Body,
                         .quietColumns = {MeetingsModel::Date, MeetingsModel::Decisions}},
                        m_list));
    m_list->setColumnWeights({128, 198, 315, 241});
    connect(m_list, &RowTable::opened, this,
            [this](int row) { Q_EMIT meetingChosen(m_meetings->at(row).id); });
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addSpacing(8);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    return page;
}

QWidget *WelcomePage::buildFound()
{
    auto *page = new QWidget(this);
    m_foundHeading = new QLabel(page);
    m_foundHeading->setObjectName(u"foundHeading"_s);
    m_foundHeading->setTextFormat(Qt::PlainText);
    m_foundList = new RowTable(m_theme, page);
    m_foundList->setObjectName(u"found"_s);
    m_foundList->setAccessibleName(tr("Found"));
    m_foundList->setModel(m_found);
    m_foundList->setItemDelegate(new RowDelegate(m_theme,
                                                 {.secondLine = FoundModel::SecondLineRole,
                                                  .strongColumn = FoundModel::Body,
                                                  .quietColumns = {FoundModel::Date},
                                                  .markOpen = excerptOpen,
                                                  .markClose = excerptClose},
                                                 m_foundList));
    m_foundList->setColumnWeights({128, 160, 594});
    connect(m_foundList, &RowTable::opened, this,
            [this](int row) { Q_EMIT foundChosen(m_found->at(row)); });
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_foundHeading);
    column->addSpacing(8);
    column->addWidget(m_foundList, 1);
    return page;
}

QWidget *WelcomePage::buildBook()
{
    auto *side = new QWidget(this);
    side->setObjectName(u"bookPane"_s);
    m_carryOn = new CarryOnBar(m_theme, side);
    connect(m_carryOn, &CarryOnBar::carryOn, this, &WelcomePage::meetingChosen);
    connect(m_carryOn, &CarryOnBar::lookFirst, this, &WelcomePage::lookAsked);
    m_search = new SearchField(m_theme, side);
    connect(m_search, &QLineEdit::textEdited, m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_search, &SearchField::leaveDown, this, [this] {
        search();
        (m_lower->currentIndex() == 0 ? m_list : m_foundList)->setFocus(Qt::TabFocusReason);
    });
    m_filters = new SearchFilters(m_theme, side);
    connect(m_filters, &SearchFilters::changed, this, &WelcomePage::search);
    m_count = new QLabel(side);
    m_count->setObjectName(u"meetingCount"_s);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_lower = new QStackedWidget(side);
    m_lower->addWidget(buildMeetings());
    m_lower->addWidget(buildFound());
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(28, 20, 28, 12);
    column->setSpacing(0);
    column->addWidget(m_search);
    column->addSpacing(9);
    auto *under = new QHBoxLayout;
    under->addWidget(m_filters);
    under->addWidget(m_count, 1);
    column->addLayout(under);
    column->addSpacing(14);
    column->addWidget(m_carryOn);
    column->addSpacing(14);
    column->addWidget(m_lower, 1);
    return side;
}

void WelcomePage::refresh()
{
    m_isStale = false;
    const auto read = m_book.meetings();
    const QList<MeetingSummary> meetings = read ? *read : QList<MeetingSummary>();
    m_meetings->setMeetings(meetings);
    m_filters->setMeetings(meetings);
    m_filters->setVisible(!meetings.isEmpty());
    m_council = meetings.isEmpty() ? QString() : meetings.constFirst().council;
    m_empty->setText(
        read ? tr("No meetings yet. Bring in an agenda with Ctrl+N, or try the practice meeting.")
             : read.error().message);
    m_empty->setVisible(meetings.isEmpty());
    m_list->setVisible(!meetings.isEmpty());
    const auto live =
        std::find_if(meetings.cbegin(), meetings.cend(), [](const MeetingSummary &meeting) {
            return meeting.status == MeetingStatus::Live;
        });
    m_carryOn->setVisible(live != meetings.cend());
    if (live != meetings.cend()) {
        const auto meeting = m_book.loadMeeting(live->id);
        m_carryOn->setMeeting(*live, meeting && courseOf(*meeting).isExcluded);
    }
    m_count->setText(meetings.isEmpty()
                         ? QString()
                         : tr("%n meeting(s) since %1", nullptr, static_cast<int>(meetings.size()))
                               .arg(QLocale().toString(meetings.constLast().date, u"MMMM yyyy"_s)));
}

void WelcomePage::search()
{
    m_searchSoon->stop();
    const QString words = m_search->text().trimmed();
    if (words.isEmpty()) {
        m_lower->setCurrentIndex(0);
        return;
    }
    const auto hits = m_book.search(m_filters->query(words));
    m_found->setHits(hits ? *hits : QList<SearchHit>());
    if (!hits)
        m_foundHeading->setText(hits.error().message);
    else if (hits->isEmpty())
        m_foundHeading->setText(tr("Nothing for “%1”").arg(words));
    else
        m_foundHeading->setText(
            tr("%n found for “%1”", nullptr, static_cast<int>(hits->size())).arg(words));
    m_foundList->setVisible(hits && !hits->isEmpty());
    m_lower->setCurrentIndex(1);
}

void WelcomePage::follow()
{
    const Tokens &tokens = m_theme.tokens();
    m_start->setFixedWidth(tokens.pick(startWidth, startWidthBig));
    for (QLabel *heading : {m_startHeading, m_heading, m_foundHeading}) {
        heading->setFont(tokens.font(TextRole::Heading));
        heading->setMinimumHeight(tokens.line(TextRole::Heading));
    }
    m_count->setFont(tokens.font(TextRole::Small));
    m_count->setMinimumHeight(tokens.line(TextRole::Small));
    m_empty->setFont(tokens.font(TextRole::Interface));
    m_keysWords->setFont(tokens.font(TextRole::Interface));
    for (QLabel *label : {m_count, m_empty, m_keysWords})
        quieten(label, tokens.colours);
    m_keysSign->setPixmap(m_theme.icons().pixmap(u"keyboard"_s, tokens.colours.ink2,
                                                 tokens.sizes.icon, devicePixelRatioF()));
    update();
}

void WelcomePage::takeSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void WelcomePage::takeKeyboard()
{
    if (m_carryOn->isVisibleTo(this))
        m_carryOn->setFocus(Qt::OtherFocusReason);
    else if (m_list->isVisibleTo(this))
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_search->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
    follow(); // a label in a stack forgets its font when the stack is polished
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().paper);
    const QRect side = m_start->geometry();
    painter.fillRect(side, m_theme.colours().pane);
    painter.fillRect(QRect(side.right(), 0, 1, height()), m_theme.colours().line);
}

} // namespace minutebook
