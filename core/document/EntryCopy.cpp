// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/EntryCopy.h"

#include "core/base/Overloaded.h"

namespace minutebook {

namespace {

/// The true speaker behind an "as" goes no further.
Speech printable(const Speech &speech)
{
    return {.speaker = speech.as ? std::nullopt : speech.speaker,
            .as = speech.as,
            .act = speech.act,
            .text = speech.text,
            .points = speech.points,
            .pointsMarker = speech.pointsMarker,
            .marker = speech.marker,
            .repliesTo = speech.repliesTo,
            .translations = speech.translations};
}

/// Who asked and who read is in the words of the record where it is to be printed.
Quotation printable(const Quotation &quotation)
{
    return {.speaker = {},
            .readBy = {},
            .text = quotation.text,
            .source = quotation.source,
            .translations = quotation.translations};
}

Narrative printable(const Narrative &narrative)
{
    return {.text = narrative.text,
            .points = narrative.points,
            .pointsMarker = narrative.pointsMarker,
            .marker = narrative.marker,
            .translations = narrative.translations};
}

GivenList<Amendment> printable(const GivenList<Amendment> &amendments)
{
    GivenList<Amendment> copied;
    for (const Amendment &amendment : amendments)
        copied.append({.id = {},
                       .text = amendment.text,
                       .limbs = amendment.limbs,
                       .mover = amendment.mover,
                       .seconder = amendment.seconder,
                       .outcome = amendment.outcome,
                       .vote = amendment.vote,
                       .at = {}});
    return copied;
}

Resolution printable(const Resolution &resolution)
{
    return {.verb = resolution.verb,
            .limbs = resolution.limbs,
            .marker = resolution.marker,
            .mover = resolution.mover,
            .seconder = resolution.seconder,
            .vote = resolution.vote,
            .outcome = resolution.outcome,
            .amendments = printable(resolution.amendments),
            .toCouncil = resolution.toCouncil,
            .translations = resolution.translations};
}

Motion printable(const Motion &motion)
{
    return {.title = motion.title,
            .text = motion.text,
            .limbs = motion.limbs,
            .marker = motion.marker,
            .mover = motion.mover,
            .seconder = motion.seconder,
            .procedural = motion.procedural,
            .about = {},
            .requestedBy = motion.requestedBy,
            .vote = motion.vote,
            .outcome = motion.outcome,
            .amendments = printable(motion.amendments),
            .translations = motion.translations};
}

std::optional<EntryBody> printableBody(const EntryBody &body, Copy copy)
{
    using Body = std::optional<EntryBody>;
    return std::visit(
        Overloaded{
            [](const Speech &speech) -> Body { return printable(speech); },
            [](const Narrative &narrative) -> Body { return printable(narrative); },
            [](const Quotation &quotation) -> Body { return printable(quotation); },
            [](const Heading &heading) -> Body {
                return Heading{heading.text, heading.translations};
            },
            [](const Table &table) -> Body {
                return Table{table.caption, table.header, table.rows, table.translations};
            },
            [](const Note &) -> Body { return std::nullopt; },
            [&](const Resolution &resolution) -> Body {
                if (copy == Copy::Public && outcomeOf(resolution) == ResolutionOutcome::Draft)
                    return std::nullopt;
                return printable(resolution);
            },
            [](const Motion &motion) -> Body { return printable(motion); },
            [](const Correction &correction) -> Body {
                return Correction{correction.of, correction.minute, correction.text,
                                  correction.translations};
            },
            [](const OrderTaken &order) -> Body {
                return OrderTaken{order.text, order.translations};
            },
            [](const Event &event) -> Body {
                return Event{event.event, event.person, event.text, event.translations};
            },
        },
        body);
}

} // namespace

std::optional<Entry> printableEntry(const Entry &entry, Copy copy)
{
    // What was typed and not yet recorded is in the meeting file alone.
    if (entry.draft.value_or(false))
        return std::nullopt;
    std::optional<EntryBody> body = printableBody(entry.body, copy);
    if (!body)
        return std::nullopt;
    return Entry{.id = entry.id,
                 .at = entry.at,
                 .access = {},
                 .language = entry.language,
                 .flagged = {},
                 .draft = {},
                 .body = *std::move(body)};
}

Person printablePerson(const Person &person)
{
    return {.id = person.id,
            .code = {},
            .name = person.name,
            .title = person.title,
            .office = person.office,
            .portfolio = person.portfolio,
            .party = {},
            .ward = {},
            .capacity = person.capacity,
            .voting = person.voting,
            .pronoun = {},
            .attribution = person.attribution,
            .attendance = person.attendance,
            .apologies = person.apologies,
            .substituteFor = person.substituteFor,
            .presence = {},
            .translations = person.translations};
}

Interest printableInterest(const Interest &interest)
{
    const bool sensitive = interest.sensitive.value_or(false);
    return {.person = interest.person,
            .items = interest.items,
            .kind = interest.kind,
            .classText = interest.classText,
            .access = {},
            .nature = sensitive ? std::nullopt : interest.nature,
            .sensitive = interest.sensitive,
            .action = interest.action,
            .leftAt = {},
            .returnedAt = {},
            .declaredAt = {},
            .dispensation = interest.dispensation};
}

Action printableAction(const Action &action)
{
    return {.id = action.id,
            .item = action.item,
            .text = action.text,
            .owners = action.owners,
            .due = action.due,
            .done = action.done,
            .access = {}};
}

Decision printableDecision(const Decision &decision)
{
    return {.reference = decision.reference,
            .maker = decision.maker,
            .makerPerson = decision.makerPerson,
            .date = decision.date,
            .key = decision.key,
            .notice = decision.notice,
            .exempt = decision.exempt,
            .confidential = decision.confidential,
            .urgency = decision.urgency,
            .purpose = decision.purpose,
            .text = decision.text,
            .reasons = decision.reasons,
            .options = decision.options,
            .conflicts = decision.conflicts,
            .consulted = decision.consulted,
            .effective = decision.effective,
            .signatory = decision.signatory,
            .signatoryOffice = decision.signatoryOffice,
            .signedOn = decision.signedOn,
            .publishedOn = decision.publishedOn,
            .wards = decision.wards,
            .leadOfficer = decision.leadOfficer,
            .responsibleOfficers = decision.responsibleOfficers,
            .status = decision.status,
            .notes = decision.notes};
}

SupportingDocument printableDocument(const SupportingDocument &document)
{
    return {.id = document.id,
            .title = document.title,
            .url = document.url,
            .kind = document.kind,
            .appendix = document.appendix,
            .text = document.text,
            .access = {}};
}

MeetingDetails printableDetails(const MeetingDetails &details)
{
    return {.id = {},
            .kind = details.kind,
            .date = details.date,
            .scheduledStart = details.scheduledStart,
            .startedAt = details.startedAt,
            .endedAt = details.endedAt,
            .venue = details.venue,
            .contact = details.contact,
            .webcast = details.webcast,
            .chair = details.chair,
            .clerk = details.clerk,
            .status = details.status,
            .reference = details.reference,
            .ordinal = details.ordinal,
            .firstPage = details.firstPage,
            .reissuedOn = details.reissuedOn,
            .order = details.order,
            .ended = details.ended,
            .documents = {},
            .houseStyle = details.houseStyle,
            .notes = details.notes};
}

} // namespace minutebook
