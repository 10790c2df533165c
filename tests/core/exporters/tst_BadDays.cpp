// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/core/exporters/HardWords.h"
#include "tests/core/exporters/office/OfficeFile.h"
#include "tests/support/SmallFiles.h"
#include "tests/support/TestResult.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QTest>

#include <sys/mount.h>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray before = "what stood there before";

/// What the program says of the file when it ends with a code that means a fault.
QByteArray said(const QString &program, const QStringList &arguments, int highestGood = 0)
{
    QProcess judge;
    judge.setProcessChannelMode(QProcess::MergedChannels);
    judge.start(program, arguments);
    if (!judge.waitForStarted() || !judge.waitForFinished(60'000))
        return program.toUtf8() + " does not run";
    const QByteArray words = judge.readAll();
    const bool isGood =
        judge.exitStatus() == QProcess::NormalExit && judge.exitCode() <= highestGood;
    return isGood ? QByteArray() : words + " (" + QByteArray::number(judge.exitCode()) + ')';
}

bool mayStandInText(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return std::ranges::none_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
    });
}

QByteArray faultsOfCalendar(const QByteArray &bytes)
{
    constexpr qsizetype longest = 75;
    if (!bytes.startsWith("BEGIN:VCALENDAR\r\n") || !bytes.endsWith("END:VCALENDAR\r\n"))
        return "no calendar";
    for (const QByteArray &line : bytes.split('\n'))
        if (line.size() > longest + 1 || (!line.isEmpty() && !line.endsWith('\r')))
            return line;
    return {};
}

/// What another program finds wrong with the file; empty of a sound one.
QByteArray faultsIn(const QString &path, Format format)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    switch (format) {
    case Format::PlainText:
    case Format::Csv:
        return mayStandInText(bytes) ? QByteArray() : "control characters";
    case Format::Html:
    case Format::Fragment: // warnings, such as of a list's element without words, are no faults
        return said(u"tidy"_s, {u"-e"_s, u"-q"_s, u"-utf8"_s, path}, 1);
    case Format::Akn:
        return said(u"xmllint"_s, {u"--noout"_s, u"--huge"_s, path});
    case Format::Pdf:
        return said(u"qpdf"_s, {u"--check"_s, path});
    case Format::Docx:
    case Format::Odt:
        return faultsOf(bytes, format);
    case Format::OParl:
        return QJsonDocument::fromJson(bytes).isNull() ? "no JSON" : QByteArray();
    case Format::Ics:
        return faultsOfCalendar(bytes);
    }
    Q_UNREACHABLE();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A real disk of that many bytes, where the system lets us mount one.
class SmallDisk
{
public:
    explicit SmallDisk(int bytes)
        : m_isThere(::mount("tmpfs", m_folder.path().toUtf8().constData(), "tmpfs", 0,
                            ("size=" + std::to_string(bytes)).c_str())
                    == 0)
    {
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_isThere)
            ::umount2(m_folder.path().toUtf8().constData(), MNT_DETACH);
    }
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] const QTemporaryDir &folder() const { return m_folder; }

private:
    QTemporaryDir m_folder;
    bool m_isThere;
};

} // namespace

/// On a bad day there is a sound file or clear words, never half a file.
class TestBadDays : public QObject
{
    Q_OBJECT

private:
    static void rowsOfFormats()
    {
        QTest::addColumn<Format>("format");
        for (const Format format : allFormats())
            QTest::newRow(nameOf(format).toLatin1().constData()) << format;
    }
    static QStringList filesIn(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    static QString filled(const QTemporaryDir &folder, Format format)
    {
        const QString path = folder.filePath(u"minutes."_s + suffixOf(format));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(before) == before.size() ? path
                                                                                      : QString();
    }
    static void isClear(const Error &error, const QString &path)
    {
        QCOMPARE(error.place, path);
        QVERIFY2(error.message.size() > 30, qPrintable(error.message));
        QVERIFY2(error.message.contains(u". "_s), qPrintable(error.message)); // and what to do
        QVERIFY2(!error.message.contains(u"Unknown error"_s), qPrintable(error.message));
    }

private Q_SLOTS:
    void hardWordsGiveSoundFiles_data()
    {
        QTest::addColumn<Document>("document");
        for (const NamedDocument &hard : documentsOfHardWords())
            QTest::newRow(hard.name) << hard.document;
    }

    void hardWordsGiveSoundFiles()
    {
        QFETCH(const Document, document);
        const QTemporaryDir folder;
        for (const Format format : allFormats()) {
            if (!canWrite(format, document.type))
                continue;
            const QString path = folder.filePath(u"minutes."_s + suffixOf(format));
            VERIFY_RESULT(writeFile(document, format, path, true));
            const QByteArray faults = faultsIn(path, format);
            QVERIFY2(faults.isEmpty(), (nameOf(format).toUtf8() + ": " + faults).constData());
        }
    }

    void aFullDiskLeavesTheOldFile_data() { rowsOfFormats(); }

    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(const Format, format);
        const QTemporaryDir folder;
        const QString path = filled(folder, format);
        const Document document = format == Format::Ics || format == Format::Fragment
            ? sampleDecision()
            : sampleDocument();
        const qsizetype whole = written(document, format).size();
        for (const qsizetype room : {qsizetype(0), qsizetype(1), whole / 2, whole - 1}) {
            const SmallFiles full(static_cast<rlim_t>(room));
            const auto done = writeFile(document, format, path, true);
            QVERIFY2(!done, qPrintable(QString::number(room)));
            QCOMPARE(done.error().code, ErrorCode::Failed);
            isClear(done.error(), path);
            QCOMPARE(bytesOf(path), before);
            QCOMPARE(filesIn(folder).size(), 1);
        }
        VERIFY_RESULT(writeFile(document, format, path, true));
    }

