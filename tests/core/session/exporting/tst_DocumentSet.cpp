// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/exporting/DocumentSet.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"
#include "tests/support/WrittenFile.h"

#include <QFileInfo>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;

/// What a council hands out after a meeting, in one go.
class tst_DocumentSet : public QObject
{
    Q_OBJECT

private:
    static Meeting twoDecisions(bool secondExempt)
    {
        Meeting meeting = cabinet();
        meeting.items = {item(u"1"_s, u"Swimming pool"_s), item(u"2"_s, u"Quarry Lane"_s),
                         item(u"3"_s, u"Next meeting"_s)};
        for (int i = 0; i < 2; ++i) {
            Resolution resolution;
            resolution.limbs = {Limb{.text = i == 0 ? u"the pool be mended"_s
                                                    : u"the land be sold for zanzibar"_s}};
            meeting.items[i].entries = {entry(u"r%1"_s.arg(i), resolution)};
            meeting.items[i].decision = Decision{};
        }
        if (secondExempt)
            meeting.items[1].access = exempt(u"The land was discussed."_s);
        return meeting;
    }
    static QStringList names(const Result<QList<FileToWrite>> &files)
    {
        QStringList names;
        if (files)
            for (const FileToWrite &file : *files)
                names.append(QFileInfo(file.path).path() + u'/' + QFileInfo(file.path).fileName());
        return names;
    }
    static Result<QList<FileToWrite>> setOf(const Meeting &meeting, const SetWish &wish)
    {
        return documentSet(meeting, wish, HouseStyles::builtIn(), {}, u"/out"_s);
    }

private Q_SLOTS:
    void hasTheMinutesEachStatementAndTheDecisionSheet()
    {
        const auto files =
            setOf(twoDecisions(false), {.documents = usualSet(), .formats = {Format::Html}});
        QCOMPARE(names(files),
                 (QStringList{u"/out/public/cabinet-2026-05-21-minutes-public.html"_s,
                              u"/out/public/cabinet-2026-05-21-decision-1-public.html"_s,
                              u"/out/public/cabinet-2026-05-21-decision-2-public.html"_s,
                              u"/out/public/cabinet-2026-05-21-resolutions-public.html"_s}));
    }

    void putsFullCopiesIntoAFolderOfTheirOwn()
    {
        const auto files = setOf(twoDecisions(true),
                                 {.documents = {DocumentType::Minutes},
                                  .formats = {Format::PlainText},
                                  .copies = {Copy::Public, Copy::Full}});
        QCOMPARE(names(files),
                 (QStringList{u"/out/public/cabinet-2026-05-21-minutes-public.txt"_s,
                              u"/out/not-for-publication/cabinet-2026-05-21-minutes-full.txt"_s}));
        QVERIFY(!written(files->at(0).content.document, Format::PlainText).contains("zanzibar"));
        QVERIFY(written(files->at(1).content.document, Format::PlainText).contains("zanzibar"));
    }

    void makesNoFullCopyWhereEverythingIsOpen()
    {
        const SetWish both{.documents = {DocumentType::Minutes},
                           .formats = {Format::PlainText},
                           .copies = {Copy::Public, Copy::Full}};
        QCOMPARE(names(setOf(twoDecisions(false), both)).size(), 1);
    }

    void passesOverWhatAFormatCannotBeMadeOf()
    {
        const SetWish wish{.documents = {DocumentType::Minutes}, .formats = {Format::Ics}};
        QCOMPARE(names(setOf(twoDecisions(false), wish)), QStringList());
    }

    void givesTwoItemsOfOneNumberFilesOfTheirOwn()
    {
        Meeting meeting = twoDecisions(false);
        meeting.items[1].agendaNumber = u"1"_s;
        const QStringList files = names(
            setOf(meeting, {.documents = {DocumentType::Decision}, .formats = {Format::Html}}));
        QCOMPARE(files,
                 (QStringList{u"/out/public/cabinet-2026-05-21-decision-1-public.html"_s,
                              u"/out/public/cabinet-2026-05-21-decision-1-public-2.html"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_DocumentSet)
#include "tst_DocumentSet.moc"
