// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/html/HtmlWriter.h"

#include "core/exporters/Words.h"

namespace minutebook {

using namespace Qt::StringLiterals;

HtmlWriter::HtmlWriter(QByteArray *out)
    : m_xml(out)
{
}

void HtmlWriter::doctype()
{
    m_xml.writeDTD(u"<!DOCTYPE html>"_s);
    line();
}

void HtmlWriter::attribute(const HtmlAttribute &attribute)
{
    m_xml.writeAttribute(attribute.name, exportable(attribute.value));
}

void HtmlWriter::open(const QString &element, const QList<HtmlAttribute> &attributes)
{
    m_xml.writeStartElement(element);
    for (const HtmlAttribute &one : attributes)
        attribute(one);
    m_xml.writeCharacters(
        {}); // ends the tag, so that an element without content is not written as <p/>
}

void HtmlWriter::close()
{
    m_xml.writeEndElement();
}

void HtmlWriter::closeLine()
{
    close();
    line();
}

void HtmlWriter::empty(const QString &element, const QList<HtmlAttribute> &attributes)
{
    m_xml.writeEmptyElement(element);
    for (const HtmlAttribute &one : attributes)
        attribute(one);
    m_xml.writeCharacters({});
}

void HtmlWriter::text(const QString &text)
{
    m_xml.writeCharacters(exportable(text));
}

void HtmlWriter::line()
{
    m_xml.writeCharacters(u"\n"_s);
}

void HtmlWriter::style(const QString &css)
{
    Q_ASSERT(!css.contains(u'<') && !css.contains(u'&'));
    open(u"style"_s);
    m_xml.device()->write(css.toUtf8()); // the quotes of CSS must not be escaped
    closeLine();
}

} // namespace minutebook
