// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/FieldReader.h"
#include "core/meetingfile/FieldWriter.h"

namespace minutebook {

using namespace Qt::StringLiterals;

template <typename Io>
void describe(Io &io, Described<Io, SupportingDocument> document)
{
    io.own("id"_L1, document.id);
    io.required("title"_L1, document.title, rule::notEmpty);
    io.optional("url"_L1, document.url);
    io.optional("kind"_L1, document.kind);
    io.optional("appendix"_L1, document.appendix);
    io.optional("text"_L1, document.text);
    io.optional("access"_L1, document.access);
}

template <typename Io>
static void describe(Io &io, Described<Io, Report> report)
{
    io.optional("reference"_L1, report.reference);
    io.optional("author"_L1, report.author);
    io.optional("recommendation"_L1, report.recommendation);
    io.optional("reasons"_L1, report.reasons);
    io.optional("options"_L1, report.options);
}

template <typename Io>
static void describe(Io &io, Described<Io, PlannedTimes> planned)
{
    io.optional("from"_L1, planned.from);
    io.optional("to"_L1, planned.to);
}

template <typename Io>
static void describe(Io &io, Described<Io, MinutesOfBody> minutes)
{
    io.required("name"_L1, minutes.name, rule::notEmpty);
    io.optional("date"_L1, minutes.date);
    io.optional("present"_L1, minutes.present);
}

template <typename Io>
static void describe(Io &io, Described<Io, Sitting> sitting)
{
    io.required("from"_L1, sitting.from);
    io.optional("to"_L1, sitting.to);
}

template <typename Io>
static void describe(Io &io, Described<Io, ItemWords> words)
{
    io.optional("title"_L1, words.title, rule::notEmpty);
    io.optional("publicTitle"_L1, words.publicTitle);
    io.optional("purpose"_L1, words.purpose);
}

template <typename Io>
static void describeNumbersAndTitles(Io &io, Described<Io, AgendaItem> item)
{
    io.own("id"_L1, item.id);
    io.optional("agendaNumber"_L1, item.agendaNumber);
    io.optional("minuteNumber"_L1, item.minuteNumber);
    io.optional("parent"_L1, item.parent);
    io.required("title"_L1, item.title, rule::notEmpty);
    io.optional("publicTitle"_L1, item.publicTitle);
    io.optional("purpose"_L1, item.purpose);
}

template <typename Io>
void describe(Io &io, Described<Io, AgendaItem> item)
{
    describeNumbersAndTitles<Io>(io, item);
    io.optional("grouping"_L1, item.grouping);
    io.optional("presenter"_L1, item.presenter);
    io.optional("report"_L1, item.report);
    io.optional("access"_L1, item.access);
    io.optional("key"_L1, item.key);
    io.optional("keyReference"_L1, item.keyReference);
    io.optional("urgent"_L1, item.urgent);
    io.optional("business"_L1, item.business);
    io.optional("portfolioHolder"_L1, item.portfolioHolder);
    io.optional("planned"_L1, item.planned);
    io.optional("minutesOf"_L1, item.minutesOf);
    io.optional("minutesOfBody"_L1, item.minutesOfBody);
    io.optional("outcome"_L1, item.outcome);
    io.optional("sittings"_L1, item.sittings);
    io.optional("entries"_L1, item.entries);
    io.optional("decision"_L1, item.decision);
    io.optional("documents"_L1, item.documents);
    io.optional("translations"_L1, item.translations);
}

MINUTEBOOK_INSTANTIATE_DESCRIBE(SupportingDocument)
MINUTEBOOK_INSTANTIATE_DESCRIBE(AgendaItem)

} // namespace minutebook
