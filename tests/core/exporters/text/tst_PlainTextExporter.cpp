// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// The golden files are made anew by running this test with MINUTEBOOK_REGENERATE_GOLDEN=1.

#include "core/exporters/Exporter.h"
#include "core/exporters/Words.h"
#include "tests/support/FailingDevice.h"
#include "tests/support/Golden.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/TestResult.h"

#include <QBuffer>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = exporterFor(Format::PlainText)->write(document, buffer);
    return written ? buffer.data() : QByteArrayLiteral("not written");
}

Document documentOf(const QList<Block> &blocks)
{
    Document document = emptyDocument();
    document.blocks = blocks;
    return document;
}

ListBlock listOf(const Marker &marker, const QStringList &texts)
{
    ListBlock list{.marker = marker, .elements = {}};
    for (const QString &text : texts)
        list.elements += ListElement{.blocks = {Paragraph{.runs = plain(text)}}};
    return list;
}

} // namespace

class TestPlainTextExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryKindOfBlockAsInTheGoldenFile();
    void writesADecisionAsInTheGoldenFile();
    void writesNothingOfAnEmptyDocument();
    void putsNothingOfThePageAroundTheText();
    void keepsAPairOfListsInsideEachOtherOnOneLine();
    void setsAListIn();
    void keepsTheWordsOfATableInOrder();
    void keepsALabelWithoutAValue();
    void countsMarkers_data();
    void countsMarkers();
    void replacesWhatTextCannotHold();
    void failsWhenTheDeviceIsFull();
};

void TestPlainTextExporter::writesEveryKindOfBlockAsInTheGoldenFile()
{
    const QByteArray text = textOf(sampleDocument());
    QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(golden(u"exporters/sample.txt"_s, text)));
}

void TestPlainTextExporter::writesADecisionAsInTheGoldenFile()
{
    const QByteArray text = textOf(sampleDecision());
    QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(golden(u"exporters/decision.txt"_s, text)));
}

void TestPlainTextExporter::writesNothingOfAnEmptyDocument()
{
    QCOMPARE(textOf(emptyDocument()), QByteArray());
}

void TestPlainTextExporter::putsNothingOfThePageAroundTheText()
{
    Document bare = sampleDocument();
    bare.page = {};
    QCOMPARE(textOf(sampleDocument()), textOf(bare));
    QVERIFY(!textOf(sampleDocument()).contains("2026-05-21T14"));
}

void TestPlainTextExporter::keepsAPairOfListsInsideEachOtherOnOneLine()
{
    const Marker letters{MarkerKind::LowerLetter, u"("_s, u")"_s, {}};
    const Marker romans{MarkerKind::LowerRoman, {}, u"."_s, {}};
    ListBlock outer{.marker = letters, .elements = {}};
    outer.elements += ListElement{.blocks = {listOf(romans, {u"one"_s, u"two"_s})}};
    outer.elements += ListElement{.blocks = {}};
    QCOMPARE(textOf(documentOf({outer})), QByteArray("(a)  i.   one\n     ii.  two\n\n(b)\n"));
}

void TestPlainTextExporter::setsAListIn()
{
    ListBlock list = listOf({MarkerKind::Bullet, {}, {}, u"-"_s}, {u"one"_s, u"two"_s});
    list.indent = 6;
    const Document document = documentOf({list, Paragraph{.runs = plain(u"behind"_s)}});
    QCOMPARE(textOf(document), QByteArray("  -  one\n  -  two\n\nbehind\n"));
}

void TestPlainTextExporter::keepsTheWordsOfATableInOrder()
{
    const QString wide = u"a name so long that it cannot stand in one column of an e-mail"_s;
    TableBlock table{
        .caption = plain(u"Votes"_s), .header = {plain(u"Name"_s), plain(u"Vote"_s)}, .rows = {}};
    table.rows += {plain(wide), plain(u"for"_s)};
    table.rows += {plain(u"Siân Ŵyn"_s), plain(u"against"_s)};
    const QString text = QString::fromUtf8(textOf(documentOf({table})));
    QCOMPARE(text.simplified(), u"Votes Name Vote "_s + wide + u" for Siân Ŵyn against"_s);
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines[2].indexOf(u"Vote"_s), lines[5].indexOf(u"against"_s));
}

void TestPlainTextExporter::keepsALabelWithoutAValue()
{
    const FieldBlock blank{.name = u"exempt"_s, .label = plain(u"Exempt:"_s), .value = {}};
    const FieldBlock filled{.name = u"urgent"_s,
                            .label = plain(u"Urgency"_s),
                            .value = {Paragraph{.runs = plain(u"No"_s)}}};
    QCOMPARE(textOf(documentOf({blank, filled})), QByteArray("Exempt:\nUrgency No\n"));
}

void TestPlainTextExporter::countsMarkers_data()
{
    QTest::addColumn<MarkerKind>("kind");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("marker");
    QTest::newRow("a") << MarkerKind::LowerLetter << 1 << u"(a)"_s;
    QTest::newRow("z") << MarkerKind::LowerLetter << 26 << u"(z)"_s;
    QTest::newRow("after z") << MarkerKind::LowerLetter << 27 << u"(aa)"_s;
    QTest::newRow("after az") << MarkerKind::UpperLetter << 53 << u"(BA)"_s;
    QTest::newRow("after zz") << MarkerKind::LowerLetter << 703 << u"(aaa)"_s;
    QTest::newRow("four") << MarkerKind::LowerRoman << 4 << u"(iv)"_s;
    QTest::newRow("1994") << MarkerKind::LowerRoman << 1994 << u"(mcmxciv)"_s;
    QTest::newRow("beyond the Romans") << MarkerKind::LowerRoman << 4000 << u"(4000)"_s;
    QTest::newRow("nought") << MarkerKind::LowerLetter << 0 << u"(0)"_s;
    QTest::newRow("number") << MarkerKind::Number << 12 << u"(12)"_s;
    QTest::newRow("bullet") << MarkerKind::Bullet << 3 << u"(·)"_s;
    QTest::newRow("none") << MarkerKind::None << 3 << QString();
}

void TestPlainTextExporter::countsMarkers()
{
    QFETCH(MarkerKind, kind);
    QFETCH(int, number);
    QTEST(markerText({kind, u"("_s, u")"_s, u"·"_s}, number), "marker");
}

void TestPlainTextExporter::replacesWhatTextCannotHold()
{
    const QString odd = u"a\u0007b\x1b[31m"_s + QChar(0xd800) + u"c😀\u009fd\tŵ\uffff"_s;
    QCOMPARE(exportable(odd), u"ab[31m\uFFFDc😀d\tŵ"_s);
    QCOMPARE(exportable(u"<b>&amp;</b>"_s), u"<b>&amp;</b>"_s);
}

void TestPlainTextExporter::failsWhenTheDeviceIsFull()
{
    const qint64 size = textOf(sampleDocument()).size();
    for (const qint64 room : {qint64(0), qint64(1), size / 2, size - 1}) {
        FailingDevice device(room);
        const Result<void> written =
            exporterFor(Format::PlainText)->write(sampleDocument(), device);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Failed);
        QVERIFY(written.error().message.contains(u"No space left"_s));
    }
    FailingDevice roomy(size);
    VERIFY_RESULT(exporterFor(Format::PlainText)->write(sampleDocument(), roomy));
}

QTEST_GUILESS_MAIN(TestPlainTextExporter)
#include "tst_PlainTextExporter.moc"
