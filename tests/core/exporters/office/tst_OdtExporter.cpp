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
    return {document, Format::Odt};
}

} // namespace

/// An OpenDocument text that other programs read as the document says.
class TestOdtExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachKindOfParagraphItsStyle()
    {
        const QStringList lines = readBack(sampleDocument()).lines();
        const QStringList expected{u"1 Title: Minutes of the meeting of Cabinet"_s,
                                   u"Status: Draft, subject to confirmation"_s,
                                   u"Meeting details: Held on Thursday 21 May 2026 at 2.00 pm"_s,
                                   u"Meeting details: Council Chamber, Tŷ Ŵyn, Aldermere"_s,
                                   u"2 Heading 2: Present"_s,
                                   u"Person: Councillor Ada Pryce (Leader, in the chair)"_s,
                                   u"Person: Councillor Siân Wŷn-Powell"_s,
                                   u"Caption: Attendance of members"_s,
                                   u"Table head: Member"_s};
        QCOMPARE(lines.first(std::min(lines.size(), expected.size())), expected);
        for (const QString &line :
             {u"2 Item heading: 12\tHousing allocation scheme"_s, u"3 Heading 3: Discussion"_s,
              u"Point: that 120 homes stood empty"_s, u"Quote: Y mae’r cyngor yn gwrando."_s,
              u"Resolution: Resolved that:"_s, u"Limb: a review after twelve months;"_s,
              u"Vote: For 6, against 1, abstained 0"_s})
            QVERIFY2(lines.contains(line), qPrintable(line));
    }

    void countsLimbsItself()
    {
        const QString content = readBack(sampleDocument()).member(u"content.xml"_s);
        QVERIFY(content.contains(
            uR"-(text:level="1" style:num-prefix="(" style:num-suffix=")" style:num-format="a">)-"_s));
        QVERIFY(content.contains(
            uR"-(text:level="2" style:num-prefix="(" style:num-suffix=")" style:num-format="i">)-"_s));
        QVERIFY(content.contains(uR"(style:num-format="A" text:start-value="3">)"_s));
        QVERIFY(content.contains(uR"(text:bullet-char="·">)"_s));
        const QString text = content.section(u"<office:body>"_s, 1);
        QVERIFY(!text.contains(u"(a)"_s));
        QVERIFY(!text.contains(u"(i)"_s));
    }

    void makesAListInsideAnotherItsNextLevel()
    {
        const QString limbs = readBack(sampleDocument())
                                  .member(u"content.xml"_s)
                                  .section(u"Resolved that"_s, 1)
                                  .section(u"</text:list><text:p"_s, 0, 0);
        QCOMPARE(limbs.count(u"<text:list text:style-name="_s), 1);
        QCOMPARE(limbs.count(u"<text:list>"_s), 1);
        QCOMPARE(limbs.count(u"<text:list-item>"_s), 4);
    }

    void putsAListsMarkBeforeTheFirstWordsOfASection()
    {
        QCOMPARE(readBack(documentOfSectionInList()).lines(), QStringList{u"Point: Why?"_s});
    }

    void keepsAShortTableOnOnePage()
    {
        const auto mayBreak = [](int rows) {
            const QString text = readBack(documentOfTable(rows)).member(u"content.xml"_s);
            return text.contains(u"style:may-break-between-rows=\"true\""_s);
        };
        QVERIFY(!mayBreak(6));
        QVERIFY(mayBreak(40));
    }

    void cutsOnlyLongFieldsOfAFormAtTheEndOfAPage()
    {
        const auto isCut = [](int words) {
            const QString text = readBack(documentOfField(words)).member(u"content.xml"_s);
            return text.contains(u"<table:table-row table:style-name=\"FieldRow\">"_s);
        };
        QVERIFY(!isCut(40));
        QVERIFY(isCut(400));
    }

    void makesRoomForLargePrint()
    {
        const ReadByOthers usual = readBack(sampleDocument());
        const ReadByOthers large = readBack(inLargePrint(sampleDocument()));
        const auto points = [](const ReadByOthers &read, const QString &part,
                               const QString &before) {
            return read.member(part).section(before, 1).section(u"pt\""_s, 0, 0).toDouble();
        };
        for (const QString &length : {u"<style:header-footer-properties fo:min-height=\""_s,
                                      u"style:tab-stop-distance=\""_s})
            QVERIFY2(points(large, u"styles.xml"_s, length)
                         > points(usual, u"styles.xml"_s, length),
                     qPrintable(length));
        for (const QString &length : {u"fo:text-indent=\"-"_s, u"text:list-tab-stop-position=\""_s})
            QVERIFY2(points(large, u"content.xml"_s, length)
                         > points(usual, u"content.xml"_s, length),
                     qPrintable(length));
    }

    void numbersLinesOfTheTextAlone()
    {
        const QString styles = readBack(sampleDocument()).member(u"styles.xml"_s);
        const auto isNumbered = [&](const QString &name) {
            const QString style = styles.section(u"<style:style style:name=\"%1\""_s.arg(name), 1);
            return !style.section(u"</style:style>"_s, 0, 0)
                        .contains(u"text:number-lines=\"false\""_s);
        };
        for (const QString &beside :
             {u"Header"_s, u"Header_20_warning"_s, u"Footer"_s, u"After_20_table"_s})
            QVERIFY2(!isNumbered(beside), qPrintable(beside));
        QVERIFY(isNumbered(u"Contribution"_s));
    }

    void repeatsTheHeadOfATableOnEachPage()
    {
        const QString text = readBack(sampleDocument()).member(u"content.xml"_s);
        QCOMPARE(text.count(u"<table:table-header-rows><table:table-row "_s), 1);
        QCOMPARE(text.count(u"<table:table-row "_s), 6); // two of them of the form
        QVERIFY(text.contains(u"<table:title>Attendance of members</table:title>"_s));
    }

    void laysAStatementOutAsATableOfFields()
    {
        const QStringList lines = readBack(sampleDecision()).lines();
        const qsizetype reference = lines.indexOf(u"Field label: Reference No:"_s);
        QVERIFY(reference > 0);
        QCOMPARE(lines.value(reference + 1), u"Field text: 2026-11"_s);
        const qsizetype exempt = lines.indexOf(u"Field label: Exempt:"_s);
        QCOMPARE(lines.value(exempt + 1), u"Field text: "_s);
    }

    void saysTitleAndLanguageAndNothingOfTheComputer()
    {
        const ReadByOthers read = readBack(sampleDocument());
        const QString meta = read.member(u"meta.xml"_s);
        QVERIFY(meta.contains(u"<dc:title>"_s + sampleDocument().title + u"</dc:title>"_s));
        QVERIFY(meta.contains(u"<dc:creator>Aldermere Council</dc:creator>"_s));
        QVERIFY(meta.contains(u"<dc:language>en-GB</dc:language>"_s));
        QVERIFY(!meta.contains(u"date"_s));
        QVERIFY(read.member(u"styles.xml"_s).contains(uR"(fo:language="en" fo:country="GB")"_s));
        const QString content = read.member(u"content.xml"_s);
        QVERIFY(content.contains(uR"(fo:language="cy" fo:country="GB")"_s));
        QVERIFY(content.contains(uR"(<text:span text:style-name="Language_cy">diolch)"_s));
    }

    void drawsWhatStandsOnEveryPage()
    {
        const QString styles = readBack(sampleDocument()).member(u"styles.xml"_s);
        QVERIFY(styles.contains(
            uR"(<text:p text:style-name="Header_20_warning">NOT FOR PUBLICATION</text:p>)"_s));
        QVERIFY(styles.contains(u"Aldermere Council · Cabinet"_s));
        QVERIFY(styles.contains(u"<text:p>DRAFT</text:p>"_s));
        QVERIFY(styles.contains(uR"(<text:page-number text:select-page="current">1<)"_s));
        QVERIFY(styles.contains(u"<text:page-count>1</text:page-count>"_s));
        QVERIFY(styles.contains(u"draw:name=\"Initials\""_s));
    }

    void goesOnCountingFromTheFirstPage()
    {
        Document later = sampleDocument();
        later.page.firstPage = 45;
        const ReadByOthers read = readBack(later);
        QVERIFY(read.member(u"content.xml"_s).contains(u"style:page-number=\"45\""_s));
        QVERIFY(read.member(u"styles.xml"_s).contains(u"text:ref-name=\"LastPage\""_s));
    }

    void writesTheSameBytesForTheSameDocument()
    {
        const QByteArray once = written(sampleDocument(), Format::Odt);
        QTest::qSleep(2100); // a zip file counts in steps of two seconds
        QVERIFY(!once.isEmpty());
        QCOMPARE(written(sampleDocument(), Format::Odt), once);
    }

    void holdsEveryCharacterThatXmlCanAndEveryBlank()
    {
        const QString hard =
            u" a\u0001b\u000Bc   \uFFFE <&\"> ŵŷ \u05D0\u05D1 e\u0301 \U0001F600\tx\n  y"_s;
        const ReadByOthers read = readBack(documentOf({Paragraph{.runs = plain(hard)}}));
        QCOMPARE(read.lines().value(0),
                 u"Standard:  abc    <&\"> ŵŷ \u05D0\u05D1 e\u0301 \U0001F600\tx\n  y"_s);
        QVERIFY(read.member(u"content.xml"_s).contains(u"<text:s text:c=\"1\"/>abc"_s));
    }

    void leadsToAddressesAlone()
    {
        Paragraph links;
        links.runs = {Run{.text = u"report"_s, .link = u"https://aldermere.example/a?b=1&c=2"_s},
                      Run{.text = u"trick"_s, .link = u"javascript:alert(1)"_s}};
        const QString text = readBack(documentOf({links})).member(u"content.xml"_s);
        QVERIFY(text.contains(u"xlink:href=\"https://aldermere.example/a?b=1&amp;c=2\""_s));
        QVERIFY(!text.contains(u"javascript"_s));
        QVERIFY(text.contains(u"trick"_s));
    }

    void isSoundWhateverTheDocument_data() { rowsOfDocuments(); }

    void isSoundWhateverTheDocument()
    {
        QFETCH(const Document, document);
        const QByteArray file = written(document, Format::Odt);
        QVERIFY(!file.isEmpty());
        QCOMPARE(faultsOf(file, Format::Odt), QByteArray());
    }

    /// That the judge can say no.
    void isNotSoundWithNamesThatAreNotThere()
    {
        const ReadByOthers sound = readBack(sampleDocument());
        QVERIFY(
            faultsOf(sound.with(u"style:name=\"Limb\""_s, u"style:name=\"Twig\""_s), Format::Odt)
                .contains("the paragraph style Limb is not defined"));
        QVERIFY(faultsOf(sound.with(u"text:line-break"_s, u"text:line-brake"_s), Format::Odt)
                    .contains("there is no <line-brake>"));
    }

    void saysWhenTheDeviceTakesNoMore()
    {
        FailingDevice full(100);
        QVERIFY(!exporterFor(Format::Odt)->write(sampleDocument(), full));
    }
};

QTEST_GUILESS_MAIN(TestOdtExporter)
#include "tst_OdtExporter.moc"
