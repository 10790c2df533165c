// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Error.h"

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace minutebook {

/// A value or an Error, for everything the world can break; never ignored. The names are those of
/// std::expected, which neither of our compilers has yet.
///
///     auto meeting = readMeeting(bytes);
///     if (!meeting)
///         return meeting.error();
///     use(*meeting);
template <typename T = void>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) // NOLINT(google-explicit-constructor): returning a value is returning a result
        : m_outcome(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_outcome(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const noexcept { return m_outcome.index() == 0; }
    [[nodiscard]] bool hasValue() const noexcept { return m_outcome.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_outcome); }
    T &operator*() & { return std::get<0>(m_outcome); }
    T &&operator*() && { return std::get<0>(std::move(m_outcome)); }
    const T *operator->() const { return &std::get<0>(m_outcome); }
    T *operator->() { return &std::get<0>(m_outcome); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_outcome); }

    /// Calls `next` with the value and returns its result; passes an error on.
    template <typename Next>
    auto andThen(Next &&next) && -> std::invoke_result_t<Next, T &&>
    {
        if (!hasValue())
            return std::get<1>(std::move(m_outcome));
        return std::forward<Next>(next)(std::get<0>(std::move(m_outcome)));
    }

    /// The same result; an error's message says first what was being done.
    [[nodiscard]] Result withContext(const QString &doing) &&
    {
        if (hasValue())
            return std::move(*this);
        return error().withContext(doing);
    }

private:
    std::variant<T, Error> m_outcome;
};

/// Done, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    {
    }

    explicit operator bool() const noexcept { return !m_error.has_value(); }
    [[nodiscard]] bool hasValue() const noexcept { return !m_error.has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

    template <typename Next>
    auto andThen(Next &&next) && -> std::invoke_result_t<Next>
    {
        if (m_error)
            return *std::move(m_error);
        return std::forward<Next>(next)();
    }

    [[nodiscard]] Result withContext(const QString &doing) &&
    {
        if (hasValue())
            return {};
        return error().withContext(doing);
    }

private:
    std::optional<Error> m_error;
};

} // namespace minutebook
