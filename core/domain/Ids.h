// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Id.h"

namespace minutebook {

using PersonId = Id<struct PersonTag>;
/// Agenda items and supporting documents share one space of ids.
using ItemId = Id<struct ItemTag>;
/// Entries of the record; those the file left without an id carry a provisional one.
using EntryId = Id<struct EntryTag>;
using ActionId = Id<struct ActionTag>;
using AmendmentId = Id<struct AmendmentTag>;
using HouseStyleId = Id<struct HouseStyleTag>;
/// A meeting's UUID as its file has it.
using MeetingId = Id<struct MeetingTag>;

} // namespace minutebook
