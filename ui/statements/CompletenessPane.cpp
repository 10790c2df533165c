// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/statements/CompletenessPane.h"

#include "ui/live/Painting.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

CompletenessRow::State stateOf(const QModelIndex &index)
{
    return static_cast<CompletenessRow::State>(index.data(CompletenessModel::StateRole).toInt());
}

} // namespace

CompletenessDelegate::CompletenessDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

CompletenessDelegate::Rooms CompletenessDelegate::roomsOf(const QRect &line,
                                                          const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QFontMetrics strong(t.font(TextRole::InterfaceStrong));
    const QFontMetrics small(t.font(TextRole::Small));
    const int icon = t.sizes.icon;
    const int left = line.left() + t.scaled(18) + icon + t.scaled(10);
    const int right = line.right() - t.scaled(12);
    const QString citation = index.data(CompletenessModel::CitationRole).toString();
    const int cited = std::min(small.horizontalAdvance(citation) + 2, (right - left) / 2);
    Rooms rooms;
    const int top = line.top() + t.scaled(7);
    rooms.citation = QRect(right - cited, top, cited, t.line(TextRole::Interface));
    const int room = right - cited - t.scaled(10) - left;
    rooms.title = QRect(left, top, room,
                        strong
                            .boundingRect(QRect(0, 0, room, 2000), Qt::TextWordWrap,
                                          index.data(CompletenessModel::TitleRole).toString())
                            .height());
    rooms.icon = QRect(line.left() + t.scaled(18), top, icon, icon);
    rooms.reason = QRect(left, rooms.title.bottom() + 1, right - left, 0);
    const QString reason = index.data(CompletenessModel::ReasonRole).toString();
    if (!reason.isEmpty())
        rooms.reason.setHeight(
            small.boundingRect(QRect(0, 0, rooms.reason.width(), 2000), Qt::TextWordWrap, reason)
                .height());
    rooms.height = std::max(rooms.reason.bottom(), rooms.icon.bottom()) + t.scaled(7) - line.top();
    return rooms;
}

QSize CompletenessDelegate::sizeHint(const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const int width = viewWidth(option);
    if (index.data(CompletenessModel::HeadingRole).toBool())
        return {width, t.line(TextRole::SmallStrong) + t.scaled(12)};
    return {width, roomsOf(QRect(0, 0, width, 0), index).height};
}

void CompletenessDelegate::paintHeading(QPainter &painter, const QRect &line,
                                        const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    paintLine(painter, line.adjusted(t.scaled(18), t.scaled(8), -t.scaled(12), 0),
              index.data(CompletenessModel::TitleRole).toString(), t.font(TextRole::SmallStrong),
              t.colours.ink2);
}

void CompletenessDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    if (index.data(CompletenessModel::HeadingRole).toBool())
        return paintHeading(*painter, option.rect, index);
    const Tokens &t = m_theme.tokens();
    const Colours &c = t.colours;
    const auto state = stateOf(index);
    const bool isMissing = state == CompletenessRow::State::Missing;
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isLookAt = state == CompletenessRow::State::ToLookAt;
    painter->save();
    if (isMissing || isLookAt) {
        painter->fillRect(option.rect, isMissing ? c.redGround : c.amberGround);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())),
                          isMissing ? c.red : c.amberEdge);
    } else if (isCurrent) {
        paintCurrent(*painter, option.rect, m_theme);
    }
    const QColor mark = isMissing ? c.red : isLookAt ? c.amber : c.green;
    const Rooms rooms = roomsOf(option.rect, index);
    paintIcon(*painter, rooms.icon.topLeft(), iconOf(state), mark, t.sizes.icon, m_theme);
    painter->setFont(t.font(TextRole::InterfaceStrong));
    painter->setPen(isMissing ? c.red : isLookAt ? c.amber : c.ink);
    painter->drawText(rooms.title, Qt::AlignLeft | Qt::TextWordWrap,
                      index.data(CompletenessModel::TitleRole).toString());
    painter->setFont(t.font(TextRole::Small));
    painter->setPen(isMissing || isLookAt ? c.ink : c.ink2);
    painter->drawText(rooms.reason, Qt::AlignLeft | Qt::TextWordWrap,
                      index.data(CompletenessModel::ReasonRole).toString());
    paintLine(*painter, rooms.citation, index.data(CompletenessModel::CitationRole).toString(),
              t.font(TextRole::Small), isMissing || isLookAt ? c.ink : c.ink2);
    if (isCurrent && option.state.testFlag(QStyle::State_HasFocus))
        paintRing(*painter, option.rect, m_theme);
    painter->restore();
}

