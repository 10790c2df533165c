// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/pdf/PdfRewrite.h"

#include "core/exporters/pdf/PdfTagger.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

namespace minutebook::pdf {

namespace {

using Object = QPDFObjectHandle;

void describe(QPDF &file, const Facts &facts)
{
    Object root = file.getRoot();
    root.replaceKey("/Lang", Object::newUnicodeString(facts.language));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    Object metadata = Object::newStream(&file, facts.metadata);
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", file.makeIndirectObject(metadata));
    Object info = file.getTrailer().getKey("/Info");
    info.removeKey("/CreationDate");
    info.removeKey("/ModDate");
}

void replaceAll(std::string &text, const std::string &from, const std::string &to)
{
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// In Liberation Sans the space and the tab are one glyph, and Qt tells readers it is the tab; a
/// glyph that the font does not have must not read as U+0000.
void mapGlyphs(QPDF &file)
{
    for (Object object : file.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        Object map = object.getKey("/ToUnicode");
        const auto data = map.getStreamData(qpdf_dl_generalized);
        std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        replaceAll(text, "<0009>", "<0020>");
        replaceAll(text, "<0000> <0000> <0000>", "<0000> <0000> <FFFD>");
        map.replaceStreamData(text, Object::newNull(), Object::newNull());
    }
}

} // namespace

std::string rewritten(const std::string &file, const Facts &facts)
{
    QPDF pdf;
    pdf.processMemoryFile("document.pdf", file.data(), file.size());
    Tagger(pdf, facts).tag();
    describe(pdf, facts);
    mapGlyphs(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace minutebook::pdf
