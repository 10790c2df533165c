// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/ImportDialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTimer>

#include "ui/dialogs/HeaderForm.h"
#include "ui/dialogs/TakeModel.h"
#include "ui/welcome/MeetingsModel.h"
#include "ui/widgets/Button.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int readDelay = 150; // ms after the last key

TakeRow rowOf(const AgendaItem &item)
{
    QStringList more;
    if (item.grouping.value_or(false))
        more.append(ImportDialog::tr("heading"));
    if (item.key.value_or(false))
        more.append(ImportDialog::tr("key decision"));
    if (item.urgent)
        more.append(ImportDialog::tr("urgent"));
    if (levelOf(item.access) != AccessLevel::Open)
        more.append(ImportDialog::tr("exempt"));
    if (item.purpose)
        more.append(*item.purpose);
    return {item.agendaNumber.value_or(QString()), item.title, more.join(u"; "_s), true};
}

TakeRow rowOf(const Person &person)
{
    const QString name = person.title ? *person.title + u' ' + person.name : person.name;
    QStringList more;
    for (const auto &part : {person.office, person.portfolio}) {
        if (part && !part->isEmpty())
            more.append(*part);
    }
    return {person.code.value_or(QString()), name, more.join(u", "_s), true};
}

template <typename Value>
QList<TakeRow> rowsOf(const QList<Value> &values)
{
    QList<TakeRow> rows;
    for (const Value &value : values)
        rows.append(rowOf(value));
    return rows;
}

} // namespace

QList<Person> expectedAgain(const QList<Person> &people)
{
    QList<Person> again;
    for (Person person : people) {
        if (person.capacity == Capacity::Public)
            continue;
        person.attendance = Attendance::Expected;
        person.apologies.reset();
        person.substituteFor.reset();
        person.presence = {};
        again.append(person);
    }
    return again;
}

