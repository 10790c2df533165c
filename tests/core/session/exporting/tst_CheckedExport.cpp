// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/BlankedMeeting.h"
#include "core/meetingfile/MeetingFile.h"
#include "core/session/exporting/CheckedExport.h"
#include "tests/support/EveryDocument.h"
#include "tests/support/Folders.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/TestResult.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList secret{u"The bid of Harrow & Sons "_s, u"for the old brewery was accepted."_s};
const QString sum = u"£1,250,000"_s;

/// Adds runs to every paragraph and cell of the document, wherever a format prints one.
class Planting
{
public:
    explicit Planting(Runs runs)
        : m_runs(std::move(runs))
    {
    }

    Document in(Document document)
    {
        document.title += u' ' + words();
        blocks(document.blocks);
        return document;
    }

private:
    [[nodiscard]] QString words() const
    {
        QString text;
        for (const Run &run : m_runs)
            text += run.text;
        return text;
    }
    void add(Runs &runs) { runs += m_runs; }
    void blocks(QList<Block> &list)
    {
        for (Block &block : list)
            std::visit([this](auto &any) { plant(any); }, block.any);
    }
    void plant(Paragraph &paragraph) { add(paragraph.runs); }
    void plant(HeadingBlock &heading) { add(heading.runs); }
    void plant(ListBlock &list)
    {
        for (ListElement &element : list.elements)
            blocks(element.blocks);
    }
    void plant(TableBlock &table)
    {
        for (QList<Runs> &row : table.rows)
            for (Runs &cell : row)
                add(cell);
    }
    void plant(FieldBlock &field) { blocks(field.value); }
    void plant(SignatureBlock &) { }
    void plant(Section &section)
    {
        if (section.decision)
            section.decision->title += u' ' + words();
        for (ActionFacts &action : section.actions)
            action.text += u' ' + words();
        blocks(section.blocks);
    }

    Runs m_runs;
};

Meeting practice()
{
    const auto read = readMeetingFile(projectFile(u"resources/practice/practice-meeting.json"_s));
    return read ? *read : Meeting();
}

/// A document that the format is made of; the richest there is.
Document documentFor(Format format, const Meeting &meeting)
{
    static const HouseStyles styles = HouseStyles::builtIn();
    const HouseStyle style = styles.all().constFirst();
    Document best;
    for (const Document &each : everyDocument(meeting, Copy::Public, style))
        if (canWrite(format, each.type)
            && (best.blocks.isEmpty() || each.type == DocumentType::Decisions))
            best = each;
    return best;
}

/// The first document and format in which a file that holds nothing withheld is said to.
QString falseAlarmIn(const Meeting &meeting, const HouseStyle &style, Language language,
                     const QList<Format> &formats)
{
    for (const Copy copy : {Copy::Public, Copy::Full}) {
        const QList<Document> documents = everyDocument(meeting, copy, style, language);
        const QList<Document> blanked =
            everyDocument(blankedFor(copy, meeting), copy, style, language);
        for (qsizetype i = 0; i < documents.size(); ++i) {
            const Document &document = documents.at(i);
            const WithheldWords withheld = withheldFrom(meeting, {document, blanked.at(i), copy});
            for (const Format format : formats) {
                if (!canWrite(format, document.type))
                    continue;
                const auto sound =
                    holdsNothingWithheld(written(document, format), format, withheld);
                if (!sound)
                    return document.title + u" as "_s + nameOf(format) + u": "_s
                        + sound.error().message + sound.error().detail;
            }
        }
    }
    return {};
}

} // namespace

