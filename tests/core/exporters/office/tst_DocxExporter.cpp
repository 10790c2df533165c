// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/ZipFile.h"
#include "tests/core/exporters/office/OfficeFile.h"
#include "tests/support/FailingDevice.h"
#include "tests/support/SampleDocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

/// What another program finds in the file: the styles and words of its paragraphs in order, its
/// tables, its properties, and every member as text.
const QString reader = uR"(
import json, sys, zipfile, docx
file = docx.Document(sys.argv[1])
members = zipfile.ZipFile(sys.argv[1])
assert members.testzip() is None
print(json.dumps({
    "paragraphs": [[p.style.name, p.text] for p in file.paragraphs],
    "tables": [[[cell.text for cell in row.cells] for row in table.rows] for table in file.tables],
    "title": file.core_properties.title,
    "author": file.core_properties.author,
    "language": file.core_properties.language,
    "head": [p.text for p in file.sections[0].header.paragraphs],
    "foot": [p.text for p in file.sections[0].footer.paragraphs],
    "members": {name: members.read(name).decode() for name in members.namelist()}}))
)"_s;

QJsonObject readBack(const Document &document)
{
    const QByteArray said =
        saidOf(written(document, Format::Docx), u"minutes.docx"_s, {u"-c"_s, reader});
    const QJsonObject read = QJsonDocument::fromJson(said).object();
    if (read.isEmpty())
        qWarning("%s", said.constData());
    return read;
}

QString member(const QJsonObject &read, const QString &name)
{
    return read["members"_L1][name].toString();
}

QStringList paragraphs(const QJsonObject &read)
{
    QStringList lines;
    for (const QJsonValue &paragraph : read["paragraphs"_L1].toArray())
        lines.append(paragraph[0].toString() + u": "_s + paragraph[1].toString());
    return lines;
}

} // namespace

