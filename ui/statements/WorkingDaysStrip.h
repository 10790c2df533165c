// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/rules/DayStrip.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace minutebook {

/// The days from a decision to its effect, a cell each: what does not count is hatched, what counts
/// has its number. Left and Right go from day to day; the day the keyboard is on is the accessible
/// value. Wraps into rows when it is long.
class WorkingDaysStrip final : public QWidget
{
    Q_OBJECT

public:
    WorkingDaysStrip(const Theme &theme, QWidget *parent = nullptr);

    /// `closes`: at which hour call-in closes on its last day, where one is set.
    void setStrip(const DayStrip &strip, const std::optional<QTime> &closes = {});
    [[nodiscard]] const DayStrip &strip() const { return m_strip; }
    /// A sentence a day.
    [[nodiscard]] QStringList spokenDays() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int cellHeight() const;
    [[nodiscard]] int cellsInRow(int width) const;
    [[nodiscard]] QRect cell(int index) const;
    void paintDay(QPainter &painter, const QRect &room, const StripDay &day) const;
    void say();
    /// The hour is said of the last day of the call-in alone.
    [[nodiscard]] std::optional<QTime> hourOf(const StripDay &day) const;

    const Theme &m_theme;
    DayStrip m_strip;
    std::optional<QTime> m_closes;
    int m_current = 0;
};

} // namespace minutebook
