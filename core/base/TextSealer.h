// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace minutebook {

/// Bytes of a sealer: nobody but that sealer can say what they mean.
struct SealedText {
    QByteArray bytes;
    QString by; ///< the name of the sealer, kept beside the bytes; never empty

    bool operator==(const SealedText &) const = default;
};

/// Seals text that is not open before it reaches a disk, and opens it again. Injected into whatever
/// writes: the store's rows, its change log, and spill files. Used from several threads at once, so
/// implementations keep no state that changes.
class TextSealer
{
public:
    TextSealer() = default;
    TextSealer(const TextSealer &) = delete;
    TextSealer &operator=(const TextSealer &) = delete;
    virtual ~TextSealer() = default;

    /// `context` says what the text belongs to (a meeting and a kind of row); it is not secret, and
    /// opening with another context than the one sealed with fails.
    [[nodiscard]] virtual Result<SealedText> seal(const QByteArray &text,
                                                  const QByteArray &context) const = 0;
    /// Refused when there is no key for it, Damaged when it is not what was sealed.
    [[nodiscard]] virtual Result<QByteArray> unseal(const SealedText &sealed,
                                                    const QByteArray &context) const = 0;
};

/// Leaves the text as it is, marked as such, so that a sealer with a key can later find it and seal
/// it.
class PlainSealer final : public TextSealer
{
public:
    [[nodiscard]] Result<SealedText> seal(const QByteArray &text,
                                          const QByteArray &context) const override;
    [[nodiscard]] Result<QByteArray> unseal(const SealedText &sealed,
                                            const QByteArray &context) const override;
};

} // namespace minutebook
