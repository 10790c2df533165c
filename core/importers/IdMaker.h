// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSet>
#include <QString>

namespace minutebook {

/// Makes ids out of titles and names: "Early help: strategy" becomes "early-help-strategy", and a
/// second one "early-help-strategy-2". Lawful in the meeting file and unique among what this maker
/// made.
class IdMaker
{
public:
    /// `otherwise` is used when the words have no letter or digit an id can have.
    [[nodiscard]] QString idFor(const QString &words, const QString &otherwise);
    /// For an id that was given: false when it is taken already.
    [[nodiscard]] bool take(const QString &id);

private:
    QSet<QString> m_taken;
};

} // namespace minutebook
