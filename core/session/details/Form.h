// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

#include <QHash>

namespace minutebook {

/// One field of a form as a value: what a dialog shows and gives back as text.
struct FormField {
    enum class Kind {
        Line, ///< one line
        Words, ///< several lines
        Choice, ///< one of `choices`; the value is its index as text
        Check, ///< "yes" or empty
    };

    QString name; ///< unique in its form; the object name of the control
    QString label; ///< its letter follows an &
    QString hint; ///< the form in which it is typed; may be empty
    Kind kind = Kind::Line;
    QString value;
    QStringList choices;

    bool operator==(const FormField &) const = default;
};

using Form = QList<FormField>;
/// What was typed, by the name of the field. A field that is left out stays as it was.
using FormValues = QHash<QString, QString>;

/// What typed times, people and items are understood against.
struct FormContext {
    const Meeting &meeting; ///< outlives the pass
    QDateTime now;
    std::optional<ItemId> here; ///< the item the clerk is at
};

/// The words of a check mark's value.
[[nodiscard]] QString checkedValue();

} // namespace minutebook
