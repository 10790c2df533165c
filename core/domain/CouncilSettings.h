// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// What is the council's own for one of its bodies, from its constitution: kept in the book, ready
/// for new meetings of that body. A meeting has its own copy of all but the hour.
struct CouncilSettings {
    QString council;
    QString body;
    Jurisdiction jurisdiction = Jurisdiction::England;
    std::optional<int> quorum;
    std::optional<CallIn> callIn; ///< with the days on which the council is closed
    std::optional<QTime> callInCloses; ///< on its last day; nothing: at the end of that day

    bool operator==(const CouncilSettings &) const = default;
};

} // namespace minutebook
