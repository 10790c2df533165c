// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyle.h"
#include "core/session/statements/StatementEdits.h"

namespace minutebook {

/// A conflict of interest that the statement of a decision has (SI 2012/2089 reg 12(2)(d)), where
/// it was declared, and what is known of a dispensation (reg 12(2)(e)).
struct DeclaredConflict {
    int interest = 0; ///< its index among those of the meeting
    QString name; ///< "Councillor T Iqbal"
    QString nature; ///< empty where it is sensitive (Localism Act 2011 s.32) or not recorded
    QString source; ///< "Item 2, 14:02"; empty where it is not known
    std::optional<Dispensation> dispensation;
    /// The statement's own words on the conflicts name the member and say what of a dispensation.
    bool isAnsweredInWords = false;
    /// The member took part, and whether there was a dispensation is not answered.
    bool isMissing = false;

    bool operator==(const DeclaredConflict &) const = default;

    [[nodiscard]] bool isOpen() const { return !dispensation && !isAnsweredInWords; }
};

[[nodiscard]] QList<DeclaredConflict> declaredConflicts(const Meeting &meeting,
                                                        const AgendaItem &item);

/// Whether words on conflicts answer for a member: they name the member and speak of a
/// dispensation, granted or not.
[[nodiscard]] bool answersDispensation(QStringView words, const Person &person);

/// Of the head of paid service; in Wales of the standards committee (SI 2001/2290).
[[nodiscard]] Dispensation usualDispensation(Jurisdiction jurisdiction);

/// Records the dispensation with the interest. Refused without who granted it, and as settingField
/// is where the statement is published.
[[nodiscard]] Result<Edit> grantingDispensation(const Meeting &meeting, const ItemId &item,
                                                int interest, const Dispensation &dispensation,
                                                const QString &because = {});

/// Records that the member had none, in the statement's own words on the conflicts: those that
/// stand there now, and a sentence that says so. Of a statement that is open, words that are not
/// open do not come into it. Refused as settingField is.
[[nodiscard]] Result<Edit> notingNoDispensation(const Meeting &meeting, const ItemId &item,
                                                int interest, const HouseStyle &style,
                                                const QString &because = {});

/// Whether an edit records a dispensation on that item and does nothing else.
[[nodiscard]] bool isDispensationStep(const Edit &edit, const ItemId &item);

} // namespace minutebook
