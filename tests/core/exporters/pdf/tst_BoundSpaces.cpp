// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/page/BoundSpaces.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestBoundSpaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsWhatIsReadAsOne_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("bound"); // with "_" where no line may end
        QTest::newRow("a date") << u"held on 21 May 2026, at"_s << u"held on 21_May_2026, at"_s;
        QTest::newRow("a Welsh date") << u"ar 1 Mehefin 2026"_s << u"ar 1_Mehefin_2026"_s;
        QTest::newRow("an ordinal") << u"on 21st May 2026"_s << u"on 21st_May_2026"_s;
        QTest::newRow("a dotted initial") << u"Cllrs S. Whitlock"_s << u"Cllrs S._Whitlock"_s;
        QTest::newRow("two dates") << u"1 May 2026 2 May 2026"_s << u"1_May_2026 2_May_2026"_s;
        QTest::newRow("no year") << u"on 21 May they"_s << u"on 21 May they"_s;
        QTest::newRow("an item") << u"6 Family hubs"_s << u"6 Family hubs"_s;
        QTest::newRow("an hour") << u"at 2.00 pm."_s << u"at 2.00_pm."_s;
        QTest::newRow("a sum") << u"of £1.84 million be"_s << u"of £1.84_million be"_s;
        QTest::newRow("an initial")
            << u"(Councillor N Farrow) or (N Farrow)"_s << u"(Councillor N_Farrow) or (N_Farrow)"_s;
        QTest::newRow("no name") << u"appendix A be approved"_s << u"appendix A be approved"_s;
        QTest::newRow("blanks") << u"  A  "_s << u"  A  "_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void bindsWhatIsReadAsOne()
    {
        QFETCH(const QString, words);
        QFETCH(QString, bound);
        QCOMPARE(withBoundSpaces(words), bound.replace(u'_', QChar::Nbsp));
    }
};

QTEST_GUILESS_MAIN(TestBoundSpaces)
#include "tst_BoundSpaces.moc"
