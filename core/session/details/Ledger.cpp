// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/Ledger.h"

namespace minutebook {

int Ledger::rowOfAdded(const FormContext &context) const
{
    return count(context.meeting);
}

std::optional<ItemId> Ledger::itemOfRow(const Meeting &, int) const
{
    return std::nullopt;
}

Result<Edit> Ledger::remove(const Meeting &, int) const
{
    return Edit{};
}

Edit Ledger::move(const Meeting &, int, int) const
{
    return {};
}

Edit Ledger::forAll(const Meeting &) const
{
    return {};
}

Edit Ledger::pressed(const Meeting &, int, QChar) const
{
    return {};
}

} // namespace minutebook