ImportDialog::ImportDialog(const Start &start, const BookSession &book, IdSource &ids,
                           const QDate &today, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_ids(ids)
    , m_today(today)
    , m_theme(theme)
    , m_readSoon(new QTimer(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("New meeting"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    QWidget *read = buildRead(start.paste);
    columns->addWidget(buildDetails());
    columns->addWidget(read, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(columns, 1);
    whole->addWidget(buildFoot());
    m_readSoon->setSingleShot(true);
    m_readSoon->setInterval(readDelay);
    connect(m_readSoon, &QTimer::timeout, this, &ImportDialog::readPaste);
    fillMembers(start.members);
    m_form->setHeader(startHeader(start.preview));
    showPreview(start.preview);
    takeMembers();
    resize(1080, 680);
    if (m_paste)
        m_paste->setFocus();
}

QWidget *ImportDialog::buildDetails()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(m_theme.tokens().scaled(380));
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::AlternateBase);
    m_form = new HeaderForm(m_theme, side);
    m_membersBox = new QComboBox(side);
    m_membersBox->setObjectName(u"members"_s);
    m_membersBox->setAccessibleName(tr("People"));
    m_membersBox->setMinimumHeight(m_theme.sizes().button);
    auto *label = new QLabel(tr("P&eople"), side);
    label->setFont(m_theme.font(TextRole::InterfaceStrong));
    label->setBuddy(m_membersBox);
    connect(m_form, &HeaderForm::changed, this, &ImportDialog::describe);
    connect(m_membersBox, &QComboBox::currentIndexChanged, this, &ImportDialog::takeMembers);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(18, 14, 18, 12);
    column->setSpacing(5);
    column->addWidget(m_form, 1);
    column->addWidget(label);
    column->addWidget(m_membersBox);
    return side;
}

QTableView *ImportDialog::buildTable(TakeModel *model, const QString &name,
                                     const QString &accessible)
{
    auto *table = new QTableView(this);
    table->setObjectName(name);
    table->setAccessibleName(accessible);
    table->setModel(model);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(m_theme.sizes().agendaRow);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setFont(m_theme.font(TextRole::Small));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    table->horizontalHeader()->setSectionResizeMode(TakeModel::Number,
                                                    QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(TakeModel::Text, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(TakeModel::More, QHeaderView::Stretch);
    QPalette palette = table->palette();
    palette.setColor(QPalette::Highlight, m_theme.colours().sel);
    palette.setColor(QPalette::HighlightedText, m_theme.colours().ink);
    table->setPalette(palette);
    connect(model, &QAbstractItemModel::dataChanged, this, &ImportDialog::describe);
    return table;
}

void ImportDialog::buildLists(QVBoxLayout &column)
{
    const auto heading = [this] {
        auto *label = new QLabel(this);
        label->setFont(m_theme.font(TextRole::InterfaceStrong));
        return label;
    };
    m_items = new TakeModel({tr("Item"), tr("Title"), tr("Also read")}, this);
    m_people = new TakeModel({tr("Code"), tr("Name"), tr("Office")}, this);
    m_itemsHeading = heading();
    m_peopleHeading = heading();
    m_unreadHeading = heading();
    m_itemsTable = buildTable(m_items, u"items"_s, tr("Items that were read"));
    m_peopleTable = buildTable(m_people, u"people"_s, tr("People"));
    m_unread = new QListWidget(this);
    m_unread->setObjectName(u"unread"_s);
    m_unread->setAccessibleName(tr("Lines that could not be read"));
    m_unread->setWordWrap(true);
    m_unread->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_unread->setMaximumHeight(m_theme.tokens().scaled(110));
    column.addWidget(m_itemsHeading);
    column.addWidget(m_itemsTable, 3);
    column.addWidget(m_peopleHeading);
    column.addWidget(m_peopleTable, 2);
    column.addWidget(m_unreadHeading);
    column.addWidget(m_unread, 1);
}

QWidget *ImportDialog::buildRead(bool paste)
{
    auto *side = new QWidget(this);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(18, 14, 18, 12);
    column->setSpacing(6);
    if (paste) {
        m_paste = new QPlainTextEdit(side);
        m_paste->setObjectName(u"pasteHere"_s);
        m_paste->setAccessibleName(tr("Agenda"));
        m_paste->setPlaceholderText(tr("Paste the agenda here with Ctrl+V. It is read as you go."));
        m_paste->setTabChangesFocus(true);
        connect(m_paste, &QPlainTextEdit::textChanged, m_readSoon, qOverload<>(&QTimer::start));
        column->addWidget(m_paste, 2);
    }
    buildLists(*column);
    return side;
}

QWidget *ImportDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::AlternateBase);
    foot->setMinimumHeight(m_theme.tokens().scaled(60));
    m_state = new QLabel(foot);
    m_state->setObjectName(u"importState"_s);
    m_state->setWordWrap(true);
    auto *leave = new Button(tr("Cancel"), m_theme, foot);
    leave->setObjectName(u"cancel"_s);
    leave->setAccessibleName(leave->text());
    leave->setKeyShown(tr("Esc"));
    m_make = new Button(tr("&Make the meeting"), m_theme, foot, Button::Kind::Filled);
    m_make->setObjectName(u"makeMeeting"_s);
    m_make->setAccessibleName(tr("Make the meeting"));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &ImportDialog::make);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 8, 18, 8);
    row->setSpacing(12);
    row->addWidget(m_state, 1);
    row->addWidget(leave);
    row->addWidget(m_make);
    return foot;
}

void ImportDialog::fillMembers(const std::optional<MeetingId> &wanted)
{
    m_membersBox->addItem(tr("nobody yet"));
    const auto meetings = m_book.meetings();
    if (!meetings)
        return;
    for (const MeetingSummary &meeting : *meetings) {
        m_membersBox->addItem(tr("as at %1, %2").arg(meeting.body, longDate(meeting.date)),
                              meeting.id.text());
        if (wanted && meeting.id == *wanted)
            m_membersBox->setCurrentIndex(m_membersBox->count() - 1);
    }
    if (!wanted && m_membersBox->count() > 1)
        m_membersBox->setCurrentIndex(1); // the newest meeting's: a cabinet keeps its members
}

