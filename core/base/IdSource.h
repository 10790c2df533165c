// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace minutebook {

/// Where new ids come from, injected so that tests can foretell them. Not thread-safe.
class IdSource
{
public:
    IdSource() = default;
    IdSource(const IdSource &) = delete;
    IdSource &operator=(const IdSource &) = delete;
    virtual ~IdSource() = default;

    /// A text that is a lawful id of the meeting file, begins with `prefix` and was never given
    /// before.
    [[nodiscard]] virtual QString next(const QString &prefix) = 0;
    /// A meeting's UUID as text, lower case without braces.
    [[nodiscard]] virtual QString nextUuid() = 0;
};

/// Random ids: unique across books and machines without asking anyone.
class RandomIds final : public IdSource
{
public:
    [[nodiscard]] QString next(const QString &prefix) override;
    [[nodiscard]] QString nextUuid() override;
};

} // namespace minutebook
