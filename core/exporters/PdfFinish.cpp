// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/PdfFinish.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace minutebook {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(minutebook::PdfFinish)
};

using Object = QPDFObjectHandle;

void describe(QPDF &pdf, const Document &document)
{
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newUnicodeString(document.language.toStdString()));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    Object info = pdf.getTrailer().getKey("/Info");
    info.removeKey("/CreationDate");
    info.removeKey("/ModDate");
}

void replaceAll(std::string &text, const std::string &from, const std::string &to)
{
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// In Liberation Sans the space and the tab are one glyph, and Qt tells readers it is the tab.
void mapSpaces(QPDF &pdf)
{
    for (Object object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        Object map = object.getKey("/ToUnicode");
        const auto data = map.getStreamData(qpdf_dl_generalized);
        std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        replaceAll(text, "<0009>", "<0020>");
        map.replaceStreamData(text, Object::newNull(), Object::newNull());
    }
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &bytes, const Document &document)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("document.pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
        describe(pdf, document);
        mapSpaces(pdf);
        return written(pdf);
    } catch (const std::exception &trouble) {
        return Error {.code = ErrorCode::Failed,
                      .message = Wording::tr("The PDF file could not be put together. The meeting is safe; export "
                                             "again, or choose another format."),
                      .place = {},
                      .detail = QString::fromLocal8Bit(trouble.what())};
    }
}

} // namespace minutebook
