// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/Exclusion.h"

#include "core/domain/rules/Openness.h"
#include "core/session/checks/CountryLaw.h"
#include "core/session/live/EventsInTime.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool isOpen(const Meeting &meeting, const Place &place)
{
    const AgendaItem *item =
        place.part == Place::Part::Item ? findItem(meeting, place.item) : nullptr;
    return !item || levelOfItem(meeting, *item) == AccessLevel::Open;
}

Access accessOfWords(const std::optional<Access> &ofEvent)
{
    Access access = ofEvent.value_or(Access{});
    const bool named = !access.paragraphs.isEmpty();
    access.level = named ? AccessLevel::Exempt : AccessLevel::Confidential;
    return access;
}

/// Whether something said since the public left stands there already with their summary.
bool isSummedUp(const GivenList<Entry> &entries, const Exclusion &exclusion)
{
    return std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
        const bool isOfBefore =
            exclusion.since && entry.at && entry.at->msecsUtc() < exclusion.since->msecsUtc();
        return !isOfBefore && levelOf(entry.access) != AccessLevel::Open
            && entry.access->publicSummary == exclusion.access.publicSummary;
    });
}

QString paragraphsInWords(const QList<int> &paragraphs)
{
    QStringList numbers;
    for (const int paragraph : paragraphs)
        numbers.append(QString::number(paragraph));
    if (numbers.size() == 1)
        return u"paragraph "_s + numbers.constFirst();
    const QString last = numbers.takeLast();
    return u"paragraphs "_s + numbers.join(u", "_s) + u" and "_s + last;
}

/// An exclusion resolved under its own item is for the item that follows.
QString businessOf(const Meeting &meeting, const Place &place)
{
    int index = place.part == Place::Part::Item ? indexOfItem(meeting, place.item) : -1;
    if (index >= 0 && meeting.items.at(index).business == Business::Exclusion)
        ++index;
    return index >= 0 && index < meeting.items.size()
        ? u"item {item:%1}"_s.arg(meeting.items.at(index).id.text())
        : u"the following business"_s;
}

QString asSentence(QString formula)
{
    return formula.endsWith(u'.') ? formula : formula + u'.';
}

EntryBody resolutionOf(const Meeting &meeting, const Place &place, const ExclusionAsked &asked)
{
    const QString wording = asSentence(
        asked.wording.value_or(exclusionFormula(meeting, place, asked.paragraphs)).trimmed());
    const AgendaItem *item =
        place.part == Place::Part::Item ? findItem(meeting, place.item) : nullptr;
    if (item && item->business == Business::Exclusion) {
        Resolution resolution;
        resolution.limbs = {Limb{wording, {}}};
        resolution.marker = LimbMarker::None;
        resolution.mover = asked.mover;
        resolution.seconder = asked.seconder;
        resolution.outcome = ResolutionOutcome::Carried;
        return resolution;
    }
    Motion motion;
    motion.text = u"That "_s + wording;
    motion.mover = asked.mover;
    motion.seconder = asked.seconder;
    motion.procedural = true;
    motion.outcome = MotionOutcome::Carried;
    return motion;
}

/// The event stands in the public copy: it is open, and names the grounds of what follows.
Access grounds(const ExclusionAsked &asked)
{
    Access access;
    if (!asked.confidential)
        access.paragraphs = GivenList<int>(asked.paragraphs);
    access.publicInterest = asked.publicInterest;
    access.publicSummary = asked.publicSummary;
    return access;
}

Entry entryOf(const Moment &at, EntryBody body, IdSource &ids)
{
    Entry entry;
    entry.id = EntryId::fromTrusted(ids.next(u"e"_s));
    entry.at = at;
    entry.body = std::move(body);
    return entry;
}

} // namespace

std::optional<Exclusion> exclusionOf(const Meeting &meeting)
{
    std::optional<Exclusion> exclusion;
    for (const TimedEvent &each : eventsInTime(meeting)) {
        if (each.event->event == EventKind::PublicExcluded)
            exclusion = Exclusion{each.at, accessOfWords(each.entry->access)};
        else if (each.event->event == EventKind::PublicReadmitted)
            exclusion.reset();
    }
    return exclusion;
}

std::optional<Access> accessMeanwhile(const Meeting &meeting, const Place &place,
                                      const std::optional<Exclusion> &exclusion)
{
    if (!exclusion || !isOpen(meeting, place))
        return std::nullopt;
    Access access = exclusion->access;
    const GivenList<Entry> *entries = entriesAt(meeting, place);
    // The public read it once, in place of all that was said.
    if (access.publicSummary && entries && isSummedUp(*entries, *exclusion))
        access.publicSummary.reset();
    return access;
}

Entry standingOpen(const Meeting &meeting, const Place &place, Entry entry)
{
    if (!entry.access && !isOpen(meeting, place))
        entry.access = Access{};
    return entry;
}

QString exclusionFormula(const Meeting &meeting, const Place &place, const QList<int> &paragraphs)
{
    if (paragraphs.isEmpty())
        return {};
    const Law law = lawOf(meeting);
    const QString power = law.text(rules::exemptExcluded);
    const QString business = businessOf(meeting, place);
    if (power.isEmpty())
        return u"the public be excluded during %1 on the grounds that it involves the likely "
               "disclosure of exempt information (%2)"_s.arg(business,
                                                             paragraphsInWords(paragraphs));
    const QString formula =
        u"%1, the public be excluded during %2 on the grounds that it involves the likely "
        "disclosure of exempt information as defined in %3 of %4"_s.arg(
            power, business, paragraphsInWords(paragraphs), law.exemptInstrument());
    if (!law.weighsPublicInterest())
        return formula;
    return formula
        + u", and that the public interest in maintaining the exemption outweighs the public "
          "interest in disclosing the information"_s;
}

Edit excludingPublic(const Meeting &meeting, const Place &place, const ExclusionAsked &asked,
                     const Moment &now, IdSource &ids)
{
    const Moment at = asked.at.value_or(now);
    Edit edit{EditKind::RecordEvent, {}};
    int index = entriesAt(meeting, place)->size();
    if (!asked.confidential) {
        Entry resolved = entryOf(at, resolutionOf(meeting, place, asked), ids);
        edit.changes.append(
            EntryChange{place, index++, std::nullopt, standingOpen(meeting, place, resolved)});
    }
    Entry left = entryOf(at, Event{EventKind::PublicExcluded, {}, {}, {}}, ids);
    if (grounds(asked) != Access{})
        left.access = grounds(asked);
    edit.changes.append(
        EntryChange{place, index, std::nullopt, standingOpen(meeting, place, left)});
    return edit;
}

Edit readmittingPublic(const Meeting &meeting, const Place &place, const Moment &now, IdSource &ids)
{
    const Entry entry = standingOpen(
        meeting, place, entryOf(now, Event{EventKind::PublicReadmitted, {}, {}, {}}, ids));
    return {EditKind::RecordEvent, {addEntry(meeting, place, entry)}};
}

} // namespace minutebook
