// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyle.h"
#include "core/document/MeetingCopy.h"
#include "core/session/statements/StatementFields.h"

#include <QHash>

namespace minutebook {

/// Where what a field offers comes from.
enum class OfferSource { Report, Minutes, Agenda, Meeting, Interests, HouseStyle, Register };

/// What stands in a field that is left out, until the clerk keeps it or writes something else.
struct FieldOffer {
    FieldValue value;
    OfferSource source = OfferSource::Report;

    bool operator==(const FieldOffer &) const = default;
};

/// The words that the statement of an item prints, field by field under the machine's name of each
/// ("membersPresent", "keyStatement", "conflicts"), in that copy. Paragraphs stand a line each,
/// the limbs of the decision after their letters. Empty for an item that has no decision.
using PrintedFields = QHash<QString, QString>;
[[nodiscard]] PrintedFields printedFieldsOf(const Meeting &meeting, const AgendaItem &item,
                                            const HouseStyle &style, Copy copy = Copy::Full);

/// Under this name the caller puts the reference number that is free next: it is the whole book's.
inline constexpr QLatin1StringView nextReferenceKey{"nextReference"};

/// What the statement offers in the fields that its decision leaves out, from the report, the
/// resolution, the agenda, the attendance, the interests and the house style. Nothing of it is
/// recorded until it is kept.
[[nodiscard]] std::optional<FieldOffer> offerFor(const Meeting &meeting, const AgendaItem &item,
                                                 StatementField field,
                                                 const PrintedFields &printed);

/// "Recommendations approved", or with what was changed at the meeting "Recommendations approved as
/// amended"; empty where the report recommended nothing or nothing was carried.
[[nodiscard]] QString statusFromReport(const AgendaItem &item);

} // namespace minutebook
