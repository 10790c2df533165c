// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Decision.h"
#include "core/domain/Entry.h"

#include <QTime>

namespace minutebook {

enum class DocumentKind { Agenda, Report, Additional, Supplement, Correction, Minutes };

/// A paper before the meeting or appended to its minutes.
struct SupportingDocument {
    std::optional<ItemId> id;
    QString title;
    std::optional<QString> url;
    std::optional<DocumentKind> kind;
    std::optional<bool> appendix; ///< numbered in order of printing
    std::optional<QString> text;
    std::optional<Access> access; ///< overrides the item's

    bool operator==(const SupportingDocument &) const = default;
};

struct Report {
    std::optional<QString> reference;
    std::optional<QString> author;
    GivenList<Limb> recommendation;
    std::optional<QString> reasons;
    std::optional<QString> options;

    bool operator==(const Report &) const = default;
};

/// What standing business an item is: says where apologies and interests are printed.
enum class Business {
    Apologies,
    Interests,
    PreviousMinutes,
    PublicQuestions,
    MemberQuestions,
    Petitions,
    Referrals,
    Exclusion,
    Ordinary,
};
enum class ItemOutcome { Pending, Considered, Deferred, Withdrawn, NotReached };

/// Planned times of day, as the agenda gives them.
struct PlannedTimes {
    std::optional<QTime> from;
    std::optional<QTime> to;

    bool operator==(const PlannedTimes &) const = default;
};

/// The entries are another body's minutes, set out whole: their resolutions are not this body's
/// decisions.
struct MinutesOfBody {
    QString name;
    std::optional<QDate> date;
    std::optional<QString> present;

    bool operator==(const MinutesOfBody &) const = default;
};

/// A stretch of time in which the item was before the meeting; without an end it still is.
struct Sitting {
    Moment from;
    std::optional<Moment> to;

    bool operator==(const Sitting &) const = default;
};

struct ItemWords {
    std::optional<QString> title;
    std::optional<QString> publicTitle;
    std::optional<QString> purpose;

    bool operator==(const ItemWords &) const = default;
};

/// One item of the agenda, with what was recorded under it. Numbers are text and are never rebuilt.
struct AgendaItem {
    ItemId id;
    std::optional<QString> agendaNumber;
    std::optional<QString> minuteNumber; ///< left out: by the style's scheme; empty: none
    std::optional<ItemId> parent;
    QString title;
    std::optional<QString> publicTitle;
    std::optional<QString> purpose;
    std::optional<bool> grouping; ///< a heading over other items, with no business of its own
    std::optional<PersonId> presenter;
    std::optional<Report> report;
    std::optional<Access> access;
    std::optional<bool> key;
    std::optional<QString> keyReference;
    std::optional<QString> urgent; ///< why it is urgent
    std::optional<Business> business;
    std::optional<PersonId> portfolioHolder;
    std::optional<PlannedTimes> planned;
    GivenList<QDate> minutesOf;
    std::optional<MinutesOfBody> minutesOfBody;
    std::optional<ItemOutcome> outcome; ///< left out: pending
    GivenList<Sitting> sittings;
    GivenList<Entry> entries;
    std::optional<Decision> decision;
    GivenList<SupportingDocument> documents;
    std::optional<Translations<ItemWords>> translations;

    bool operator==(const AgendaItem &) const = default;
};

[[nodiscard]] inline ItemOutcome outcomeOf(const AgendaItem &item)
{
    return item.outcome.value_or(ItemOutcome::Pending);
}

} // namespace minutebook
