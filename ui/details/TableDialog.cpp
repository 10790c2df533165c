// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/details/TableDialog.h"

#include "ui/details/DialogParts.h"
#include "ui/widgets/Button.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

namespace minutebook {

using namespace Qt::StringLiterals;

GridModel::GridModel(const Table &table, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_grid(table)
    , m_lines(m_grid.lines())
    , m_columns(m_grid.columns())
{
}

/// Lines and columns come and go at the ends, so that the current cell stays the current one.
void GridModel::change(const std::function<void(TableGrid &)> &how)
{
    TableGrid after = m_grid;
    how(after);
    const int lines = m_lines;
    const int columns = m_columns;
    m_grid = after;
    if (after.lines() > lines) {
        beginInsertRows({}, lines, after.lines() - 1);
        m_lines = after.lines();
        endInsertRows();
    } else if (after.lines() < lines) {
        beginRemoveRows({}, after.lines(), lines - 1);
        m_lines = after.lines();
        endRemoveRows();
    }
    if (after.columns() > columns) {
        beginInsertColumns({}, columns, after.columns() - 1);
        m_columns = after.columns();
        endInsertColumns();
    } else if (after.columns() < columns) {
        beginRemoveColumns({}, after.columns(), columns - 1);
        m_columns = after.columns();
        endRemoveColumns();
    }
    Q_EMIT dataChanged(index(0, 0), index(m_lines - 1, m_columns - 1));
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_lines;
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return m_grid.cell(index.row(), index.column());
    if (role == Qt::FontRole && index.row() == 0)
        return m_theme.font(TextRole::InterfaceStrong);
    if (role == Qt::AccessibleTextRole)
        return index.row() == 0 ? tr("Heading of column %1: %2")
                                      .arg(index.column() + 1)
                                      .arg(m_grid.cell(index.row(), index.column()))
                                : tr("Line %1, column %2: %3")
                                      .arg(index.row())
                                      .arg(index.column() + 1)
                                      .arg(m_grid.cell(index.row(), index.column()));
    return {};
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const int line = index.row();
    const int column = index.column();
    change([&](TableGrid &grid) { grid.setCell(line, column, value.toString().trimmed()); });
    return true;
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Vertical)
        return {};
    return section == 0 ? tr("heading") : QString::number(section);
}

GridView::GridView(GridModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_grid(model)
{
    setObjectName(u"grid"_s);
    setAccessibleName(tr("Cells of the table"));
    setModel(&model);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(SingleSelection);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setFont(theme.font(TextRole::Small));
    verticalHeader()->setDefaultSectionSize(theme.sizes().tableRow);
    QPalette colours = palette(); // the current cell as a chosen row, not as a filled button
    colours.setColor(QPalette::Highlight, theme.colours().sel);
    colours.setColor(QPalette::HighlightedText, theme.colours().ink);
    setPalette(colours);
    setCurrentIndex(model.index(0, 0));
}

void GridView::nextLine()
{
    const int line = currentIndex().row();
    const bool isSpare = line == m_grid.rowCount() - 1;
    if (isSpare && line > 0)
        Q_EMIT finished();
    else
        setCurrentIndex(m_grid.index(line + 1, 0));
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        nextLine(); // by Enter
}

bool GridView::changeByKey(const QKeyEvent &event)
{
    const int line = currentIndex().row();
    const int column = currentIndex().column();
    if (event.matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text();
        m_grid.change([&](TableGrid &grid) { grid.paste(line, column, text); });
    } else if (event.key() == Qt::Key_Insert) {
        m_grid.change([&](TableGrid &grid) { grid.insertLine(line); });
    } else if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::ControlModifier) {
        m_grid.change([&](TableGrid &grid) { grid.removeLine(line); });
    } else if (event.key() == Qt::Key_Delete) {
        m_grid.change([&](TableGrid &grid) { grid.setCell(line, column, {}); });
    } else {
        return false;
    }
    setCurrentIndex(
        m_grid.index(qMin(line, m_grid.rowCount() - 1), qMin(column, m_grid.columnCount() - 1)));
    return true;
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && state() != EditingState)
        nextLine();
    else if (state() == EditingState || !changeByKey(*event))
        QTableView::keyPressEvent(event);
}

TableDialog::TableDialog(const Table &table, Keep keep, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_before(table)
    , m_keep(std::move(keep))
    , m_caption(new QLineEdit(this))
    , m_model(new GridModel(table, theme, this))
    , m_view(new GridView(*m_model, theme, this))
    , m_state(makeStateLine(this))
{
    setObjectName(u"tableDialog"_s);
    setWindowTitle(tr("Table"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_caption->setText(table.caption.value_or(QString()));
    build();
    m_state->setText(tr("Tab: next cell. Enter: next line; on the empty last line it keeps the "
                        "table. Ctrl+V puts down a copied table. Ctrl+Del takes the line away."));
    m_caption->setFocus();
}

QWidget *TableDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *leave = new Button(tr("Leave as it was"), m_theme, foot);
    leave->setObjectName(u"leave"_s);
    leave->setKeyShown(tr("Esc"));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *keep = new Button(tr("&Keep"), m_theme, foot, Button::Kind::Filled);
    keep->setObjectName(u"keep"_s);
    keep->setKeyShown(tr("Ctrl+Enter"));
    connect(keep, &QPushButton::clicked, this, &TableDialog::accept);
    for (Button *button : {leave, keep}) {
        button->setAccessibleName(button->text().remove(u'&'));
        button->setAutoDefault(false);
    }
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_state, 1);
    row->addWidget(leave);
    row->addWidget(keep);
    return foot;
}

void TableDialog::build()
{
    auto *label = new QLabel(tr("Ca&ption"), this);
    label->setFont(m_theme.font(TextRole::SmallStrong));
    label->setBuddy(m_caption);
    m_caption->setObjectName(u"caption"_s);
    m_caption->setAccessibleName(tr("Caption"));
    m_caption->setMinimumHeight(m_theme.sizes().button);
    connect(m_caption, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &GridView::finished, this, &TableDialog::accept);
    auto *always = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(always, &QShortcut::activated, this, &TableDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 12);
    column->setSpacing(6);
    column->addWidget(label);
    column->addWidget(m_caption);
    column->addSpacing(6);
    column->addWidget(m_view, 1);
    column->addSpacing(6);
    column->addWidget(buildFoot());
    giveSize(*this, {m_theme.tokens().scaled(760), m_theme.tokens().scaled(440)});
}

Table TableDialog::table() const
{
    Table table = m_model->grid().table(m_before);
    const QString caption = m_caption->text().trimmed();
    if (m_caption->text() != m_before.caption.value_or(QString()))
        table.caption = caption.isEmpty() ? std::nullopt : std::optional(caption);
    return table;
}

void TableDialog::reject()
{
    const Table now = table();
    const bool isTouched = now != TableGrid(m_before).table(m_before);
    if (!isTouched || m_leaving == now)
        return QDialog::reject();
    m_leaving = now;
    sayIn(*m_state, tr("The table is not kept yet: Ctrl+Enter keeps it, Esc again leaves it."));
}

void TableDialog::accept()
{
    m_view->setFocus(); // a cell that is being typed in is taken first
    const Table table = this->table();
    if (m_model->grid().isEmpty())
        return sayIn(*m_state, tr("No cell has words yet. Esc leaves without a table."));
    const Result<void> kept = m_keep(table);
    if (kept)
        QDialog::accept();
    else
        sayIn(*m_state, kept.error().oneLine());
}

} // namespace minutebook
