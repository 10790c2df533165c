// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/details/WordList.h"

#include "ui/widgets/RowTable.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace minutebook {

using namespace Qt::StringLiterals;

WordRows::WordRows(const QStringList &columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
}

void WordRows::setRows(const QList<QStringList> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int WordRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WordRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant WordRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_rows.at(index.row()).value(index.column());
    if (role == Qt::AccessibleTextRole)
        return m_rows.at(index.row()).join(u", "_s);
    return {};
}

QVariant WordRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_columns.value(section);
}

WordList::WordList(const Look &look, Keep keep, Remove remove, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_keep(std::move(keep))
    , m_remove(std::move(remove))
    , m_rows(new WordRows(look.columns, this))
    , m_table(new RowTable(theme, this))
{
    build(look);
    connect(m_table, &RowTable::opened, this, &WordList::beginChange);
    connect(&theme, &Theme::themeChanged, this, &WordList::applyTheme);
    applyTheme();
}

WordList::~WordList()
{
    m_table->removeEventFilter(this);
}

void WordList::build(const Look &look)
{
    auto *title = new QLabel(look.title, this);
    title->setObjectName(u"title"_s);
    title->setBuddy(m_table);
    m_table->setObjectName(look.name);
    m_table->setAccessibleName(QString(look.title).remove(u'&'));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new RowDelegate(
        m_theme, {.icon = -1, .secondLine = -1, .strongColumn = 0, .quietColumns = {}}, m_table));
    m_table->setColumnWeights(look.weights);
    m_table->installEventFilter(this);
    auto *fields = new QHBoxLayout;
    for (qsizetype column = 0; column < look.columns.size(); ++column) {
        auto *field = new QLineEdit(this);
        field->setObjectName(look.name + QString::number(column));
        field->setAccessibleName(
            u"%1: %2"_s.arg(QString(look.title).remove(u'&'), look.columns.at(column)));
        field->setPlaceholderText(look.columns.at(column));
        connect(field, &QLineEdit::returnPressed, this, &WordList::keep);
        fields->addWidget(field, look.weights.value(column));
        m_fields.append(field);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(title);
    column->addWidget(m_table, 1);
    column->addLayout(fields);
}

void WordList::applyTheme()
{
    findChild<QLabel *>(u"title"_s)->setFont(m_theme.font(TextRole::InterfaceStrong));
    for (QLineEdit *field : std::as_const(m_fields))
        field->setFixedHeight(m_theme.sizes().field);
}

void WordList::setRows(const QList<QStringList> &rows)
{
    const int row = m_table->currentIndex().row();
    m_rows->setRows(rows);
    if (m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(qBound(0, row, m_rows->rowCount() - 1), 0));
}

void WordList::choose(const QStringList &row)
{
    for (int at = 0; at < m_rows->rowCount(); ++at) {
        if (m_rows->row(at).constFirst() == row.constFirst())
            m_table->setCurrentIndex(m_rows->index(at, 0));
    }
}

void WordList::takeKeyboard()
{
    if (m_rows->rowCount() > 0)
        m_table->setFocus();
    else
        m_fields.constFirst()->setFocus();
}

bool WordList::isInFields() const
{
    for (const QLineEdit *field : m_fields) {
        if (field->hasFocus())
            return true;
    }
    return false;
}

void WordList::beginNew()
{
    m_changing.reset();
    for (QLineEdit *field : std::as_const(m_fields))
        field->clear();
    m_fields.constFirst()->setFocus();
    Q_EMIT said(tr("A new row. Enter keeps it, Esc leaves it."));
}

void WordList::beginChange(int row)
{
    m_changing = m_rows->row(row);
    for (qsizetype column = 0; column < m_fields.size(); ++column)
        m_fields.at(column)->setText(m_changing->value(column));
    QLineEdit *last = m_fields.constLast();
    last->setFocus();
    last->selectAll();
    Q_EMIT said(tr("Enter keeps the change, Esc leaves it as it was."));
}

void WordList::keep()
{
    QStringList typed;
    for (const QLineEdit *field : std::as_const(m_fields))
        typed.append(field->text());
    // Enter in the first field of two goes on to the second.
    if (m_fields.size() > 1 && m_fields.constFirst()->hasFocus() && typed.constLast().isEmpty()
        && !typed.constFirst().trimmed().isEmpty()) {
        m_fields.constLast()->setFocus();
        return;
    }
    const bool isNew = !m_changing;
    const Result<void> kept = m_keep(m_changing, typed);
    if (!kept) {
        Q_EMIT said(kept.error().message);
        (kept.error().place == "full"_L1 ? m_fields.constLast() : m_fields.constFirst())
            ->setFocus();
        return;
    }
    Q_EMIT said(tr("Kept: %1.").arg(typed.constFirst().trimmed()));
    m_changing.reset();
    for (QLineEdit *field : std::as_const(m_fields))
        field->clear();
    choose({typed.constFirst().trimmed()});
    if (isNew)
        m_fields.constFirst()->setFocus(); // the next one
    else
        m_table->setFocus();
}

void WordList::remove()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const QStringList removed = m_rows->row(row);
    const Result<void> done = m_remove(removed);
    Q_EMIT said(done ? tr("Taken away: %1. Ctrl+Z brings it back.").arg(removed.constFirst())
                     : done.error().message);
}

bool WordList::leaveFields()
{
    if (!isInFields())
        return false;
    bool hasWords = m_changing.has_value();
    for (QLineEdit *field : std::as_const(m_fields)) {
        hasWords = hasWords || !field->text().isEmpty();
        field->clear();
    }
    m_changing.reset();
    if (m_rows->rowCount() > 0)
        m_table->setFocus();
    if (hasWords)
        Q_EMIT said(tr("Left as it was."));
    return hasWords || m_rows->rowCount() > 0;
}

bool WordList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.key() == Qt::Key_Delete)
        remove();
    else if (key.key() == Qt::Key_Insert)
        beginNew();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace minutebook
