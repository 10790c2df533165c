// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/checks/Completeness.h"
#include "ui/theme/Theme.h"

#include <QTabBar>

namespace minutebook {

/// One tab a statement: its item, how it stands, and whether it is open.
class StatementTabs final : public QTabBar
{
    Q_OBJECT

public:
    struct Tab {
        ItemId item;
        QString words; ///< "6 Family hubs, 2 missing"
        QString icon;
        QString spoken; ///< "6 Family hubs, 2 missing, draft"

        bool operator==(const Tab &) const = default;
    };

    StatementTabs(const Theme &theme, QWidget *parent = nullptr);

    /// Keeps the current item current where it is still there.
    void setTabs(const QList<Tab> &tabs);
    [[nodiscard]] std::optional<ItemId> currentItem() const;
    /// False when it has no tab.
    bool choose(const ItemId &item);
    void step(int by);

Q_SIGNALS:
    void itemChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;

private:
    const Theme &m_theme;
    QList<Tab> m_tabs;
};

/// The tab of an item whose statement stands like that, today.
[[nodiscard]] StatementTabs::Tab tabOf(const Meeting &meeting, const AgendaItem &item,
                                       const QList<CompletenessRow> &rows, const QDate &today);

} // namespace minutebook
