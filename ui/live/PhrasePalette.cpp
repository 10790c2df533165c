// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/PhrasePalette.h"

#include "ui/live/HintBar.h"
#include "ui/widgets/RowTable.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 7;

} // namespace

void PhraseModel::setPhrases(const QList<StandardPhrase> &phrases)
{
    beginResetModel();
    m_phrases = phrases;
    endResetModel();
}

int PhraseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_phrases.size());
}

int PhraseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant PhraseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const StandardPhrase &phrase = m_phrases.at(index.row());
    return index.column() == 0 ? phrase.text.trimmed() : phrase.about;
}

PhrasePalette::PhrasePalette(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_filter(new QLineEdit(this))
    , m_model(new PhraseModel(this))
    , m_table(new RowTable(theme, this))
    , m_hints(new HintBar(theme, this))
{
    setObjectName(u"phrasePalette"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_filter->setObjectName(u"phraseFilter"_s);
    m_filter->setAccessibleName(tr("Standard phrase: type to narrow the list"));
    m_filter->setPlaceholderText(tr("Type a few letters of the phrase"));
    m_filter->installEventFilter(this);
    m_table->setObjectName(u"phrases"_s);
    m_table->setAccessibleName(tr("Standard phrases"));
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->horizontalHeader()->hide();
    m_table->setModel(m_model);
    m_table->setColumnWeights({5, 1});
    m_table->setItemDelegate(new RowDelegate(
        theme, {.icon = -1, .secondLine = -1, .strongColumn = -1, .quietColumns = {1}}, m_table));
    m_hints->setHints(
        {tr("[Enter] put it down"), tr("[↑] [↓] choose"), tr("[Esc] back to the words")},
        tr("[Tab] afterwards: the next place to fill"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_table);
    column->addWidget(m_hints);
    connect(m_filter, &QLineEdit::textChanged, this, &PhrasePalette::narrow);
    connect(m_table, &RowTable::opened, this, &PhrasePalette::choose);
    connect(&theme, &Theme::themeChanged, this, &PhrasePalette::applyTheme);
    applyTheme();
    hide();
}

void PhrasePalette::applyTheme()
{
    const Tokens &t = m_theme.tokens();
    layout()->setContentsMargins(t.pick(14, 26), t.pick(9, 13), t.pick(14, 26), 0);
    m_filter->setFixedHeight(t.sizes.field);
    m_filter->setFont(t.font(TextRole::Composer));
    // Large text in a low window: fewer rows, so that the composer stays where it is.
    const int row = t.scaled(30);
    const int room = parentWidget()->height() / 3 / row;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setFixedHeight(row * qBound(2, room, rowsShown));
    update();
}

void PhrasePalette::offer(const QList<StandardPhrase> &phrases)
{
    m_phrases = phrases;
}

void PhrasePalette::ask()
{
    m_filter->clear();
    narrow();
    applyTheme();
    show();
    m_filter->setFocus(Qt::OtherFocusReason);
}

void PhrasePalette::narrow()
{
    m_model->setPhrases(phrasesWith(m_phrases, m_filter->text()));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    const QString first = m_model->rowCount() > 0 ? m_model->phrase(0).text.trimmed()
                                                  : tr("no phrase has these letters");
    m_filter->setAccessibleDescription(first);
}

void PhrasePalette::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const StandardPhrase phrase = m_model->phrase(row);
    hide();
    Q_EMIT chosen(phrase);
}

void PhrasePalette::move(int rows)
{
    const int row = m_table->currentIndex().row() + rows;
    if (m_model->rowCount() == 0)
        return;
    const int now = qBound(0, row, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(now, 0));
    m_filter->setAccessibleDescription(m_model->phrase(now).text.trimmed());
}

bool PhrasePalette::takeKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_table->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        hide();
        Q_EMIT left();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        move(event.key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        move(event.key() == Qt::Key_PageUp ? -rowsShown : rowsShown);
        return true;
    default:
        return false;
    }
}

bool PhrasePalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // the page has an Esc of its own
        return true;
    }
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<const QKeyEvent &>(*event)))
        return true;
    if (event->type() == QEvent::FocusOut) {
        const auto why = static_cast<const QFocusEvent &>(*event).reason();
        if (why != Qt::ActiveWindowFocusReason && why != Qt::PopupFocusReason)
            hide();
    }
    return QWidget::eventFilter(watched, event);
}

void PhrasePalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().pane);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colours().line);
}

} // namespace minutebook
