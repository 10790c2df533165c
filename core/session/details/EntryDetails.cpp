// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/EntryDetails.h"

#include "core/base/Overloaded.h"
#include "core/domain/rules/Openness.h"
#include "core/edit/ApplyEdit.h"
#include "core/session/details/DetailWords.h"
#include "core/session/details/FormPass.h"
#include "core/session/live/LiveEdits.h"
#include "core/session/live/SpokenText.h"
#include "core/session/live/Undertakings.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::EntryDetails)
};

constexpr qsizetype repliesShown = 60; // characters of what is answered

/// The places in the order of placesOf.
QStringList placeNames(const Meeting &meeting)
{
    QStringList names{Say::tr("before the first item")};
    for (const AgendaItem &item : meeting.items) {
        const QString number = item.agendaNumber.value_or(item.minuteNumber.value_or(QString()));
        names.append(QString(number + u' ' + item.title).trimmed());
    }
    names.append(Say::tr("after the last item"));
    return names;
}

const Entry *entryAt(const Meeting &meeting, const EntryAt &at)
{
    const GivenList<Entry> *entries = entriesAt(meeting, at.place);
    const int index = entries ? indexOfEntry(*entries, at.id) : -1;
    return index < 0 ? nullptr : &(*entries).values.at(index);
}

/// "14:23 LC whether the street sweepers…" for the choice of what is answered.
QString shownQuestion(const Entry &entry, const Meeting &meeting)
{
    const auto *speech = std::get_if<Speech>(&entry.body);
    const auto *quotation = std::get_if<Quotation>(&entry.body);
    const std::optional<PersonId> speaker = speech ? speech->speaker : quotation->speaker;
    const Person *person = speaker ? findPerson(meeting, *speaker) : nullptr;
    const QString text =
        speech ? expandTokens(speech->text, meeting, speaker, true) : quotation->text;
    QStringList parts{entry.at ? entry.at->local().time().toString(u"HH:mm:ss"_s) : QString(),
                      person ? person->code.value_or(person->name) : QString(),
                      text.simplified().left(repliesShown)};
    parts.removeAll({});
    return parts.join(u' ');
}

/// What the entry may answer: the words before it at its place, and whatever it answers now.
QList<EntryId> questionsFor(const Meeting &meeting, const EntryAt &at,
                            const std::optional<EntryId> &now, QStringList &names)
{
    QList<EntryId> questions;
    for (const Place &place : placesOf(meeting)) {
        bool before = place == at.place;
        for (const Entry &entry : *entriesAt(meeting, place)) {
            before = before && entry.id != at.id;
            const bool spoken = std::holds_alternative<Speech>(entry.body)
                || std::holds_alternative<Quotation>(entry.body);
            if (!spoken || (!before && entry.id != now))
                continue;
            questions.append(entry.id);
            names.append(shownQuestion(entry, meeting));
        }
    }
    return questions;
}

void passReply(FormPass &pass, const EntryAt &at, std::optional<EntryId> &repliesTo)
{
    QStringList names{Say::tr("nothing")};
    const QList<EntryId> questions = questionsFor(pass.context().meeting, at, repliesTo, names);
    int index = repliesTo ? static_cast<int>(questions.indexOf(*repliesTo)) + 1 : 0;
    const int before = index;
    pass.indexOf({"repliesTo", Say::tr("Ans&wers"), {}}, index, names);
    if (index != before)
        repliesTo = index == 0 ? std::nullopt : std::optional(questions.at(index - 1));
}

void passRun(FormPass &pass, std::optional<PointsMarker> &points, std::optional<RunMarker> &run)
{
    pass.choice({"pointsMarker", Say::tr("&Points marked by"), {}}, points, pointsMarkerNames(),
                Say::tr("the usual bullets"));
    pass.choice({"marker", Say::tr("Stands in a &list by"), {}}, run, runMarkerNames(),
                Say::tr("in no list"));
}

void passBody(FormPass &pass, const EntryAt &at, Speech &speech)
{
    pass.person({"speaker", Say::tr("&Speaker"), Say::tr("code or name")}, speech.speaker);
    pass.line({"as", Say::tr("Printed &as"), Say::tr("in place of role or name, this once")},
              speech.as);
    pass.choice({"act", Say::tr("Kin&d"), {}}, speech.act, actNames(), Say::tr("not said"));
    passReply(pass, at, speech.repliesTo);
    passRun(pass, speech.pointsMarker, speech.marker);
}

