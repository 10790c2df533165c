// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/Exporter.h"

#include <QBuffer>

namespace minutebook::test {

/// The file as it would be written; empty when it was not.
[[nodiscard]] inline QByteArray written(const Document &document, Format format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exporterFor(format)->write(document, buffer) ? buffer.data() : QByteArray();
}

} // namespace minutebook::test
