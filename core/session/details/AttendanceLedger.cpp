// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/edit/ApplyEdit.h"
#include "core/session/details/DetailWords.h"
#include "core/session/details/FormPass.h"
#include "core/session/details/Ledger.h"
#include "core/session/details/TypedValues.h"
#include "core/session/live/RoomEdits.h"
#include "core/session/live/SpokenText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::AttendanceLedger)
};

/// The letters of the list, in the order of Attendance.
constexpr std::array letters{u'p', u'r', u'a', u'n', u'x'};

void passPerson(FormPass &pass, Person &person)
{
    pass.choice({"attendance", Say::tr("&Attendance"), {}}, person.attendance, attendanceNames(),
                Say::tr("present, not said"));
    pass.choice({"apologies", Say::tr("Apologies &for"), {}}, person.apologies,
                apologyReasonNames(), Say::tr("nothing"));
    pass.person({"substituteFor", Say::tr("&Substitute for"), Say::tr("code or name")},
                person.substituteFor);
    if (person.substituteFor == person.id)
        pass.refuse("substituteFor", Say::tr("Nobody can be their own substitute."));
    pass.stretches({"presence", Say::tr("In the &room"),
                    Say::tr("14:25-15:06; 16:08-; or items: 6-8. Empty: as arrivals say")},
                   person.presence);
}

} // namespace

QString AttendanceLedger::title() const
{
    return Say::tr("Attendance");
}

QStringList AttendanceLedger::columns() const
{
    return {Say::tr("Who"), Say::tr("Attendance"), Say::tr("Apologies for"),
            Say::tr("In the room")};
}

int AttendanceLedger::count(const Meeting &meeting) const
{
    return static_cast<int>(meeting.people.size());
}

QStringList AttendanceLedger::cells(const Meeting &meeting, int row) const
{
    const Person &person = meeting.people.at(row);
    const QString name = person.substituteFor
        ? Say::tr("%1, for %2")
              .arg(titleAndName(person), typedPerson(person.substituteFor, meeting))
        : titleAndName(person);
    return {name, attendanceNames().at(static_cast<int>(attendanceOf(person))),
            person.apologies ? apologyReasonNames().at(static_cast<int>(*person.apologies))
                             : QString(),
            typedStretches(person.presence.values)};
}

Form AttendanceLedger::form(const FormContext &context, std::optional<int> row) const
{
    if (!row)
        return {};
    FormPass pass = FormPass::showing(context);
    Person person = context.meeting.people.at(*row);
    passPerson(pass, person);
    return pass.form();
}

Result<Edit> AttendanceLedger::keep(const FormContext &context, std::optional<int> row,
                                    const FormValues &values) const
{
    Edit edit{EditKind::RecordAttendance, {}};
    if (!row)
        return edit;
    FormPass pass = FormPass::reading(context, values);
    Person person = context.meeting.people.at(*row);
    passPerson(pass, person);
    if (pass.trouble())
        return *pass.trouble();
    if (person != context.meeting.people.at(*row))
        edit.changes.append(replacePerson(context.meeting, *row, person));
    return edit;
}

QString AttendanceLedger::forAllText() const
{
    return Say::tr("All present");
}

Edit AttendanceLedger::forAll(const Meeting &meeting) const
{
    return everybodyPresent(meeting);
}

QList<Ledger::RowKey> AttendanceLedger::rowKeys() const
{
    QList<RowKey> keys;
    const QStringList names = attendanceNames();
    for (size_t index = 0; index < letters.size(); ++index)
        keys.append({QChar(letters[index]), names.at(static_cast<qsizetype>(index))});
    return keys;
}

Edit AttendanceLedger::pressed(const Meeting &meeting, int row, QChar letter) const
{
    Edit edit{EditKind::RecordAttendance, {}};
    const auto found = std::find(letters.cbegin(), letters.cend(), letter.unicode());
    if (found == letters.cend())
        return edit;
    Person person = meeting.people.at(row);
    person.attendance = static_cast<Attendance>(found - letters.cbegin());
    const bool sentApologies = person.attendance == Attendance::Apologies;
    if (sentApologies && !person.apologies)
        person.apologies = ApologyReason::Absence;
    else if (!sentApologies && person.apologies == ApologyReason::Absence)
        person.apologies.reset();
    if (person != meeting.people.at(row))
        edit.changes.append(replacePerson(meeting, row, person));
    return edit;
}

} // namespace minutebook
