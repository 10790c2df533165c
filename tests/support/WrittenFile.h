// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/Exporter.h"

#include <QBuffer>

namespace minutebook::test {

/// The file as it would be written; empty when it was not.
[[nodiscard]] inline QByteArray written(const Document &document, Format format,
                                        const WriteOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exporterFor(format, options)->write(document, buffer) ? buffer.data() : QByteArray();
}

} // namespace minutebook::test
