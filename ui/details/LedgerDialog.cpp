// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/details/LedgerDialog.h"

#include "ui/details/DialogParts.h"
#include "ui/details/FormView.h"
#include "ui/details/LedgerModel.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/RowTable.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTable = 360; // px, at any text size

} // namespace

LedgerDialog::LedgerDialog(std::unique_ptr<Ledger> ledger, MeetingSession &session,
                           const std::optional<ItemId> &here, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_ledger(std::move(ledger))
    , m_session(session)
    , m_here(here)
    , m_theme(theme)
    , m_model(new LedgerModel(*m_ledger, session.meeting(), this))
    , m_table(new RowTable(theme, this))
    , m_form(new FormView(theme, this))
    , m_state(makeStateLine(this))
{
    setObjectName(u"ledgerDialog"_s);
    setWindowTitle(m_ledger->title());
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectKeys();
    chooseFirst();
}

LedgerDialog::~LedgerDialog()
{
    // The parts still say goodbye to each other while they go.
    disconnect(m_table->selectionModel(), nullptr, this, nullptr);
    m_table->removeEventFilter(this);
}

void LedgerDialog::buildTable()
{
    m_table->setObjectName(u"ledger"_s);
    m_table->setAccessibleName(m_ledger->title());
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_theme, {}, m_table));
    m_table->setColumnWeights(m_ledger->weights());
    m_table->setMinimumWidth(leastTable);
    m_table->installEventFilter(this);
}

QWidget *LedgerDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_state, 1);
    const auto add = [&](const QString &text, const QString &name, const QString &key,
                         auto handler) {
        auto *button = new Button(text, m_theme, foot,
                                  name == "keep"_L1 ? Button::Kind::Filled : Button::Kind::Plain);
        button->setObjectName(name);
        button->setAccessibleName(QString(text).remove(u'&'));
        button->setKeyShown(key);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, handler);
        row->addWidget(button);
        return button;
    };
    if (!m_ledger->forAllText().isEmpty())
        add(m_ledger->forAllText(), u"forAll"_s, u"Ctrl+Shift+L"_s, [this] { pressAll(); });
    if (m_ledger->canAdd()) {
        add(tr("Ne&w"), u"new"_s, tr("Ins"), [this] { beginNew(); });
        add(tr("Remo&ve"), u"remove"_s, tr("Del"), [this] { removeRow(); });
    }
    add(tr("Close"), u"close"_s, tr("Esc"), [this] { close(); });
    add(tr("&Keep"), u"keep"_s, tr("Enter"), [this] { keepAndGoBack(); })->setDefault(true);
    return foot;
}

void LedgerDialog::build()
{
    buildTable();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(18);
    columns->addWidget(m_table, 11);
    columns->addWidget(m_form, 10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 12);
    column->setSpacing(12);
    column->addLayout(columns, 1);
    column->addWidget(buildFoot());
    giveSize(*this, {m_theme.tokens().scaled(1140), m_theme.tokens().scaled(560)});
}

void LedgerDialog::connectKeys()
{
    connect(m_table, &RowTable::opened, this, &LedgerDialog::beginChange);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { followRow(now.row()); });
    auto *always = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(always, &QShortcut::activated, this, &LedgerDialog::keepAndGoBack);
    auto *all = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this);
    connect(all, &QShortcut::activated, this, &LedgerDialog::pressAll);
}

FormContext LedgerDialog::context() const
{
    const int row = currentRow();
    const std::optional<ItemId> item =
        row < 0 ? std::nullopt : m_ledger->itemOfRow(m_session.meeting(), row);
    return {m_session.meeting(), m_session.clock().now(), item ? item : m_here};
}

QString LedgerDialog::hint() const
{
    QStringList hints{tr("Enter changes the row.")};
    if (m_ledger->canAdd())
        hints.append(tr("Ins adds one, Del takes it away."));
    QStringList letters;
    for (const Ledger::RowKey &key : m_ledger->rowKeys())
        letters.append(u"%1 %2"_s.arg(key.letter.toUpper()).arg(key.does));
    if (!letters.isEmpty())
        hints.append(letters.join(u", "_s) + u'.');
    return hints.join(u' ');
}

void LedgerDialog::chooseFirst()
{
    int first = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_here && m_ledger->itemOfRow(m_session.meeting(), row) == m_here)
            first = row;
    }
    if (m_model->rowCount() == 0)
        return beginNew();
    m_table->setCurrentIndex(m_model->index(first, 0));
    showRow(first);
    m_table->setFocus();
    m_state->setText(hint());
}

int LedgerDialog::currentRow() const
{
    return m_table->currentIndex().row();
}

bool LedgerDialog::isInForm() const
{
    const QWidget *focus = focusWidget();
    return focus && m_form->isAncestorOf(focus);
}

void LedgerDialog::showRow(int row)
{
    m_row = row;
    m_form->setForm(m_ledger->form(context(), row));
}

void LedgerDialog::followRow(int row)
{
    if (m_settling || row < 0)
        return;
    m_settling = true; // keeping refreshes the rows
    const std::optional<int> before = m_row;
    if (m_form->isTouched() && !keep() && before)
        m_table->setCurrentIndex(m_model->index(*before, 0));
    else
        showRow(row);
    m_settling = false;
}

