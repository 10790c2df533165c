// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/WithheldWords.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

const QString secret =
    u"The bid of Harrow & Sons for the old brewery was accepted at £1,250,000, subject to survey."_s;

} // namespace

/// What is looked for in a written file, and what is not.
class TestWithheldWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAnyFiveWordsInARow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("as it stands") << secret;
        QTest::newRow("five words")
            << u"so the old brewery was accepted then"_s.replace(u"so the"_s, u"so for the"_s);
        QTest::newRow("capitals") << secret.toUpper();
        QTest::newRow("over lines") << u"Harrow\n&\r\nSons for\tthe old"_s;
        QTest::newRow("with hyphens") << u"the old brew­ery was ac-\ncepted"_s;
        QTest::newRow("without blanks") << u"forTheOldBreweryWas"_s;
        QTest::newRow("full width") << u"ｔｈｅ ｏｌｄ ｂｒｅｗｅｒｙ ｗａｓ ａｃｃｅｐｔｅｄ"_s;
        QTest::newRow("the sum") << u"it cost £1,250,000."_s;
        QTest::newRow("the sum without a sign") << u"1,250,000 in all"_s;
    }

    void findsAnyFiveWordsInARow()
    {
        QFETCH(const QString, text);
        const WithheldWords withheld({secret, u"open words"_s}, {u"open words"_s});
        QVERIFY(withheld.areIn(u"before it "_s + text + u" after it"_s));
    }

    void passesOverWhatIsNotThere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("four words of it") << u"the old brewery was sold"_s;
        QTest::newRow("another sum") << u"£1,250,001 and £250,000"_s;
        QTest::newRow("the digits of the sum elsewhere") << u"1250000 11250000"_s;
    }

    void passesOverWhatIsNotThere()
    {
        QFETCH(const QString, text);
        QVERIFY(!WithheldWords({secret}, {}).areIn(text));
    }

    void findsShortFieldsWhole()
    {
        const WithheldWords withheld({u"Sale of the brewery"_s}, {});
        QVERIFY(withheld.areIn(u"6. Sale of the Brewery (exempt)"_s));
        QVERIFY(!withheld.areIn(u"Sale of the town hall"_s));
    }

    /// A summary may repeat what it stands for.
    void looksForNothingThatMayBePrinted()
    {
        const WithheldWords withheld(
            {secret}, {u"The bid of Harrow & Sons for the old brewery was considered."_s});
        QVERIFY(!withheld.areIn(u"the bid of Harrow & Sons for the old brewery was considered"_s));
        QVERIFY(withheld.areIn(u"the old brewery was accepted"_s));
        QVERIFY(
            !WithheldWords({secret}, {u"It had £1,250,000 to spend."_s}).areIn(u"£1,250,000"_s));
    }

    void passesOverCodesDatesAndSingleWords()
    {
        const WithheldWords withheld({u"6f0d8f0e-2a7d-4b62-8d6d-5f0f7c1c1a11"_s, u"JS"_s,
                                      u"2026-05-21T14:00:00+01:00"_s, u"incommunicado"_s,
                                      u"a b c"_s},
                                     {});
        QVERIFY(withheld.isEmpty());
    }

    void knowsEveryTextOfADocument()
    {
        Document document;
        document.title = u"the title"_s;
        document.page.notForPublication = u"not to be seen"_s;
        document.blocks = {Section{
            .blocks = {
                HeadingBlock{.runs = plain(u"a heading"_s)},
                ListBlock{.elements = {{.blocks = {Paragraph{.runs = {Run{.text = u"one "_s},
                                                                      Run{.text = u"line"_s}}}}}}},
                TableBlock{.caption = plain(u"caption"_s),
                           .header = {plain(u"head"_s)},
                           .rows = {{plain(u"cell"_s)}}},
                FieldBlock{.label = plain(u"label"_s),
                           .value = {Paragraph{.runs = plain(u"value"_s)}}},
                SignatureBlock{.name = plain(u"signed"_s)}}}};
        const QStringList texts = textsOf(document);
        for (const QString &text :
             {u"the title"_s, u"not to be seen"_s, u"a heading"_s, u"one line"_s, u"caption"_s,
              u"head"_s, u"cell"_s, u"label"_s, u"value"_s, u"signed"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestWithheldWords)
#include "tst_WithheldWords.moc"
