// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace minutebook {

/// Something to be timed on meetings of different sizes.
struct Measure {
    QString name;
    /// Prepares a meeting with so many contributions and gives back the work to be timed. The work
    /// may be called any number of times and returns the milliseconds of one time; what it must do
    /// between two times does not count. Negative: it failed, and why is on standard error.
    std::function<std::function<double()>(int contributions)> prepare;
};

/// Median and 95th percentile of every measure, the sizes side by side.
class BenchTable
{
public:
    explicit BenchTable(QList<int> sizes)
        : m_sizes(std::move(sizes))
    {
    }

    /// Times the measure for every size: at least five times, then on for about two seconds.
    void run(const Measure &measure);
    [[nodiscard]] QString text() const;

private:
    struct Row {
        QString name;
        QList<QList<double>> times; ///< in milliseconds, sorted, one list a size; empty: failed
    };

    QList<int> m_sizes;
    QList<Row> m_rows;
};

} // namespace minutebook
