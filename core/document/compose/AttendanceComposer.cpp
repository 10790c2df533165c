// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/AttendanceComposer.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

enum class Group { Members, Others, Officers, Absent, None };

bool isMember(const Person &person)
{
    return person.capacity == Capacity::Member;
}

/// Members of the public are not named (minutes list those who attend by office or invitation).
Group groupOf(const Composition &composition, const Person &person)
{
    if (person.capacity == Capacity::Public)
        return Group::None;
    if (!composition.copy.facts().attended.contains(person.id))
        return isMember(person) && attendanceOf(person) == Attendance::Absent ? Group::Absent
                                                                              : Group::None;
    if (isMember(person))
        return Group::Members;
    return person.capacity == Capacity::Officer ? Group::Officers : Group::Others;
}

Runs spanOf(const Composition &composition, const NumberSpan &span)
{
    if (span.first == span.last)
        return plain(span.first);
    return composition.fill(composition.phrases().itemsTo,
                            {{u"first"_s, plain(span.first)}, {u"last"_s, plain(span.last)}});
}

Runs itemsOf(const Composition &composition, const QList<NumberSpan> &spans)
{
    const Phrases &phrases = composition.phrases();
    QList<Runs> parts;
    for (const NumberSpan &span : spans)
        parts.append(spanOf(composition, span));
    const bool one = spans.size() == 1 && spans[0].first == spans[0].last;
    return one
        ? composition.fill(phrases.oneItem, {{u"item"_s, parts[0]}})
        : composition.fill(phrases.severalItems, {{u"items"_s, composition.words.joined(parts)}});
}

Runs rangeOf(const Composition &composition, const PresenceRange &range)
{
    const Phrases &phrases = composition.phrases();
    switch (range.kind) {
    case PresenceRange::Kind::Whole:
        return {};
    case PresenceRange::Kind::From:
        return composition.fill(
            phrases.rangeFrom,
            {{u"items"_s, itemsOf(composition, {{range.items[0].first, range.items[0].first}})}});
    case PresenceRange::Kind::For:
        return composition.fill(phrases.rangeFor,
                                {{u"items"_s, itemsOf(composition, range.items)}});
    case PresenceRange::Kind::Except:
        return composition.fill(phrases.rangeExcept,
                                {{u"items"_s, itemsOf(composition, range.items)}});
    }
    return {};
}

Runs inBrackets(const Runs &runs)
{
    return textOf(runs).isEmpty() ? Runs() : plain(u" ("_s) + runs + plain(u")"_s);
}

/// Office and portfolio, and whether they were in the chair.
Runs standingOf(const Composition &composition, const Person &person)
{
    const Wording &words = composition.words;
    QList<Runs> parts;
    if (person.office)
        parts.append(words.marked(words.officeOf(person)));
    if (composition.style.shown.portfolios && person.portfolio)
        parts.append(words.marked(words.pick(*person.portfolio, words.own(), person.translations,
                                             &PersonWords::portfolio)));
    if (person.id == composition.meeting.details.chair)
        parts.append(plain(composition.phrases().inTheChair));
    Runs whole;
    for (const Runs &part : std::as_const(parts)) {
        if (!whole.isEmpty())
            whole += plain(u", "_s);
        whole += part;
    }
    return whole;
}

QString attendanceWord(const Composition &composition, const Person &person)
{
    if (!composition.copy.facts().attended.contains(person.id))
        return u"absent"_s;
    return attendanceOf(person) == Attendance::Remote ? u"remote"_s : u"present"_s;
}

Runs lineOf(Composition &composition, const Person &person)
{
    const Phrases &phrases = composition.phrases();
    Runs line = composition.words.nameOf(person);
    const QString ref = composition.personRef(person, attendanceWord(composition, person));
    for (Run &run : line)
        run.person = ref;
    line += inBrackets(standingOf(composition, person));
    if (person.substituteFor)
        line += inBrackets(composition.fill(
            phrases.substituteFor, {{u"person"_s, composition.nameOf(*person.substituteFor)}}));
    if (attendanceOf(person) == Attendance::Remote)
        line += inBrackets(plain(phrases.remotely));
    line += inBrackets(rangeOf(composition, composition.copy.facts().ranges.value(person.id)));
    return line;
}

void addGroup(Composition &composition, Group group, const QString &label, QList<Block> &blocks)
{
    ListBlock list{.role = ListRole::People,
                   .marker = {.kind = MarkerKind::None, .before = {}, .after = {}, .bullet = {}}};
    for (const Person &person : composition.meeting.people) {
        if (groupOf(composition, person) != group)
            continue;
        const ListElement element{{Paragraph{ParagraphRole::Text, lineOf(composition, person)}}};
        if (person.id == composition.meeting.details.chair)
            list.elements.prepend(element);
        else
            list.elements.append(element);
    }
    if (list.elements.isEmpty())
        return;
    blocks.append(HeadingBlock{.level = 2, .number = {}, .runs = plain(label)});
    blocks.append(list);
}

bool apologisedFor(const Person &person, ApologyReason reason)
{
    if (person.apologies)
        return *person.apologies == reason;
    return reason == ApologyReason::Absence && attendanceOf(person) == Attendance::Apologies;
}

} // namespace

Section composeAttendance(Composition &composition)
{
    const Phrases &phrases = composition.phrases();
    Section section{.role = SectionRole::Attendance};
    addGroup(composition, Group::Members, phrases.present, section.blocks);
    addGroup(composition, Group::Others, phrases.inAttendance, section.blocks);
    addGroup(composition, Group::Officers, phrases.officers, section.blocks);
    addGroup(composition, Group::Absent, phrases.absent, section.blocks);
    return section;
}

QList<Block> composeApologies(const Composition &composition)
{
    const Phrases &phrases = composition.phrases();
    QList<Block> blocks;
    const auto add = [&](ApologyReason reason, const QString &phrase) {
        QList<const Person *> people;
        for (const Person &person : composition.meeting.people)
            if (apologisedFor(person, reason))
                people.append(&person);
        if (people.isEmpty())
            return;
        const Runs names = composition.words.namesOf(people);
        blocks.append(
            Paragraph{ParagraphRole::Narrative, composition.fill(phrase, {{u"people"_s, names}})});
    };
    add(ApologyReason::Absence, phrases.apologiesAbsence);
    add(ApologyReason::Lateness, phrases.apologiesLateness);
    add(ApologyReason::LeavingEarly, phrases.apologiesLeavingEarly);
    return blocks;
}

Runs composeMembersPresent(const Composition &composition, const QList<PersonId> &members)
{
    QList<const Person *> people;
    for (const PersonId &id : members)
        if (const Person *person = findPerson(composition.meeting, id))
            people.append(person);
    if (people.isEmpty())
        return {};
    const auto title = composition.words.sharedTitle(people);
    Runs whole;
    if (title)
        whole = composition.words.marked(*title) + plain(u": "_s);
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (i > 0)
            whole += plain(u", "_s);
        whole += title ? plain(people[i]->name) : composition.words.nameOf(*people[i]);
        whole += inBrackets(composition.words.marked(composition.words.officeOf(*people[i])));
    }
    return whole + plain(u"."_s);
}

} // namespace minutebook
