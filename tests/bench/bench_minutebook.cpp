// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Run by hand, in a release build on a quiet machine, from a folder of the disk that is to be
// measured:
//
//     TMPDIR=. QT_QPA_PLATFORM=offscreen build/release/tests/bench/minutebook_bench
//
// Numbers after the name of the program take the place of 100, 1,000 and 10,000 contributions;
// other words choose the measures whose names hold one of them. It is no test: the clock decides
// nothing here.

#include "tests/bench/Measures.h"

#include <QApplication>
#include <QTextStream>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QList<int> sizesOf(const QStringList &arguments)
{
    QList<int> sizes;
    for (const QString &argument : arguments.sliced(1)) {
        if (const int size = argument.toInt(); size > 0)
            sizes += size;
    }
    return sizes.isEmpty() ? QList<int>{100, 1'000, 10'000} : sizes;
}

/// Whether the arguments ask for the measure: they name no measure, or a part of its name.
bool isWanted(const QString &name, const QStringList &arguments)
{
    bool any = false;
    for (const QString &argument : arguments.sliced(1)) {
        if (argument.toInt() > 0)
            continue;
        if (name.contains(argument, Qt::CaseInsensitive))
            return true;
        any = true;
    }
    return !any;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    BenchTable table(sizesOf(QApplication::arguments()));
    const QList<Measure> measures = windowMeasures() + bookMeasures() + documentMeasures();
    for (const Measure &measure : measures) {
        if (!isWanted(measure.name, QApplication::arguments()))
            continue;
        QTextStream(stderr) << measure.name << " …\n";
        table.run(measure);
    }
#ifdef NDEBUG
    out << "Release build, ";
#else
    out << "Debug build: not for comparison, ";
#endif
    out << "Qt " << qVersion() << ", " << QSysInfo::prettyProductName() << '\n' << table.text();
    return 0;
}
