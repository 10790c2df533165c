// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/Exporter.h"

namespace minutebook {

/// One Meeting of OParl 1.1 (schema.oparl.org) with its agenda items and what was resolved on them,
/// as JSON. Of a statement or a list of actions, the meeting with the items that it is of. What
/// OParl has no word for (votes, dates of effect, actions) stands under "minutebook:", as its rule
/// for extensions asks. Ids are lasting URNs: the file does not know where it will be published.
class OParlExporter final : public Exporter
{
public:
    [[nodiscard]] Result<void> write(const Document &document, QIODevice &device) const override;
};

} // namespace minutebook
