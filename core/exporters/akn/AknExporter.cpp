// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/akn/AknExporter.h"

#include "core/exporters/DocumentName.h"
#include "core/exporters/WriteAll.h"
#include "core/exporters/akn/AknDebate.h"
#include "core/exporters/akn/AknMeta.h"
#include "core/exporters/akn/AknStatement.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString elementOf(DocumentType type)
{
    switch (type) {
    case DocumentType::Minutes:
    case DocumentType::Item:
        return u"debate"_s;
    case DocumentType::Decision:
    case DocumentType::Decisions:
        return u"statement"_s;
    case DocumentType::Actions:
    case DocumentType::Attendance:
    case DocumentType::Note:
    case DocumentType::Resolutions:
    case DocumentType::Agenda:
        return u"doc"_s;
    }
    Q_UNREACHABLE();
}

XmlNode rootOf(const Document &document)
{
    const QString element = elementOf(document.type);
    AknRegister names(document);
    AknText text(names);
    XmlNode parts; // the text first: what it holds decides what meta says
    if (XmlNode preface = aknPreface(document, text); !preface.children.isEmpty())
        parts.add(preface);
    if (element == "debate"_L1)
        AknDebate(document, names).addTo(parts);
    else
        parts.add(element == "statement"_L1 ? aknStatementBody(document, names)
                                            : aknPlainBody(document, names));
    XmlNode whole = XmlNode::element(element, {{u"name"_s, nameOf(document.type)}});
    whole.add(aknMeta(document, element, names));
    whole.children += parts.children;
    XmlNode root = XmlNode::element(
        u"akomaNtoso"_s, {{u"xmlns"_s, u"http://docs.oasis-open.org/legaldocml/ns/akn/3.0"_s}});
    root.add(whole);
    return root;
}

} // namespace

Result<void> AknExporter::write(const Document &document, QIODevice &device) const
{
    return writeAll(rootOf(document).document(), device);
}

} // namespace minutebook
