// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/PeopleDialog.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTimer>

#include "ui/dialogs/TakeModel.h"
#include "ui/widgets/Button.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int readDelay = 150; // ms after the last key

TakeRow rowOf(const Person &person)
{
    return {person.code.value_or(QString()),
            person.title ? *person.title + u' ' + person.name : person.name,
            person.office.value_or(person.portfolio.value_or(QString())), true};
}

} // namespace

PeopleDialog::PeopleDialog(MeetingSession &session, IdSource &ids, Prompts &prompts,
                           const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_ids(ids)
    , m_prompts(prompts)
    , m_theme(theme)
    , m_people(new TakeModel({tr("Code"), tr("Name"), tr("Office")}, this))
    , m_paste(new QPlainTextEdit(this))
    , m_table(new QTableView(this))
    , m_state(new QLabel(this))
    , m_readSoon(new QTimer(this))
    , m_add(new Button(tr("&Add them"), theme, this, Button::Kind::Filled))
{
    setObjectName(u"peopleDialog"_s);
    setWindowTitle(tr("Add people"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_readSoon->setSingleShot(true);
    m_readSoon->setInterval(readDelay);
    connect(m_readSoon, &QTimer::timeout, this, &PeopleDialog::readPaste);
    connect(m_people, &QAbstractItemModel::dataChanged, this, &PeopleDialog::describe);
    build();
    describe();
    m_paste->setFocus();
}

void PeopleDialog::build()
{
    m_paste->setObjectName(u"pastePeople"_s);
    m_paste->setAccessibleName(tr("List of people"));
    m_paste->setPlaceholderText(
        tr("Paste the list here with Ctrl+V: a first row that names the columns "
           "(code, title, name, office, portfolio, capacity), then one person a row."));
    m_paste->setTabChangesFocus(true);
    connect(m_paste, &QPlainTextEdit::textChanged, m_readSoon, qOverload<>(&QTimer::start));
    m_table->setObjectName(u"peopleToAdd"_s);
    m_table->setAccessibleName(tr("People that were read"));
    m_table->setModel(m_people);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(TakeModel::Number,
                                                      QHeaderView::ResizeToContents);
    m_state->setObjectName(u"peopleState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    auto *choose = new Button(tr("&Choose a file…"), m_theme, this);
    choose->setObjectName(u"choosePeople"_s);
    auto *leave = new Button(tr("Cancel"), m_theme, this);
    leave->setObjectName(u"cancelPeople"_s);
    leave->setKeyShown(tr("Esc"));
    m_add->setObjectName(u"addPeopleNow"_s);
    for (Button *button : {choose, leave, m_add})
        button->setAccessibleName(button->text().remove(u'&'));
    connect(choose, &QPushButton::clicked, this, [this] {
        m_prompts.fileToOpen(this, tr("List of people"), tr("Tables (*.csv);;All files (*)"),
                             [this](const QString &path) { take(previewFile(path)); });
    });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &PeopleDialog::add);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_state, 1);
    foot->addWidget(choose);
    foot->addWidget(leave);
    foot->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 12);
    column->setSpacing(12);
    column->addWidget(m_paste, 1);
    column->addWidget(m_table, 2);
    column->addLayout(foot);
    resize(m_theme.tokens().scaled(820), m_theme.tokens().scaled(520));
}

void PeopleDialog::readPaste()
{
    if (!m_paste->toPlainText().trimmed().isEmpty())
        take(previewText(m_paste->toPlainText()));
}

void PeopleDialog::take(const Result<ImportPreview> &read)
{
    m_preview = read ? *read : ImportPreview();
    QList<TakeRow> rows;
    for (const Person &person : m_preview.people)
        rows.append(rowOf(person));
    m_people->setRows(rows);
    describe();
    if (!read)
        m_state->setText(read.error().oneLine());
    else if (!m_preview.unread.isEmpty())
        m_state->setText(tr("Line %1 could not be read: %2")
                             .arg(m_preview.unread.constFirst().line)
                             .arg(m_preview.unread.constFirst().reason));
}

void PeopleDialog::describe()
{
    m_add->setEnabled(m_people->taken() > 0);
    m_state->setText(tr("Nobody is added until you press Add them."));
}

void PeopleDialog::add()
{
    ImportPreview chosen;
    chosen.source = ImportPreview::Source::People;
    for (int i = 0; i < m_people->rowCount(); ++i) {
        if (m_people->rows().at(i).take)
            chosen.people.append(m_preview.people.at(i));
    }
    const auto edit = editFrom(chosen, m_session.meeting(), m_ids);
    if (!edit) {
        m_state->setText(edit.error().oneLine());
        return;
    }
    const auto done = m_session.perform(edit->edit);
    if (done)
        accept();
    else
        m_state->setText(done.error().oneLine());
}

} // namespace minutebook
