// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/templates/Pictures.h"
#include "tests/core/exporters/templates/CouncilTemplate.h"
#include "tests/support/TestResult.h"

#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

using Members = QList<ZipMember>;

ZipMember *memberIn(Members &members, const QString &path)
{
    for (ZipMember &member : members)
        if (member.path == path)
            return &member;
    return nullptr;
}

Members changed(Members members, const QString &path, const QByteArray &before,
                const QByteArray &after)
{
    if (ZipMember *member = memberIn(members, path))
        member->bytes.replace(before, after);
    return members;
}

Members without(Members members, const QString &path)
{
    members.removeIf([&](const ZipMember &member) { return member.path == path; });
    return members;
}

Members with(Members members, const QString &path, const QByteArray &bytes)
{
    members += ZipMember{.path = path, .bytes = bytes};
    return members;
}

QByteArray zip(const Members &members)
{
    const auto bytes = zipped(members);
    return bytes ? *bytes : QByteArray();
}

const QByteArray entities = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">"
                            "<!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>";

} // namespace

/// What is not a template is refused with words that say what it is and where, and nothing is
/// written.
class TestBadTemplates : public QObject
{
    Q_OBJECT

private:
    CouncilTemplate m_council;

    void rowsOfWord()
    {
        const Members good = m_council.members(Format::Docx);
        const QString main = u"word/document.xml"_s;
        const auto row = [](const char *name, const QByteArray &bytes, const QString &place,
                            const QString &words) {
            QTest::newRow(name) << Format::Docx << bytes << place << words;
        };
        row("no zip file", "Dear council", {}, u"not a zip file"_s);
        row("nothing", {}, {}, u"no Word document"_s);
        row("half of it", zip(good).first(9000), {}, u"not a zip file"_s);
        row("another zip", zip({{u"a.txt"_s, "words"}}), {}, u"no Word document"_s);
        row("OpenDocument", zip(m_council.members(Format::Odt)), {}, u"no Word document"_s);
        row("password", QByteArray("\xd0\xcf\x11\xe0") + QByteArray(600, 'x'), {}, u"password"_s);
        row("macros",
            zip(changed(good, u"[Content_Types].xml"_s, "wordprocessingml.document.main",
                        "ms-word.document.macroEnabled.main")),
            {}, u"macros"_s);
        row("a sheet",
            zip(changed(good, u"[Content_Types].xml"_s, "wordprocessingml.document.main",
                        "spreadsheetml.sheet.main")),
            {}, u"no Word document"_s);
        row("strict", zip(changed(good, main, "/wordprocessingml/2006/main", "/strict/main")), main,
            u"another kind"_s);
        row("damaged", zip(changed(good, main, "</w:body>", "</w:boody>")),
            u"word/document.xml, line"_s, u"damaged"_s);
        row("entities", zip(with(without(good, main), main, entities)),
            u"word/document.xml, line"_s, u"entities"_s);
        row("too deep",
            zip(changed(good, main, "<w:body>", "<w:body>" + QByteArray("<w:p>").repeated(5000))),
            u"word/document.xml, line"_s, u"deeper"_s);
        row("no styles", zip(without(good, u"word/styles.xml"_s)), u"word/styles.xml"_s,
            u"missing"_s);
        row("no head", zip(without(good, u"word/header1.xml"_s)), u"word/header1.xml"_s,
            u"missing"_s);
        row("no picture", zip(without(good, u"word/media/image1.png"_s)),
            u"word/media/image1.png"_s, u"missing"_s);
        row("another picture", zip(changed(good, u"word/media/image1.png"_s, "\x89PNG", "<svg")),
            u"word/media/image1.png"_s, u"PNG or JPEG"_s);
        row("leads out", zip(with(good, u"../../evil"_s, "x")), u"../../evil"_s,
            u"leads out of the file"_s);
        row("bomb", zip(with(good, u"word/media/big.bin"_s, QByteArray(40 << 20, '0'))),
            u"word/media/big.bin"_s, u"far more"_s);
        Members many = good;
        for (int i = 0; i < 2100; ++i)
            many += ZipMember{.path = u"x/%1"_s.arg(i), .bytes = "x"};
        row("many parts", zip(many), {}, u"far more"_s);
    }

