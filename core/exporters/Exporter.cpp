// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/Exporter.h"

#include "core/exporters/akn/AknExporter.h"
#include "core/exporters/data/CsvExporter.h"
#include "core/exporters/data/IcsExporter.h"
#include "core/exporters/data/OParlExporter.h"
#include "core/exporters/html/HtmlExporter.h"
#include "core/exporters/html/HtmlFragment.h"
#include "core/exporters/office/DocxExporter.h"
#include "core/exporters/office/OdtExporter.h"
#include "core/exporters/pdf/PdfExporter.h"
#include "core/exporters/text/PlainTextExporter.h"

namespace minutebook {

using namespace Qt::StringLiterals;

std::unique_ptr<Exporter> exporterFor(Format format, const WriteOptions &options)
{
    switch (format) {
    case Format::PlainText:
        return std::make_unique<PlainTextExporter>();
    case Format::Html:
        return std::make_unique<HtmlExporter>();
    case Format::Fragment:
        return std::make_unique<HtmlFragment>();
    case Format::Pdf:
        return std::make_unique<PdfExporter>();
    case Format::Docx:
        return std::make_unique<DocxExporter>(options.onTemplate.docx);
    case Format::Odt:
        return std::make_unique<OdtExporter>(options.onTemplate.odt);
    case Format::Akn:
        return std::make_unique<AknExporter>();
    case Format::OParl:
        return std::make_unique<OParlExporter>();
    case Format::Csv:
        return std::make_unique<CsvExporter>();
    case Format::Ics:
        return std::make_unique<IcsExporter>();
    }
    Q_UNREACHABLE();
}

QList<Format> allFormats()
{
    return {Format::PlainText, Format::Html, Format::Fragment, Format::Pdf, Format::Docx,
            Format::Odt,       Format::Akn,  Format::OParl,    Format::Csv, Format::Ics};
}

bool canWrite(Format format, DocumentType type)
{
    switch (format) {
    case Format::Fragment:
        return type == DocumentType::Item || type == DocumentType::Decision
            || type == DocumentType::Resolutions;
    case Format::Csv:
        return type != DocumentType::Item;
    case Format::Ics:
        return type != DocumentType::Item && type != DocumentType::Minutes;
    default:
        return true;
    }
}

QString nameOf(Format format)
{
    switch (format) {
    case Format::PlainText:
        return u"txt"_s;
    case Format::Html:
        return u"html"_s;
    case Format::Fragment:
        return u"fragment"_s;
    case Format::Pdf:
        return u"pdf"_s;
    case Format::Docx:
        return u"docx"_s;
    case Format::Odt:
        return u"odt"_s;
    case Format::Akn:
        return u"akn"_s;
    case Format::OParl:
        return u"json"_s;
    case Format::Csv:
        return u"csv"_s;
    case Format::Ics:
        return u"ics"_s;
    }
    Q_UNREACHABLE();
}

QString suffixOf(Format format)
{
    switch (format) {
    case Format::Akn:
        return u"xml"_s;
    case Format::Fragment:
        return u"fragment.html"_s;
    default:
        return nameOf(format);
    }
}

std::optional<Format> formatNamed(QStringView name)
{
    for (const Format format : allFormats()) {
        if (name.compare(nameOf(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

} // namespace minutebook
