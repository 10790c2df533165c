// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

namespace minutebook {

/// The languages a council works in.
enum class Language { English, Welsh };

/// The same printed fields in the other language of a bilingual council.
template <typename Words>
struct Translations {
    std::optional<Words> english;
    std::optional<Words> welsh;

    bool operator==(const Translations &) const = default;

    [[nodiscard]] const std::optional<Words> &in(Language language) const
    {
        return language == Language::English ? english : welsh;
    }
};

} // namespace minutebook
