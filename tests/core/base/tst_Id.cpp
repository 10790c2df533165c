// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/base/IdSource.h"
#include "core/domain/Ids.h"
#include "tests/support/TestResult.h"

#include <QSet>

using namespace minutebook;
using namespace Qt::StringLiterals;

class tst_Id : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOfLawfulText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("lawful");
        const auto row = [](const char *name, const QString &text, bool lawful) {
            QTest::newRow(name) << text << lawful;
        };
        row("letters", u"ann"_s, true);
        row("digits", u"42"_s, true);
        row("hyphens", u"a--b-"_s, true);
        row("one", u"0"_s, true);
        row("sixty-four", QString(64, u'a'), true);
        row("sixty-five", QString(65, u'a'), false);
        row("nothing", QString(), false);
        row("hyphen first", u"-a"_s, false);
        row("capital", u"aB"_s, false);
        row("underscore", u"_1"_s, false);
        row("space", u"a b"_s, false);
        row("newline at the end", u"a\n"_s, false);
        row("letter of Welsh", u"tŷ"_s, false);
        row("digit of Arabic", u"\u0663"_s, false);
    }

    void isMadeOfLawfulText()
    {
        QFETCH(QString, text);
        QFETCH(bool, lawful);
        const auto id = PersonId::from(text);
        QCOMPARE(id.hasValue(), lawful);
        QCOMPARE(isIdText(text), lawful);
        if (lawful)
            QCOMPARE(id->text(), text);
        else
            QCOMPARE(id.error().code, ErrorCode::BadInput);
    }

    void isProvisionalOnlyWhenTheProgramGaveIt()
    {
        const EntryId given = EntryId::provisional(12);
        QVERIFY(given.isProvisional());
        QCOMPARE(given.text(), u"_12"_s);
        QVERIFY(!isIdText(given.text()));
        QVERIFY(!EntryId::fromTrusted(u"e-12"_s).isProvisional());
        QVERIFY(!EntryId().isProvisional());
        QVERIFY(EntryId().isEmpty());
    }

    void isEqualWhenItsTextIs()
    {
        const auto a = ItemId::fromTrusted(u"a"_s);
        const auto b = ItemId::fromTrusted(u"b"_s);
        QVERIFY(a == ItemId::fromTrusted(u"a"_s));
        QVERIFY(a != b);
        QVERIFY(a < b);
        QCOMPARE((QSet<ItemId>{a, b, a}.size()), 2);
    }

    void isLawfulFromTheRandomSourceAndNeverTwice()
    {
        RandomIds source;
        QSet<QString> ids;
        for (int i = 0; i < 1000; ++i) {
            const QString id = source.next(u"e"_s);
            QVERIFY(isIdText(id));
            QVERIFY(id.startsWith(u"e-"_s));
            ids.insert(id);
        }
        QCOMPARE(ids.size(), 1000);
        QCOMPARE(source.nextUuid().size(), 36);
    }
};

QTEST_GUILESS_MAIN(tst_Id)
#include "tst_Id.moc"
