// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/domain/Meeting.h"
#include "core/domain/rules/ReferenceNumbers.h"
#include "core/store/BookReference.h"

#include <functional>

namespace minutebook {

/// What a meeting asks of its book: how the council numbers its decisions ("CAB/{n}/{yy}"; empty:
/// by no scheme), and the references that decisions of other meetings have.
struct ReferenceSource {
    std::function<Result<QString>()> form;
    std::function<Result<QList<BookReference>>()> elsewhere;
};

/// The reference numbers of a meeting that is open: unique in its book. Owned by its page; the
/// thread of the window.
class References final
{
public:
    /// Without a source nothing is offered and nothing is taken.
    explicit References(ReferenceSource source = {});

    /// The number of the scheme for the decision of an item that was given none; the items before
    /// it without one have theirs. Empty without a scheme, and while the book cannot be read: a
    /// number that another decision has is worse than none.
    [[nodiscard]] QString next(const Meeting &meeting, const ItemId &item) const;

    /// The decision of another meeting that has this reference already.
    [[nodiscard]] std::optional<BookReference> takenBy(const QString &reference) const;

private:
    [[nodiscard]] const std::optional<QList<BookReference>> &elsewhere() const;

    ReferenceSource m_source;
    mutable std::optional<QList<BookReference>> m_elsewhere; ///< none: not read
};

} // namespace minutebook