void passBody(FormPass &pass, const EntryAt &, Narrative &narrative)
{
    passRun(pass, narrative.pointsMarker, narrative.marker);
}

void passBody(FormPass &pass, const EntryAt &, Quotation &quotation)
{
    pass.person({"speaker", Say::tr("Who&se words"), Say::tr("code or name")}, quotation.speaker);
    pass.person({"readBy", Say::tr("&Read out by"), Say::tr("code or name")}, quotation.readBy);
    pass.line({"source", Say::tr("Fr&om"), Say::tr("follows the words in brackets")},
              quotation.source);
}

void passBody(FormPass &pass, const EntryAt &, Event &event)
{
    pass.choice({"event", Say::tr("&What happened"), {}}, event.event, eventNames());
    pass.person({"person", Say::tr("Per&son"), Say::tr("code or name")}, event.person);
    pass.tokens({"text", Say::tr("Printed w&ords"), Say::tr("in place of the usual sentence")},
                event.text);
}

void passBody(FormPass &pass, const EntryAt &, Correction &correction)
{
    std::optional<QDate> of = correction.of.isValid() ? std::optional(correction.of) : std::nullopt;
    pass.date({"of", Say::tr("Minutes &of"), Say::tr("23 April 2026")}, of);
    pass.line({"minute", Say::tr("&Minute number"), {}}, correction.minute);
    pass.required({"text", Say::tr("&Words of the correction"), {}}, correction.text);
    if (!of)
        pass.refuse("of", Say::tr("Which minutes are corrected? Type the date of their meeting."));
    else
        correction.of = *of;
}

void passBody(FormPass &pass, const EntryAt &, OrderTaken &order)
{
    pass.words({"text", Say::tr("W&ords before the list"), {}}, order.text);
}

/// Headings, tables, notes, resolutions and motions have their words elsewhere.
template <typename Body>
void passBody(FormPass &, const EntryAt &, Body &)
{
}

/// An entry that stands somewhere: where; and what every entry has.
void passEntry(FormPass &pass, const EntryAt &at, Entry &entry, Place &place)
{
    pass.moment({"at", Say::tr("&Began at"), Say::tr("14:31, or -1 for a minute ago")}, entry.at);
    std::visit([&](auto &body) { passBody(pass, at, body); }, entry.body);
    const QList<Place> places = placesOf(pass.context().meeting);
    int index = static_cast<int>(places.indexOf(place));
    pass.indexOf({"item", Say::tr("Stands under &item"), {}}, index,
                 placeNames(pass.context().meeting));
    place = places.at(index);
    pass.check({"flagged", Say::tr("C&heck this later (never printed)"), {}}, entry.flagged);
    pass.check({"draft", Say::tr("No&t finished: printed in no copy"), {}}, entry.draft);
    pass.choice({"language", Say::tr("Spok&en in"), {}}, entry.language, languageNames(),
                Say::tr("not said"));
    pass.access(entry.access, Say::tr("as its item is"));
}

AccessLevel levelAt(const Meeting &meeting, const Place &place)
{
    const AgendaItem *item =
        place.part == Place::Part::Item ? findItem(meeting, place.item) : nullptr;
    return item ? levelOfItem(meeting, *item) : AccessLevel::Open;
}

/// Takes the words to the end of another place. What an item withheld does not come open by moving.
Edit toOtherPlace(const Meeting &meeting, const EntryAt &at, const Place &to, Entry entry)
{
    if (!entry.access && levelAt(meeting, to) < levelAt(meeting, at.place))
        entry.access = accessOfItem(meeting, *findItem(meeting, at.place.item));
    const int index = indexOfEntry(*entriesAt(meeting, at.place), at.id);
    return {EditKind::MoveContribution,
            {removeEntry(meeting, at.place, index), addEntry(meeting, to, entry)}};
}

