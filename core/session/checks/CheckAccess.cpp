// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Openness.h"
#include "core/session/checks/CheckRules.h"
#include "core/session/live/EventsInTime.h"
#include "core/session/live/Undertakings.h"

#include <algorithm>

namespace minutebook::check {

using namespace Qt::StringLiterals;

namespace {

/// Everything of an item that has an access of its own, the item first.
QList<Access> accessesOf(const AgendaItem &item)
{
    QList<Access> accesses;
    const auto append = [&accesses](const std::optional<Access> &access) {
        if (access)
            accesses.append(*access);
    };
    append(item.access);
    for (const Entry &entry : item.entries)
        append(entry.access);
    for (const SupportingDocument &document : item.documents)
        append(document.access);
    return accesses;
}

bool isShut(const std::optional<Access> &access)
{
    return levelOf(access) != AccessLevel::Open;
}

bool hasShutParts(const AgendaItem &item)
{
    return std::ranges::any_of(
        accessesOf(item), [](const Access &access) { return access.level != AccessLevel::Open; });
}

bool wasTaken(const AgendaItem &item)
{
    return !item.entries.isEmpty() || !item.sittings.isEmpty();
}

QString unnamedParagraphs(const Law &law)
{
    const QString schedule = law.exemptSchedule();
    return schedule.isEmpty()
        ? Words::tr("Something is exempt and no paragraph is named that makes it so.")
        : Words::tr("Something is exempt and no paragraph of %1 is named.").arg(schedule);
}

void exemptNamesItsParagraphs(ItemCheck &check)
{
    for (const Access &access : accessesOf(check.item)) {
        if (access.level != AccessLevel::Exempt)
            continue;
        if (access.paragraphs.isEmpty())
            check.addTo(StatementField::Openness, Severity::Error, unnamedParagraphs(check.law),
                        rules::exempt);
        for (const int paragraph : access.paragraphs) {
            if (!check.law.isExemptParagraph(paragraph))
                check.addTo(StatementField::Openness, Severity::Error,
                            Words::tr("Paragraph %1 is not one of this country.").arg(paragraph)
                                + u' ' + exemptParagraphsThere(check.law),
                            rules::exemptParagraph);
        }
    }
}

void publicInterestWasWeighed(ItemCheck &check)
{
    const Law &law = check.law;
    if (!law.weighsPublicInterest())
        return;
    const auto accesses = accessesOf(check.item);
    const bool isMissing = std::ranges::any_of(accesses, [&law](const Access &access) {
        // Legal privilege is left out of the Welsh test (Sch 12A Part 5 para 21).
        const bool isTested =
            access.paragraphs.isEmpty()
            || std::ranges::any_of(access.paragraphs.values, [&law](int paragraph) {
                   return law.weighsPublicInterest(paragraph) || !law.isExemptParagraph(paragraph);
               });
        return access.level == AccessLevel::Exempt && isTested && isBlank(access.publicInterest);
    });
    if (isMissing)
        check.addTo(StatementField::Openness, Severity::Error,
                    Words::tr("Why the public interest is in keeping it exempt is not recorded: "
                              "write it with the exemption."),
                    rules::publicInterest);
}

void shutItemHasASummary(ItemCheck &check)
{
    constexpr auto rule = rules::publicSummary;
    if (wasTaken(check.item) && isBlank(accessOfItem(check.meeting, check.item).publicSummary))
        check.addTo(StatementField::Openness, Severity::Error,
                    Words::tr("The item is not open and has no public summary: write what the "
                              "public copy says in its place."),
                    rule);
    if (isBlank(check.item.publicTitle))
        check.addTo(StatementField::Openness, Severity::Warning,
                    Words::tr("The item is not open and has no public title."), rule);
}

/// The first entry of every stretch that the public copy leaves out with nothing in its place: one
/// summary speaks for the whole of a stretch.
QList<const Entry *> partsWithoutASummary(const AgendaItem &item)
{
    QList<const Entry *> parts;
    const Entry *first = nullptr;
    bool isSummedUp = false;
    const auto endStretch = [&] {
        if (first && !isSummedUp)
            parts.append(first);
        first = nullptr;
        isSummedUp = false;
    };
    for (const Entry &entry : item.entries) {
        if (!isShut(entry.access)) {
            endStretch();
            continue;
        }
        isSummedUp = isSummedUp || !isBlank(entry.access->publicSummary);
        if (!first && isLeftOutWithoutASummary(entry))
            first = &entry;
    }
    endStretch();
    return parts;
}

void partsHaveASummary(ItemCheck &check)
{
    constexpr auto rule = rules::publicSummary;
    for (const Entry *first : partsWithoutASummary(check.item))
        check.add(Severity::Error,
                  Words::tr("A part of the item is not open and has no public summary."), rule,
                  first);
    for (const SupportingDocument &document : check.item.documents)
        if (isShut(document.access) && isBlank(document.access->publicSummary))
            check.add(Severity::Warning,
                      Words::tr("“%1” is not open and has no public summary.").arg(document.title),
                      rule);
}

/// An interest in several items is reported once, with the first of them.
void interestsHaveASummary(ItemCheck &check)
{
    for (const Interest &interest : check.interests()) {
        const bool isLeftOut = levelOfInterest(check.meeting, interest) != AccessLevel::Open;
        if (isLeftOut && interest.items.constFirst() == check.item.id
            && isBlank(interest.access.value_or(Access()).publicSummary))
            check.add(Severity::Warning,
                      Words::tr("The interest of %1 is not open and has no public summary.")
                          .arg(nameOf(check.meeting, interest.person)),
                      rules::publicSummary);
    }
}

void whatIsLeftOutHasASummary(ItemCheck &check)
{
    if (levelOfItem(check.meeting, check.item) != AccessLevel::Open)
        shutItemHasASummary(check);
    else
        partsHaveASummary(check);
    interestsHaveASummary(check);
}

bool excludes(const GivenList<Entry> &entries)
{
    return std::ranges::any_of(entries.values, [](const Entry &entry) {
        const auto *event = std::get_if<Event>(&entry.body);
        return event && event->event == EventKind::PublicExcluded;
    });
}

/// The strictest of the entries that have an access of their own.
AccessLevel strictestEntry(const AgendaItem &item)
{
    AccessLevel level = AccessLevel::Open;
    for (const Entry &entry : item.entries)
        if (!std::holds_alternative<Note>(entry.body))
            level = stricter(level, levelOf(entry.access));
    return level;
}

/// What was first said of the item that not everybody may read.
const Entry *firstPrivate(const Meeting &meeting, const AgendaItem &item)
{
    const AccessLevel whole = levelOfItem(meeting, item);
    const auto found = std::ranges::find_if(item.entries.values, [&](const Entry &entry) {
        return !std::holds_alternative<Note>(entry.body) && !entry.draft.value_or(false)
            && levelUnder(whole, entry.access) != AccessLevel::Open;
    });
    return found == item.entries.values.cend() ? nullptr : &*found;
}

/// Whether the public were out at that moment.
bool wereOut(const Meeting &meeting, const Moment &moment)
{
    bool out = false;
    for (const TimedEvent &each : eventsInTime(meeting)) {
        if (each.at && moment < *each.at)
            break;
        if (each.event->event == EventKind::PublicExcluded)
            out = true;
        else if (each.event->event == EventKind::PublicReadmitted)
            out = false;
    }
    return out;
}

bool wasExcludedBy(const Meeting &meeting, const AgendaItem &last)
{
    if (excludes(meeting.before))
        return true;
    for (const AgendaItem &item : meeting.items) {
        if (excludes(item.entries))
            return true;
        if (item.id == last.id)
            break;
    }
    return false;
}

/// By the times of the record; where it has none, by the order of the agenda.
bool wasExcludedFor(const Meeting &meeting, const AgendaItem &item)
{
    const Entry *first = firstPrivate(meeting, item);
    return first && first->at ? wereOut(meeting, *first->at) : wasExcludedBy(meeting, item);
}

/// Confidential business must, exempt business may be taken without the public.
QLatin1StringView exclusionRule(AccessLevel level)
{
    return level == AccessLevel::Confidential ? rules::confidentialExcluded : rules::exemptExcluded;
}

void publicWasExcludedFirst(ItemCheck &check)
{
    const AccessLevel whole =
        check.item.entries.isEmpty() ? AccessLevel::Open : levelOfItem(check.meeting, check.item);
    const AccessLevel level = stricter(whole, strictestEntry(check.item));
    if (level == AccessLevel::Open || wasExcludedFor(check.meeting, check.item))
        return;
    check.addTo(
        StatementField::Openness, whole != AccessLevel::Open ? Severity::Error : Severity::Warning,
        Words::tr(
            "Private business was taken and no exclusion of the public is recorded before it."),
        exclusionRule(level));
}

void privateWordsAreNoPublicAction(ItemCheck &check)
{
    const AccessLevel whole = levelOfItem(check.meeting, check.item);
    for (const Entry &entry : check.item.entries) {
        if (levelUnder(whole, entry.access) == AccessLevel::Open)
            continue;
        for (const int index : actionsRestating(check.meeting, check.item, entry)) {
            const Action &action = check.meeting.actions[index];
            if (levelOfAction(check.meeting, action) < levelUnder(whole, entry.access))
                check.add(Severity::Error,
                          Words::tr("An action says what was said in private, and is open: give it "
                                    "the same access."),
                          rules::publicSummary, &entry);
        }
    }
}

void statementAgreesOnAccess(ItemCheck &check)
{
    if (!check.item.decision || !check.item.decision->exempt)
        return;
    if (*check.item.decision->exempt
            != (levelOfItem(check.meeting, check.item) == AccessLevel::Exempt)
        && !hasShutParts(check.item))
        check.addTo(
            StatementField::Exempt, Severity::Warning,
            Words::tr(
                "The statement says whether the decision is exempt, and the item says otherwise."),
            rules::statementExempt);
}

} // namespace

bool isLeftOutWithoutASummary(const Entry &entry)
{
    return !std::holds_alternative<Note>(entry.body) && !entry.draft.value_or(false)
        && isShut(entry.access) && isBlank(entry.access->publicSummary);
}

QList<ItemRule> accessRules()
{
    return {exemptNamesItsParagraphs, publicInterestWasWeighed,      whatIsLeftOutHasASummary,
            publicWasExcludedFirst,   privateWordsAreNoPublicAction, statementAgreesOnAccess};
}

} // namespace minutebook::check
