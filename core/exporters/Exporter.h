// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/document/Document.h"
#include "core/exporters/OfficeTemplate.h"

#include <QIODevice>

#include <functional>
#include <memory>

namespace minutebook {

enum class Format {
    PlainText,
    Html,
    Fragment, ///< HTML to paste into another system's box
    Pdf,
    Docx,
    Odt,
    Akn,
    OParl,
    Csv,
    Ics
};

/// Writes a neutral document in one format. Stateless; may run in a worker thread. PDF needs a
/// QGuiApplication (the offscreen platform will do).
class Exporter
{
public:
    Exporter() = default;
    Exporter(const Exporter &) = delete;
    Exporter &operator=(const Exporter &) = delete;
    virtual ~Exporter() = default;

    /// Failed when the device will not take what is written. The device is open for writing.
    [[nodiscard]] virtual Result<void> write(const Document &document, QIODevice &device) const = 0;
};

/// What a file has besides its document and format.
struct WriteOptions {
    OfficeTemplate onTemplate; ///< of that format; another format's is not looked at
    /// Judges the file as it was written to the disk, before it takes its place; what it refuses is
    /// gone and what stood there before stays. Empty: none. For writeFile only.
    std::function<Result<void>(const QByteArray &file)> check = {};
};

[[nodiscard]] std::unique_ptr<Exporter> exporterFor(Format format,
                                                    const WriteOptions &options = {});
/// Every format, those that are read before those that are worked on.
[[nodiscard]] QList<Format> allFormats();
/// Tables and calendars are made only of documents that have something for them, fragments only of
/// those that go into a box: an item, a decision, the decision sheet.
[[nodiscard]] bool canWrite(Format format, DocumentType type);
/// The word on the command line: "txt", "html", "pdf", "docx", "akn", "json" …
[[nodiscard]] QString nameOf(Format format);
[[nodiscard]] std::optional<Format> formatNamed(QStringView name);
/// The file's ending: the name, but "xml" for Akoma Ntoso, so that any program opens it, and
/// "fragment.html".
[[nodiscard]] QString suffixOf(Format format);

/// Writes the document to a file by way of a temporary file in the same folder: either the whole
/// new file stands there afterwards, or what stood there before. Refused when the file exists and
/// `replace` is false.
[[nodiscard]] Result<void> writeFile(const Document &document, Format format, const QString &path,
                                     bool replace, const WriteOptions &options = {});

} // namespace minutebook
