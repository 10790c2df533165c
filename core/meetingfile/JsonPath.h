// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace minutebook {

/// Where in a JSON value we are, as a chain of steps on the stack: cheap to make, spelled out only
/// when an error or a reference wants it. A path must not outlive the one it goes on from.
class JsonPath
{
public:
    JsonPath() = default; ///< the whole value
    JsonPath(const JsonPath &parent, QLatin1StringView member)
        : m_parent(&parent)
        , m_member(member)
    {
    }
    JsonPath(const JsonPath &parent, qsizetype index)
        : m_parent(&parent)
        , m_index(index)
    {
    }

    /// As a JSON Pointer (RFC 6901); empty for the whole value.
    [[nodiscard]] QString pointer() const;
    /// How many of the steps are members of that name.
    [[nodiscard]] int count(QLatin1StringView member) const;
    /// The pointer of a member that need not be one we know.
    [[nodiscard]] QString pointerTo(const QString &member) const;

private:
    const JsonPath *m_parent = nullptr;
    QLatin1StringView m_member;
    qsizetype m_index = -1;
};

/// One step of a JSON Pointer: "/" and the name with ~ and / escaped.
[[nodiscard]] QString pointerStep(QString member);

} // namespace minutebook
