// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/decisions/RegisterDialog.h"

#include "core/session/statements/StatementWords.h"
#include "ui/decisions/DecisionsModel.h"
#include "ui/decisions/DecisionsTable.h"
#include "ui/details/DialogParts.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MenuChip.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array states{StatementState::Draft, StatementState::Checked,
                            StatementState::Published, StatementState::CalledIn,
                            StatementState::InEffect};

QList<DecisionsModel::Column> columns()
{
    using enum DecisionsModel::Column;
    return {Decided, Body, Item, Reference, Title, Key, State, Published, InEffect};
}

} // namespace

RegisterDialog::RegisterDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_s(services)
    , m_model(new DecisionsModel(columns(), this))
    , m_table(makeDecisionsTable(*m_model, {5, 4, 2, 5, 10, 2, 4, 5, 5}, {1, 2, 7}, services.theme,
                                 this))
    , m_body(new MenuChip(tr("Body"), services.theme, this))
    , m_state(new MenuChip(tr("State"), services.theme, this))
    , m_key(new QCheckBox(tr("&Key decisions only"), this))
    , m_line(makeStateLine(this))
{
    setObjectName(u"registerDialog"_s);
    setWindowTitle(tr("Register of decisions"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    startReading();
    m_words->setFocus();
}

QLineEdit *RegisterDialog::addField(QLayout &row, const QString &label, const QString &name,
                                    const QString &placeholder)
{
    auto *words = new QLabel(label, this);
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setPlaceholderText(placeholder);
    words->setBuddy(field);
    auto *pair = new QWidget(this);
    auto *inner = new QHBoxLayout(pair);
    inner->setContentsMargins({});
    inner->addWidget(words);
    inner->addWidget(field, 1);
    row.addWidget(pair);
    connect(field, &QLineEdit::textChanged, this, &RegisterDialog::filter);
    connect(field, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    return field;
}

QWidget *RegisterDialog::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    m_words = addField(*row, tr("&Find"), u"registerWords"_s, tr("words, reference"));
    m_from = addField(*row, tr("Decided fro&m"), u"registerFrom"_s, tr("1 May 2026"));
    m_to = addField(*row, tr("&to"), u"registerTo"_s, tr("today"));
    m_words->setMinimumWidth(m_s.theme.tokens().scaled(200));
    m_body->setObjectName(u"registerBody"_s);
    m_state->setObjectName(u"registerState"_s);
    m_key->setObjectName(u"registerKey"_s);
    m_body->setChoices({tr("Every body")});
    QStringList names{tr("Every state")};
    for (const StatementState state : states)
        names.append(nameOf(state));
    m_state->setChoices(names);
    for (QWidget *each : std::initializer_list<QWidget *>{m_body, m_state, m_key})
        row->addWidget(each);
    m_form = addField(*row, tr("Numbe&r decisions"), u"referenceForm"_s, u"CAB/{n}/{yy}"_s);
    m_form->setToolTip(
        tr("{n} is the number, {nnn} the same as 012; {yyyy}, {yy} and {next-yy} the "
           "year. Empty: no reference is offered."));
    m_form->setAccessibleDescription(m_form->toolTip());
    m_form->setText(m_s.book.referenceForm() ? *m_s.book.referenceForm() : QString());
    m_form->setReadOnly(m_s.book.isReadOnly());
    connect(m_form, &QLineEdit::editingFinished, this, &RegisterDialog::keepForm);
    for (MenuChip *chip : {m_body, m_state})
        connect(chip, &MenuChip::chosenByHand, this, &RegisterDialog::filter);
    connect(m_key, &QCheckBox::toggled, this, &RegisterDialog::filter);
    return bar;
}

QWidget *RegisterDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_line, 1);
    m_export =
        addButton(*row, tr("&Export what is shown…"), u"exportRegister"_s, tr("Ctrl+P"), m_s.theme);
    connect(m_export, &QPushButton::clicked, this, &RegisterDialog::exportShown);
    auto *print = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_P), this);
    connect(print, &QShortcut::activated, m_export, &QPushButton::click);
    Button *close = addButton(*row, tr("Close"), u"close"_s, tr("Esc"), m_s.theme);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void RegisterDialog::build()
{
    m_table->setAccessibleName(windowTitle());
    connect(m_table, &RowTable::opened, this, &RegisterDialog::openRow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 12);
    column->setSpacing(12);
    column->addWidget(buildFilters());
    column->addWidget(m_table, 1);
    column->addWidget(buildFoot());
    giveSize(*this, {m_s.theme.tokens().scaled(1240), m_s.theme.tokens().scaled(600)});
}

