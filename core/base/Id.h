// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QHashFunctions>
#include <QString>

namespace minutebook {

/// True for what the meeting file allows as an id: ^[a-z0-9][a-z0-9-]{0,63}$.
[[nodiscard]] bool isIdText(QStringView text);

/// An id that cannot be mixed up with another kind of id. Default-constructed it names nothing;
/// where an id may be absent, std::optional says so.
///
/// A *provisional* id is one the program gave to something the meeting file left without an id. It
/// begins with "_", which no file can contain, is unique within the meeting, and is never written
/// out.
template <typename Tag>
class Id
{
public:
    Id() = default;

    /// BadInput unless the text is a lawful id.
    static Result<Id> from(const QString &text)
    {
        if (!isIdText(text))
            return Error{.code = ErrorCode::BadInput,
                         .message = QStringLiteral("not an id"),
                         .place = {},
                         .detail = {}};
        return Id(text);
    }
    /// For text already checked (a literal, a row of our own book, provisional ids included).
    static Id fromTrusted(const QString &text) { return Id(text); }
    static Id provisional(int number) { return Id(u'_' + QString::number(number)); }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] bool isProvisional() const { return m_text.startsWith(u'_'); }

    bool operator==(const Id &) const = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.m_text, seed); }

private:
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace minutebook
