// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/CheckRules.h"

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

bool isShut(const AgendaItem &item)
{
    return levelOf(item.access) != AccessLevel::Open;
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

bool isOfJurisdiction(const ItemCheck &check, int paragraph)
{
    const bool isWelshParagraph = paragraph >= 12;
    const bool isEnglishParagraph = paragraph <= 7;
    return check.isWales() ? isWelshParagraph : !check.isEngland() || isEnglishParagraph;
}

void exemptNamesItsParagraphs(ItemCheck &check)
{
    for (const Access &access : accessesOf(check.item)) {
        if (access.level != AccessLevel::Exempt)
            continue;
        if (access.paragraphs.isEmpty())
            check.add(Severity::Error,
                      Words::tr("Something is exempt and no paragraph of Schedule 12A is named."),
                      u"LGA 1972 Sch 12A; SI 2012/2089 reg 4(3)(b)"_s);
        for (const int paragraph : access.paragraphs) {
            if (!isOfJurisdiction(check, paragraph))
                check.add(Severity::Error,
                          Words::tr("Paragraph %1 is not one of this country: England has 1 to 7, "
                                    "Wales 12 to 18.")
                              .arg(paragraph),
                          u"LGA 1972 Sch 12A Parts 1 and 4"_s);
        }
    }
}

void publicInterestWasWeighed(ItemCheck &check)
{
    const auto accesses = accessesOf(check.item);
    const bool isMissing = std::ranges::any_of(accesses, [](const Access &access) {
        return access.level == AccessLevel::Exempt && isBlank(access.publicInterest);
    });
    if (isMissing)
        check.add(Severity::Warning,
                  Words::tr("Why the public interest is in keeping it exempt is not recorded: "
                            "write it with the exemption."),
                  check.isWales() ? u"LGA 1972 Sch 12A para 21"_s : u"LGA 1972 Sch 12A para 10"_s);
}

void whatIsLeftOutHasASummary(ItemCheck &check)
{
    const QString rule = u"LGA 1972 s.100C(2)"_s;
    if (isShut(check.item)) {
        if (wasTaken(check.item) && isBlank(check.item.access->publicSummary))
            check.add(Severity::Error,
                      Words::tr("The item is not open and has no public summary: write what the "
                                "public copy says in its place."),
                      rule);
        if (isBlank(check.item.publicTitle))
            check.add(Severity::Warning, Words::tr("The item is not open and has no public title."),
                      rule);
        return;
    }
    for (const Entry &entry : check.item.entries) {
        const bool isNote = std::holds_alternative<Note>(entry.body);
        if (!isNote && levelOf(entry.access) != AccessLevel::Open
            && isBlank(entry.access->publicSummary))
            check.add(Severity::Error,
                      Words::tr("A part of the item is not open and has no public summary."), rule,
                      &entry);
    }
}

bool excludes(const GivenList<Entry> &entries)
{
    return std::ranges::any_of(entries.values, [](const Entry &entry) {
        const auto *event = std::get_if<Event>(&entry.body);
        return event && event->event == EventKind::PublicExcluded;
    });
}

bool hasExemptEntry(const AgendaItem &item)
{
    return std::ranges::any_of(item.entries.values, [](const Entry &entry) {
        return levelOf(entry.access) == AccessLevel::Exempt
            && !std::holds_alternative<Note>(entry.body);
    });
}

void publicWasExcludedFirst(ItemCheck &check)
{
    const bool isPrivate =
        levelOf(check.item.access) == AccessLevel::Exempt && !check.item.entries.isEmpty();
    if (!isPrivate && !hasExemptEntry(check.item))
        return;
    bool wasExcluded = excludes(check.meeting.before);
    for (const AgendaItem &item : check.meeting.items) {
        wasExcluded = wasExcluded || excludes(item.entries);
        if (item.id == check.item.id)
            break;
    }
    if (!wasExcluded)
        check.add(
            isPrivate ? Severity::Error : Severity::Warning,
            Words::tr(
                "Exempt business was taken and no exclusion of the public is recorded before it."),
            check.meeting.body.kind == BodyKind::Executive ? u"SI 2012/2089 reg 4(2)(b)"_s
                                                           : u"LGA 1972 s.100A(4)"_s);
}

void statementAgreesOnAccess(ItemCheck &check)
{
    if (!check.item.decision || !check.item.decision->exempt)
        return;
    if (*check.item.decision->exempt != (levelOf(check.item.access) == AccessLevel::Exempt)
        && !hasShutParts(check.item))
        check.add(
            Severity::Warning,
            Words::tr(
                "The statement says whether the decision is exempt, and the item says otherwise."),
            u"SI 2012/2089 reg 20"_s);
}

} // namespace

QList<ItemRule> accessRules()
{
    return {exemptNamesItsParagraphs, publicInterestWasWeighed, whatIsLeftOutHasASummary,
            publicWasExcludedFirst, statementAgreesOnAccess};
}

} // namespace minutebook::check
