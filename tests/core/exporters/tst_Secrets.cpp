// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// MINUTEBOOK_MEETINGS says over how many meetings, MINUTEBOOK_FIRST_SEED which is the first. On 22
// November 2026 it went through 5,000 meetings in every format but PDF, and through 800 in PDF.

#include "tests/core/exporters/SecretSearch.h"
#include "tests/support/EveryDocument.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/SampleDocument.h"

#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

/// The files of every document of a copy.
QByteArrayList filesOf(const Meeting &meeting, Copy copy, const HouseStyle &style,
                       Language language, Format format)
{
    QByteArrayList files;
    for (const Document &document : everyDocument(meeting, copy, style, language))
        if (canWrite(format, document.type))
            files += written(document, format);
    return files;
}

QString secretInAny(const QByteArrayList &files, const QStringList &words)
{
    const QSet<QString> secrets(words.begin(), words.end());
    for (const QByteArray &file : files) {
        const QString secret = secretIn(file, secrets);
        if (!secret.isEmpty())
            return secret;
    }
    return {};
}

quint32 numberFrom(const char *variable, quint32 usual)
{
    const int given = qEnvironmentVariableIntValue(variable);
    return given > 0 ? static_cast<quint32>(given) : usual;
}

Document saying(const Runs &runs)
{
    Document document = emptyDocument();
    document.blocks = {Paragraph{.runs = runs}};
    return document;
}

} // namespace

/// Nothing that is not open is anywhere in a file of a public copy, and notes, codes and sensitive
/// natures are in no file: neither in words nor in names, properties or other things that a reader
/// does not see.
class TestSecrets : public QObject
{
    Q_OBJECT

private:
    static void everyFormat()
    {
        QTest::addColumn<Format>("format");
        for (const Format format : allFormats())
            QTest::newRow(qPrintable(nameOf(format))) << format;
    }

private Q_SLOTS:
    void noFileOfAPublicCopyHoldsASecret_data() { everyFormat(); }

    void noFileOfAPublicCopyHoldsASecret()
    {
        QFETCH(const Format, format);
        const HouseStyles styles = HouseStyles::builtIn();
        const quint32 first = numberFrom("MINUTEBOOK_FIRST_SEED", 1);
        const quint32 meetings = numberFrom("MINUTEBOOK_MEETINGS", 24);
        quint32 seen = 0;
        for (quint32 seed = first; seed < first + meetings; ++seed) {
            const GeneratedMeeting made = generateMeeting(seed, SecretWords::Marked);
            const HouseStyle style = styles.all().at(seed % styles.all().size());
            const Language language = seed % 5 == 0 ? Language::Welsh : Language::English;
            const QByteArrayList open =
                filesOf(made.meeting, Copy::Public, style, language, format);
            const QByteArrayList full = filesOf(made.meeting, Copy::Full, style, language, format);
            const QString leak = secretInAny(open, made.notPublic + made.neverPrinted)
                + secretInAny(full, made.neverPrinted);
            QVERIFY2(leak.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(leak)));
            seen += secretInAny(full, made.notPublic).isEmpty() ? 0U : 1U;
        }
        const quint32 share = format == Format::Ics ? 100 : 3; // a calendar has few words
        QVERIFY2(seen * share > meetings, "full copies hold the words that are looked for");
    }

    /// That the search can find: packed, in two runs, in the properties, in a head.
    void aSecretIsFoundWhereverItStands_data()
    {
        QTest::addColumn<Document>("document");
        QTest::newRow("in one run") << saying(plain(u"a SECRET17X b"_s));
        QTest::newRow("in small letters") << saying(plain(u"a secret17x b"_s));
        QTest::newRow("in two runs")
            << saying({Run{.text = u"a SECR"_s}, Run{.text = u"ET17X"_s, .language = u"cy"_s}});
        Document title = emptyDocument();
        title.title = u"SECRET17X"_s;
        QTest::newRow("in the properties") << title;
    }

    void aSecretIsFoundWhereverItStands()
    {
        QFETCH(const Document, document);
        for (const Format format : {Format::Html, Format::Pdf, Format::Docx, Format::Odt})
            QCOMPARE(secretIn(written(document, format), {u"SECRET17X"_s}).toUpper(),
                     u"SECRET17X"_s);
        QVERIFY(secretIn(written(document, Format::Pdf), {u"SECRET18X"_s}).isEmpty());
    }

    void aSecretIsFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("UTF-16") << QByteArray("a\0 \0S\0E\0C\0R\0E\0T\0"
                                              "1\0"
                                              "7\0X\0",
                                              22);
        QTest::newRow("by numbers") << QByteArray("S&#69;C&#x52;ET1&#55;X");
        QTest::newRow("in JSON") << QByteArray("\"SECR\\u0045T17X\"");
        QTest::newRow("in an address") << QByteArray("https://a.example/S%45CRET17X");
        QTest::newRow("in a style") << QByteArray("content: \"\\53 ECRET17X\"");
        QTest::newRow("between tags") << QByteArray("<b>SEC</b>\n<i>RET</i>17<br/>X");
    }

    void aSecretIsFoundHoweverItIsWritten()
    {
        QFETCH(const QByteArray, file);
        QCOMPARE(secretIn(file, {u"SECRET17X"_s}), u"SECRET17X"_s);
    }
};

QTEST_MAIN(TestSecrets)
#include "tst_Secrets.moc"
