// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/BinDialog.h"

#include "ui/details/DialogParts.h"
#include "ui/live/RecordRow.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/RowTable.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>

namespace minutebook {

using namespace Qt::StringLiterals;

BinDialog::BinDialog(LiveMeeting &live, const std::optional<EntryId> &entry, const Theme &theme,
                     QWidget *parent)
    : QDialog(parent)
    , m_live(live)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
    , m_table(new RowTable(theme, this))
    , m_whole(new QLabel(this))
    , m_state(makeStateLine(this))
{
    setObjectName(u"binDialog"_s);
    setWindowTitle(tr("What was removed, and earlier wordings"));
    setAttribute(Qt::WA_DeleteOnClose);
    read(entry);
    build();
    if (m_rows.isEmpty()) {
        sayIn(*m_state, tr("Nothing was removed from this meeting."));
        return;
    }
    m_table->setCurrentIndex(m_model->index(0, 0));
    showWhole(0);
    m_state->setText(tr("Enter puts the chosen one back where it was; Ctrl+Z takes that back."));
}

void BinDialog::read(const std::optional<EntryId> &entry)
{
    const Meeting &meeting = m_live.meeting();
    const EditHistory &history = m_live.session().history();
    if (entry)
        m_rows = earlierWordings(meeting, history, *entry);
    m_rows += removedEntries(meeting, history);
    m_model->setHorizontalHeaderLabels(
        {tr("What"), tr("Time"), tr("Speaker"), tr("Words"), tr("Item")});
    for (const Reclaimable &reclaimable : std::as_const(m_rows)) {
        QList<QStandardItem *> cells; // the model owns them
        const QStringList texts = cellsOf(reclaimable);
        for (const QString &text : texts) {
            cells.append(new QStandardItem(text));
            cells.constLast()->setEditable(false);
            cells.constLast()->setData(texts.join(u", "_s), Qt::AccessibleTextRole);
        }
        m_model->appendRow(cells);
    }
}

QString BinDialog::wordsOf(const Reclaimable &reclaimable) const
{
    const RecordRow row =
        rowOf(reclaimable.entry, m_live.meeting(), m_live.stems(), AccessLevel::Open);
    QStringList texts{row.stem, row.text};
    for (const RecordRow::Point &point : row.points)
        texts.append(point.marker + u' ' + point.text);
    for (const QStringList &line : row.table)
        texts.append(line.join(u"; "_s));
    return texts.join(u' ').trimmed();
}

QStringList BinDialog::cellsOf(const Reclaimable &reclaimable) const
{
    const RecordRow row =
        rowOf(reclaimable.entry, m_live.meeting(), m_live.stems(), AccessLevel::Open);
    const AgendaItem *item = reclaimable.place.part == Place::Part::Item
        ? findItem(m_live.meeting(), reclaimable.place.item)
        : nullptr;
    const bool isWording = reclaimable.what == Reclaimable::What::EarlierWording;
    return {isWording ? tr("earlier wording") : tr("removed"), row.time, row.code,
            wordsOf(reclaimable).simplified(),
            item ? item->agendaNumber.value_or(item->title) : QString()};
}

void BinDialog::build()
{
    m_table->setObjectName(u"bin"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_theme, {}, m_table));
    m_table->setColumnWeights({3, 1, 1, 9, 1});
    connect(m_table, &RowTable::opened, this, &BinDialog::putRowBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showWhole(now.row()); });
    m_whole->setObjectName(u"whole"_s);
    m_whole->setTextFormat(Qt::PlainText);
    m_whole->setWordWrap(true);
    m_whole->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_whole->setFont(m_theme.font(TextRole::Record));
    m_whole->setMinimumHeight(m_theme.tokens().scaled(120));
    auto *leave = new Button(tr("Close"), m_theme, this);
    leave->setObjectName(u"close"_s);
    leave->setKeyShown(tr("Esc"));
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *back = new Button(tr("&Put back"), m_theme, this, Button::Kind::Filled);
    back->setObjectName(u"putBack"_s);
    back->setKeyShown(tr("Enter"));
    back->setEnabled(!m_rows.isEmpty());
    connect(back, &QPushButton::clicked, this,
            [this] { putRowBack(m_table->currentIndex().row()); });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_state, 1);
    for (Button *button : {leave, back}) {
        button->setAccessibleName(button->text().remove(u'&'));
        foot->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 12);
    column->setSpacing(12);
    column->addWidget(m_table, 1);
    column->addWidget(m_whole);
    column->addLayout(foot);
    giveSize(*this, {m_theme.tokens().scaled(960), m_theme.tokens().scaled(520)});
}

void BinDialog::showWhole(int row)
{
    QString words = row < 0 ? QString() : wordsOf(m_rows.at(row));
    if (row >= 0 && m_rows.at(row).because)
        words = tr("Corrected because: %1").arg(*m_rows.at(row).because) + u"\n\n"_s + words;
    m_whole->setText(words);
    m_whole->setAccessibleName(words);
}

void BinDialog::putRowBack(int row)
{
    if (row < 0)
        return;
    const EntryId entry = m_rows.at(row).entry.id;
    const Result<void> done =
        m_live.session().perform(puttingBack(m_live.meeting(), m_rows.at(row)));
    if (!done)
        return sayIn(*m_state, done.error().oneLine());
    accept();
    Q_EMIT putBack(entry);
}

} // namespace minutebook