/// A Word file that another program reads as the document says, and that a council can restyle.
class TestDocxExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachKindOfParagraphItsStyle()
    {
        const QStringList lines = paragraphs(readBack(sampleDocument()));
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
        const QJsonObject read = readBack(sampleDocument());
        const QString numbering = member(read, u"word/numbering.xml"_s);
        const auto counts = [&](const QString &format, const QString &text) {
            return numbering.contains(u"<w:numFmt w:val=\"FORMAT\"/><w:lvlText w:val=\"TEXT\"/>"_s
                                          .replace(u"FORMAT"_s, format)
                                          .replace(u"TEXT"_s, text));
        };
        QVERIFY(counts(u"lowerLetter"_s, u"(%1)"_s));
        QVERIFY(counts(u"lowerRoman"_s, u"(%2)"_s));
        QVERIFY(numbering.contains(uR"(<w:start w:val="3"/><w:numFmt w:val="upperLetter"/>)"_s));
        const QString text = member(read, u"word/document.xml"_s);
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
        const QJsonObject read = readBack(documentOf({list, list}));
        const QString text = member(read, u"word/document.xml"_s);
        QVERIFY(text.contains(uR"(<w:numId w:val="1"/>)"_s));
        QVERIFY(text.contains(uR"(<w:numId w:val="2"/>)"_s));
    }

    void repeatsTheHeadOfATableOnEachPage()
    {
        const QJsonObject read = readBack(sampleDocument());
        const QJsonArray table = read["tables"_L1][0].toArray();
        QCOMPARE(table.size(), 4);
        QCOMPARE(table[0][0].toString(), u"Member"_s);
        QCOMPARE(table[2][2].toString(), u"9"_s);
        const QString text = member(read, u"word/document.xml"_s);
        QCOMPARE(text.count(u"<w:tblHeader/>"_s), 1);
        QCOMPARE(text.count(u"<w:cantSplit/>"_s), 4);
    }

    void laysAStatementOutAsATableOfFields()
    {
        const QJsonObject read = readBack(sampleDecision());
        const QJsonArray rows = read["tables"_L1][0].toArray();
        QCOMPARE(rows[0][0].toString(), u"Reference No:"_s);
        QCOMPARE(rows[0][1].toString(), u"2026-11"_s);
        QCOMPARE(rows[2][0].toString(), u"Exempt:"_s);
        QCOMPARE(rows[2][1].toString(), QString());
    }

    void saysTitleAndLanguageAndNothingOfTheComputer()
    {
        const QJsonObject read = readBack(sampleDocument());
        QCOMPARE(read["title"_L1].toString(), sampleDocument().title);
        QCOMPARE(read["author"_L1].toString(), u"Aldermere Council"_s);
        QCOMPARE(read["language"_L1].toString(), u"en-GB"_s);
        QVERIFY(member(read, u"word/styles.xml"_s).contains(uR"(<w:lang w:val="en-GB"/>)"_s));
        QVERIFY(member(read, u"word/document.xml"_s).contains(uR"(<w:lang w:val="cy-GB"/>)"_s));
        QVERIFY(!member(read, u"docProps/core.xml"_s).contains(u"dcterms"_s));
    }

    void drawsWhatStandsOnEveryPage()
    {
        const QJsonObject read = readBack(sampleDocument());
        QCOMPARE(read["head"_L1][0].toString(), u"NOT FOR PUBLICATION"_s);
        QCOMPARE(read["head"_L1][1].toString(), u"Aldermere Council · Cabinet"_s);
        QVERIFY(member(read, u"word/header.xml"_s).contains(uR"(string="DRAFT")"_s));
        const QString foot = member(read, u"word/footer.xml"_s);
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
        const QJsonObject read = readBack(hardDocument());
        QCOMPARE(read["title"_L1].toString().size(), 255);
        QVERIFY(paragraphs(read).value(0).size() > 10'000);
    }

    void holdsEveryCharacterThatXmlCanAndNoOther()
    {
        const QString hard = u"a\u0001b\u000Bc \uFFFE <&\"> ŵŷ \u05D0\u05D1 e\u0301 \U0001F600"_s;
        const QJsonObject read = readBack(documentOf({Paragraph{.runs = plain(hard)}}));
        QCOMPARE(paragraphs(read).value(0),
                 u"Normal: abc  <&\"> ŵŷ \u05D0\u05D1 e\u0301 \U0001F600"_s);
    }

    void breaksLinesWhereTheDocumentDoes()
    {
        const QJsonObject read = readBack(documentOf({Paragraph{.runs = plain(u"one\ntwo"_s)}}));
        QCOMPARE(paragraphs(read).value(0), u"Normal: one\ntwo"_s);
    }

    void leadsToAddressesAlone()
    {
        Paragraph links;
        links.runs = {Run{.text = u"report"_s, .link = u"https://aldermere.example/a?b=1&c=2"_s},
                      Run{.text = u"trick"_s, .link = u"javascript:alert(1)"_s}};
        const QJsonObject read = readBack(documentOf({links}));
        const QString relations = member(read, u"word/_rels/document.xml.rels"_s);
        QVERIFY(relations.contains(u"https://aldermere.example/a?b=1&amp;c=2"_s));
        QVERIFY(!relations.contains(u"javascript"_s));
        QVERIFY(member(read, u"word/document.xml"_s).contains(u"trick"_s));
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
        const QJsonObject read = readBack(sampleDocument());
        QList<ZipMember> members;
        const QJsonObject whole = read["members"_L1].toObject();
        for (auto each = whole.begin(); each != whole.end(); ++each)
            members += {each.key(),
                        each.value()
                            .toString()
                            .replace(u"w:styleId=\"Limb\""_s, u"w:styleId=\"Twig\""_s)
                            .toUtf8()};
        const auto broken = zipped(members);
        QVERIFY(broken);
        QVERIFY(faultsOf(*broken, Format::Docx).contains("pStyle Limb is not defined"));
    }

    void goesOnCountingFromTheFirstPage()
    {
        Document later = sampleDocument();
        later.page.firstPage = 45;
        const QJsonObject read = readBack(later);
        QVERIFY(member(read, u"word/document.xml"_s).contains(u"<w:pgNumType w:start=\"45\"/>"_s));
        QVERIFY(member(read, u"word/footer.xml"_s).contains(u" PAGEREF LastPage "_s));
    }

    void makesAListInsideAnotherItsNextLevel()
    {
        const QString text = member(readBack(sampleDocument()), u"word/document.xml"_s)
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
