// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/XmlPart.h"

#include "core/exporters/Words.h"

namespace minutebook {

XmlPart::XmlPart()
    : m_out(&m_bytes)
{
    m_out.writeStartDocument(QStringLiteral("1.0"), true);
}

void XmlPart::open(const char *name, const Attributes &attributes)
{
    m_out.writeStartElement(QString::fromLatin1(name));
    for (const auto &[key, value] : attributes)
        m_out.writeAttribute(QString::fromLatin1(key), exportable(value));
}

void XmlPart::close()
{
    m_out.writeEndElement();
}

void XmlPart::empty(const char *name, const Attributes &attributes)
{
    open(name, attributes);
    close();
}

void XmlPart::words(const char *name, const QString &words, const Attributes &attributes)
{
    open(name, attributes);
    text(words);
    close();
}

void XmlPart::text(const QString &text)
{
    m_out.writeCharacters(exportable(text));
}

void XmlPart::add(const XmlNode &node)
{
    if (node.name.isEmpty()) {
        text(node.text);
        return;
    }
    m_out.writeStartElement(node.name);
    for (const auto &[name, value] : node.attributes)
        m_out.writeAttribute(name, exportable(value));
    for (const XmlNode &child : node.children)
        add(child);
    m_out.writeEndElement();
}

QByteArray XmlPart::finished()
{
    m_out.writeEndDocument();
    return m_bytes;
}

} // namespace minutebook
