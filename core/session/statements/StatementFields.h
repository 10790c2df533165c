// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

#include <variant>

namespace minutebook {

/// The fields of the statement of a decision, in the order in which the form has them. Those after
/// Notes are shown with the statement and kept elsewhere.
enum class StatementField {
    Reference,
    Maker,
    MakerPerson,
    Date,
    Exempt,
    Confidential,
    IsKey,
    KeyGrounds,
    KeyStatement,
    NoticeGiven,
    NoticeDate,
    NoticeStatement,
    UrgencyIs,
    UrgencyAgreedBy,
    UrgencyReason,
    UrgencyNote,
    Purpose,
    TextFrom,
    Text,
    Reasons,
    Options,
    ConflictsFrom,
    ConflictsText,
    Consulted,
    EffectiveDate,
    EffectiveBecause,
    Signatory,
    SignatoryOffice,
    SignedOn,
    PublishedOn,
    Wards,
    LeadOfficer,
    ResponsibleOfficers,
    Status,
    Notes,

    MembersPresent, ///< from the attendance
    Dispensations, ///< of the interests
    Openness, ///< of the item
    ReportNamed, ///< of the item
};
inline constexpr int settableFields = static_cast<int>(StatementField::Notes) + 1;

/// Where the text of the decision, or of the conflicts, comes from.
enum class TextSource { Minutes, Own };
enum class ConflictsSource { Interests, NotYetRecorded, Own };
/// The grounds of a key decision as bits of a number.
inline constexpr int spendingBit = 1;
inline constexpr int wardsBit = 2;

/// What a field holds: nothing where it is left out; a number for yes or no (1, 0), for one of an
/// enumeration, and for the bits of the grounds.
using FieldValue = std::variant<std::monostate, QString, QDate, int, PersonId, QList<PersonId>,
                                QStringList, QList<Limb>>;

[[nodiscard]] inline bool isGiven(const FieldValue &value)
{
    return !std::holds_alternative<std::monostate>(value);
}

/// What the decision has in a field; nothing for a field that is kept elsewhere.
[[nodiscard]] FieldValue valueOf(const Decision &decision, StatementField field);

/// The item's decision (a new one where it has none) with that field changed and every other as it
/// was. A part that did not exist begins with what the item says: a ground of a key decision makes
/// it one only where the item is key. A value of the wrong kind counts as nothing.
[[nodiscard]] Decision withField(const Meeting &meeting, const AgendaItem &item,
                                 StatementField field, const FieldValue &value);

/// Which fields differ, in the order of the form.
[[nodiscard]] QList<StatementField> fieldsThatDiffer(const Decision &one, const Decision &other);

} // namespace minutebook
