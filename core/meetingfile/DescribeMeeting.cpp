// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/FieldReader.h"
#include "core/meetingfile/FieldWriter.h"

namespace minutebook {

using namespace Qt::StringLiterals;

template <typename Io>
static void describe(Io &io, Described<Io, Council> council)
{
    io.required("name"_L1, council.name, rule::notEmpty);
    io.required("jurisdiction"_L1, council.jurisdiction);
    io.optional("languages"_L1, council.languages);
}

template <typename Io>
static void describe(Io &io, Described<Io, CallIn> callIn)
{
    io.required("from"_L1, callIn.from);
    io.required("days"_L1, callIn.days, rule::between(0, 60));
    io.required("unit"_L1, callIn.unit);
    io.required("takesEffect"_L1, callIn.takesEffect);
    io.optional("appliesTo"_L1, callIn.appliesTo);
    io.optional("closedDays"_L1, callIn.closedDays);
}

template <typename Io>
static void describe(Io &io, Described<Io, Body> body)
{
    io.required("name"_L1, body.name, rule::notEmpty);
    io.required("kind"_L1, body.kind);
    io.optional("quorum"_L1, body.quorum, rule::atLeast(1));
    io.optional("callIn"_L1, body.callIn);
}

template <typename Io>
static void describe(Io &io, Described<Io, MeetingDetails> details)
{
    io.optional("id"_L1, details.id);
    io.optional("kind"_L1, details.kind);
    io.required("date"_L1, details.date);
    io.optional("scheduledStart"_L1, details.scheduledStart);
    io.optional("startedAt"_L1, details.startedAt);
    io.optional("endedAt"_L1, details.endedAt);
    io.optional("venue"_L1, details.venue);
    io.optional("contact"_L1, details.contact);
    io.optional("webcast"_L1, details.webcast);
    io.optional("chair"_L1, details.chair);
    io.optional("clerk"_L1, details.clerk);
    io.optional("status"_L1, details.status);
    io.optional("reference"_L1, details.reference);
    io.optional("ordinal"_L1, details.ordinal);
    io.optional("firstPage"_L1, details.firstPage, rule::atLeast(1));
    io.optional("reissuedOn"_L1, details.reissuedOn);
    io.optional("order"_L1, details.order);
    io.optional("ended"_L1, details.ended);
    io.optional("documents"_L1, details.documents);
    io.optional("houseStyle"_L1, details.houseStyle);
    io.optional("notes"_L1, details.notes);
}

template <typename Io>
void describe(Io &io, Described<Io, MeetingHeader> header)
{
    io.required("council"_L1, header.council);
    io.required("body"_L1, header.body);
    io.required("meeting"_L1, header.details);
}

template <typename Io>
void describe(Io &io, Described<Io, Meeting> meeting)
{
    io.constant("format"_L1, "minutebook-meeting"_L1);
    io.constant("version"_L1, 1);
    io.required("council"_L1, meeting.council);
    io.required("body"_L1, meeting.body);
    io.required("meeting"_L1, meeting.details);
    io.required("people"_L1, meeting.people);
    io.optional("interests"_L1, meeting.interests);
    io.optional("before"_L1, meeting.before);
    io.required("items"_L1, meeting.items);
    io.optional("after"_L1, meeting.after);
    io.optional("actions"_L1, meeting.actions);
}

MINUTEBOOK_INSTANTIATE_DESCRIBE(MeetingHeader)
MINUTEBOOK_INSTANTIATE_DESCRIBE(Meeting)

} // namespace minutebook