/// An undertaking that is kept from the public from now on takes the action made from it along.
void closeActions(Edit &edit, const Meeting &meeting, const Place &place, const Entry &before,
                  const Entry &after)
{
    const AgendaItem *item =
        place.part == Place::Part::Item ? findItem(meeting, place.item) : nullptr;
    if (!item || levelOf(after.access) <= levelOf(before.access))
        return;
    for (const int index : actionsRestating(meeting, *item, before)) {
        Action action = meeting.actions[index];
        if (levelOf(action.access) >= levelOf(after.access))
            continue;
        action.access = after.access;
        action.access->publicSummary.reset();
        edit.changes.append(ActionChange{index, meeting.actions[index], action});
    }
}

/// The entry without what it says about the other one; nothing when it says nothing.
std::optional<Entry> withoutReference(Entry entry, const EntryId &gone)
{
    auto *speech = std::get_if<Speech>(&entry.body);
    auto *motion = std::get_if<Motion>(&entry.body);
    if (speech && speech->repliesTo == gone)
        speech->repliesTo.reset();
    else if (motion && motion->about == gone)
        motion->about.reset();
    else
        return std::nullopt;
    return entry;
}

} // namespace

Form entryForm(const FormContext &context, const EntryAt &at)
{
    const Entry *found = entryAt(context.meeting, at);
    if (!found)
        return {};
    FormPass pass = FormPass::showing(context);
    Entry entry = *found;
    Place place = at.place;
    passEntry(pass, at, entry, place);
    return pass.form();
}

Result<Edit> entryEdit(const FormContext &context, const EntryAt &at, const FormValues &values)
{
    const Entry *found = entryAt(context.meeting, at);
    if (!found)
        return Error{.code = ErrorCode::NotFound,
                     .message = Say::tr("The entry is no longer there. [Esc] leaves."),
                     .place = {},
                     .detail = {}};
    FormPass pass = FormPass::reading(context, values);
    Entry entry = *found;
    Place place = at.place;
    passEntry(pass, at, entry, place);
    if (pass.trouble())
        return *pass.trouble();
    if (place != at.place)
        return toOtherPlace(context.meeting, at, place, entry);
    Edit edit{EditKind::CorrectContribution, {}};
    const int index = indexOfEntry(*entriesAt(context.meeting, at.place), at.id);
    if (entry != *found)
        edit.changes.append(replaceEntry(context.meeting, at.place, index, entry));
    closeActions(edit, context.meeting, at.place, *found, entry);
    return edit;
}

Form correctionForm(const FormContext &context)
{
    FormPass pass = FormPass::showing(context);
    Correction correction;
    passBody(pass, {}, correction);
    return pass.form();
}

Result<Entry> readCorrection(const FormContext &context, const FormValues &values)
{
    FormPass pass = FormPass::reading(context, values);
    Correction correction;
    passBody(pass, {}, correction);
    if (pass.trouble())
        return *pass.trouble();
    Entry entry;
    entry.at = Moment::of(context.now);
    entry.body = correction;
    return entry;
}

Edit removeEntryWithReplies(const Meeting &meeting, const EntryAt &at)
{
    Edit edit{EditKind::RemoveContribution, {}};
    for (const Place &place : placesOf(meeting)) {
        const GivenList<Entry> &entries = *entriesAt(meeting, place);
        for (int index = 0; index < entries.size(); ++index) {
            if (const auto without = withoutReference(entries[index], at.id))
                edit.changes.append(replaceEntry(meeting, place, index, *without));
        }
    }
    const GivenList<Entry> *here = entriesAt(meeting, at.place);
    const int index = here ? indexOfEntry(*here, at.id) : -1;
    if (index < 0)
        return {EditKind::RemoveContribution, {}};
    edit.changes.append(removeEntry(meeting, at.place, index));
    return edit;
}

Edit moveEntry(const Meeting &meeting, const EntryAt &at, int step)
{
    Edit edit{EditKind::MoveContribution, {}};
    const GivenList<Entry> *entries = entriesAt(meeting, at.place);
    const int index = entries ? indexOfEntry(*entries, at.id) : -1;
    const int to = index + step;
    if (index < 0 || to < 0 || to >= entries->size())
        return edit;
    edit.changes.append(removeEntry(meeting, at.place, index));
    edit.changes.append(EntryChange{at.place, to, std::nullopt, (*entries)[index]});
    return edit;
}

} // namespace minutebook
