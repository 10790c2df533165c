// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/edit/ApplyEdit.h"
#include "core/edit/EditHistory.h"
#include "tests/support/EditGenerator.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/TestResult.h"

using namespace minutebook;

namespace {

using Role = EditHistory::Role;

Edit anEdit(EditKind kind)
{
    return {kind, {}};
}

} // namespace

class tst_EditHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothingToUndoAtFirst()
    {
        const EditHistory history;
        QVERIFY(!history.canUndo());
        QVERIFY(!history.canRedo());
    }

    void undoesTheLatestFirst()
    {
        EditHistory history;
        history.record(Role::Performed, anEdit(EditKind::StartMeeting));
        history.record(Role::Performed, anEdit(EditKind::TakeItem));
        QCOMPARE(history.nextUndo().kind, EditKind::TakeItem);
        history.record(Role::Undone, history.nextUndo());
        QCOMPARE(history.nextUndo().kind, EditKind::StartMeeting);
        QCOMPARE(history.nextRedo().kind, EditKind::TakeItem);
    }

    void redoesWhatWasUndoneLast()
    {
        EditHistory history;
        history.record(Role::Performed, anEdit(EditKind::StartMeeting));
        history.record(Role::Performed, anEdit(EditKind::TakeItem));
        history.record(Role::Undone, history.nextUndo());
        history.record(Role::Undone, history.nextUndo());
        QVERIFY(!history.canUndo());
        QCOMPARE(history.nextRedo().kind, EditKind::StartMeeting);
        history.record(Role::Redone, history.nextRedo());
        QCOMPARE(history.nextUndo().kind, EditKind::StartMeeting);
        QCOMPARE(history.nextRedo().kind, EditKind::TakeItem);
    }

    void forgetsWhatWasUndoneWhenSomethingNewIsDone()
    {
        EditHistory history;
        history.record(Role::Performed, anEdit(EditKind::StartMeeting));
        history.record(Role::Undone, history.nextUndo());
        history.record(Role::Performed, anEdit(EditKind::Adjourn));
        QVERIFY(!history.canRedo());
        QCOMPARE(history.nextUndo().kind, EditKind::Adjourn);
    }

    void takesAMeetingBackToItsBeginningAndForthAgain()
    {
        const Meeting first = generateMeeting(3).meeting;
        Meeting meeting = first;
        EditHistory history;
        for (quint32 seed = 100; seed < 140; ++seed) {
            const Edit edit = randomEdit(meeting, seed);
            VERIFY_RESULT(applyEdit(meeting, edit));
            history.record(Role::Performed, edit);
        }
        const Meeting last = meeting;
        while (history.canUndo()) {
            VERIFY_RESULT(applyEdit(meeting, inverseOf(history.nextUndo())));
            history.record(Role::Undone, history.nextUndo());
        }
        QVERIFY(meeting == first);
        while (history.canRedo()) {
            VERIFY_RESULT(applyEdit(meeting, history.nextRedo()));
            history.record(Role::Redone, history.nextRedo());
        }
        QVERIFY(meeting == last);
    }
};

QTEST_GUILESS_MAIN(tst_EditHistory)
#include "tst_EditHistory.moc"
