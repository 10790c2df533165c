// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/FieldReader.h"
#include "core/meetingfile/FieldWriter.h"

namespace minutebook {

using namespace Qt::StringLiterals;

template <typename Io>
static void describe(Io &io, Described<Io, Attribution> attribution)
{
    io.optional("role"_L1, attribution.role, rule::notEmpty);
    io.optional("roleLater"_L1, attribution.roleLater, rule::notEmpty);
    io.optional("name"_L1, attribution.name, rule::notEmpty);
    io.optional("nameLater"_L1, attribution.nameLater, rule::notEmpty);
}

template <typename Io>
static void describe(Io &io, Described<Io, PresenceInterval> interval)
{
    io.optional("from"_L1, interval.from);
    io.optional("to"_L1, interval.to);
}

template <typename Io>
static void describe(Io &io, Described<Io, PersonWords> words)
{
    io.optional("title"_L1, words.title);
    io.optional("office"_L1, words.office);
    io.optional("portfolio"_L1, words.portfolio);
    io.optional("attribution"_L1, words.attribution);
}

template <typename Io>
void describe(Io &io, Described<Io, Person> person)
{
    io.own("id"_L1, person.id);
    io.optional("code"_L1, person.code, rule::code);
    io.required("name"_L1, person.name, rule::notEmpty);
    io.optional("title"_L1, person.title);
    io.optional("office"_L1, person.office);
    io.optional("portfolio"_L1, person.portfolio);
    io.optional("party"_L1, person.party);
    io.optional("ward"_L1, person.ward);
    io.required("capacity"_L1, person.capacity);
    io.optional("voting"_L1, person.voting);
    io.optional("pronoun"_L1, person.pronoun);
    io.optional("attribution"_L1, person.attribution);
    io.optional("attendance"_L1, person.attendance);
    io.optional("apologies"_L1, person.apologies);
    io.optional("substituteFor"_L1, person.substituteFor);
    io.optional("presence"_L1, person.presence);
    io.optional("translations"_L1, person.translations);
}

template <typename Io>
static void describe(Io &io, Described<Io, Dispensation> dispensation)
{
    io.required("kind"_L1, dispensation.kind);
    io.optional("by"_L1, dispensation.by);
    io.optional("date"_L1, dispensation.date);
    io.optional("note"_L1, dispensation.note);
}

template <typename Io>
void describe(Io &io, Described<Io, Interest> interest)
{
    io.required("person"_L1, interest.person);
    io.required("items"_L1, interest.items, rule::oneOrMore);
    io.required("class"_L1, interest.kind);
    io.optional("classText"_L1, interest.classText, rule::notEmpty);
    io.optional("access"_L1, interest.access);
    io.optional("nature"_L1, interest.nature);
    io.optional("sensitive"_L1, interest.sensitive);
    io.optional("action"_L1, interest.action);
    io.optional("leftAt"_L1, interest.leftAt);
    io.optional("returnedAt"_L1, interest.returnedAt);
    io.optional("declaredAt"_L1, interest.declaredAt);
    io.optional("dispensation"_L1, interest.dispensation);
}

template <typename Io>
void describe(Io &io, Described<Io, Action> action)
{
    io.ownOrProvisional("id"_L1, action.id);
    io.optional("item"_L1, action.item);
    io.required("text"_L1, action.text, rule::notEmpty);
    io.optional("owners"_L1, action.owners, rule::notEmpty);
    io.optional("due"_L1, action.due);
    io.optional("done"_L1, action.done);
    io.optional("access"_L1, action.access);
}

MINUTEBOOK_INSTANTIATE_DESCRIBE(Person)
MINUTEBOOK_INSTANTIATE_DESCRIBE(Interest)
MINUTEBOOK_INSTANTIATE_DESCRIBE(Action)

} // namespace minutebook
