// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/XmlNode.h"

#include "core/exporters/Words.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool holdsWords(const XmlNode &node)
{
    return std::any_of(node.children.cbegin(), node.children.cend(),
                       [](const XmlNode &child) { return child.name.isEmpty(); });
}

/// Goes down the tree, an indent deeper each time, until words begin.
class TreeWriter
{
public:
    explicit TreeWriter(QByteArray *bytes)
        : m_out(bytes)
    {
    }

    void write(const XmlNode &root)
    {
        m_out.writeStartDocument();
        line(0);
        node(root, 0, false);
        m_out.writeEndDocument();
    }

private:
    void line(int depth) { m_out.writeCharacters(u'\n' + QString(depth, u' ')); }

    void node(const XmlNode &node, int depth, bool amongWords)
    {
        if (node.name.isEmpty()) {
            m_out.writeCharacters(exportable(node.text));
            return;
        }
        m_out.writeStartElement(node.name);
        for (const auto &[name, value] : node.attributes)
            m_out.writeAttribute(name, exportable(value));
        const bool inLine = amongWords || holdsWords(node);
        for (const XmlNode &child : node.children) {
            if (!inLine)
                line(depth + 1);
            this->node(child, depth + 1, inLine);
        }
        if (!inLine && !node.children.isEmpty())
            line(depth);
        m_out.writeEndElement();
    }

    QXmlStreamWriter m_out;
};

} // namespace

XmlNode XmlNode::element(const QString &name, std::initializer_list<Attribute> attributes)
{
    XmlNode node{.name = name};
    for (const auto &[attribute, value] : attributes)
        node.set(attribute, value);
    return node;
}

XmlNode XmlNode::words(const QString &text)
{
    return {.text = text};
}

void XmlNode::set(const QString &attribute, const QString &value)
{
    if (!value.isEmpty())
        attributes.append({attribute, value});
}

XmlNode &XmlNode::add(XmlNode child)
{
    children.append(std::move(child));
    return children.last();
}

QByteArray XmlNode::document() const
{
    QByteArray bytes;
    TreeWriter(&bytes).write(*this);
    return bytes + '\n';
}

} // namespace minutebook
