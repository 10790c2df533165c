// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/statements/StatementTabs.h"

#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Numbering.h"
#include "core/domain/rules/Openness.h"
#include "core/session/statements/StatementState.h"
#include "ui/live/Painting.h"
#include "ui/statements/CompletenessModel.h"

#include <QPainter>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTitle = 26; // characters

/// What stands before a colon, shortened.
QString shortTitle(const QString &title)
{
    const QString head = title.section(u':', 0, 0).trimmed();
    return head.size() <= longestTitle ? head : head.left(longestTitle - 1).trimmed() + u'…';
}

/// What waits for the clerk goes before how far the statement has come.
QString iconFor(const Meeting &meeting, const AgendaItem &item, const QList<CompletenessRow> &rows,
                StatementState state)
{
    if (levelOfDecision(meeting, item) != AccessLevel::Open)
        return u"exempt"_s;
    if (missingIn(rows) > 0)
        return iconOf(CompletenessRow::State::Missing);
    // What is to be looked at in the record is no gap of the statement.
    const bool isToLookAt = std::ranges::any_of(rows, [](const CompletenessRow &row) {
        return row.field && row.state == CompletenessRow::State::ToLookAt;
    });
    return isToLookAt && state == StatementState::Checked ? iconOf(CompletenessRow::State::ToLookAt)
                                                          : iconOf(state);
}

} // namespace

StatementTabs::Tab tabOf(const Meeting &meeting, const AgendaItem &item,
                         const QList<CompletenessRow> &rows, const QDate &today)
{
    const int missing = missingIn(rows);
    const StatementState state = statementState(statementFactsOf(meeting, item, missing), today);
    QString words = (agendaNumberOf(meeting, item) + u' ' + shortTitle(item.title)).trimmed();
    if (!hasDecision(item))
        return {item.id, words, u"todo"_s, words + u", "_s + nameOf(state)};
    if (missing > 0)
        words = StatementTabs::tr("%1, %n missing", nullptr, missing).arg(words);
    const QString spoken = words + u", "_s + nameOf(state);
    if (state == StatementState::CalledIn)
        words = spoken; // nothing may be done under it: that is read without being asked for
    return {item.id, words, iconFor(meeting, item, rows, state), spoken};
}

StatementTabs::StatementTabs(const Theme &theme, QWidget *parent)
    : QTabBar(parent)
    , m_theme(theme)
{
    setObjectName(u"statementTabs"_s);
    setAccessibleName(tr("Statements"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    connect(this, &QTabBar::currentChanged, this, &StatementTabs::itemChosen);
    connect(&theme, &Theme::themeChanged, this, [this] {
        setFont(m_theme.font(TextRole::InterfaceStrong));
        updateGeometry();
    });
    setFont(theme.font(TextRole::InterfaceStrong));
}

void StatementTabs::setTabs(const QList<Tab> &tabs)
{
    if (tabs == m_tabs)
        return;
    const auto current = currentItem();
    const QSignalBlocker quiet(this);
    m_tabs = tabs;
    while (count() > tabs.size())
        removeTab(count() - 1);
    for (int index = 0; index < tabs.size(); ++index) {
        if (index == count())
            addTab(tabs.at(index).words);
        setTabText(index, tabs.at(index).words);
        setTabToolTip(index, tabs.at(index).spoken);
        setAccessibleTabName(index, tabs.at(index).spoken);
    }
    if (current)
        choose(*current);
    updateGeometry();
    update();
}

std::optional<ItemId> StatementTabs::currentItem() const
{
    const int index = currentIndex();
    return index >= 0 && index < m_tabs.size() ? std::optional(m_tabs.at(index).item)
                                               : std::nullopt;
}

bool StatementTabs::choose(const ItemId &item)
{
    const auto found = std::ranges::find(m_tabs, item, &Tab::item);
    if (found == m_tabs.end())
        return false;
    setCurrentIndex(static_cast<int>(found - m_tabs.begin()));
    return true;
}

void StatementTabs::step(int by)
{
    if (count() > 0)
        setCurrentIndex((currentIndex() + by + count()) % count());
}

QSize StatementTabs::tabSizeHint(int index) const
{
    const Tokens &t = m_theme.tokens();
    const QFontMetrics metrics(t.font(TextRole::InterfaceStrong));
    return {metrics.horizontalAdvance(m_tabs.value(index).words) + t.sizes.iconSmall
                + t.scaled(14 + 7 + 16),
            t.scaled(44)};
}

QSize StatementTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void StatementTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    const Colours &c = t.colours;
    painter.fillRect(rect(), c.pane);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
    for (int index = 0; index < count() && index < m_tabs.size(); ++index) {
        const QRect room = tabRect(index);
        const bool isCurrent = index == currentIndex();
        if (isCurrent) {
            painter.fillRect(room, c.paper);
            painter.fillRect(QRect(room.left(), room.bottom() - 3, room.width(), 4), c.green);
        }
        const QColor colour = isCurrent ? c.ink : c.ink2;
        const int size = t.sizes.iconSmall;
        const int left = room.left() + t.scaled(14);
        paintIcon(painter, {left, room.top() + (room.height() - size) / 2}, m_tabs.at(index).icon,
                  colour, size, m_theme);
        paintLine(painter, room.adjusted(t.scaled(14 + 7) + size, 0, 0, 0), m_tabs.at(index).words,
                  t.font(isCurrent ? TextRole::InterfaceStrong : TextRole::Interface), colour);
        if (isCurrent && hasFocus())
            paintRing(painter, room, m_theme);
    }
}

} // namespace minutebook
