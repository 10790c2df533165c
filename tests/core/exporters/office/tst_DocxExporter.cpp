// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/core/exporters/office/OfficeFile.h"
#include "tests/support/FailingDevice.h"

#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

ReadByOthers readBack(const Document &document)
{
    return {document, Format::Docx};
}

} // namespace

/// A Word file that another program reads as the document says, and that a council can restyle.
class TestDocxExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachKindOfParagraphItsStyle()
    {
        const QStringList lines = readBack(sampleDocument()).lines();
        QVERIFY(lines.size() > 12);
        const QStringList expected{u"Title: Minutes of the meeting of Cabinet"_s,
                                   u"Status: Draft, subject to confirmation"_s,
                                   u"Meeting details: Held on Thursday 21 May 2026 at 2.00 pm"_s,
                                   u"Meeting details: Council Chamber, Tŷ Ŵyn, Aldermere"_s,
                                   u"Heading 1: Present"_s,
                                   u"Person: Councillor Ada Pryce (Leader, in the chair)"_s,
                                   u"Person: Councillor Siân Wŷn-Powell"_s,
                                   u"Caption: Attendance of members"_s,
                                   u"After table: "_s,
                                   u"Item heading: 12\tHousing allocation scheme"_s,
                                   u"Purpose: To approve the scheme."_s,
                                   u"Heading 2: Discussion"_s};
        QCOMPARE(lines.first(expected.size()), expected);
        QVERIFY(lines.contains(u"Point: that 120 homes stood empty"_s));
        QVERIFY(lines.contains(u"Quote: Y mae’r cyngor yn gwrando."_s));
        QVERIFY(lines.contains(u"Resolution: Resolved that:"_s));
        QVERIFY(lines.contains(u"Limb: a review after twelve months;"_s));
        QVERIFY(lines.contains(u"Vote: For 6, against 1, abstained 0"_s));
    }

    void numbersLimbsAsWordDoes()
    {
        const ReadByOthers read = readBack(sampleDocument());
        const QString numbering = read.member(u"word/numbering.xml"_s);
        const auto counts = [&](const QString &format, const QString &text) {
            return numbering.contains(u"<w:numFmt w:val=\"FORMAT\"/><w:lvlText w:val=\"TEXT\"/>"_s
                                          .replace(u"FORMAT"_s, format)
                                          .replace(u"TEXT"_s, text));
        };
        QVERIFY(counts(u"lowerLetter"_s, u"(%1)"_s));
        QVERIFY(counts(u"lowerRoman"_s, u"(%2)"_s));
        QVERIFY(numbering.contains(uR"(<w:start w:val="3"/><w:numFmt w:val="upperLetter"/>)"_s));
        const QString text = read.member(u"word/document.xml"_s);
        QVERIFY(text.contains(uR"(<w:pStyle w:val="Limb"/><w:numPr><w:ilvl w:val="1"/>)"_s));
        QVERIFY(!text.contains(u"(a)"_s));
        QVERIFY(!text.contains(u"(i)"_s));
    }

    void givesEachListANumberOfItsOwn()
    {
        const ListBlock list{
            .role = ListRole::Limbs,
            .marker = {.kind = MarkerKind::Number, .before = {}, .after = u"."_s, .bullet = {}},
            .start = 1,
            .elements = {{.blocks = {Paragraph{.runs = plain(u"one"_s)}}}}};
        const ReadByOthers read = readBack(documentOf({list, list}));
        const QString text = read.member(u"word/document.xml"_s);
        QVERIFY(text.contains(uR"(<w:numId w:val="1"/>)"_s));
        QVERIFY(text.contains(uR"(<w:numId w:val="2"/>)"_s));
    }

    void putsAListsMarkBeforeTheFirstWordsOfASection()
    {
        QCOMPARE(readBack(documentOfSectionInList()).lines(), QStringList{u"Point: Why?"_s});
    }

    void leavesNoRowOfATableAlone()
    {
        const auto keeping = [](int rows) {
            const QString text = readBack(documentOfTable(rows)).member(u"word/document.xml"_s);
            return text.count(u"<w:pStyle w:val=\"TableText\"/><w:keepNext/>"_s);
        };
        QCOMPARE(keeping(1), 0);
        QCOMPARE(keeping(6), 5); // short enough to stand on one page
        QCOMPARE(keeping(40), 2); // the first, and the last but one
    }

    void cutsOnlyLongFieldsOfAFormAtTheEndOfAPage()
    {
        const auto isCut = [](int words) {
            const QString text = readBack(documentOfField(words)).member(u"word/document.xml"_s);
            return !text.contains(u"<w:cantSplit/>"_s);
        };
        QVERIFY(!isCut(40));
        QVERIFY(isCut(400));
    }

    void makesRoomForLargePrint()
    {
        const auto number = [](const Document &document, const QString &before) {
            const QString text = readBack(document).member(u"word/document.xml"_s);
            return text.section(before, 1).section(u'"', 0, 0).toInt();
        };
        const Document usual = sampleDocument();
        for (const QString &length :
             {u"w:top=\""_s, u"w:bottom=\""_s, u"w:hanging=\""_s, u"<w:gridCol w:w=\""_s})
            QVERIFY2(number(inLargePrint(usual), length) > number(usual, length),
                     qPrintable(length));
        const QString lists = readBack(inLargePrint(usual)).member(u"word/numbering.xml"_s);
        QVERIFY(lists.contains(u"w:hanging=\"927\""_s)); // 567 × 18 / 11
    }

    void numbersLinesOfTheTextAlone()
    {
        const QString styles = readBack(sampleDocument()).member(u"word/styles.xml"_s);
        const auto isNumbered = [&](const QString &id) {
            const QString style = styles.section(u"w:styleId=\"%1\""_s.arg(id), 1);
            return !style.section(u"</w:style>"_s, 0, 0).contains(u"<w:suppressLineNumbers/>"_s);
        };
        for (const QString &beside :
             {u"Header"_s, u"HeaderWarning"_s, u"Footer"_s, u"AfterTable"_s})
            QVERIFY2(!isNumbered(beside), qPrintable(beside));
        QVERIFY(isNumbered(u"Contribution"_s));
    }

    void setsAListInWithAllThatIsInIt()
    {
        const ListBlock inner{.marker = {.kind = MarkerKind::LowerRoman, .before = {}, .after = {}},
                              .elements = {{.blocks = {Paragraph{.runs = plain(u"in"_s)}}}}};
        const auto lefts = [&](int indent) {
            ListBlock list{.marker = {.kind = MarkerKind::Bullet, .bullet = u"-"_s},
                           .indent = indent,
                           .elements = {{.blocks = {Paragraph{.runs = plain(u"a"_s)}, inner}}}};
            const QString lists = readBack(documentOf({list})).member(u"word/numbering.xml"_s);
            return QList<int>{lists.section(u"w:left=\""_s, 1).section(u'"', 0, 0).toInt(),
                              lists.section(u"w:left=\""_s, 2).section(u'"', 0, 0).toInt()};
        };
        QCOMPARE(lefts(0), (QList<int>{567, 1134}));
        QCOMPARE(lefts(10), (QList<int>{567 + 566, 1134 + 566}));
    }

    void givesALongNumberTheRoomItNeeds()
    {
        const auto hanging = [](const QString &before, int number) {
            const ListBlock list{
                .role = ListRole::Paragraphs,
                .marker = {.kind = MarkerKind::Number, .before = before, .after = {}, .bullet = {}},
                .start = number,
                .elements = {{.blocks = {Paragraph{.runs = plain(u"one"_s)}}}}};
            const QString lists = readBack(documentOf({list})).member(u"word/numbering.xml"_s);
            return lists.section(u"w:hanging=\""_s, 1).section(u'"', 0, 0).toInt();
        };
        QCOMPARE(hanging({}, 9), 567);
        QVERIFY(hanging(u"46."_s, 10) > 567);
        QCOMPARE(hanging(u"46."_s, 9), hanging(u"46."_s, 10)); // they stand in one line
        QVERIFY(hanging(u"49A."_s, 1) > hanging(u"46."_s, 1));
    }

    void repeatsTheHeadOfATableOnEachPage()
    {
        const ReadByOthers read = readBack(sampleDocument());
        const QJsonArray table = read["tables"][0].toArray();
        QCOMPARE(table.size(), 4);
        QCOMPARE(table[0][0].toString(), u"Member"_s);
        QCOMPARE(table[2][2].toString(), u"9"_s);
        const QString text = read.member(u"word/document.xml"_s);
        QCOMPARE(text.count(u"<w:tblHeader/>"_s), 1);
        QCOMPARE(text.count(u"<w:cantSplit/>"_s), 6);
    }

    void laysAStatementOutAsATableOfFields()
    {
        const ReadByOthers read = readBack(sampleDecision());
        const QJsonArray rows = read["tables"][0].toArray();
        QCOMPARE(rows[0][0].toString(), u"Reference No:"_s);
        QCOMPARE(rows[0][1].toString(), u"2026-11"_s);
        QCOMPARE(rows[2][0].toString(), u"Exempt:"_s);
        QCOMPARE(rows[2][1].toString(), QString());
    }

    void saysTitleAndLanguageAndNothingOfTheComputer()
    {
        const ReadByOthers read = readBack(sampleDocument());
        QCOMPARE(read["title"].toString(), sampleDocument().title);
        QCOMPARE(read["author"].toString(), u"Aldermere Council"_s);
        QCOMPARE(read["language"].toString(), u"en-GB"_s);
        QVERIFY(read.member(u"word/styles.xml"_s).contains(uR"(<w:lang w:val="en-GB"/>)"_s));
        QVERIFY(read.member(u"word/document.xml"_s).contains(uR"(<w:lang w:val="cy-GB"/>)"_s));
        QVERIFY(!read.member(u"docProps/core.xml"_s).contains(u"dcterms"_s));
    }

    void drawsWhatStandsOnEveryPage()
    {
        const ReadByOthers read = readBack(sampleDocument());
        QCOMPARE(read["head"][0].toString(), u"NOT FOR PUBLICATION"_s);
        QCOMPARE(read["head"][1].toString(), u"Aldermere Council · Cabinet"_s);
        QVERIFY(read.member(u"word/header.xml"_s).contains(uR"(string="DRAFT")"_s));
        const QString foot = read.member(u"word/footer.xml"_s);
        QVERIFY(foot.contains(uR"(w:instr=" PAGE ")"_s));
        QVERIFY(foot.contains(uR"(w:instr=" NUMPAGES ")"_s));
    }

    void writesTheSameBytesForTheSameDocument()
    {
        const QByteArray once = written(sampleDocument(), Format::Docx);
        QTest::qSleep(2100); // a zip file counts in steps of two seconds
        QVERIFY(!once.isEmpty());
        QCOMPARE(written(sampleDocument(), Format::Docx), once);
    }

    void cutsATitleOfTenThousandCharactersInThePropertiesOnly()
    {
        const ReadByOthers read = readBack(hardDocument());
        QCOMPARE(read["title"].toString().size(), 255);
        QVERIFY(read.lines().value(0).size() > 10'000);
    }

    void holdsEveryCharacterThatXmlCanAndNoOther()
    {
        const QString hard = u"a\u0001b\u000Bc \uFFFE <&\"> ŵŷ \u05D0\u05D1 e\u0301 \U0001F600"_s;
        const ReadByOthers read = readBack(documentOf({Paragraph{.runs = plain(hard)}}));
        QCOMPARE(read.lines().value(0), u"Normal: abc  <&\"> ŵŷ \u05D0\u05D1 e\u0301 \U0001F600"_s);
    }

    void breaksLinesWhereTheDocumentDoes()
    {
        const ReadByOthers read = readBack(documentOf({Paragraph{.runs = plain(u"one\ntwo"_s)}}));
        QCOMPARE(read.lines().value(0), u"Normal: one\ntwo"_s);
    }

    void leadsToAddressesAlone()
    {
        Paragraph links;
        links.runs = {Run{.text = u"report"_s, .link = u"https://aldermere.example/a?b=1&c=2"_s},
                      Run{.text = u"trick"_s, .link = u"javascript:alert(1)"_s}};
        const ReadByOthers read = readBack(documentOf({links}));
        const QString relations = read.member(u"word/_rels/document.xml.rels"_s);
        QVERIFY(relations.contains(u"https://aldermere.example/a?b=1&amp;c=2"_s));
        QVERIFY(!relations.contains(u"javascript"_s));
        QVERIFY(read.member(u"word/document.xml"_s).contains(u"trick"_s));
    }

    void isSoundWhateverTheDocument_data() { rowsOfDocuments(); }

    void isSoundWhateverTheDocument()
    {
        QFETCH(const Document, document);
        const QByteArray file = written(document, Format::Docx);
        QVERIFY(!file.isEmpty());
        QCOMPARE(faultsOf(file, Format::Docx), QByteArray());
    }

    /// That the judge can say no.
    void isNotSoundWithAStyleThatIsNotThere()
    {
        const QByteArray broken =
            readBack(sampleDocument()).with(u"w:styleId=\"Limb\""_s, u"w:styleId=\"Twig\""_s);
        QVERIFY(faultsOf(broken, Format::Docx).contains("pStyle Limb is not defined"));
    }

    void goesOnCountingFromTheFirstPage()
    {
        Document later = sampleDocument();
        later.page.firstPage = 45;
        const ReadByOthers read = readBack(later);
        QVERIFY(read.member(u"word/document.xml"_s).contains(u"<w:pgNumType w:start=\"45\"/>"_s));
        QVERIFY(read.member(u"word/footer.xml"_s).contains(u" PAGEREF LastPage "_s));
    }

    void makesAListInsideAnotherItsNextLevel()
    {
        const QString text = readBack(sampleDocument())
                                 .member(u"word/document.xml"_s)
                                 .section(u"Resolved that"_s, 1);
        const auto numbered = [&](int level, int list) {
            return u"<w:ilvl w:val=\"%1\"/><w:numId w:val=\"%2\"/>"_s.arg(level).arg(list);
        };
        QCOMPARE(text.count(numbered(0, 4)), 2);
        QCOMPARE(text.count(numbered(1, 4)), 2);
    }

    void saysWhenTheDeviceTakesNoMore()
    {
        FailingDevice full(100);
        QVERIFY(!exporterFor(Format::Docx)->write(sampleDocument(), full));
    }
};

QTEST_GUILESS_MAIN(TestDocxExporter)
#include "tst_DocxExporter.moc"
