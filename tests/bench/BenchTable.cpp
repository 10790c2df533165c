// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/bench/BenchTable.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewest = 5;
constexpr int most = 400;
constexpr qint64 enoughMsecs = 2000;
constexpr int nameWidth = 34;
constexpr int numberWidth = 10;

QList<double> timesOf(const std::function<double()> &work)
{
    QList<double> times;
    QElapsedTimer clock;
    clock.start();
    while (times.size() < fewest || (times.size() < most && clock.elapsed() < enoughMsecs)) {
        const double time = work();
        if (time < 0)
            return {};
        times += time;
    }
    std::ranges::sort(times);
    return times;
}

/// The smallest time that so large a share of all times does not exceed.
double percentile(const QList<double> &sorted, double share)
{
    const auto rank = static_cast<qsizetype>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::max<qsizetype>(rank, 1) - 1];
}

QString cell(const QList<double> &sorted, double share)
{
    const QString text =
        sorted.isEmpty() ? u"failed"_s : QString::number(percentile(sorted, share), 'f', 2);
    return text.rightJustified(numberWidth);
}

} // namespace

void BenchTable::run(const Measure &measure)
{
    Row row{.name = measure.name, .times = {}};
    for (const int size : m_sizes)
        row.times += timesOf(measure.prepare(size));
    m_rows += row;
}

QString BenchTable::text() const
{
    QString head = u"milliseconds"_s.leftJustified(nameWidth);
    QString second = QString(nameWidth, u' ');
    for (const int size : m_sizes) {
        head += u"%L1 contributions"_s.arg(size).rightJustified(2 * numberWidth);
        second += u"median"_s.rightJustified(numberWidth) + u"p95"_s.rightJustified(numberWidth);
    }
    QString text = head + u'\n' + second + u'\n';
    for (const Row &row : m_rows) {
        text += row.name.leftJustified(nameWidth);
        for (const QList<double> &times : row.times)
            text += cell(times, 0.5) + cell(times, 0.95);
        text += u'\n';
    }
    return text;
}

} // namespace minutebook
