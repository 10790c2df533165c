// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/MeetingSession.h"
#include "core/session/statements/StatementFields.h"

namespace minutebook {

/// The items that have a statement, in agenda order: those with a decision, and where the body is
/// an executive those with something carried that is an executive decision (SI 2012/2089 reg 12).
[[nodiscard]] QList<ItemId> itemsWithStatements(const Meeting &meeting);

/// Whether a statement could be written of the item although nothing is decided in it yet: it is no
/// heading, no procedure, and was not deferred, withdrawn or not reached.
[[nodiscard]] bool mayHaveStatement(const AgendaItem &item);

/// Whether the statement is published: from then on it is changed only with a reason, which the
/// change log keeps, because the public was shown it (SI 2012/2089 reg 14).
[[nodiscard]] bool isFrozen(const AgendaItem &item);

/// The trouble of changing it without a reason; nothing where it is not frozen or has one.
[[nodiscard]] std::optional<Error> whyLocked(const AgendaItem &item, const QString &because);

/// Why the statement cannot be dated as published, in words; empty when it can. What is to be
/// looked at (a warning) hinders nothing.
[[nodiscard]] QString whyNotPublished(const Meeting &meeting, const ItemId &item);

/// The edit that sets one field of the item's decision; empty when it holds that already, and when
/// the item is not there. Nothing is performed. Refused are a date of publication while something
/// is missing in the statement (SI 2012/2089 reg 12(2)), and any change of a published statement
/// without a reason; an emptied date takes the publication back.
[[nodiscard]] Result<Edit> settingField(const Meeting &meeting, const ItemId &item,
                                        StatementField field, const FieldValue &value,
                                        const QString &because = {});

/// Limbs as they were typed, as the meeting keeps them: what names somebody by token stays one.
[[nodiscard]] QList<Limb> asStored(const QList<Limb> &typed, const Meeting &meeting);

/// Publishes the statement on that day: its date, and its status where none is given and `status`
/// is not empty. Refused as settingField is.
[[nodiscard]] Result<Edit> publishing(const Meeting &meeting, const ItemId &item, const QDate &day,
                                      const QString &status);

/// Which field of which item's decision an edit sets, where it does nothing else.
struct FieldStep {
    ItemId item;
    StatementField field = StatementField::Reference;

    bool operator==(const FieldStep &) const = default;
};
[[nodiscard]] std::optional<FieldStep> fieldStepOf(const Edit &edit);

/// Takes the last step back, and with it the steps before that only led to it: a text is kept while
/// it is being typed, and is one step. Errors are those of the session.
Result<void> takeBackStep(MeetingSession &session);
/// The same, made again.
Result<void> makeStepAgain(MeetingSession &session);

} // namespace minutebook
