// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/ReferenceNumbers.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class tst_ReferenceNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnFromTheHighest_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QStringList>("elsewhere");
        QTest::addColumn<QStringList>("here");
        QTest::addColumn<QString>("next");
        const QDate may(2026, 5, 21);
        const QDate april(2026, 4, 21);
        const auto row = [](const char *name, const QString &form, const QDate &day,
                            const QStringList &elsewhere, const QStringList &here,
                            const QString &next) {
            QTest::newRow(name) << form << day << elsewhere << here << next;
        };
        row("the first", u"CAB/{n}/{yy}"_s, may, {}, {}, u"CAB/1/26"_s);
        row("after the highest, wherever it stands", u"CAB/{n}/{yy}"_s, may,
            {u"CAB/12/26"_s, u"cab/3/26"_s}, {}, u"CAB/13/26"_s);
        row("another year does not count", u"CAB/{n}/{yy}"_s, may, {u"CAB/99/25"_s}, {},
            u"CAB/1/26"_s);
        row("another form does not count", u"CAB/{n}/{yy}"_s, may,
            {u"KEY/7/26"_s, u"CAB/x/26"_s, u"CAB//26"_s, u"CAB/26"_s}, {}, u"CAB/1/26"_s);
        row("in three figures", u"CAB/{yyyy}/{nnn}"_s, may, {u"CAB/2026/031"_s}, {},
            u"CAB/2026/032"_s);
        row("more figures than asked", u"{nn}"_s, may, {u"99"_s}, {}, u"100"_s);
        row("municipal year after 1 May", u"{yyyy}-{next-yy}.{n}"_s, may, {u"2026-27.4"_s}, {},
            u"2026-27.5"_s);
        row("municipal year before it", u"{yyyy}-{next-yy}.{n}"_s, april, {u"2025-26.40"_s}, {},
            u"2025-26.41"_s);
        row("the turn of a century", u"{yy}/{next-yy}/{n}"_s, QDate(2099, 6, 1), {}, {},
            u"99/00/1"_s);
        row("without a year it runs on", u"CAB {n}"_s, may, {u"CAB 140"_s}, {}, u"CAB 141"_s);
        row("a gap here is filled", u"{n}"_s, may, {u"4"_s}, {u"6"_s}, u"5"_s);
        row("what is given here is passed over", u"{n}"_s, may, {u"4"_s}, {u"5"_s, u"6"_s}, u"7"_s);
        row("no form", QString(), may, {u"4"_s}, {}, QString());
        row("no day", u"{n}"_s, QDate(), {}, {}, QString());
    }
    void goesOnFromTheHighest()
    {
        QFETCH(QString, form);
        QFETCH(QDate, day);
        QFETCH(QStringList, elsewhere);
        QFETCH(QStringList, here);
        QFETCH(QString, next);
        QCOMPARE(nextReference({.form = form}, day, elsewhere, here), next);
    }

    void knowsWhatIsAForm_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("is");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("number") << u"{n}"_s << true;
        QTest::newRow("all places") << u"C{yyyy}-{next-yy}/{yy}.{nnnn}"_s << true;
        QTest::newRow("no number") << u"CAB/{yy}"_s << false;
        QTest::newRow("two numbers") << u"{n}/{nnn}"_s << false;
        QTest::newRow("unknown place") << u"{n}/{body}"_s << false;
        QTest::newRow("open brace") << u"{n}/{"_s << false;
    }
    void knowsWhatIsAForm()
    {
        QFETCH(QString, form);
        QFETCH(bool, is);
        QCOMPARE(isReferenceForm(form), is);
    }
};

QTEST_GUILESS_MAIN(tst_ReferenceNumbers)
#include "tst_ReferenceNumbers.moc"