void LedgerDialog::beginNew()
{
    if (!m_ledger->canAdd() || (m_form->isTouched() && !keep()))
        return;
    m_row.reset();
    m_form->setForm(m_ledger->form(context(), std::nullopt));
    m_form->takeKeyboard();
    m_state->setText(tr("A new row. Enter keeps it, Esc leaves it."));
}

void LedgerDialog::beginChange()
{
    if (currentRow() < 0)
        return;
    if (m_row != currentRow())
        showRow(currentRow());
    m_form->takeKeyboard();
}

bool LedgerDialog::perform(const Edit &edit)
{
    const Result<void> done = m_session.perform(edit);
    if (!done)
        sayIn(*m_state, done.error().oneLine());
    m_settling = true;
    const int row = currentRow();
    m_model->refresh();
    if (currentRow() < 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
    m_settling = false;
    return done.hasValue();
}

bool LedgerDialog::keep()
{
    const FormContext now = context();
    const int added = m_ledger->rowOfAdded(now);
    const Result<Edit> edit = m_ledger->keep(now, m_row, m_form->values());
    if (!edit) {
        sayIn(*m_state, edit.error().message);
        m_form->takeKeyboard(edit.error().place);
        return false;
    }
    if (!perform(*edit))
        return false;
    const int row = m_row.value_or(added);
    m_settling = true;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_settling = false;
    showRow(row);
    return true;
}

void LedgerDialog::keepAndGoBack()
{
    const bool nothingTyped = m_row && !m_form->isTouched();
    if (!nothingTyped && !keep())
        return;
    m_table->setFocus();
    sayIn(*m_state, tr("Kept. %1").arg(hint()));
}

bool LedgerDialog::settle()
{
    const int row = currentRow();
    return !m_form->isTouched() || (keep() && currentRow() == row);
}

void LedgerDialog::close()
{
    if (!m_form->isTouched() || keep())
        QDialog::reject();
}

void LedgerDialog::removeRow()
{
    const int row = currentRow();
    if (!m_ledger->canAdd() || row < 0 || (m_row != row && !settle()))
        return;
    const Result<Edit> edit = m_ledger->remove(m_session.meeting(), row);
    if (!edit)
        return sayIn(*m_state, edit.error().message);
    if (!perform(*edit))
        return;
    m_form->setForm({});
    if (m_model->rowCount() == 0)
        return beginNew();
    showRow(currentRow());
    m_table->setFocus();
    sayIn(*m_state, tr("Taken away. After closing, Ctrl+Z brings it back."));
}

void LedgerDialog::moveRow(int step)
{
    if (!settle())
        return;
    const int row = currentRow();
    const Edit edit = row < 0 ? Edit{} : m_ledger->move(m_session.meeting(), row, step);
    if (edit.isEmpty() || !perform(edit))
        return;
    m_settling = true;
    m_table->setCurrentIndex(m_model->index(row + step, 0));
    m_settling = false;
    showRow(row + step);
}

void LedgerDialog::pressAll()
{
    if (!settle())
        return;
    const Edit edit = m_ledger->forAll(m_session.meeting());
    if (m_ledger->forAllText().isEmpty() || !perform(edit))
        return;
    if (m_row)
        showRow(*m_row);
    sayIn(*m_state,
          edit.isEmpty() ? tr("Nobody is expected any more.")
                         : tr("%1. Now the exceptions: %2").arg(m_ledger->forAllText(), hint()));
}

bool LedgerDialog::pressLetter(const QString &text)
{
    const QChar letter = text.isEmpty() ? QChar() : text.front().toLower();
    for (const Ledger::RowKey &key : m_ledger->rowKeys()) {
        if (key.letter != letter || currentRow() < 0)
            continue;
        if (settle() && perform(m_ledger->pressed(m_session.meeting(), currentRow(), letter)))
            showRow(currentRow());
        return true;
    }
    return false;
}

bool LedgerDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool alt = key.modifiers().testFlag(Qt::AltModifier);
    if (key.key() == Qt::Key_Delete)
        removeRow();
    else if (key.key() == Qt::Key_Insert)
        beginNew();
    else if (alt && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down))
        moveRow(key.key() == Qt::Key_Up ? -1 : 1);
    else if (key.modifiers() != Qt::NoModifier || !pressLetter(key.text()))
        return QDialog::eventFilter(watched, event);
    return true;
}

void LedgerDialog::reject()
{
    const bool isKnown = !m_form->isTouched() || m_leaving == m_form->values();
    if (!isInForm())
        return close();
    if (!isKnown) {
        m_leaving = m_form->values();
        sayIn(*m_state, tr("What is typed is not kept yet: Enter keeps it, Esc again leaves it."));
        return;
    }
    m_leaving.reset();
    if (m_model->rowCount() == 0)
        return QDialog::reject();
    showRow(qMax(0, currentRow()));
    m_table->setFocus();
    m_state->setText(tr("Left as it was. %1").arg(hint()));
}

} // namespace minutebook
