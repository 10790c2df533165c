// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/MeetingForm.h"

#include "core/domain/rules/Numbering.h"
#include "core/edit/ApplyEdit.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <algorithm>

using namespace minutebook;
using namespace minutebook::test;

namespace {

using Kind = NumberingScheme::Kind;
using Restart = NumberingScheme::Restart;

Meeting ended()
{
    Meeting meeting = cabinet();
    meeting.details.startedAt = at(u"14:00");
    meeting.details.endedAt = at(u"16:00");
    meeting.details.status = MeetingStatus::Draft;
    meeting.items = {item(u"1"_s, u"Minutes"_s), item(u"2"_s, u"Family hubs"_s)};
    return meeting;
}

FormContext context(const Meeting &meeting)
{
    return {meeting, at(u"16:31").local(), std::nullopt};
}

QString shown(const Meeting &meeting, const QString &field)
{
    const Form form = meetingForm(context(meeting));
    const auto found = std::find_if(form.begin(), form.end(),
                                    [&](const FormField &each) { return each.name == field; });
    return found == form.end() ? u"no such field"_s : found->value;
}

QString standing(MeetingStatus status)
{
    return QString::number(static_cast<int>(status) + 1);
}

const NumberingScheme runningOn{.kind = Kind::Sequence, .restart = Restart::MunicipalYear};

/// What the edit of these values makes of the meeting, whose numbers go on with 45.
Result<Meeting> changed(Meeting meeting, const FormValues &values)
{
    const auto edit = meetingEdit(context(meeting), minuteNumbers(meeting, runningOn, 45), values);
    if (!edit)
        return edit.error();
    const auto done = applyEdit(meeting, *edit);
    return done ? Result<Meeting>(meeting) : done.error();
}

/// What is refused, and at which field.
QString refused(const Meeting &meeting, const FormValues &values)
{
    const auto edit = meetingEdit(context(meeting), {}, values);
    return edit ? QString() : edit.error().place;
}

} // namespace

class tst_MeetingForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotTouchedStaysAsItWas()
    {
        const Meeting meeting = ended();
        FormValues same;
        for (const FormField &field : meetingForm(context(meeting)))
            same.insert(field.name, field.value);
        const auto edit = meetingEdit(context(meeting), {}, same);
        VERIFY_RESULT(edit);
        QVERIFY(edit->isEmpty());
    }

    void whatWasTypedIsKeptInOneEdit()
    {
        const auto after = changed(ended(),
                                   {{u"venue"_s, u"Shire Hall"_s},
                                    {u"quorum"_s, u"3"_s},
                                    {u"date"_s, u"22 May 2026"_s},
                                    {u"scheduledStart"_s, u"10:30"_s},
                                    {u"firstPage"_s, u"41"_s},
                                    {u"notes"_s, u"Held in two rooms."_s},
                                    {u"council"_s, u"Marches Council"_s}});
        VERIFY_RESULT(after);
        QCOMPARE(after->details.venue, u"Shire Hall"_s);
        QCOMPARE(after->body.quorum, 3);
        QCOMPARE(after->details.date, QDate(2026, 5, 22));
        QCOMPARE(after->details.scheduledStart, QTime(10, 30));
        QCOMPARE(after->details.firstPage, 41);
        QCOMPARE(after->details.notes.values, QStringList{u"Held in two rooms."_s});
        QCOMPARE(after->council.name, u"Marches Council"_s);
        QCOMPARE(after->details.startedAt, ended().details.startedAt);
    }

    void whatCannotBeIsRefusedAtItsField()
    {
        const Meeting meeting = ended();
        QCOMPARE(refused(meeting, {{u"date"_s, {}}}), u"date"_s);
        QCOMPARE(refused(meeting, {{u"body"_s, u" "_s}}), u"body"_s);
        QCOMPARE(refused(meeting, {{u"quorum"_s, u"most"_s}}), u"quorum"_s);
        QCOMPARE(refused(meeting, {{u"firstPage"_s, u"0"_s}}), u"firstPage"_s);
        QCOMPARE(refused(meeting, {{u"endedAt"_s, u"13:00"_s}}), u"endedAt"_s);
        QCOMPARE(refused(meeting, {{u"startedAt"_s, {}}}), u"startedAt"_s);
    }

    void minutesOfWhatGoesOnAreNotPublished()
    {
        Meeting meeting = ended();
        meeting.details.endedAt.reset();
        meeting.details.status = MeetingStatus::Live;
        QCOMPARE(refused(meeting, {{u"status"_s, standing(MeetingStatus::Published)}}),
                 u"status"_s);
    }

    void publishedMinutesKeepTheirNumbers()
    {
        const auto after = changed(ended(), {{u"status"_s, standing(MeetingStatus::Published)}});
        VERIFY_RESULT(after);
        QCOMPARE(after->details.status, MeetingStatus::Published);
        QCOMPARE(after->items[0].minuteNumber, u"45"_s);
        QCOMPARE(after->items[1].minuteNumber, u"46"_s);
        QCOMPARE(minuteNumbers(*after, runningOn, 12).value(after->items[1].id), u"46"_s);
    }

    void minutesWithTheChairAreStillNumberedByTheirStyle()
    {
        const auto after = changed(ended(), {{u"status"_s, standing(MeetingStatus::Review)}});
        VERIFY_RESULT(after);
        QCOMPARE(shown(*after, u"status"_s), standing(MeetingStatus::Review));
        QVERIFY(!after->items[0].minuteNumber);
    }
};

QTEST_GUILESS_MAIN(tst_MeetingForm)
#include "tst_MeetingForm.moc"