void RegisterDialog::startReading()
{
    const auto meetings = m_s.book.meetings();
    if (!meetings)
        return sayIn(*m_line, meetings.error().message);
    m_reader = new RegisterReader(
        *meetings, [&book = m_s.book](const MeetingId &id) { return book.loadMeeting(id); },
        m_s.today, this);
    connect(m_reader, &RegisterReader::read, this, &RegisterDialog::take);
    connect(m_reader, &RegisterReader::done, this, &RegisterDialog::sayCount);
    m_export->setEnabled(false); // half a register is none
    sayCount();
    m_reader->start();
}

void RegisterDialog::take(const QList<RegisterRow> &rows)
{
    m_all += rows;
    QList<RegisterRow> shown;
    const RegisterFilter given = filterGiven();
    for (const RegisterRow &row : rows) {
        if (!m_bodies.contains(row.body))
            m_bodies.append(row.body);
        if (given.accepts(row))
            shown.append(row);
    }
    m_body->setChoices(QStringList{tr("Every body")} + m_bodies);
    m_model->append(shown);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    sayCount();
}

RegisterFilter RegisterDialog::filterGiven() const
{
    RegisterFilter filter{.words = m_words->text()};
    filter.from = typedDate(m_from->text(), m_s.today);
    filter.to = typedDate(m_to->text(), m_s.today);
    filter.keyOnly = m_key->isChecked();
    if (m_body->chosen() > 0)
        filter.body = m_bodies.value(m_body->chosen() - 1);
    if (m_state->chosen() > 0)
        filter.state = states.at(static_cast<size_t>(m_state->chosen() - 1));
    return filter;
}

void RegisterDialog::filter()
{
    const RegisterFilter given = filterGiven();
    QList<RegisterRow> shown;
    std::ranges::copy_if(m_all, std::back_inserter(shown),
                         [&given](const RegisterRow &row) { return given.accepts(row); });
    m_model->setRows(shown);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    sayCount();
}

void RegisterDialog::sayCount()
{
    if (!m_reader)
        return; // the book would not be read, and that is what the line says
    const bool isDone = m_reader->isDone();
    const bool isWhole = isDone && m_reader->unread() == 0;
    const auto isNoDate = [this](const QLineEdit *field) {
        return !field->text().trimmed().isEmpty() && !typedDate(field->text(), m_s.today);
    };
    QStringList words{
        tr("%n decision(s) shown of %1.", nullptr, m_model->rowCount()).arg(m_all.size())};
    if (!isDone)
        words.append(tr("Reading the book…"));
    else if (m_reader->unread() > 0)
        words.append(tr("%n meeting(s) could not be read: their decisions are not here, so the "
                        "register is not whole and cannot be exported.",
                        nullptr, m_reader->unread()));
    if (isNoDate(m_from) || isNoDate(m_to))
        words.append(tr("A date was not understood and is not looked at: 21 May 2026."));
    words.append(tr("Public words only. Enter opens the meeting."));
    m_export->setEnabled(isWhole && m_model->rowCount() > 0);
    m_line->setText(words.join(u' '));
}

void RegisterDialog::exportShown()
{
    m_s.prompts.fileToSave(this, tr("Export the register of decisions"),
                           tr("register of decisions %1.csv").arg(m_s.today.toString(Qt::ISODate)),
                           tr("Tables (*.csv)"), [this](const QString &path) {
                               const Result<void> done = writeRegister(m_model->rows(), path);
                               sayIn(*m_line, done ? sayWritten(path) : done.error().message);
                           });
}

QString RegisterDialog::sayWritten(const QString &path) const
{
    const auto written = static_cast<int>(std::ranges::count_if(
        m_model->rows(), [](const RegisterRow &row) { return row.decision.isPublished; }));
    QString said = tr("%n decision(s) written to %1.", nullptr, written).arg(path);
    if (const int left = m_model->rowCount() - written; left > 0)
        said += u' ' + tr("Not published yet and left out: %1.").arg(left);
    return said;
}

void RegisterDialog::keepForm()
{
    const Result<QString> before = m_s.book.referenceForm();
    const QString typed = m_form->text().trimmed();
    if (m_s.book.isReadOnly() || (before && *before == typed))
        return;
    const Result<void> kept = m_s.book.setReferenceForm(typed);
    if (!kept)
        sayIn(*m_line, kept.error().message);
    else if (typed.isEmpty())
        sayIn(*m_line, tr("No reference numbers are offered from now on."));
    else
        sayIn(*m_line,
              tr("The statements offer the next number of this form: %1. What was given stays.")
                  .arg(nextReference({.form = typed}, m_s.today, {}, {})));
}

void RegisterDialog::openRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const MeetingId meeting = m_model->rows().at(row).meeting;
    accept();
    Q_EMIT meetingAsked(meeting);
}

} // namespace minutebook
