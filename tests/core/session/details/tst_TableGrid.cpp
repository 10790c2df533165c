// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/TableGrid.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class tst_TableGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasALineAndAColumnToSpare()
    {
        TableGrid grid;
        QCOMPARE(grid.lines(), 2);
        QCOMPARE(grid.columns(), 1);
        QVERIFY(grid.isEmpty());
        grid.setCell(1, 1, u"Stanbrook"_s);
        QCOMPARE(grid.lines(), 3);
        QCOMPARE(grid.columns(), 3);
        QCOMPARE(grid.table().rows, (QList<QStringList>{{QString(), u"Stanbrook"_s}}));
    }

    void keepsATableAsItWas()
    {
        Table table;
        table.caption = u"Hubs"_s;
        table.header = {u"Town"_s, u"Opening"_s};
        table.rows = {{u"Millbrook"_s}, {u"Stanbrook"_s, u"January"_s, QString()}};
        QCOMPARE(TableGrid(table).table(table), table);
        Table bare;
        bare.rows = {{u"one"_s}};
        QCOMPARE(TableGrid(bare).table(bare), bare);
    }

    void dropsEmptyCellsAndLinesAtTheEnd()
    {
        TableGrid grid;
        grid.setCell(0, 0, u"Town"_s);
        grid.setCell(1, 0, u"Millbrook"_s);
        grid.setCell(1, 2, u"x"_s);
        grid.setCell(1, 2, QString());
        grid.setCell(3, 0, u"gone"_s);
        grid.setCell(3, 0, QString());
        const Table table = grid.table();
        QCOMPARE(table.rows, (QList<QStringList>{{u"Millbrook"_s}}));
        QCOMPARE(table.header.values, QList<QString>{u"Town"_s});
    }

    void pastesWhatASpreadsheetCopies()
    {
        TableGrid grid;
        grid.paste(0, 0, u"Town\tOpening\r\nMillbrook\t May \r\nStanbrook\n"_s);
        QCOMPARE(grid.cell(0, 1), u"Opening"_s);
        QCOMPARE(grid.table().rows,
                 (QList<QStringList>{{u"Millbrook"_s, u"May"_s}, {u"Stanbrook"_s}}));
    }

    void insertsAndRemovesLines()
    {
        TableGrid grid;
        grid.paste(0, 0, u"Town\nMillbrook\nStanbrook"_s);
        grid.insertLine(2);
        grid.setCell(2, 0, u"Tollgate"_s);
        grid.removeLine(1);
        QCOMPARE(grid.table().rows, (QList<QStringList>{{u"Tollgate"_s}, {u"Stanbrook"_s}}));
        grid.removeLine(0);
        QVERIFY(!grid.table().header.isWritten());
    }
};

QTEST_GUILESS_MAIN(tst_TableGrid)
#include "tst_TableGrid.moc"
