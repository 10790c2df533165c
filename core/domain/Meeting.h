// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Action.h"
#include "core/domain/AgendaItem.h"
#include "core/domain/Interest.h"
#include "core/domain/Person.h"

namespace minutebook {

enum class Jurisdiction { England, Wales, Scotland, NorthernIreland, Other };

struct Council {
    QString name;
    Jurisdiction jurisdiction = Jurisdiction::England;
    GivenList<Language> languages;

    bool operator==(const Council &) const = default;
};

enum class BodyKind { Executive, Council, Committee };
enum class CallInFrom { Decision, Publication };
enum class CallInUnit { Working, Calendar };
enum class TakesEffect { LastDay, NextDay, NextWorkingDay };
enum class CallInAppliesTo { All, Key };

/// When a decision may be put into effect: the council's own rule, from its constitution (law.md
/// section 4). Day 1 is the first working (or calendar) day after the start.
struct CallIn {
    CallInFrom from = CallInFrom::Decision;
    int days = 0; ///< 0 to 60
    CallInUnit unit = CallInUnit::Working;
    TakesEffect takesEffect = TakesEffect::NextWorkingDay;
    std::optional<CallInAppliesTo> appliesTo;
    GivenList<QDate> closedDays;

    bool operator==(const CallIn &) const = default;
};

/// The cabinet, committee or council whose meeting it is.
struct Body {
    QString name;
    BodyKind kind = BodyKind::Executive;
    std::optional<int> quorum;
    std::optional<CallIn> callIn;

    bool operator==(const Body &) const = default;
};

enum class MeetingKind { Ordinary, Special, Extraordinary, Reconvened };
enum class MeetingStatus { Planned, Live, Draft, Review, Published, Confirmed, Signed };
/// The order in which items are printed.
enum class PrintOrder { Agenda, Taken };
/// How the meeting ended; anything but closed prints no closing formula.
enum class MeetingEnd { Closed, Suspended, Adjourned, Inquorate };

/// When, where and in what state: the "meeting" of the meeting file.
struct MeetingDetails {
    std::optional<MeetingId> id; ///< given by the program when a meeting without one is stored
    std::optional<MeetingKind> kind;
    QDate date;
    std::optional<QTime> scheduledStart;
    std::optional<Moment> startedAt;
    std::optional<Moment> endedAt;
    std::optional<QString> venue;
    std::optional<QString> contact;
    std::optional<QString> webcast;
    std::optional<PersonId> chair;
    std::optional<QString> clerk;
    std::optional<MeetingStatus> status;
    std::optional<QString> reference;
    std::optional<QString> ordinal;
    std::optional<int> firstPage;
    std::optional<QDate> reissuedOn;
    std::optional<PrintOrder> order;
    std::optional<MeetingEnd> ended;
    GivenList<SupportingDocument> documents;
    std::optional<HouseStyleId> houseStyle;
    GivenList<QString> notes; ///< print at the head

    bool operator==(const MeetingDetails &) const = default;
};

/// What is said of the meeting as a whole, as one value that an edit can replace.
struct MeetingHeader {
    Council council;
    Body body;
    MeetingDetails details;

    bool operator==(const MeetingHeader &) const = default;
};

/// The whole meeting as one value: what is edited, stored and handed to the composer. Items stand
/// in agenda order; entries stand in the order in which they are printed.
struct Meeting {
    Council council;
    Body body;
    MeetingDetails details;
    QList<Person> people;
    GivenList<Interest> interests;
    GivenList<Entry> before; ///< what was recorded before the first item
    QList<AgendaItem> items;
    GivenList<Entry> after; ///< what was recorded after the last item
    GivenList<Action> actions;

    bool operator==(const Meeting &) const = default;

    [[nodiscard]] MeetingHeader header() const { return {council, body, details}; }
};

/// Null when nobody or nothing has that id. Valid until the meeting changes. Linear in the list
/// searched.
[[nodiscard]] const Person *findPerson(const Meeting &meeting, const PersonId &id);
[[nodiscard]] const Person *findPersonByCode(const Meeting &meeting, QStringView code);
[[nodiscard]] const AgendaItem *findItem(const Meeting &meeting, const ItemId &id);
/// -1 when there is none.
[[nodiscard]] int indexOfItem(const Meeting &meeting, const ItemId &id);

} // namespace minutebook
