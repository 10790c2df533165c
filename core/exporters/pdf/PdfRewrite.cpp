// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/pdf/PdfRewrite.h"

#include "core/exporters/pdf/PdfFonts.h"
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
    info.replaceKey("/Title", Object::newUnicodeString(facts.title)); // Qt loses U+200D
    if (!facts.author.empty())
        info.replaceKey("/Author", Object::newUnicodeString(facts.author));
}

/// What the numbers of the colours mean, for as long as the file is kept (ISO 19005-2, 6.2.3).
void nameColours(QPDF &file, const Facts &facts)
{
    Object profile = Object::newStream(&file, facts.colours);
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::parse("<< /Type /OutputIntent /S /GTS_PDFA1 "
                                  "/OutputConditionIdentifier (sRGB IEC61966-2.1) "
                                  "/Info (sRGB IEC61966-2.1) >>");
    intent.replaceKey("/DestOutputProfile", file.makeIndirectObject(profile));
    Object intents = Object::newArray();
    intents.appendItem(intent);
    file.getRoot().replaceKey("/OutputIntents", intents);
}

/// The number a reader's window shows is the one printed on the page.
void numberPages(QPDF &file, const Facts &facts)
{
    Object labels = Object::parse("<< /Nums [ 0 << /S /D >> ] >>");
    labels.getKey("/Nums").getArrayItem(1).replaceKey("/St", Object::newInteger(facts.firstPage));
    file.getRoot().replaceKey("/PageLabels", labels);
}

} // namespace

std::string rewritten(const std::string &file, const Facts &facts)
{
    QPDF pdf;
    pdf.processMemoryFile("document.pdf", file.data(), file.size());
    Tagger(pdf, facts).tag();
    describe(pdf, facts);
    nameColours(pdf, facts);
    numberPages(pdf, facts);
    mendFonts(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.forcePDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace minutebook::pdf
