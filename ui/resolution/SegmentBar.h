// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;

namespace minutebook {

/// A few choices side by side of which one holds: "As moved, Compare, As amended".
class SegmentBar final : public QWidget
{
    Q_OBJECT

public:
    SegmentBar(const QString &name, const Theme &theme, QWidget *parent = nullptr);

    /// Ids and words; those not given are hidden.
    void offer(const QList<QPair<int, QString>> &segments);
    void choose(int id);
    [[nodiscard]] int chosen() const;
    [[nodiscard]] bool offers(int id) const;

Q_SIGNALS:
    void chosenByHand(int id);

private:
    const Theme &m_theme;
    QButtonGroup *m_group;
};

} // namespace minutebook
