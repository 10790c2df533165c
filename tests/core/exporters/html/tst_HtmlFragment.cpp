// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/MeetingFile.h"
#include "tests/support/EveryDocument.h"
#include "tests/support/Folders.h"
#include "tests/support/Golden.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/TestResult.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

QString fragmentOf(const Document &document)
{
    return QString::fromUtf8(written(document, Format::Fragment));
}

/// As the box of another system holds it.
QString pasted(const QString &fragment)
{
    return u"<!DOCTYPE html>\n<html lang=\"en\"><head><title>Box</title></head><body><main>\n%1"
           "</main></body></html>\n"_s.arg(fragment);
}

/// The words between the tags of the element, letters only, whatever their case; an error when it
/// is not well-formed.
QString wordsIn(const QString &element, const QString &page)
{
    QXmlStreamReader reader(page);
    QString words;
    int inside = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (reader.name() == element)
            inside += token == QXmlStreamReader::StartElement ? 1 : -1;
        else if (inside > 0 && token == QXmlStreamReader::Characters)
            words += reader.text();
    }
    static const QRegularExpression blanks(u"\\s"_s);
    return reader.hasError() ? reader.errorString() : words.remove(blanks).toUpper();
}

QString tidySays(const QString &page)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"tidy"_s, {u"-e"_s, u"-q"_s, u"-utf8"_s});
    process.write(page.toUtf8());
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAll());
}

QList<Document> documentsForABox()
{
    const auto meeting =
        readMeetingFile(projectFile(u"resources/practice/practice-meeting.json"_s));
    QList<Document> documents{sampleDocument(), sampleDecision()};
    const HouseStyles styles = HouseStyles::builtIn();
    for (const HouseStyle &style : styles.all())
        for (const Copy copy : {Copy::Public, Copy::Full})
            for (const Language language : {Language::English, Language::Welsh})
                for (const Document &one : everyDocument(*meeting, copy, style, language))
                    if (canWrite(Format::Fragment, one.type))
                        documents += one;
    return documents;
}

} // namespace

/// What is pasted into a box of modern.gov brings the words and their structure and nothing else.
class TestHtmlFragment : public QObject
{
    Q_OBJECT

private:
    QList<Document> m_documents;

private Q_SLOTS:
    void initTestCase()
    {
        m_documents = documentsForABox();
        QVERIFY(m_documents.size() > 100);
    }

    void isWrittenAsInTheGoldenFile()
    {
        const QString fragment = fragmentOf(sampleDocument());
        QCOMPARE(fragment,
                 QString::fromUtf8(golden(u"exporters/sample.fragment.html"_s, fragment.toUtf8())));
    }

    void saysWhatThePageSays()
    {
        for (const Document &document : std::as_const(m_documents)) {
            const QString page = QString::fromUtf8(written(document, Format::Html));
            const QString warning =
                document.page.notForPublication.isEmpty() ? QString() : wordsIn(u"header"_s, page);
            QCOMPARE(wordsIn(u"main"_s, pasted(fragmentOf(document))),
                     warning + wordsIn(u"main"_s, page));
        }
    }

    void keepsListsTablesAndLinks()
    {
        static const QRegularExpression kept(u"<(ol|ul|li|table|th|td|a href|blockquote)\\b"_s);
        const auto countOf = [](const QString &html) {
            QStringList names;
            for (const auto &found : kept.globalMatch(html.section(u"<main"_s, 1)))
                names += found.captured(1);
            return names;
        };
        for (const Document &document : std::as_const(m_documents))
            QCOMPARE(countOf(pasted(fragmentOf(document))),
                     countOf(QString::fromUtf8(written(document, Format::Html))));
    }

    void needsNoStyle()
    {
        static const QRegularExpression foreign(
            u"<(html|head|body|h1|style|script|meta|title|section|article|dl|time)\\b"
            "|<[^>]* (class|style|id|on\\w+|aria-\\w+)="_s);
        for (const Document &document : std::as_const(m_documents)) {
            const auto found = foreign.match(fragmentOf(document));
            QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
        }
    }

    void passesTidyWithoutAWarning()
    {
        if (QStandardPaths::findExecutable(u"tidy"_s).isEmpty())
            QFAIL("HTML Tidy is not installed; packaging/ensure-packages installs it");
        QVERIFY(!tidySays(pasted(u"<p><ul></p>"_s)).isEmpty());
        for (qsizetype i = 0; i < m_documents.size(); i += 5)
            QCOMPARE(tidySays(pasted(fragmentOf(m_documents[i]))), QString());
        QCOMPARE(tidySays(pasted(fragmentOf(sampleDecision()))), QString());
    }

    void saysInWhichLanguageItIs()
    {
        Document document = emptyDocument();
        document.blocks = {Paragraph{.runs = plain(u"Diolch"_s)}};
        document.language = u"cy"_s;
        QCOMPARE(fragmentOf(document), u"<div lang=\"cy\">\n<p>Diolch</p>\n</div>\n"_s);
        document.language = u"en-GB"_s;
        QCOMPARE(fragmentOf(document), u"<p>Diolch</p>\n"_s);
    }

    void isMadeOfWhatGoesIntoABox()
    {
        QVERIFY(canWrite(Format::Fragment, DocumentType::Item));
        QVERIFY(canWrite(Format::Fragment, DocumentType::Decision));
        QVERIFY(canWrite(Format::Fragment, DocumentType::Resolutions));
        QVERIFY(!canWrite(Format::Fragment, DocumentType::Minutes));
    }
};

QTEST_GUILESS_MAIN(TestHtmlFragment)
#include "tst_HtmlFragment.moc"
