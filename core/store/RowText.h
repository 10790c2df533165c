// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/TextSealer.h"
#include "core/domain/Access.h"
#include "core/domain/Ids.h"

#include <QJsonObject>

namespace minutebook {

/// A body column and the column beside it.
struct StoredText {
    QByteArray bytes;
    std::optional<QString> sealedBy; ///< none: open

    bool operator==(const StoredText &) const = default;
};

/// The one place where the text of a row (of a meeting, or a draft) goes to the disk and comes from
/// it: open text as it is, any other through the sealer.
class RowText final
{
public:
    explicit RowText(const TextSealer &sealer)
        : m_sealer(sealer)
    {
    }

    /// `table` is where the row stands.
    [[nodiscard]] Result<StoredText> toDisk(const QJsonObject &body, AccessLevel access,
                                            const QString &table) const;
    [[nodiscard]] Result<QJsonObject> fromDisk(const StoredText &text, const QString &table) const;

private:
    const TextSealer &m_sealer;
};

/// The same for the records of the change log.
class LogText final
{
public:
    explicit LogText(const TextSealer &sealer)
        : m_sealer(sealer)
    {
    }

    [[nodiscard]] Result<StoredText> toDisk(const QByteArray &edit, AccessLevel access) const;
    [[nodiscard]] Result<QByteArray> fromDisk(const StoredText &text) const;

private:
    const TextSealer &m_sealer;
};

} // namespace minutebook