    void aRealDiskThatIsFullDoesSo_data() { rowsOfFormats(); }

    void aRealDiskThatIsFullDoesSo()
    {
        QFETCH(const Format, format);
        constexpr int page = 4096;
        const SmallDisk disk(page); // which the old file takes
        if (!disk.isThere())
            QSKIP("this system lets nobody mount a disk here");
        const QString path = filled(disk.folder(), format);
        QVERIFY(!path.isEmpty());
        const Document document =
            documentOfWords(u"An open decision of the cabinet, "_s.repeated(3000));
        const auto done = writeFile(document, format, path, true);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Failed);
        isClear(done.error(), path);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(filesIn(disk.folder()).size(), 1);
    }

    /// A device or pipe is no place for a document, and must not be replaced by one.
    void aDeviceIsLeftAlone()
    {
        const auto done = writeFile(sampleDocument(), Format::PlainText, u"/dev/full"_s, true);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::BadInput);
        isClear(done.error(), u"/dev/full"_s);
        QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    }

    void aFolderMayGoWhileItIsWritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"inside/minutes.pdf"_s);
        QVERIFY(QDir(folder.path()).mkdir(u"inside"_s));
        WriteOptions options;
        options.check = [&](const QByteArray &) -> Result<void> {
            QDir(folder.filePath(u"inside"_s)).removeRecursively();
            return {};
        };
        const auto done = writeFile(sampleDocument(), Format::Pdf, path, true, options);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Failed);
        isClear(done.error(), path);
        QVERIFY(!QFileInfo::exists(path));
    }

    void aFolderMayTakeTheNameMeanwhile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"minutes.docx"_s);
        WriteOptions options;
        options.check = [&](const QByteArray &) -> Result<void> {
            QDir(folder.path()).mkdir(u"minutes.docx"_s);
            return {};
        };
        const auto done = writeFile(sampleDocument(), Format::Docx, path, true, options);
        QVERIFY(!done);
        isClear(done.error(), path);
        QVERIFY(QFileInfo(path).isDir());
        QCOMPARE(filesIn(folder), QStringList());
    }

    /// Somebody puts a file there between the asking and the writing.
    void aFileThatCameMeanwhileIsNotReplacedUnasked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"minutes.txt"_s);
        WriteOptions options;
        options.check = [&](const QByteArray &) -> Result<void> {
            return filled(folder, Format::PlainText).isEmpty() ? Result<void>(Error())
                                                               : Result<void>();
        };
        const auto done = writeFile(sampleDocument(), Format::PlainText, path, false, options);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Refused);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(filesIn(folder).size(), 1);
    }

    /// Another program that reads the old file goes on reading the old one.
    void aFileThatIsOpenElsewhereIsReplacedWhole()
    {
        const QTemporaryDir folder;
        const QString path = filled(folder, Format::Html);
        QFile elsewhere(path);
        QVERIFY(elsewhere.open(QIODevice::ReadOnly));
        VERIFY_RESULT(writeFile(sampleDocument(), Format::Html, path, true));
        QCOMPARE(elsewhere.readAll(), before);
        QCOMPARE(bytesOf(path), written(sampleDocument(), Format::Html));
    }

    void aNameThatNoDiskTakesIsSaid()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QString(300, u'n') + u".pdf"_s);
        const auto done = writeFile(sampleDocument(), Format::Pdf, path, false);
        QVERIFY(!done);
        isClear(done.error(), path);
        QCOMPARE(filesIn(folder), QStringList());
    }

    /// A computer without any font: no page can be set, and the words say so.
    void withoutFontsThereIsASoundFileOrAClearWord()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"minutes.pdf"_s);
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FONTCONFIG_FILE"_s, u"/nowhere/fonts.conf"_s);
        environment.insert(u"FONTCONFIG_PATH"_s, u"/nowhere"_s);
        environment.insert(u"QT_QPA_FONTDIR"_s, u"/nowhere"_s);
        environment.insert(u"MINUTEBOOK_WRITE_TO"_s, path);
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(QCoreApplication::applicationFilePath(), {});
        QVERIFY(child.waitForFinished(60'000));
        const QByteArray words = child.readAll();
        QVERIFY2(child.exitStatus() == QProcess::NormalExit, words.constData());
        if (child.exitCode() == 0) {
            QCOMPARE(faultsIn(path, Format::Pdf), QByteArray());
            QProcess text;
            text.start(u"pdftotext"_s, {path, u"-"_s});
            text.waitForFinished();
            const QByteArray read = text.readAll();
            QVERIFY2(read.contains("Housing allocation scheme"), read.constData());
        } else {
            QVERIFY2(words.contains("font"), words.constData());
            QVERIFY(!QFileInfo::exists(path));
        }
    }
};

/// Alone it is the test; started by it, it writes one file as another computer would.
int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    const QString path = qEnvironmentVariable("MINUTEBOOK_WRITE_TO");
    if (path.isEmpty()) {
        TestBadDays test;
        return QTest::qExec(&test, argc, argv);
    }
    const auto done = writeFile(sampleDocument(), Format::Pdf, path, true);
    if (!done)
        qWarning("%s", qPrintable(done.error().oneLine()));
    return done ? 0 : 1;
}

#include "tst_BadDays.moc"
