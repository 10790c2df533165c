// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/MeetingForm.h"

#include "core/session/details/DetailWords.h"
#include "core/session/details/FormPass.h"
#include "core/session/live/LiveEdits.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::MeetingForm)
};

void passCount(FormPass &pass, const FieldWords &words, std::optional<int> &count)
{
    std::optional<QString> text;
    if (count)
        text = QString::number(*count);
    pass.line(words, text);
    if (!text) {
        count.reset();
        return;
    }
    bool isNumber = false;
    const int typed = text->toInt(&isNumber);
    if (!isNumber || typed < 1)
        return pass.refuse(words.name, Say::tr("“%1” is no number of 1 or more.").arg(*text));
    count = typed;
}

void passDate(FormPass &pass, QDate &date)
{
    std::optional<QDate> day = date;
    pass.date({"date", Say::tr("&Date"), Say::tr("6 May 2026")}, day);
    if (!day)
        return pass.refuse("date", Say::tr("A meeting has a date."));
    date = *day;
}

/// A time that was taken live may be corrected, not taken away.
void passTaken(FormPass &pass, const FieldWords &words, std::optional<Moment> &moment)
{
    if (!moment)
        return;
    const Moment before = *moment;
    pass.moment(words, moment);
    if (moment)
        return;
    moment = before;
    pass.refuse(words.name, Say::tr("This time may be corrected, not taken away."));
}

void passWhenAndWhere(FormPass &pass, MeetingDetails &details)
{
    passDate(pass, details.date);
    pass.time({"scheduledStart", Say::tr("&Starts at"), u"14:00"_s}, details.scheduledStart);
    passTaken(pass, {"startedAt", Say::tr("Sta&rted"), u"14:02"_s}, details.startedAt);
    passTaken(pass, {"endedAt", Say::tr("E&nded"), u"16:40"_s}, details.endedAt);
    if (details.startedAt && details.endedAt && *details.endedAt < *details.startedAt)
        pass.refuse("endedAt", Say::tr("The meeting would end before it started."));
    pass.line({"venue", Say::tr("P&lace"), {}}, details.venue);
    pass.line({"webcast", Say::tr("&Webcast"), Say::tr("its address")}, details.webcast);
}

/// Nobody can check or publish the minutes of what still goes on.
void passStanding(FormPass &pass, MeetingDetails &details)
{
    const std::optional<MeetingStatus> before = details.status;
    pass.choice({"status", Say::tr("The &minutes are"), {}}, details.status, meetingStatusNames(),
                Say::tr("not said"));
    const MeetingStatus after = details.status.value_or(MeetingStatus::Planned);
    if (details.status != before && after >= MeetingStatus::Review && details.startedAt
        && !details.endedAt)
        pass.refuse("status",
                    Say::tr("The meeting has not ended yet. End it first, then say this."));
}

void passPrinted(FormPass &pass, MeetingDetails &details)
{
    pass.date({"reissuedOn", Say::tr("Re-&issued on"), Say::tr("empty: not re-issued")},
              details.reissuedOn);
    pass.line({"reference", Say::tr("Re&ference"), {}}, details.reference);
    pass.line({"ordinal", Say::tr("Which m&eeting it is"), Say::tr("72nd Meeting")},
              details.ordinal);
    passCount(pass, {"firstPage", Say::tr("First pa&ge"), Say::tr("empty: 1")}, details.firstPage);
    pass.choice({"order", Say::tr("Items are prin&ted"), {}}, details.order, printOrderNames(),
                Say::tr("not said"));
    pass.line({"contact", Say::tr("C&ontact"), {}}, details.contact);
    pass.list({"notes", Say::tr("Notes at the &head"), Say::tr("a line each")}, details.notes);
}

void passHeader(FormPass &pass, MeetingHeader &header)
{
    pass.required({"council", Say::tr("&Council"), {}}, header.council.name);
    pass.required({"body", Say::tr("&Body"), {}}, header.body.name);
    passWhenAndWhere(pass, header.details);
    pass.person({"chair", Say::tr("Ch&air"), Say::tr("code or name")}, header.details.chair);
    pass.line({"clerk", Say::tr("Cler&k"), {}}, header.details.clerk);
    passCount(pass, {"quorum", Say::tr("&Quorum"), Say::tr("empty: not set")}, header.body.quorum);
    passStanding(pass, header.details);
    passPrinted(pass, header.details);
}

bool isPublished(const MeetingDetails &details)
{
    return details.status.value_or(MeetingStatus::Planned) >= MeetingStatus::Published;
}

void keepNumbers(QList<Change> &changes, const Meeting &meeting,
                 const QHash<ItemId, QString> &numbers)
{
    for (int row = 0; row < meeting.items.size(); ++row) {
        AgendaItem item = withoutEntries(meeting.items.at(row));
        if (item.minuteNumber || !numbers.contains(item.id))
            continue;
        item.minuteNumber = numbers.value(item.id);
        changes.append(replaceItem(meeting, row, item));
    }
}

} // namespace

Form meetingForm(const FormContext &context)
{
    FormPass pass = FormPass::showing(context);
    MeetingHeader header = context.meeting.header();
    passHeader(pass, header);
    return pass.form();
}

Result<Edit> meetingEdit(const FormContext &context, const QHash<ItemId, QString> &numbers,
                         const FormValues &values)
{
    const MeetingHeader before = context.meeting.header();
    MeetingHeader header = before;
    FormPass pass = FormPass::reading(context, values);
    passHeader(pass, header);
    if (pass.trouble())
        return *pass.trouble();
    Edit edit{EditKind::ChangeHeader, {}};
    if (header == before)
        return edit;
    if (isPublished(header.details) && !isPublished(before.details))
        keepNumbers(edit.changes, context.meeting, numbers);
    edit.changes.append(replaceHeader(context.meeting, header));
    return edit;
}

} // namespace minutebook
