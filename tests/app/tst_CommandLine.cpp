// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/MeetingFile.h"
#include "core/session/book/BookSession.h"
#include "tests/support/FixedClock.h"
#include "tests/support/Folders.h"
#include "tests/support/SequentialIds.h"
#include "tests/support/TestResult.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

const QString practice = projectFile(u"resources/practice/practice-meeting.json"_s);

struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QString line() const { return QString::fromUtf8(out).trimmed(); }
};

Ran run(const QStringList &arguments, const QString &outFile = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    if (!outFile.isEmpty())
        process.setStandardOutputFile(outFile);
    process.start(QStringLiteral(MINUTEBOOK_PROGRAM), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// One line on standard error that begins with the program's name, and nothing on standard output.
bool saysOneLine(const Ran &ran)
{
    return ran.out.isEmpty() && ran.err.count('\n') == 1 && ran.err.endsWith('\n')
        && ran.err.startsWith("minutebook: ");
}

const QByteArray agenda =
    "Aldermere Council\nCabinet\nThursday 18 June 2026, 2.00 pm\n\nAGENDA\n\n"
    "1. Apologies for absence\n2. Roads (KEY DECISION)\n   To approve the roads.\nTea and cakes\n";

} // namespace

/// The program itself, as an officer's script runs it: no display, names with spaces and
/// apostrophes.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void importsAndLists();
    void importsAnAgendaWithItsPeople();
    void beginsAMeetingWithWhatTheBookKeepsForItsBody();
    void importsIntoAMeeting();
    void takesNothingWhenOneSourceIsBad();
    void exportsEveryDocumentInEveryFormat_data();
    void exportsEveryDocumentInEveryFormat();
    void numbersMinutesOnFromTheEarlierMeetingsOfTheBook();
    void exportsTheMeetingFileWhole();
    void keepsExemptWordsOutOfPublicCopies();
    void replacesAFileOnlyWhenForced();
    void writesTheWholeSetIntoAFolder();
    void takesChoicesInPlaceOfTheStyles();
    void writesBothLanguagesIntoOneDocument();
    void leavesNoHalfFileBehind();
    void readsAMeetingFileAsItStands();
    void checksAndSaysByTheStatus();
    void searchesAndSaysByTheStatus();
    void verifiesAndBacksUp();
    void findsABookThatCannotBeReadDamaged();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void saysWhenStandardOutputIsFull();
    void helps();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString importPractice() const
    {
        return run({u"import"_s, practice, u"--book"_s, m_book}).line();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

void tst_CommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/clerk’s own folder XXXXXX"_s);
    QVERIFY(m_folder->isValid());
    m_book = path(u"the book’s file.db"_s);
}

void tst_CommandLine::importsAndLists()
{
    const Ran imported = run({u"import"_s, practice, u"--book"_s, m_book});
    QCOMPARE(imported.status, 0);
    QCOMPARE(imported.err, QByteArray());
    QCOMPARE(imported.line(), u"3c86a6d4-87d3-42f0-bf91-6b69399b8549"_s);
    const Ran listed = run({u"list"_s, u"--book="_s + m_book});
    QCOMPARE(listed.status, 0);
    QVERIFY(listed.line().startsWith(imported.line()
                                     + u"\t2026-05-21\tAldermere Council\tCabinet\t"_s));
    QVERIFY2(listed.line().endsWith("\t19 items\t10 decisions"_L1), listed.out.constData());
    const Ran json = run({u"list"_s, u"--json"_s, u"--book"_s, m_book});
    const QJsonObject meeting = QJsonDocument::fromJson(json.out).array().at(0).toObject();
    QCOMPARE(meeting[u"id"].toString(), imported.line());
    QCOMPARE(meeting[u"date"].toString(), u"2026-05-21"_s);
    const Ran again = run({u"import"_s, practice, u"--book"_s, m_book});
    QCOMPARE(again.status, 2);
    QVERIFY2(saysOneLine(again), again.err.constData());
}

void tst_CommandLine::importsAnAgendaWithItsPeople()
{
    QVERIFY(write(path(u"the agenda.txt"_s), agenda));
    QVERIFY(write(path(u"people.csv"_s),
                  "code,name,capacity\nro,R Okafor,member\nkd,K Dunmore,officer\n"));
    const Ran imported =
        run({u"import"_s, path(u"the agenda.txt"_s), path(u"people.csv"_s), u"--book"_s, m_book});
    QCOMPARE(imported.status, 0);
    QVERIFY(imported.err.contains("line 10") && imported.err.contains("Tea and cakes"));
    const Ran whole = run({u"export"_s, u"latest"_s, u"--document"_s, u"meeting"_s, u"--format"_s,
                           u"json"_s, u"--copy"_s, u"full"_s, u"--book"_s, m_book});
    QCOMPARE(whole.status, 0);
    const auto meeting = readMeeting(whole.out);
    VERIFY_RESULT(meeting);
    QCOMPARE(meeting->details.date, QDate(2026, 6, 18));
    QCOMPARE(meeting->people.size(), 2);
    QCOMPARE(meeting->items.size(), 2);
    QCOMPARE(meeting->items.at(1).key, true);
}

void tst_CommandLine::beginsAMeetingWithWhatTheBookKeepsForItsBody()
{
    QVERIFY(!importPractice().isEmpty()); // the newest meeting, with a rule and a quorum of its own
    const CouncilSettings kept{.council = u"Aldermere Council"_s,
                               .body = u"Cabinet"_s,
                               .jurisdiction = Jurisdiction::Wales,
                               .quorum = 9,
                               .callIn = CallIn{.days = 11}};
    {
        const FixedClock clock;
        SequentialIds ids;
        const auto book = BookSession::open(m_book, clock, ids, u"A Clerk"_s);
        VERIFY_RESULT(book);
        VERIFY_RESULT((*book)->council().change(kept));
    }
    QVERIFY(write(path(u"agenda.txt"_s), agenda));
    const QString id = run({u"import"_s, path(u"agenda.txt"_s), u"--book"_s, m_book}).line();
    const Ran whole = run({u"export"_s, id, u"--document"_s, u"meeting"_s, u"--format"_s, u"json"_s,
                           u"--copy"_s, u"full"_s, u"--book"_s, m_book});
    const auto meeting = readMeeting(whole.out);
    VERIFY_RESULT(meeting);
    QCOMPARE(meeting->council.jurisdiction, Jurisdiction::Wales);
    QCOMPARE(meeting->body.quorum, 9);
    QCOMPARE(meeting->body.callIn, kept.callIn);
}

void tst_CommandLine::importsIntoAMeeting()
{
    QVERIFY(write(path(u"agenda.txt"_s), agenda));
    QVERIFY(write(path(u"people.csv"_s), "name,capacity\nR Okafor,member\n"));
    const QString id = run({u"import"_s, path(u"agenda.txt"_s), u"--book"_s, m_book}).line();
    const Ran into =
        run({u"import"_s, path(u"people.csv"_s), u"--into"_s, id, u"--book"_s, m_book});
    QCOMPARE(into.status, 0);
    QCOMPARE(into.line(), id);
    const Ran whole = run({u"export"_s, id, u"--document"_s, u"meeting"_s, u"--format"_s, u"json"_s,
                           u"--copy"_s, u"full"_s, u"--book"_s, m_book});
    const auto meeting = readMeeting(whole.out);
    VERIFY_RESULT(meeting);
    QCOMPARE(meeting->people.size(), 1);
    QCOMPARE(meeting->items.size(), 2);
}

void tst_CommandLine::takesNothingWhenOneSourceIsBad()
{
    QVERIFY(write(path(u"bad.json"_s), "{\"version\": 1"));
    const Ran bad = run({u"import"_s, practice, path(u"bad.json"_s), u"--book"_s, m_book});
    QCOMPARE(bad.status, 2);
    QVERIFY2(saysOneLine(bad), bad.err.constData());
    QVERIFY(bad.err.contains("bad.json"));
    QCOMPARE(run({u"list"_s, u"--book"_s, m_book}).out, QByteArray());
}

void tst_CommandLine::exportsEveryDocumentInEveryFormat_data()
{
    QTest::addColumn<QStringList>("wish");
    for (const QString &format :
         {u"txt"_s, u"html"_s, u"pdf"_s, u"docx"_s, u"odt"_s, u"akn"_s, u"json"_s}) {
        for (const QString &document : {u"minutes"_s, u"decisions"_s, u"actions"_s, u"attendance"_s,
                                        u"note"_s, u"resolutions"_s, u"agenda"_s})
            QTest::newRow(qUtf8Printable(document + u' ' + format))
                << QStringList{u"--document"_s, document, u"--format"_s, format};
        for (const QString &document : {u"item"_s, u"decision"_s})
            QTest::newRow(qUtf8Printable(document + u' ' + format)) << QStringList{
                u"--document"_s, document, u"--item"_s, u"family-hubs"_s, u"--format"_s, format};
    }
    for (const QString &document : {u"minutes"_s, u"decisions"_s, u"actions"_s, u"attendance"_s})
        QTest::newRow(qUtf8Printable(document + u" csv"_s))
            << QStringList{u"--document"_s, document, u"--format"_s, u"csv"_s};
    for (const QString &document : {u"decisions"_s, u"actions"_s})
        QTest::newRow(qUtf8Printable(document + u" ics"_s))
            << QStringList{u"--document"_s, document, u"--format"_s, u"ics"_s};
    QTest::newRow("Welsh") << QStringList{u"--document"_s, u"minutes"_s,  u"--language"_s,
                                          u"cy"_s,         u"--format"_s, u"html"_s};
    QTest::newRow("another style") << QStringList{u"--document"_s, u"minutes"_s,  u"--style"_s,
                                                  u"named"_s,      u"--format"_s, u"txt"_s};
}

void tst_CommandLine::exportsEveryDocumentInEveryFormat()
{
    QFETCH(const QStringList, wish);
    const QStringList command = QStringList{u"export"_s, practice} + wish;
    const Ran shown = run(command);
    QVERIFY2(shown.status == 0, shown.err.constData());
    QCOMPARE(shown.err, QByteArray());
    const bool isPdf = wish.last() == "pdf"_L1;
    const bool isZip = wish.last() == "docx"_L1 || wish.last() == "odt"_L1;
    if (isPdf || isZip)
        QVERIFY(shown.out.startsWith(isPdf ? "%PDF-" : "PK"));
    else
        QVERIFY(QString::fromUtf8(shown.out).contains(u"Family hubs"_s) || shown.out.size() > 200);
    const Ran written = run(command + QStringList{u"--out"_s, path(u"the minutes’ file"_s)});
    QCOMPARE(written.status, 0);
    QCOMPARE(written.out, QByteArray());
    const QByteArray file = contents(path(u"the minutes’ file"_s));
    if (isPdf)
        QVERIFY(file.startsWith("%PDF-"));
    else
        QCOMPARE(file, shown.out);
}

void tst_CommandLine::numbersMinutesOnFromTheEarlierMeetingsOfTheBook()
{
    const QByteArray style = R"({"format":"minutebook-style","version":1,"id":"running",)"
                             R"("basedOn":"role-titles","numbering":{"scheme":"sequence",)"
                             R"("restart":"municipal-year","prefix":"CAB ","form":"{n}/{yy}"}})";
    const QString data = path(u"data"_s);
    QVERIFY(QDir().mkpath(data + u"/minutebook/styles"_s));
    QVERIFY(write(data + u"/minutebook/styles/running.json"_s, style));
    const auto withData = qScopeGuard([before = qgetenv("XDG_DATA_HOME")] {
        before.isEmpty() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
    });
    qputenv("XDG_DATA_HOME", QFile::encodeName(data));
    const auto import = [&](const QByteArray &date) {
        const QString file = path(QString::fromUtf8(date) + u".txt"_s);
        QByteArray text = agenda;
        return write(file, text.replace("18 June 2026", date))
            ? run({u"import"_s, file, u"--book"_s, m_book}).line()
            : QString();
    };
    const auto minutes = [&](const QString &meeting) {
        return run({u"export"_s, meeting, u"--document"_s, u"minutes"_s, u"--format"_s, u"txt"_s,
                    u"--style"_s, u"running"_s, u"--book"_s, m_book})
            .out;
    };
    // They are still to come: what is past and was not held uses up no numbers.
    import("23 April 2099");
    import("21 May 2099");
    const QString june = import("18 June 2099");
    QVERIFY2(minutes(june).contains("CAB 4/99.  Roads"), minutes(june).constData());
    const Ran file = run({u"export"_s, june, u"--document"_s, u"meeting"_s, u"--copy"_s, u"full"_s,
                          u"--format"_s, u"json"_s, u"--book"_s, m_book});
    QVERIFY(write(path(u"june.json"_s), file.out));
    QVERIFY(!file.out.contains("minuteNumber"));
    QVERIFY(minutes(path(u"june.json"_s)).contains("CAB 2/99.  Roads"));
}

void tst_CommandLine::exportsTheMeetingFileWhole()
{
    const QString id = importPractice();
    const QStringList command{u"export"_s,   id,        u"--document"_s, u"meeting"_s,
                              u"--format"_s, u"json"_s, u"--book"_s,     m_book};
    const Ran refused = run(command);
    QCOMPARE(refused.status, 2);
    QVERIFY2(saysOneLine(refused), refused.err.constData());
    const Ran whole = run(command + QStringList{u"--copy"_s, u"full"_s});
    QCOMPARE(whole.status, 0);
    const auto before = readMeeting(contents(practice));
    const auto after = readMeeting(whole.out);
    VERIFY_RESULT(before);
    VERIFY_RESULT(after);
    QVERIFY(*before == *after);
}

void tst_CommandLine::keepsExemptWordsOutOfPublicCopies()
{
    const QStringList command{u"export"_s,  practice,      u"--document"_s,
                              u"minutes"_s, u"--format"_s, u"txt"_s};
    const Ran shown = run(command);
    QCOMPARE(shown.status, 0);
    QVERIFY(!shown.out.contains("Sable Court"));
    QVERIFY(run(command + QStringList{u"--copy"_s, u"full"_s}).out.contains("Sable Court"));
}

void tst_CommandLine::replacesAFileOnlyWhenForced()
{
    const QString out = path(u"minutes.txt"_s);
    QVERIFY(write(out, "mine"));
    const QStringList command{u"export"_s,   practice, u"--document"_s, u"minutes"_s,
                              u"--format"_s, u"txt"_s, u"--out"_s,      out};
    const Ran refused = run(command);
    QCOMPARE(refused.status, 2);
    QVERIFY2(saysOneLine(refused), refused.err.constData());
    QCOMPARE(contents(out), QByteArray("mine"));
    QCOMPARE(run(command + QStringList{u"--force"_s}).status, 0);
    QVERIFY(contents(out).size() > 1000);
}

void tst_CommandLine::writesTheWholeSetIntoAFolder()
{
    const QString folder = path(u"for the website"_s);
    const QStringList command{u"export"_s,   practice,      u"--document"_s, u"set"_s,
                              u"--format"_s, u"txt,html"_s, u"--copy"_s,     u"both"_s,
                              u"--out"_s,    folder};
    const Ran done = run(command);
    QVERIFY2(done.status == 0, done.err.constData());
    const QStringList named = QString::fromUtf8(done.out).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(named.size() >= 12);
    QVERIFY(named.contains(folder + u"/public/cabinet-2026-05-21-minutes-public.txt"_s));
    for (const QString &file : named) {
        const QByteArray words = contents(file);
        QVERIFY2(!words.isEmpty(), qUtf8Printable(file));
        QVERIFY(!file.contains(u"/public/"_s) || !words.contains("Sable Court"));
    }
    QVERIFY(contents(folder + u"/not-for-publication/cabinet-2026-05-21-minutes-full.txt"_s)
                .contains("Sable Court"));
    QCOMPARE(run(command).status, 2); // they are there already
    QCOMPARE(run(command + QStringList{u"--force"_s}).status, 0);
}

void tst_CommandLine::takesChoicesInPlaceOfTheStyles()
{
    const QStringList command{u"export"_s,  practice,      u"--document"_s,
                              u"minutes"_s, u"--format"_s, u"txt"_s};
    const auto with = [&](const QStringList &choices) {
        return QString::fromUtf8(run(command + choices).out);
    };
    QVERIFY(with({}).contains(u"In attendance"_s));
    QVERIFY(!with({u"--no-attendance"_s}).contains(u"In attendance"_s));
    QVERIFY(with({u"--statements"_s}).contains(u"Statements of decisions"_s));
    QVERIFY(with({u"--letters"_s, u"1."_s}).contains(u"\n1.  "_s));
    QVERIFY(with({u"--times"_s}).contains(u"2.02 pm"_s));
    QVERIFY(with({u"--speakers"_s, u"name"_s}) != with({u"--speakers"_s, u"role"_s}));
}

void tst_CommandLine::writesBothLanguagesIntoOneDocument()
{
    const QStringList command{u"export"_s,     practice,  u"--document"_s, u"minutes"_s,
                              u"--language"_s, u"both"_s, u"--format"_s};
    const QString words = QString::fromUtf8(run(command + QStringList{u"txt"_s}).out);
    const auto welsh = words.indexOf(u"\nYn bresennol"_s);
    QVERIFY(welsh > 0);
    QVERIFY(words.indexOf(u"\nPresent"_s) > welsh);
    QCOMPARE(run(command + QStringList{u"akn"_s}).status, 2);
}

void tst_CommandLine::leavesNoHalfFileBehind()
{
    const QStringList command{u"export"_s,   practice, u"--document"_s, u"minutes"_s,
                              u"--format"_s, u"txt"_s, u"--out"_s};
    const Ran nowhere = run(command + QStringList{path(u"no such folder/minutes.txt"_s)});
    QCOMPARE(nowhere.status, 3);
    QVERIFY2(saysOneLine(nowhere), nowhere.err.constData());
    const Ran folder = run(command + QStringList{m_folder->path(), u"--force"_s});
    QCOMPARE(folder.status, 2);
    const Ran device = run(command + QStringList{u"/dev/full"_s, u"--force"_s});
    QCOMPARE(device.status, 2);
    QVERIFY2(saysOneLine(device), device.err.constData());
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
}

void tst_CommandLine::readsAMeetingFileAsItStands()
{
    const Ran checked = run({u"check"_s, path(u"nothing.json"_s)});
    QCOMPARE(checked.status, 2);
    QVERIFY2(saysOneLine(checked), checked.err.constData());
    QVERIFY(write(path(u"odd.json"_s), R"({"format": "minutes", "x": 1})"));
    const Ran odd = run({u"check"_s, path(u"odd.json"_s)});
    QCOMPARE(odd.status, 2);
    QVERIFY2(saysOneLine(odd) && odd.err.contains("odd.json: "), odd.err.constData());
}

void tst_CommandLine::checksAndSaysByTheStatus()
{
    const Ran checked = run({u"check"_s, practice});
    QCOMPARE(checked.status, 1);
    QVERIFY(checked.out.contains("SI 2012/2089 reg 12(2)(d)"));
    const Ran json = run({u"check"_s, practice, u"--item"_s, u"highways"_s, u"--json"_s});
    QCOMPARE(json.status, 1);
    const QJsonArray findings = QJsonDocument::fromJson(json.out).array();
    QVERIFY(!findings.isEmpty());
    for (const QJsonValue &finding : findings)
        QCOMPARE(finding[u"item"].toString(), u"highways"_s);
    QCOMPARE(run({u"check"_s, practice, u"--item"_s, u"none"_s}).status, 2);
    QVERIFY(write(path(u"agenda.txt"_s), agenda));
    const QString id = run({u"import"_s, path(u"agenda.txt"_s), u"--book"_s, m_book}).line();
    const Ran clean = run({u"check"_s, id, u"--item"_s, u"roads"_s, u"--book"_s, m_book});
    QCOMPARE(clean.status, 0);
    QCOMPARE(clean.out, QByteArray());
}

void tst_CommandLine::searchesAndSaysByTheStatus()
{
    const QString id = importPractice();
    const Ran found = run({u"search"_s, u"boilers"_s, u"--book"_s, m_book});
    QCOMPARE(found.status, 0);
    QVERIFY(found.line().startsWith(id));
    const Ran json = run({u"search"_s, u"boilers"_s, u"--from"_s, u"2026-05-01"_s, u"--to"_s,
                          u"2026-05-31"_s, u"--json"_s, u"--book"_s, m_book});
    QCOMPARE(QJsonDocument::fromJson(json.out).array().at(0)[u"meeting"].toString(), id);
    QCOMPARE(
        run({u"search"_s, u"boilers"_s, u"--to"_s, u"2020-01-01"_s, u"--book"_s, m_book}).status,
        1);
    QCOMPARE(run({u"search"_s, u"Sable Court"_s, u"--book"_s, m_book}).status,
             1); // exempt: never looked into
    QCOMPARE(run({u"search"_s, u"boilers"_s, u"--from"_s, u"May"_s, u"--book"_s, m_book}).status,
             2);
}

void tst_CommandLine::verifiesAndBacksUp()
{
    QVERIFY(!importPractice().isEmpty());
    QCOMPARE(run({u"verify"_s, u"--book"_s, m_book}).status, 0);
    const QString copy = path(u"copy of the book.db"_s);
    QCOMPARE(run({u"backup"_s, u"--out"_s, copy, u"--book"_s, m_book}).status, 0);
    QCOMPARE(run({u"list"_s, u"--book"_s, copy}).out, run({u"list"_s, u"--book"_s, m_book}).out);
    QCOMPARE(run({u"backup"_s, u"--out"_s, copy, u"--book"_s, m_book}).status, 2);
    QVERIFY(write(path(u"not a book.db"_s),
                  "this is no book, but a long enough text to be one, if text were enough"));
    const Ran bad = run({u"verify"_s, u"--book"_s, path(u"not a book.db"_s)});
    QVERIFY(bad.status == 2 || bad.status == 3);
    QVERIFY2(saysOneLine(bad), bad.err.constData());
}

void tst_CommandLine::findsABookThatCannotBeReadDamaged()
{
    QVERIFY(!importPractice().isEmpty());
    QByteArray bytes = contents(m_book);
    for (qsizetype i = 100; i < 4096; ++i)
        bytes[i] = char(0xff);
    QVERIFY(write(m_book, bytes));
    const Ran verified = run({u"verify"_s, u"--book"_s, m_book});
    QCOMPARE(verified.status, 1);
    QVERIFY2(verified.out.contains("damaged"), verified.out.constData());
    QCOMPARE(verified.err, QByteArray());
}

void tst_CommandLine::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = practice;
    const QStringList minutes{u"export"_s, file, u"--document"_s, u"minutes"_s, u"--format"_s};
    QTest::newRow("no such letters") << minutes + QStringList{u"txt"_s, u"--letters"_s, u"z)"_s};
    QTest::newRow("no such speakers")
        << minutes + QStringList{u"txt"_s, u"--speakers"_s, u"nobody"_s};
    QTest::newRow("a set without a folder")
        << QStringList{u"export"_s, file, u"--document"_s, u"set"_s, u"--format"_s, u"txt"_s};
    QTest::newRow("no such command") << QStringList{u"frobnicate"_s};
    QTest::newRow("no such option of the window") << QStringList{u"--frobnicate"_s};
    QTest::newRow("no such option") << QStringList{u"list"_s, u"--frobnicate"_s};
    QTest::newRow("short option") << QStringList{u"list"_s, u"-b"_s};
    QTest::newRow("value missing") << QStringList{u"list"_s, u"--book"_s};
    QTest::newRow("value empty") << QStringList{u"list"_s, u"--book="_s};
    QTest::newRow("option twice") << QStringList{u"list"_s, u"--json"_s, u"--json"_s};
    QTest::newRow("too many words") << QStringList{u"list"_s, u"everything"_s};
    QTest::newRow("nothing to import") << QStringList{u"import"_s};
    QTest::newRow("source not there")
        << QStringList{u"import"_s, u"/no/such.json"_s, u"--book"_s, u"/tmp/never-made.db"_s};
    QTest::newRow("no meeting") << QStringList{u"export"_s};
    QTest::newRow("no document") << QStringList{u"export"_s, file, u"--format"_s, u"txt"_s};
    QTest::newRow("no format") << QStringList{u"export"_s, file, u"--document"_s, u"minutes"_s};
    QTest::newRow("no such document")
        << QStringList{u"export"_s, file, u"--document"_s, u"novel"_s, u"--format"_s, u"txt"_s};
    for (const QString &format : {u"ics"_s, u"rtf"_s})
        QTest::newRow(qUtf8Printable(format)) << minutes + QStringList{format};
    QTest::newRow("no such copy") << minutes + QStringList{u"txt"_s, u"--copy"_s, u"secret"_s};
    QTest::newRow("no such style") << minutes + QStringList{u"txt"_s, u"--style"_s, u"baroque"_s};
    QTest::newRow("no such language") << minutes + QStringList{u"txt"_s, u"--language"_s, u"fr"_s};
    QTest::newRow("item of the whole")
        << minutes + QStringList{u"txt"_s, u"--item"_s, u"highways"_s};
    QTest::newRow("item not named")
        << QStringList{u"export"_s, file, u"--document"_s, u"item"_s, u"--format"_s, u"txt"_s};
    QTest::newRow("item not there")
        << QStringList{u"export"_s, file,      u"--document"_s, u"item"_s,
                       u"--item"_s, u"none"_s, u"--format"_s,   u"txt"_s};
    QTest::newRow("item without decision")
        << QStringList{u"export"_s, file,           u"--document"_s, u"decision"_s,
                       u"--item"_s, u"apologies"_s, u"--format"_s,   u"txt"_s};
    QTest::newRow("book not there") << QStringList{u"list"_s, u"--book"_s, u"/no/such/book.db"_s};
    QTest::newRow("backup to nowhere") << QStringList{u"backup"_s};
}

void tst_CommandLine::refusesWhatItCannotUse()
{
    QFETCH(const QStringList, arguments);
    const Ran ran = run(arguments);
    QVERIFY2(ran.status == 2, ran.err.constData());
    QVERIFY2(saysOneLine(ran), ran.err.constData());
    QVERIFY(!QFile::exists(u"/tmp/never-made.db"_s));
}

void tst_CommandLine::saysWhenStandardOutputIsFull()
{
    if (!QFile::exists(u"/dev/full"_s))
        QFAIL("this system has no /dev/full");
    const Ran full =
        run({u"export"_s, practice, u"--document"_s, u"minutes"_s, u"--format"_s, u"html"_s},
            u"/dev/full"_s);
    QCOMPARE(full.status, 3);
    QVERIFY2(saysOneLine(full), full.err.constData());
}

void tst_CommandLine::helps()
{
    const Ran help = run({u"--help"_s});
    QCOMPARE(help.status, 0);
    for (const char *command : {"import", "list", "export", "check", "search", "verify", "backup"})
        QVERIFY(help.out.contains(QByteArray("minutebook ") + command));
    QVERIFY(run({u"--version"_s}).out.startsWith("minutebook "));
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