CompletenessList::CompletenessList(const Theme &theme, QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"completeness"_s);
    setAccessibleName(tr("Completeness of the statement"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setItemDelegate(new CompletenessDelegate(theme, this));
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(&theme, &Theme::themeChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void CompletenessList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened(currentIndex().row());
    else
        QListView::keyPressEvent(event);
}

void CompletenessList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the height of a row depends on the width
}

CompletenessPane::CompletenessPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new CompletenessModel(this))
    , m_list(new CompletenessList(theme, this))
    , m_title(new QLabel(tr("Completeness"), this))
    , m_count(new QLabel(this))
    , m_why(new QLabel(this))
    , m_next(new Button(tr("Next gap"), theme, this))
    , m_publish(new Button(tr("Publish…"), theme, this, Button::Kind::Filled))
{
    setObjectName(u"completenessPane"_s);
    m_list->setModel(m_model);
    m_count->setObjectName(u"completenessCount"_s);
    m_why->setObjectName(u"whyNotPublished"_s);
    m_why->setWordWrap(true);
    m_next->setObjectName(u"nextGap"_s);
    m_next->setKeyShown(u"F8"_s);
    m_publish->setObjectName(u"publishStatement"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(13, 7, 12, 7);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 10, 16, 11);
    foot->addWidget(m_why);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    buttons->addWidget(m_publish);
    foot->addLayout(buttons);
    column->addLayout(foot);
    connect(m_list, &CompletenessList::opened, this,
            [this](int line) { Q_EMIT rowOpened(m_model->rowAt(line)); });
    connect(m_next, &QPushButton::clicked, this, &CompletenessPane::nextGapAsked);
    connect(m_publish, &QPushButton::clicked, this, &CompletenessPane::publishAsked);
    connect(&theme, &Theme::themeChanged, this, &CompletenessPane::follow);
    follow();
}

void CompletenessPane::follow()
{
    const Tokens &t = m_theme.tokens();
    setFixedWidth(t.scaled(t.pick(372, 440)));
    m_title->setFont(t.font(TextRole::InterfaceStrong));
    for (QLabel *label : {m_count, m_why})
        label->setFont(t.font(TextRole::Small));
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::WindowText, t.colours.ink2);
    m_count->setPalette(palette);
    palette.setColor(QPalette::WindowText, t.colours.ink);
    m_why->setPalette(palette);
}

void CompletenessPane::setRows(const QList<CompletenessRow> &rows, Jurisdiction jurisdiction)
{
    m_model->setRows(rows, jurisdiction);
    m_count->setText(tr("%1 of %2").arg(doneIn(rows)).arg(rows.size()));
    m_count->setAccessibleName(tr("%1 of %2 done").arg(doneIn(rows)).arg(rows.size()));
    m_next->setEnabled(gapAfter(rows, -1) >= 0);
}

void CompletenessPane::setPublishing(const QString &words, const QString &why)
{
    m_publish->setText(words);
    m_publish->setAccessibleName(QString(words).remove(u'&'));
    m_publish->setAccessibleDescription(why);
    m_publish->setEnabled(why.isEmpty());
    m_publish->setToolTip(why);
    m_publish->updateGeometry();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

void CompletenessPane::takePublishing()
{
    m_publish->setFocus(Qt::ShortcutFocusReason);
}

void CompletenessPane::choose(int row)
{
    const int line = m_model->lineOf(row);
    if (line < 0)
        return;
    m_list->setCurrentIndex(m_model->index(line));
    m_list->scrollTo(m_model->index(line));
}

int CompletenessPane::chosen() const
{
    return m_model->rowAt(m_list->currentIndex().row());
}

void CompletenessPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = m_theme.colours();
    painter.fillRect(rect(), c.pane);
    painter.fillRect(QRect(0, 0, 1, height()), c.line);
    painter.fillRect(QRect(0, m_list->y() - 1, width(), 1), c.line);
    painter.fillRect(QRect(0, m_list->geometry().bottom() + 1, width(), 1), c.line);
}

} // namespace minutebook
