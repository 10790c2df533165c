// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/TextSealer.h"

namespace minutebook::test {

/// Seals so that no word can be read in the file, and knows its own work again.
class MarkingSealer final : public TextSealer
{
public:
    [[nodiscard]] Result<SealedText> seal(const QByteArray &text,
                                          const QByteArray &context) const override
    {
        return SealedText{"[sealed]" + turned(context) + '|' + turned(text),
                          QStringLiteral("marking")};
    }
    [[nodiscard]] Result<QByteArray> unseal(const SealedText &sealed,
                                            const QByteArray &context) const override
    {
        const QByteArray mark = "[sealed]" + turned(context) + '|';
        if (sealed.by != QStringLiteral("marking") || !sealed.bytes.startsWith(mark))
            return Error{ErrorCode::Damaged, QStringLiteral("not sealed here"), {}, {}};
        return turned(sealed.bytes.sliced(mark.size()));
    }

private:
    static QByteArray turned(QByteArray bytes)
    {
        for (char &c : bytes)
            c = static_cast<char>(~c);
        return bytes;
    }
};

} // namespace minutebook::test
