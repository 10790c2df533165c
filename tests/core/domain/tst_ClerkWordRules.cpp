// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/ClerkWords.h"
#include "tests/support/TestResult.h"

namespace minutebook {

using namespace Qt::StringLiterals;

/// What may be an abbreviation or an own word, and how they are kept together.
class tst_ClerkWordRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesShortFormsOfLettersAndDigits_data()
    {
        QTest::addColumn<QString>("brief");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("letters") << u"cmhw"_s << true;
        QTest::newRow("capitals") << u"SEND"_s << true;
        QTest::newRow("a digit") << u"s106"_s << true;
        QTest::newRow("Welsh letters") << u"tŷ"_s << true;
        QTest::newRow("blanks around") << u" ehs "_s << true;
        QTest::newRow("16") << u"a"_s.repeated(16) << true;
        QTest::newRow("17") << u"a"_s.repeated(17) << false;
        QTest::newRow("one letter") << u"a"_s << false;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("digit first") << u"1a"_s << false;
        QTest::newRow("hyphen") << u"e-h"_s << false;
        QTest::newRow("apostrophe") << u"m’s"_s << false;
        QTest::newRow("two words") << u"eh s"_s << false;
        QTest::newRow("stop") << u"e.h"_s << false;
    }

    void takesShortFormsOfLettersAndDigits()
    {
        QFETCH(const QString, brief);
        QFETCH(const bool, isOne);
        const auto tidy = tidied(Abbreviation{brief, u"words"_s});
        QCOMPARE(tidy.hasValue(), isOne);
        if (!isOne)
            QCOMPARE(tidy.error().place, u"brief"_s);
    }

    void takesOneLineOfWordsForThem()
    {
        QCOMPARE(tidied({u"ehs"_s, u" early\n help  strategy "_s})->full, u"early help strategy"_s);
        QCOMPARE(tidied({u"ehs"_s, u" "_s}).error().place, u"full"_s);
        QCOMPARE(tidied({u"ehs"_s, u"x"_s.repeated(301)}).error().place, u"full"_s);
        QVERIFY(tidied({u"ehs"_s, u"x"_s.repeated(300)}));
    }

    void keepsThemInOrderAndRefusesAShortFormTwice()
    {
        ClerkWords words;
        for (const QString &brief : {u"ehs"_s, u"CMHW"_s, u"da"_s}) {
            const auto added = withAbbreviation(words, {brief, u"words of "_s + brief});
            VERIFY_RESULT(added);
            words = *added;
        }
        QCOMPARE(words.abbreviations.at(0).brief, u"CMHW"_s);
        QCOMPARE(words.abbreviations.at(2).brief, u"ehs"_s);
        const auto again = withAbbreviation(words, {u"cmhw"_s, u"other"_s});
        QVERIFY(!again);
        QVERIFY(again.error().message.contains(u"words of CMHW"_s));
        const auto changed = withAbbreviation(words, {u"cmh"_s, u"other"_s}, u"cmhw"_s);
        VERIFY_RESULT(changed);
        QCOMPARE(changed->abbreviations.size(), 3);
        QCOMPARE(indexOfAbbreviation(*changed, u"CMHW"_s), -1);
        QCOMPARE(indexOfAbbreviation(*changed, u"CMH"_s), 0);
        QVERIFY(!withAbbreviation(words, {u"da"_s, u"other"_s}, u"ehs"_s));
    }

    void keepsOwnWordsEachOnce()
    {
        ClerkWords words;
        for (const QString &word : {u"Pwllheli"_s, u"co-design"_s, u"Aldermere"_s, u"Pwllheli"_s})
            words = *withOwnWord(words, word);
        QCOMPARE(words.ownWords, (QStringList{u"Aldermere"_s, u"co-design"_s, u"Pwllheli"_s}));
        words = *withOwnWord(words, u"Porthmadog"_s, u"Pwllheli"_s);
        QCOMPARE(words.ownWords.constLast(), u"Porthmadog"_s);
        for (const QString &none : {u""_s, u"two words"_s, u"12"_s, u"a/b"_s, u"-"_s})
            QVERIFY2(!withOwnWord(words, none), qPrintable(none));
    }
};

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_ClerkWordRules)

#include "tst_ClerkWordRules.moc"
