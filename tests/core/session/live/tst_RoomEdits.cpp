// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/RoomEdits.h"

#include "core/edit/ApplyEdit.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

class tst_RoomEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesWhoWasExpectedPresent()
    {
        Meeting meeting = cabinet();
        meeting.people[0].attendance = Attendance::Expected;
        meeting.people[2].attendance = Attendance::Expected;
        const Edit edit = everybodyPresent(meeting);
        QCOMPARE(edit.kind, EditKind::RecordAttendance);
        VERIFY_RESULT(applyEdit(meeting, edit));
        QCOMPARE(meeting.people.at(0).attendance, Attendance::Present);
        QCOMPARE(meeting.people.at(2).attendance, Attendance::Present);
        QVERIFY(!meeting.people.at(1).attendance.has_value());
    }

    void leavesApologiesAbsenceAndRemoteAsTheyAre()
    {
        Meeting meeting = cabinet();
        meeting.people[0].attendance = Attendance::Apologies;
        meeting.people[0].apologies = ApologyReason::Absence;
        meeting.people[1].attendance = Attendance::Remote;
        meeting.people[2].attendance = Attendance::Absent;
        QVERIFY(everybodyPresent(meeting).isEmpty());
    }

    void isTakenBackInOneStep()
    {
        Meeting meeting = cabinet();
        for (Person &person : meeting.people)
            person.attendance = Attendance::Expected;
        const Meeting before = meeting;
        const Edit edit = everybodyPresent(meeting);
        QCOMPARE(edit.changes.size(), 3);
        VERIFY_RESULT(applyEdit(meeting, edit));
        VERIFY_RESULT(applyEdit(meeting, inverseOf(edit)));
        QCOMPARE(meeting, before);
    }
};

QTEST_GUILESS_MAIN(tst_RoomEdits)
#include "tst_RoomEdits.moc"