    void rowsOfOpenDocument()
    {
        const Members good = m_council.members(Format::Odt);
        const auto row = [](const char *name, const QByteArray &bytes, const QString &place,
                            const QString &words) {
            QTest::newRow(name) << Format::Odt << bytes << place << words;
        };
        row("ODF: Word", zip(m_council.members(Format::Docx)), {}, u"no OpenDocument text"_s);
        row("ODF: a sheet",
            zip(changed(good, u"mimetype"_s, "opendocument.text", "opendocument.spreadsheet")), {},
            u"no OpenDocument text"_s);
        row("ODF: macros", zip(with(good, u"Basic/Standard/Module1.xml"_s, "x")), {}, u"macros"_s);
        row("ODF: password",
            zip(changed(good, u"META-INF/manifest.xml"_s, "</manifest:manifest>",
                        "<manifest:encryption-data/></manifest:manifest>")),
            {}, u"password"_s);
        row("ODF: no styles", zip(without(good, u"styles.xml"_s)), u"styles.xml"_s, u"missing"_s);
        row("ODF: damaged", zip(changed(good, u"styles.xml"_s, "</office:styles>", "</o>")),
            u"styles.xml, line"_s, u"damaged"_s);
        row("ODF: entities", zip(with(without(good, u"styles.xml"_s), u"styles.xml"_s, entities)),
            u"styles.xml, line"_s, u"entities"_s);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_council.make(), m_council.said().constData()); }

    void areRefusedWithReasonAndPlace_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        rowsOfWord();
        rowsOfOpenDocument();
    }

    void areRefusedWithReasonAndPlace()
    {
        QFETCH(const Format, format);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, place);
        QFETCH(const QString, words);
        const QString path = m_council.beside(u"bad."_s + suffixOf(format));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto read = readTemplate(path, format);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY2(read.error().message.contains(words), qPrintable(read.error().oneLine()));
        QVERIFY2(read.error().place.startsWith(path + (place.isEmpty() ? place : u", "_s) + place),
                 qPrintable(read.error().place));
    }

    void mustBeThereAndOfAFormatThatTakesOne()
    {
        const auto none = readTemplate(m_council.beside(u"none.docx"_s), Format::Docx);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        const auto folder = readTemplate(m_council.beside({}), Format::Docx);
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::BadInput);
        const auto page = readTemplate(m_council.path(Format::Docx), Format::Html);
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::BadInput);
    }

    /// Any byte of a template may be another: it is read or refused, and what is made of it opens.
    void mayBeDamagedAnywhere()
    {
        for (const Format format : {Format::Docx, Format::Odt}) {
            const QByteArray good = zip(m_council.members(format));
            const QString path = m_council.beside(u"damaged."_s + suffixOf(format));
            int refused = 0;
            for (qsizetype at = 11; at < good.size(); at += 397) {
                QByteArray bad = good;
                bad[at] = static_cast<char>(bad[at] ^ 0x55);
                QFile file(path);
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bad) == bad.size());
                file.close();
                const auto read = readTemplate(path, format);
                refused += read ? 0 : 1;
                if (read)
                    QVERIFY(!written(sampleDocument(), format, {*read}).isEmpty());
            }
            QVERIFY(refused > 10);
        }
    }

    void picturesAreTakenWithoutWhatCamerasWrite()
    {
        const QByteArray jpeg = QByteArray::fromHex("ffd8") + QByteArray::fromHex("ffe1000a")
            + "EXIFhere" + QByteArray::fromHex("fffe0008") + "remark"
            + QByteArray::fromHex("ffdb0004") + "qt" + QByteArray::fromHex("ffda0004") + "ss"
            + "picture" + QByteArray::fromHex("ffd9") + "after the end";
        const auto bare = barePicture(jpeg);
        QVERIFY(bare);
        QCOMPARE(bare->ending, u"jpeg"_s);
        QCOMPARE(bare->bytes,
                 QByteArray::fromHex("ffd8ffdb0004") + "qt" + QByteArray::fromHex("ffda0004")
                     + "sspicture" + QByteArray::fromHex("ffd9"));
        QVERIFY(!barePicture(jpeg.first(20)));
        QVERIFY(!barePicture("<svg/>"));
        QVERIFY(!barePicture({}));
    }
};

QTEST_GUILESS_MAIN(TestBadTemplates)
#include "tst_BadTemplates.moc"
