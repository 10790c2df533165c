// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Access.h"
#include "core/domain/Ids.h"

#include <QDate>

namespace minutebook {

/// Something that somebody undertook to do.
struct Action {
    ActionId id;
    std::optional<ItemId> item;
    QString text;
    GivenList<QString> owners;
    std::optional<QDate> due;
    std::optional<bool> done;
    std::optional<Access> access;

    bool operator==(const Action &) const = default;
};

} // namespace minutebook