MeetingHeader ImportDialog::startHeader(const ImportPreview &preview) const
{
    MeetingHeader header = preview.header;
    const QString past = m_membersBox->currentData().toString();
    if (!past.isEmpty()) {
        const auto meeting = m_book.loadMeeting(MeetingId::fromTrusted(past));
        if (meeting) {
            MeetingHeader before = meeting->header();
            if (header.council.name.isEmpty())
                header.council = before.council;
            if (header.body.name.isEmpty() || header.body.name == before.body.name)
                header.body = before.body;
            if (!header.details.venue)
                header.details.venue = before.details.venue;
            if (!header.details.scheduledStart)
                header.details.scheduledStart = before.details.scheduledStart;
            header.details.chair = before.details.chair;
            header.details.houseStyle = before.details.houseStyle;
        }
    }
    if (!header.details.date.isValid())
        header.details.date = m_today;
    return m_book.council().startingHeader(header);
}

void ImportDialog::readPaste()
{
    const QString text = m_paste->toPlainText();
    if (text.trimmed().isEmpty()) {
        showPreview({});
        return;
    }
    const auto read = previewText(text);
    if (read) {
        if (read->header != m_preview.header) // what the clerk typed into the form stays
            m_form->setHeader(startHeader(*read));
        showPreview(*read);
        return;
    }
    showPreview({});
    m_unread->addItem(read.error().oneLine());
    m_unread->setVisible(true);
}

void ImportDialog::showPreview(const ImportPreview &preview)
{
    m_preview = preview;
    m_items->setRows(rowsOf(preview.items));
    m_unread->clear();
    for (const UnreadLine &line : preview.unread)
        m_unread->addItem(tr("Line %1: %2 (%3)").arg(line.line).arg(line.text, line.reason));
    m_unread->setVisible(!preview.unread.isEmpty());
    m_itemsTable->setVisible(m_items->rowCount() > 0);
    showPeople();
}

void ImportDialog::takeMembers()
{
    m_members.clear();
    const QString past = m_membersBox->currentData().toString();
    if (!past.isEmpty()) {
        const auto meeting = m_book.loadMeeting(MeetingId::fromTrusted(past));
        if (meeting)
            m_members = expectedAgain(meeting->people);
    }
    showPeople();
}

void ImportDialog::showPeople()
{
    const QList<Person> people = m_preview.people.isEmpty() ? m_members : m_preview.people;
    m_people->setRows(rowsOf(people));
    m_peopleTable->setVisible(!people.isEmpty());
    m_form->setPeople(people);
    describe();
}

void ImportDialog::describe()
{
    m_itemsHeading->setText(m_items->rowCount() == 0 ? tr("No agenda yet")
                                                     : tr("%n item(s)", nullptr, m_items->taken()));
    m_peopleHeading->setText(m_people->rowCount() == 0
                                 ? tr("Nobody yet. People can be added later.")
                                 : tr("%n person(s)", nullptr, m_people->taken()));
    m_unreadHeading->setText(tr("%n line(s) could not be read", nullptr, m_unread->count()));
    m_unreadHeading->setVisible(m_unread->count() > 0);
    const QString missing = m_form->missing();
    m_state->setText(missing.isEmpty() ? tr("Nothing is made until you press Make the meeting.")
                                       : missing);
    m_make->setEnabled(missing.isEmpty());
}

ImportPreview ImportDialog::chosen() const
{
    ImportPreview preview = m_preview;
    const QList<Person> people = m_preview.people.isEmpty() ? m_members : m_preview.people;
    preview.source = ImportPreview::Source::Agenda;
    preview.meeting.reset();
    preview.items.clear();
    preview.people.clear();
    for (int i = 0; i < m_items->rowCount(); ++i) {
        const TakeRow &row = m_items->rows().at(i);
        if (!row.take)
            continue;
        preview.items.append(m_preview.items.at(i));
        preview.items.last().title = row.text;
    }
    for (int i = 0; i < m_people->rowCount(); ++i) {
        if (m_people->rows().at(i).take)
            preview.people.append(people.at(i));
    }
    preview.header = m_form->header();
    return preview;
}

void ImportDialog::make()
{
    const ImportPreview preview = chosen();
    const auto meeting = meetingFrom(preview, preview.header, m_ids);
    if (!meeting) {
        m_state->setText(meeting.error().oneLine());
        return;
    }
    const Meeting value = m_book.council().withDefaults(*meeting);
    accept();
    Q_EMIT made(value);
}

} // namespace minutebook
