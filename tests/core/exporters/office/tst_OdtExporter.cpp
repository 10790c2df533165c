// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/ZipFile.h"
#include "tests/core/exporters/office/OfficeFile.h"
#include "tests/support/FailingDevice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

/// What another program finds in the file: headings with their levels, paragraphs with the names of
/// their styles as a clerk reads them, and every member as text.
const QString reader = uR"(
import json, sys, zipfile, xml.etree.ElementTree as tree
members = zipfile.ZipFile(sys.argv[1])
assert members.testzip() is None
oasis = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
text, style = oasis % "text", oasis % "style"
parts = {name: tree.fromstring(members.read(name)) for name in ("content.xml", "styles.xml")}
styles = {}
for part in parts.values():
    for each in part.iter(style + "style"):
        styles[each.get(style + "name")] = each
def shown(name):
    found = styles[name]
    parent = found.get(style + "parent-style-name")
    if found.get(style + "display-name") is None and parent and name != "Standard":
        return shown(parent)
    return found.get(style + "display-name") or name
def words(element):
    out = element.text or ""
    for child in element:
        out += {"tab": "\t", "line-break": "\n", "s": " " * int(child.get(text + "c", 1))}.get(
            child.tag.rpartition("}")[2], "") + words(child) + (child.tail or "")
    return out
lines = []
for each in parts["content.xml"].iter():
    if each.tag not in (text + "h", text + "p"):
        continue
    level = each.get(text + "outline-level")
    lines.append(("%s %s: " % (level, shown(each.get(text + "style-name"))) if level
                  else shown(each.get(text + "style-name")) + ": ") + words(each))
print(json.dumps({"lines": lines,
                  "members": {name: members.read(name).decode() for name in members.namelist()}}))
)"_s;

QJsonObject readBack(const Document &document)
{
    const QByteArray said =
        saidOf(written(document, Format::Odt), u"minutes.odt"_s, {u"-c"_s, reader});
    const QJsonObject read = QJsonDocument::fromJson(said).object();
    if (read.isEmpty())
        qWarning("%s", said.constData());
    return read;
}

QString member(const QJsonObject &read, const QString &name)
{
    return read["members"_L1][name].toString();
}

QStringList linesOf(const QJsonObject &read)
{
    QStringList lines;
    for (const QJsonValue &line : read["lines"_L1].toArray())
        lines += line.toString();
    return lines;
}

} // namespace

/// An OpenDocument text that other programs read as the document says.
class TestOdtExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachKindOfParagraphItsStyle()
    {
        const QStringList lines = linesOf(readBack(sampleDocument()));
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
        const QString content = member(readBack(sampleDocument()), u"content.xml"_s);
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
        const QString limbs = member(readBack(sampleDocument()), u"content.xml"_s)
                                  .section(u"Resolved that"_s, 1)
                                  .section(u"</text:list><text:p"_s, 0, 0);
        QCOMPARE(limbs.count(u"<text:list text:style-name="_s), 1);
        QCOMPARE(limbs.count(u"<text:list>"_s), 1);
        QCOMPARE(limbs.count(u"<text:list-item>"_s), 4);
    }

    void repeatsTheHeadOfATableOnEachPage()
    {
        const QString text = member(readBack(sampleDocument()), u"content.xml"_s);
        QCOMPARE(text.count(u"<table:table-header-rows><table:table-row "_s), 1);
        QCOMPARE(text.count(u"<table:table-row "_s), 4);
        QVERIFY(text.contains(u"<table:title>Attendance of members</table:title>"_s));
    }

    void laysAStatementOutAsATableOfFields()
    {
        const QStringList lines = linesOf(readBack(sampleDecision()));
        const qsizetype reference = lines.indexOf(u"Field label: Reference No:"_s);
        QVERIFY(reference > 0);
        QCOMPARE(lines.value(reference + 1), u"Field text: 2026-11"_s);
        const qsizetype exempt = lines.indexOf(u"Field label: Exempt:"_s);
        QCOMPARE(lines.value(exempt + 1), u"Field text: "_s);
    }

    void saysTitleAndLanguageAndNothingOfTheComputer()
    {
        const QJsonObject read = readBack(sampleDocument());
        const QString meta = member(read, u"meta.xml"_s);
        QVERIFY(meta.contains(u"<dc:title>"_s + sampleDocument().title + u"</dc:title>"_s));
        QVERIFY(meta.contains(u"<dc:creator>Aldermere Council</dc:creator>"_s));
        QVERIFY(meta.contains(u"<dc:language>en-GB</dc:language>"_s));
        QVERIFY(!meta.contains(u"date"_s));
        QVERIFY(member(read, u"styles.xml"_s).contains(uR"(fo:language="en" fo:country="GB")"_s));
        const QString content = member(read, u"content.xml"_s);
        QVERIFY(content.contains(uR"(fo:language="cy" fo:country="GB")"_s));
        QVERIFY(content.contains(uR"(<text:span text:style-name="Language_cy">diolch)"_s));
    }

    void drawsWhatStandsOnEveryPage()
    {
        const QString styles = member(readBack(sampleDocument()), u"styles.xml"_s);
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
        const QJsonObject read = readBack(later);
        QVERIFY(member(read, u"content.xml"_s).contains(u"style:page-number=\"45\""_s));
        QVERIFY(member(read, u"styles.xml"_s).contains(u"text:ref-name=\"LastPage\""_s));
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
        const QJsonObject read = readBack(documentOf({Paragraph{.runs = plain(hard)}}));
        QCOMPARE(linesOf(read).value(0),
                 u"Standard:  abc    <&\"> ŵŷ \u05D0\u05D1 e\u0301 \U0001F600\tx\n  y"_s);
        QVERIFY(member(read, u"content.xml"_s).contains(u"<text:s text:c=\"1\"/>abc"_s));
    }

    void leadsToAddressesAlone()
    {
        Paragraph links;
        links.runs = {Run{.text = u"report"_s, .link = u"https://aldermere.example/a?b=1&c=2"_s},
                      Run{.text = u"trick"_s, .link = u"javascript:alert(1)"_s}};
        const QString text = member(readBack(documentOf({links})), u"content.xml"_s);
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
    void isNotSoundWithAStyleThatIsNotThere()
    {
        const QJsonObject whole = readBack(sampleDocument())["members"_L1].toObject();
        QList<ZipMember> members{{u"mimetype"_s, whole["mimetype"_L1].toString().toUtf8(), true}};
        for (auto each = whole.begin(); each != whole.end(); ++each) {
            const QString text = each.value().toString();
            if (each.key() != "mimetype"_L1)
                members += {each.key(),
                            QString(text)
                                .replace(u"style:name=\"Limb\""_s, u"style:name=\"Twig\""_s)
                                .replace(u"text:line-break"_s, u"text:line-brake"_s)
                                .toUtf8()};
        }
        const auto broken = zipped(members);
        QVERIFY(broken);
        const QByteArray faults = faultsOf(*broken, Format::Odt);
        QVERIFY(faults.contains("the paragraph style Limb is not defined"));
        QVERIFY(faults.contains("there is no <line-brake>"));
    }

    void saysWhenTheDeviceTakesNoMore()
    {
        FailingDevice full(100);
        QVERIFY(!exporterFor(Format::Odt)->write(sampleDocument(), full));
    }
};

QTEST_GUILESS_MAIN(TestOdtExporter)
#include "tst_OdtExporter.moc"
