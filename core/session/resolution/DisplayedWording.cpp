// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/resolution/DisplayedWording.h"

#include "core/domain/rules/Openness.h"
#include "core/session/live/SpokenText.h"

#include <QCoreApplication>
#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DisplayedWording)
};

QString itemOf(const Meeting &meeting, const Place &place)
{
    const AgendaItem *item =
        place.part == Place::Part::Item ? findItem(meeting, place.item) : nullptr;
    if (!item)
        return {};
    return item->agendaNumber.value_or(QString()).isEmpty()
        ? item->title
        : *item->agendaNumber + QChar(0x2002) + item->title;
}

QString decision(Fate fate)
{
    switch (fate) {
    case Fate::Accepted:
    case Fate::Carried:
        return Words::tr("CARRIED");
    case Fate::Lost:
        return Words::tr("LOST");
    case Fate::Withdrawn:
        return Words::tr("WITHDRAWN");
    case Fate::Deferred:
        return Words::tr("DEFERRED");
    case Fate::Fell:
    case Fate::RuledOut:
        return Words::tr("NOT PUT");
    }
    return {};
}

/// Counted from 1, the last that has changed the wording; 0: none.
int lastTaken(const GivenList<Amendment> &amendments)
{
    int last = 0;
    for (int number = 0; number < amendments.size(); ++number) {
        const Fate fate = fateOf(amendments[number]);
        if (fate == Fate::Accepted || fate == Fate::Carried)
            last = number + 1;
    }
    return last;
}

AccessLevel levelOf(const Meeting &meeting, const Place &place, const std::optional<Access> &own)
{
    const AgendaItem *item =
        place.part == Place::Part::Item ? findItem(meeting, place.item) : nullptr;
    return levelUnder(item ? levelOfItem(meeting, *item) : AccessLevel::Open, own);
}

QString nameOf(const Meeting &meeting, const std::optional<PersonId> &id)
{
    const Person *person = id ? findPerson(meeting, *id) : nullptr;
    return person ? person->name : QString();
}

QString moved(const Meeting &meeting, const std::optional<PersonId> &mover,
              const std::optional<PersonId> &seconder)
{
    const QString first = nameOf(meeting, mover);
    const QString second = nameOf(meeting, seconder);
    if (first.isEmpty())
        return {};
    return second.isEmpty() ? Words::tr("Moved %1").arg(first)
                            : Words::tr("Moved %1, seconded %2").arg(first, second);
}

QString amendmentMoved(const Meeting &meeting, const Amendment &amendment)
{
    const QString first = nameOf(meeting, amendment.mover);
    const QString second = nameOf(meeting, amendment.seconder);
    if (first.isEmpty())
        return {};
    return second.isEmpty() ? Words::tr("Amendment moved %1").arg(first)
                            : Words::tr("Amendment moved %1, seconded %2").arg(first, second);
}

/// The minutes' own words, which are not translated with the window.
QString openingOf(const Meeting &meeting, const Matter &matter, bool byRole)
{
    const auto *motion = std::get_if<Motion>(&matter);
    if (motion)
        return expandTokens(motion->text.value_or(motion->title.value_or(QString())), meeting, {},
                            byRole);
    return std::get<Resolution>(matter).verb.value_or(u"Resolved that"_s) + u':';
}

QList<FlatLimb> asPrinted(const QList<Limb> &limbs, const Meeting &meeting, bool byRole)
{
    QList<FlatLimb> flat = flatLimbs(limbs);
    for (FlatLimb &limb : flat)
        limb.text = expandTokens(limb.text, meeting, {}, byRole);
    return flat;
}

void describe(DisplayedWording &wording, const Matter &matter, bool isMoved)
{
    const int amendment = lastTaken(amendmentsOf(matter));
    if (wording.decided) {
        wording.state = decision(fateOf(matter));
        return;
    }
    wording.state = amendment > 0 ? Words::tr("DRAFT as amended by amendment %1").arg(amendment)
                                  : Words::tr("DRAFT");
    wording.standing = isMoved ? Words::tr("not yet voted on") : Words::tr("not yet moved");
}

} // namespace

DisplayedWording displayedWording(const Meeting &meeting, const Place &place,
                                  const DisplayedMatter &shown, bool byRole)
{
    const Matter &matter = shown.matter;
    DisplayedWording wording;
    wording.item = itemOf(meeting, place);
    wording.meeting = u"%1, %2"_s.arg(meeting.body.name,
                                      QLocale().toString(meeting.details.date, u"d MMMM yyyy"_s));
    wording.decided = shown.decided;
    wording.level = levelOf(meeting, place, shown.access);
    std::visit(
        [&](const auto &each) {
            describe(wording, matter, each.mover.has_value());
            wording.movers.append(moved(meeting, each.mover, each.seconder));
            wording.marker = each.marker.value_or(LimbMarker::Letter);
        },
        matter);
    wording.opening = openingOf(meeting, matter, byRole);
    wording.after = asPrinted(limbsOf(matter), meeting, byRole);
    const GivenList<Amendment> &amendments = amendmentsOf(matter);
    const int taken = lastTaken(amendments);
    const bool compares = taken > 0 && shown.asMoved;
    wording.before = compares ? asPrinted(*shown.asMoved, meeting, byRole) : wording.after;
    if (taken > 0)
        wording.movers.append(amendmentMoved(meeting, amendments[taken - 1]));
    wording.movers.removeAll({});
    return wording;
}

std::optional<DisplayedMatter> matterToDisplay(const GivenList<Entry> &entries,
                                               const EditHistory &history)
{
    const Entry *found = nullptr;
    for (const Entry &entry : entries) {
        const std::optional<Matter> matter = matterOf(entry.body);
        const auto *motion = matter ? std::get_if<Motion>(&*matter) : nullptr;
        if (!matter || (motion && motion->procedural.value_or(false)))
            continue;
        if (!found || isDraftMatter(entry) || !isDraftMatter(*found))
            found = &entry;
    }
    if (!found)
        return std::nullopt;
    return DisplayedMatter{*matterOf(found->body), wordingBefore(0, found->id, history),
                           !isDraftMatter(*found), found->access};
}

} // namespace minutebook
