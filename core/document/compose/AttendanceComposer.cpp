// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/AttendanceComposer.h"

#include "core/document/PersonNames.h"

#include <algorithm>

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

/// What is printed of one person in the list.
struct PersonLine {
    Runs name; ///< or the office alone
    Runs standing; ///< empty beside an office alone
    Runs attendance; ///< in brackets: whom they stood in for, how and when they were there

    [[nodiscard]] Runs whole() const { return name + inBrackets(standing) + attendance; }
};

Runs attendanceOfLine(const Composition &composition, const Person &person)
{
    const Phrases &phrases = composition.phrases();
    Runs line;
    if (person.substituteFor)
        line += inBrackets(composition.fill(
            phrases.substituteFor, {{u"person"_s, composition.nameOf(*person.substituteFor)}}));
    const Shown &shown = composition.style.shown;
    if (shown.attendanceMode && attendanceOf(person) == Attendance::Remote)
        line += inBrackets(plain(phrases.remotely));
    if (shown.itemRanges)
        line += inBrackets(rangeOf(composition, composition.copy.facts().ranges.value(person.id)));
    return line;
}

QString capacityWord(const Person &person)
{
    if (isMember(person))
        return u"member"_s;
    return person.capacity == Capacity::Officer ? u"officer"_s : u"other"_s;
}

/// For machines, what the line says in words.
QList<PresenceFacts> presenceFacts(const Composition &composition, const Person &person)
{
    static const QStringList kinds{QString(), u"from"_s, u"for"_s, u"except"_s};
    const PresenceRange range = composition.copy.facts().ranges.value(person.id);
    if (!composition.style.shown.itemRanges || range.kind == PresenceRange::Kind::Whole)
        return {};
    QList<PresenceFacts> presence;
    for (const NumberSpan &span : range.items)
        presence.append({.kind = kinds.at(static_cast<int>(range.kind)),
                         .first = span.first,
                         .last = range.kind == PresenceRange::Kind::From ? QString() : span.last});
    return presence;
}

PersonFacts standingFacts(const Composition &composition, const Person &person)
{
    QString attendance = attendanceWord(composition, person);
    if (attendance == "remote"_L1 && !composition.style.shown.attendanceMode)
        attendance = u"present"_s;
    return {.attendance = attendance,
            .capacity = capacityWord(person),
            .presence = presenceFacts(composition, person)};
}

PersonLine lineOf(Composition &composition, const Person &person)
{
    PersonLine line{.attendance = attendanceOfLine(composition, person)};
    const bool byOffice = person.capacity == Capacity::Officer && person.office
        && composition.style.presentList.officers == OfficersShown::TitleOnly;
    if (byOffice) {
        line.name = composition.words.marked(composition.words.officeOf(person));
        return line;
    }
    line.name = composition.words.nameOf(person);
    line.standing = standingOf(composition, person);
    const QString ref = composition.personRef(person, standingFacts(composition, person));
    for (Run &run : line.name)
        run.person = ref;
    return line;
}

/// Those of the group, who was in the chair first.
QList<const Person *> peopleOf(const Composition &composition, Group group)
{
    QList<const Person *> people;
    for (const Person &person : composition.meeting.people)
        if (groupOf(composition, person) == group)
            people.append(&person);
    if (composition.style.presentList.order == PresentOrder::BySurname)
        std::stable_sort(people.begin(), people.end(), [](const Person *a, const Person *b) {
            return surnameOf(a->name).localeAwareCompare(surnameOf(b->name)) < 0;
        });
    std::stable_partition(people.begin(), people.end(), [&](const Person *person) {
        return person->id == composition.meeting.details.chair;
    });
    return people;
}

Block listOf(const QList<PersonLine> &lines)
{
    ListBlock list{.role = ListRole::People,
                   .marker = {.kind = MarkerKind::None, .before = {}, .after = {}, .bullet = {}}};
    for (const PersonLine &line : lines)
        list.elements.append({{Paragraph{ParagraphRole::Text, line.whole()}}});
    return list;
}

Block tableOf(const Composition &composition, const QList<PersonLine> &lines)
{
    TableBlock table;
    table.header = {plain(composition.phrases().presentName),
                    plain(composition.phrases().presentOffice)};
    for (const PersonLine &line : lines)
        table.rows.append({line.name + line.attendance, line.standing});
    return table;
}

/// The name is the label; what is known of them stands beside it.
QList<Block> columnsOf(const QList<PersonLine> &lines)
{
    QList<Block> columns;
    for (const PersonLine &line : lines) {
        Runs beside = line.standing + line.attendance;
        if (line.standing.isEmpty() && !beside.isEmpty())
            beside.first().text = beside.constFirst().text.mid(1); // the blank before the bracket
        FieldBlock column{.name = u"person"_s, .label = line.name};
        if (!beside.isEmpty())
            column.value.append(Paragraph{ParagraphRole::Text, beside});
        columns.append(column);
    }
    return columns;
}

Block sentenceOf(const Composition &composition, const QString &label,
                 const QList<PersonLine> &lines)
{
    QList<Runs> people;
    for (const PersonLine &line : lines)
        people.append(line.whole());
    return Paragraph{ParagraphRole::Text,
                     composition.fill(composition.phrases().peopleSentence,
                                      {{u"label"_s, {Run{.text = label, .strong = true}}},
                                       {u"people"_s, composition.words.joined(people)}})};
}

void addGroup(Composition &composition, Group group, const QString &label, QList<Block> &blocks)
{
    const PresentListStyle &style = composition.style.presentList;
    if (group == Group::Officers && style.officers == OfficersShown::None)
        return;
    QList<PersonLine> lines;
    for (const Person *person : peopleOf(composition, group))
        lines.append(lineOf(composition, *person));
    if (lines.isEmpty())
        return;
    if (style.layout == PresentLayout::Sentence)
        return blocks.append(sentenceOf(composition, label, lines));
    blocks.append(HeadingBlock{.level = 2, .number = {}, .runs = plain(label)});
    if (style.layout == PresentLayout::Columns)
        return blocks.append(columnsOf(lines));
    blocks.append(style.layout == PresentLayout::Table ? tableOf(composition, lines)
                                                       : listOf(lines));
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
        whole += title ? plain(composition.words.bareNameOf(*people[i]))
                       : composition.words.nameOf(*people[i]);
        whole += inBrackets(composition.words.marked(composition.words.officeOf(*people[i])));
    }
    return whole + plain(u"."_s);
}

} // namespace minutebook
