// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

#include <initializer_list>

namespace minutebook {

/// A list that remembers whether it was given at all. The meeting file keeps "interests": [] apart
/// from a file without interests, and what was left out must stay out; everything else may treat it
/// as a list.
template <typename T>
struct GivenList {
    QList<T> values;
    bool given = false; ///< matters only while the list is empty

    GivenList() = default;
    GivenList(std::initializer_list<T> list)
        : values(list)
        , given(true)
    {
    }
    explicit GivenList(QList<T> list)
        : values(std::move(list))
        , given(true)
    {
    }

    /// Whether the meeting file has this list.
    [[nodiscard]] bool isWritten() const { return given || !values.isEmpty(); }

    friend bool operator==(const GivenList &a, const GivenList &b)
    {
        return a.isWritten() == b.isWritten() && a.values == b.values;
    }

    [[nodiscard]] bool isEmpty() const { return values.isEmpty(); }
    [[nodiscard]] int size() const { return static_cast<int>(values.size()); }
    [[nodiscard]] auto begin() const { return values.cbegin(); }
    [[nodiscard]] auto end() const { return values.cend(); }
    const T &operator[](int index) const { return values.at(index); }
    [[nodiscard]] bool contains(const T &value) const { return values.contains(value); }
    void append(T value) { values.append(std::move(value)); }
};

} // namespace minutebook
