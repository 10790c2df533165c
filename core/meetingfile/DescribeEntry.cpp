// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/FieldReader.h"
#include "core/meetingfile/FieldWriter.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The kinds of entry in the order of EntryBody.
constexpr std::array<QLatin1StringView, std::variant_size_v<EntryBody>> kindNames{
    "speech"_L1,     "narrative"_L1, "quotation"_L1,  "heading"_L1,     "table"_L1, "note"_L1,
    "resolution"_L1, "motion"_L1,    "correction"_L1, "order-taken"_L1, "event"_L1};

} // namespace

// Translated texts keep the rule of the text they translate, which the entry hands down.

template <typename Io>
static void describe(Io &io, Described<Io, TextOnly> words)
{
    io.optional("text"_L1, words.text, io.rule());
}

template <typename Io>
static void describe(Io &io, Described<Io, TextAndPoints> words)
{
    io.optional("text"_L1, words.text, io.rule());
    io.optional("points"_L1, words.points, rule::tokensNotEmpty);
}

template <typename Io>
static void describe(Io &io, Described<Io, QuotationWords> words)
{
    io.optional("text"_L1, words.text, rule::notEmpty);
    io.optional("source"_L1, words.source);
}

template <typename Io>
static void describe(Io &io, Described<Io, TableWords> words)
{
    io.optional("caption"_L1, words.caption);
    io.optional("header"_L1, words.header);
    io.optional("rows"_L1, words.rows);
}

template <typename Io>
static void describe(Io &io, Described<Io, Speech> speech)
{
    io.optional("speaker"_L1, speech.speaker);
    io.speakerIs(speech.speaker.has_value());
    io.optional("as"_L1, speech.as, rule::notEmpty);
    io.optional("act"_L1, speech.act);
    io.required("text"_L1, speech.text, rule::tokens);
    io.optional("points"_L1, speech.points, rule::tokensNotEmpty);
    io.optional("pointsMarker"_L1, speech.pointsMarker);
    io.optional("marker"_L1, speech.marker);
    io.optional("repliesTo"_L1, speech.repliesTo);
    io.optional("translations"_L1, speech.translations, rule::tokens);
}

template <typename Io>
static void describe(Io &io, Described<Io, Narrative> narrative)
{
    io.required("text"_L1, narrative.text, rule::tokensNotEmpty);
    io.optional("points"_L1, narrative.points, rule::tokensNotEmpty);
    io.optional("pointsMarker"_L1, narrative.pointsMarker);
    io.optional("marker"_L1, narrative.marker);
    io.optional("translations"_L1, narrative.translations, rule::tokensNotEmpty);
}

template <typename Io>
static void describe(Io &io, Described<Io, Quotation> quotation)
{
    io.optional("speaker"_L1, quotation.speaker);
    io.optional("readBy"_L1, quotation.readBy);
    io.required("text"_L1, quotation.text, rule::notEmpty);
    io.optional("source"_L1, quotation.source);
    io.optional("translations"_L1, quotation.translations);
}

template <typename Io>
static void describe(Io &io, Described<Io, Heading> heading)
{
    io.required("text"_L1, heading.text, rule::notEmpty);
    io.optional("translations"_L1, heading.translations, rule::notEmpty);
}

template <typename Io>
static void describe(Io &io, Described<Io, Table> table)
{
    io.optional("caption"_L1, table.caption);
    io.optional("header"_L1, table.header);
    io.required("rows"_L1, table.rows);
    io.optional("translations"_L1, table.translations);
}

template <typename Io>
static void describe(Io &io, Described<Io, Note> note)
{
    io.required("text"_L1, note.text, rule::notEmpty);
    io.optional("translations"_L1, note.translations, rule::notEmpty);
}

template <typename Io>
static void describe(Io &io, Described<Io, Correction> correction)
{
    io.required("of"_L1, correction.of);
    io.optional("minute"_L1, correction.minute);
    io.required("text"_L1, correction.text, rule::notEmpty);
    io.optional("translations"_L1, correction.translations, rule::notEmpty);
}

template <typename Io>
static void describe(Io &io, Described<Io, OrderTaken> order)
{
    io.optional("text"_L1, order.text);
    io.optional("translations"_L1, order.translations);
}

template <typename Io>
static void describe(Io &io, Described<Io, Event> event)
{
    io.required("event"_L1, event.event);
    io.optional("person"_L1, event.person);
    io.optional("text"_L1, event.text, rule::tokens);
    io.optional("translations"_L1, event.translations, rule::tokens);
}

template <typename Io>
void describe(Io &io, Described<Io, Entry> entry)
{
    io.kind("kind"_L1, entry.body, kindNames);
    io.ownOrProvisional("id"_L1, entry.id);
    io.optional("at"_L1, entry.at);
    io.optional("access"_L1, entry.access);
    io.optional("language"_L1, entry.language);
    io.optional("flagged"_L1, entry.flagged);
    io.optional("draft"_L1, entry.draft);
    io.speakerIs(false);
    std::visit([&](auto &body) { describe(io, body); }, entry.body);
    io.speakerIs(false);
}

MINUTEBOOK_INSTANTIATE_DESCRIBE(Entry)

} // namespace minutebook
