// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

#include <QHash>

#include <array>

namespace minutebook {

/// What is put after the number of an item for one that stands under it, or came late: ".1", "(a)".
struct SubNumber {
    enum class Kind {
        InSequence, ///< no number after another: it is numbered as every item is
        None, ///< it has no number
        Number,
        LowerLetter,
        UpperLetter,
        LowerRoman,
    };

    Kind kind = Kind::InSequence;
    QString before;
    QString after;

    bool operator==(const SubNumber &) const = default;
};

/// How items without a minute number of their own are numbered. Data of a house style.
struct NumberingScheme {
    enum class Kind {
        None,
        Agenda, ///< as on the agenda
        Sequence, ///< counted, in the order of the agenda
    };
    /// Where the count begins again.
    enum class Restart {
        Meeting,
        MunicipalYear, ///< LGA 1972 Sch 12 para 1: from the annual meeting
        CalendarYear,
        Never, ///< runs on through a council's term
    };

    Kind kind = Kind::Agenda;
    Restart restart = Restart::Meeting;
    int yearFromMonth = 5; ///< when the municipal year begins, 1 to 12
    int yearFromDay = 1;
    QString prefix; ///< before a number of the sequence
    QString form = QStringLiteral("{n}"); ///< with the places of `numberPlaces`
    int first = 1; ///< where nothing is known of earlier meetings
    SubNumber underItem{SubNumber::Kind::Number, QStringLiteral("."), {}};
    SubNumber lateItem; ///< one whose agenda number is the one before it and a letter: 16a
    QList<Business> unnumberedBusiness;
    QList<ItemOutcome> unnumberedOutcomes;

    bool operator==(const NumberingScheme &) const = default;
};

/// What may stand in `form`: the number; the year of the count, in two or four figures; the year
/// after it, in two; the agenda number of the heading the item stands under, in which the count
/// begins anew.
[[nodiscard]] const std::array<QString, 5> &numberPlaces();

/// The minute number of every item that has one. A number that was given prints as it stands, an
/// empty one means none; headings over other items have none unless it was given. A sequence begins
/// with `next`; where that is not known, so that the first number given in the meeting fits, else
/// with the scheme's first. It goes on from every number given that is of its form.
[[nodiscard]] QHash<ItemId, QString> minuteNumbers(const Meeting &meeting,
                                                   const NumberingScheme &scheme,
                                                   const std::optional<int> &next = {});

/// The same meeting with every minute number given, so that a copy of it has them whatever it
/// leaves out.
[[nodiscard]] Meeting withMinuteNumbers(Meeting meeting, const NumberingScheme &scheme,
                                        const std::optional<int> &next = {});

/// The same meeting with these numbers given; items that are not among them have none.
[[nodiscard]] Meeting withMinuteNumbers(Meeting meeting, const QHash<ItemId, QString> &numbers);

/// Whether nothing says that the meeting of this agenda was held, though its day has passed: it
/// uses up no numbers. One that is still to come does.
[[nodiscard]] bool wasNeverHeld(const Meeting &agenda, const QDate &today);

/// The number with which a meeting on that day goes on after these, earliest first; those of an
/// earlier year are passed over. Nothing where they tell nothing of it.
[[nodiscard]] std::optional<int> nextMinuteNumber(const QList<Meeting> &earlier,
                                                  const NumberingScheme &scheme, const QDate &day);

/// The first day of the count that holds on that day; invalid where it reaches back without end.
/// For a count that begins with every meeting, the day itself.
[[nodiscard]] QDate countedSince(const NumberingScheme &scheme, const QDate &day);

/// The agenda number, else that of the nearest item above it, else nothing.
[[nodiscard]] QString agendaNumberOf(const Meeting &meeting, const AgendaItem &item);

/// How deep an item stands under others: 0 for one that stands under none.
[[nodiscard]] int depthOf(const Meeting &meeting, const AgendaItem &item);

} // namespace minutebook