/// A written file is read back, and none that holds what it must not stays.
class TestCheckedExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPlantedWords_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<Runs>("runs");
        const QString whole = secret.join(QString());
        const auto run = [](const QString &text) { return Run{.text = text}; };
        const QList<std::pair<QByteArray, Runs>> plants{
            {"in one run", plain(whole)},
            {"in two runs", {run(secret[0]), Run{.text = secret[1], .strong = true}}},
            {"in the middle of a word",
             {run(u"the old brew"_s), Run{.text = u"ery was accepted"_s, .strong = true}}},
            {"over lines", plain(u"for the old\nbrewery was\naccepted"_s)},
            {"in a long paragraph",
             plain(u"It was late and rain fell on the town. "_s.repeated(9) + whole)},
            {"in another language", {Run{.text = whole, .language = u"cy"_s}}},
            {"in capitals", {Run{.text = whole, .capitals = true}}},
            {"a sum", plain(u" of "_s + sum + u" in all"_s)}};
        for (const Format format : allFormats())
            for (const auto &[name, runs] : plants)
                QTest::newRow((nameOf(format).toLatin1() + ", " + name).constData())
                    << format << runs;
    }

    void findsPlantedWords()
    {
        QFETCH(const Format, format);
        QFETCH(const Runs, runs);
        static const Meeting meeting = practice();
        const Document clean = documentFor(format, meeting);
        QVERIFY(!clean.blocks.isEmpty());
        const WithheldWords withheld({secret.join(QString()) + u' ' + sum}, textsOf(clean));
        VERIFY_RESULT(holdsNothingWithheld(written(clean, format), format, withheld));
        const QByteArray file = written(Planting(runs).in(clean), format);
        const auto found = holdsNothingWithheld(file, format, withheld);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Failed);
        QVERIFY(!found.error().oneLine().contains(u"brewery"_s));
    }

    /// Not on any page, and yet in the file.
    void findsWordsThatNobodySees()
    {
        const Document clean = sampleDocument();
        const WithheldWords withheld({secret.join(QString())}, textsOf(clean));
        const auto areFound = [&](const Document &document, Format format) {
            return !holdsNothingWithheld(written(document, format), format, withheld);
        };
        Document titled = clean;
        titled.title = secret.join(QString());
        for (const Format format : {Format::Pdf, Format::Docx, Format::Odt, Format::Html})
            QVERIFY(areFound(titled, format));
        Document linked = clean;
        linked.blocks += Paragraph{
            .runs = {Run{.text = u"paper"_s,
                         .link = u"https://a.example/for-the-old-brewery-was-accepted"_s}}};
        for (const Format format : {Format::Pdf, Format::Docx, Format::Odt, Format::Html})
            QVERIFY(areFound(linked, format));
        Document bodied = clean;
        bodied.body = secret.join(QString());
        for (const Format format : {Format::Docx, Format::Odt, Format::OParl})
            QVERIFY(areFound(bodied, format));
    }

    void findsWhatTheWholeMeetingHolds()
    {
        int looked = 0;
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const GeneratedMeeting made = generateMeeting(seed, SecretWords::Marked);
            const HouseStyle style = HouseStyles::builtIn().all().constFirst();
            const QList<Document> full = everyDocument(made.meeting, Copy::Full, style);
            const QList<Document> open = everyDocument(made.meeting, Copy::Public, style);
            const WithheldWords withheld =
                withheldFrom(made.meeting, {full.constFirst(), open.constFirst(), Copy::Public});
            const auto found = holdsNothingWithheld(written(full.constFirst(), Format::Docx),
                                                    Format::Docx, withheld);
            looked += found ? 0 : 1;
        }
        QVERIFY2(looked > 4, qPrintable(QString::number(looked)));
    }

    /// As if what is left out of a copy had been forgotten on the way to the document.
    void refusesADocumentThatWasComposedOfTooMuch()
    {
        const Meeting meeting = practice();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"minutes.docx"_s);
        const HouseStyles styles = HouseStyles::builtIn();
        const auto open = documentToWrite(meeting, {.copy = Copy::Public}, styles);
        const auto full = documentToWrite(meeting, {.copy = Copy::Full}, styles);
        VERIFY_RESULT(open);
        VERIFY_RESULT(full);
        QCOMPARE(open->document, open->fromBlanked);
        QCOMPARE(full->document, full->fromBlanked);
        const DocumentToWrite tooMuch{full->document, open->fromBlanked, Copy::Public};
        const auto done = writeChecked({tooMuch, Format::Docx, path, {}}, meeting, false);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Failed);
        QVERIFY(QDir(folder.path()).isEmpty());
        VERIFY_RESULT(writeChecked({*open, Format::Docx, path, {}}, meeting, false));
    }

    void raisesNoFalseAlarmOverThePracticeMeeting()
    {
        const Meeting meeting = practice();
        QVERIFY(!meeting.items.isEmpty());
        const HouseStyles styles = HouseStyles::builtIn();
        for (const HouseStyle &style : styles.all()) {
            const bool isFirst = style.id == styles.all().constFirst().id;
            QList<Format> formats = allFormats();
            if (!isFirst)
                formats = {Format::PlainText, Format::Html, Format::Docx};
            for (const Language language : {Language::English, Language::Welsh})
                QCOMPARE(falseAlarmIn(meeting, style, language, formats), QString());
        }
    }

    void raisesNoFalseAlarmOverMeetingsMadeElsewhere()
    {
        if (examplesFolder().isEmpty())
            QSKIP("no folder of meeting files was given (MINUTEBOOK_EXAMPLES_DIR)");
        const QDir folder(examplesFolder());
        const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files);
        QVERIFY(!files.isEmpty());
        const HouseStyle style = HouseStyles::builtIn().all().constFirst();
        for (const QString &file : files) {
            const auto meeting = readMeetingFile(folder.filePath(file));
            VERIFY_RESULT(meeting);
            QCOMPARE(falseAlarmIn(*meeting, style, Language::English, allFormats()), QString());
        }
    }

    /// MINUTEBOOK_MEETINGS says how many; 200 were searched on 22 November 2026.
    void raisesNoFalseAlarmOverGeneratedMeetings()
    {
        const HouseStyles styles = HouseStyles::builtIn();
        const QList<Format> formats = allFormats();
        const int asked = qEnvironmentVariableIntValue("MINUTEBOOK_MEETINGS");
        const quint32 meetings = asked > 0 ? static_cast<quint32>(asked) : 40;
        for (quint32 seed = 1; seed <= meetings; ++seed) {
            const Meeting meeting = generateMeeting(seed).meeting;
            const QString alarm = falseAlarmIn(meeting, styles.all().at(seed % styles.all().size()),
                                               seed % 2 == 0 ? Language::English : Language::Welsh,
                                               {formats.at(seed % formats.size())});
            QVERIFY2(alarm.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(alarm)));
        }
    }

    void saysWhatIsNoSuchFile()
    {
        for (const Format format : {Format::Pdf, Format::Docx, Format::Odt, Format::OParl}) {
            const auto read = holdsNothingWithheld("no such file", format, {});
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::Damaged);
        }
    }

    void writesASoundFile()
    {
        const QTemporaryDir folder;
        const Meeting meeting = practice();
        for (const Format format : allFormats()) {
            const Document document = documentFor(format, meeting);
            const QString path = folder.filePath(u"minutes."_s + suffixOf(format));
            const Document fromBlanked = documentFor(format, blankedFor(Copy::Public, meeting));
            VERIFY_RESULT(writeChecked({{document, fromBlanked, Copy::Public}, format, path, {}},
                                       meeting, false));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), written(document, format));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(),
                 allFormats().size());
    }

    void keepsWhatStoodThereWhenTheFileIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"minutes.docx"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        const WithheldWords withheld({secret.join(QString())}, {});
        WriteOptions options;
        options.check = [&](const QByteArray &file) {
            return holdsNothingWithheld(file, Format::Docx, withheld);
        };
        const Document leaking = Planting(plain(secret.join(QString()))).in(sampleDocument());
        const auto done = writeFile(leaking, Format::Docx, path, true, options);
        QVERIFY(!done);
        QCOMPARE(done.error().place, path);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"minutes.docx"_s});
    }
};

QTEST_MAIN(TestCheckedExport)
#include "tst_CheckedExport.moc"
