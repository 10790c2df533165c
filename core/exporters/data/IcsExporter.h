// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/Exporter.h"

namespace minutebook {

/// Days to keep in a calendar (RFC 5545): the meeting, the last day for calling a decision in, the
/// day it takes effect, and actions as things to do. Times are universal and all else whole days,
/// so no time zone is needed. The same thing has the same UID each time, and a calendar that takes
/// the file again changes it in place.
class IcsExporter final : public Exporter
{
public:
    [[nodiscard]] Result<void> write(const Document &document, QIODevice &device) const override;
};

} // namespace minutebook
