// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/Exporter.h"

namespace minutebook {

/// Akoma Ntoso 3.0 (OASIS LegalDocumentML, standard of 29 August 2018): minutes and the page of an
/// item as a debate, statements of decisions as a statement, anything else as a doc. Times are
/// xsd:dateTime with their offset. Nothing is in it that the document does not hold, and no time of
/// making, so that the same document gives the same file.
class AknExporter final : public Exporter
{
public:
    [[nodiscard]] Result<void> write(const Document &document, QIODevice &device) const override;
};

} // namespace minutebook
