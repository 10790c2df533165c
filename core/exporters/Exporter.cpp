// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/Exporter.h"

#include "core/exporters/DocxExporter.h"
#include "core/exporters/HtmlExporter.h"
#include "core/exporters/OdtExporter.h"
#include "core/exporters/PdfExporter.h"
#include "core/exporters/PlainTextExporter.h"

namespace minutebook {

using namespace Qt::StringLiterals;

std::unique_ptr<Exporter> exporterFor(Format format)
{
    switch (format) {
    case Format::PlainText:
        return std::make_unique<PlainTextExporter>();
    case Format::Html:
        return std::make_unique<HtmlExporter>();
    case Format::Pdf:
        return std::make_unique<PdfExporter>();
    case Format::Docx:
        return std::make_unique<DocxExporter>();
    case Format::Odt:
        return std::make_unique<OdtExporter>();
    }
    Q_UNREACHABLE();
}

QList<Format> allFormats()
{
    return {Format::PlainText, Format::Html, Format::Pdf, Format::Docx, Format::Odt};
}

QString suffixOf(Format format)
{
    switch (format) {
    case Format::PlainText:
        return u"txt"_s;
    case Format::Html:
        return u"html"_s;
    case Format::Pdf:
        return u"pdf"_s;
    case Format::Docx:
        return u"docx"_s;
    case Format::Odt:
        return u"odt"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Format> formatNamed(QStringView suffix)
{
    for (const Format format : allFormats()) {
        if (suffix.compare(suffixOf(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

} // namespace minutebook
