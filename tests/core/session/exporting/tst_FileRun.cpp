// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/exporting/FileRun.h"
#include "tests/support/SampleDocument.h"

#include <QFile>
#include <QFutureWatcher>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Files written one after another, away from the screen.
class tst_FileRun : public QObject
{
    Q_OBJECT

private:
    static QList<FileToWrite> files(const QTemporaryDir &folder, int count)
    {
        QList<FileToWrite> files;
        for (int i = 0; i < count; ++i)
            files.append({{sampleDocument(), sampleDocument(), Copy::Public},
                          Format::PlainText,
                          folder.filePath(u"a/b/%1.txt"_s.arg(i)),
                          {}});
        return files;
    }
    static Result<void> write(const FileToWrite &file)
    {
        return writeFile(file.content.document, file.format, file.path, true);
    }

private Q_SLOTS:
    void writesEveryFileAndCountsThem()
    {
        const QTemporaryDir folder;
        const QList<FileToWrite> wanted = files(folder, 4);
        QVERIFY(makeFolders(wanted));
        QFuture<FileOutcome> run = FileRun::begin(wanted, write).future();
        run.waitForFinished();
        QCOMPARE(run.progressMaximum(), 4);
        QCOMPARE(run.progressValue(), 4);
        QCOMPARE(run.results().size(), 4);
        for (const FileOutcome &outcome : run.results()) {
            QVERIFY(!outcome.error);
            QVERIFY(QFile(outcome.path).size() > 100);
        }
    }

    void goesOnAfterAFileThatCannotBeWritten()
    {
        const QTemporaryDir folder;
        QList<FileToWrite> wanted = files(folder, 3);
        QVERIFY(makeFolders(wanted));
        wanted[1].path = folder.filePath(u"no/such/folder.txt"_s);
        QFuture<FileOutcome> run = FileRun::begin(wanted, write).future();
        run.waitForFinished();
        QVERIFY(!run.resultAt(0).error);
        QCOMPARE(run.resultAt(1).error->code, ErrorCode::Failed);
        QVERIFY(!run.resultAt(2).error && QFile::exists(wanted[2].path));
    }

    void beginsNoOtherFileAfterItIsStopped()
    {
        const QTemporaryDir folder;
        const QList<FileToWrite> wanted = files(folder, 3);
        QVERIFY(makeFolders(wanted));
        QSemaphore begun;
        QSemaphore goOn;
        FileRun run = FileRun::begin(wanted, [&](const FileToWrite &file) {
            begun.release();
            goOn.acquire();
            return tst_FileRun::write(file);
        });
        begun.acquire();
        run.stop();
        goOn.release();
        QFuture<FileOutcome> future = run.future();
        future.waitForFinished();
        QCOMPARE(future.results().size(), 1);
        QVERIFY(QFile::exists(wanted[0].path)); // whole, though it was under way
        QVERIFY(!QFile::exists(wanted[1].path));
        QVERIFY(!QFile::exists(wanted[2].path));
    }

    void saysWhichFolderCannotBeMade()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"a"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto made = makeFolders(files(folder, 1));
        QVERIFY(!made);
        QVERIFY(made.error().place.endsWith(u"a/b"_s));
    }
};

QTEST_GUILESS_MAIN(tst_FileRun)
#include "tst_FileRun.moc"
