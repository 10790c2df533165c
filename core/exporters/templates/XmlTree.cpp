// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/templates/XmlTree.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(minutebook::XmlTree)
};

constexpr int deepest = 200;
constexpr int mostNodes = 2'000'000;

/// Namespaces by the prefix that the standards use for them.
const QHash<QString, QString> &namespaces()
{
    static const QString oasis = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    static const QString office = u"http://schemas.openxmlformats.org/officeDocument/2006/"_s;
    static const QString drawing = u"http://schemas.openxmlformats.org/drawingml/2006/"_s;
    static const QString word = u"http://schemas.microsoft.com/office/word/2010/"_s;
    static const QString package = u"http://schemas.openxmlformats.org/package/2006/"_s;
    static const QHash<QString, QString> table{
        {u"w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s},
        {u"r"_s, office + u"relationships"_s},
        {u"v"_s, u"urn:schemas-microsoft-com:vml"_s},
        {u"o"_s, u"urn:schemas-microsoft-com:office:office"_s},
        {u"w10"_s, u"urn:schemas-microsoft-com:office:word"_s},
        {u"wp"_s, drawing + u"wordprocessingDrawing"_s},
        {u"a"_s, drawing + u"main"_s},
        {u"pic"_s, drawing + u"picture"_s},
        {u"wp14"_s, word + u"wordprocessingDrawing"_s},
        {u"wps"_s, word + u"wordprocessingShape"_s},
        {u"wpg"_s, word + u"wordprocessingGroup"_s},
        {u"wpc"_s, word + u"wordprocessingCanvas"_s},
        {u"mc"_s, u"http://schemas.openxmlformats.org/markup-compatibility/2006"_s},
        {u"types"_s, package + u"content-types"_s},
        {u"rel"_s, package + u"relationships"_s},
        {u"office"_s, oasis + u"office:1.0"_s},
        {u"style"_s, oasis + u"style:1.0"_s},
        {u"text"_s, oasis + u"text:1.0"_s},
        {u"table"_s, oasis + u"table:1.0"_s},
        {u"draw"_s, oasis + u"drawing:1.0"_s},
        {u"fo"_s, oasis + u"xsl-fo-compatible:1.0"_s},
        {u"svg"_s, oasis + u"svg-compatible:1.0"_s},
        {u"manifest"_s, oasis + u"manifest:1.0"_s},
        {u"xlink"_s, u"http://www.w3.org/1999/xlink"_s}};
    return table;
}

/// Empty for a namespace that is not known.
QString prefixFor(const QString &space)
{
    static const QHash<QString, QString> prefixes = [] {
        QHash<QString, QString> turned;
        for (auto each = namespaces().cbegin(); each != namespaces().cend(); ++each)
            turned.insert(each.value(), each.key());
        turned.insert(u"http://www.w3.org/XML/1998/namespace"_s, u"xml"_s);
        return turned;
    }();
    return prefixes.value(space);
}

class TreeReader
{
public:
    explicit TreeReader(const QByteArray &bytes)
        : m_in(bytes)
    {
    }

    Result<XmlNode> tree()
    {
        while (!m_in.atEnd() && m_trouble.isEmpty()) {
            switch (m_in.readNext()) {
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                m_trouble = Words::tr("It declares entities of its own, which no such file does.");
                break;
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                if (m_unknown == 0 && !m_open.isEmpty())
                    m_open.last().children += XmlNode::words(m_in.text().toString());
                break;
            default:
                break;
            }
        }
        if (m_in.hasError() || !m_trouble.isEmpty())
            return failed(m_trouble.isEmpty()
                              ? Words::tr("It is damaged: %1").arg(m_in.errorString())
                              : m_trouble);
        if (!m_root)
            return failed(Words::tr("It is of another kind than such a part has."));
        return *std::move(m_root);
    }

private:
    Error failed(const QString &message) const
    {
        return {.code = ErrorCode::BadInput,
                .message = message,
                .place = Words::tr("line %1").arg(m_in.lineNumber()),
                .detail = {}};
    }

    void begin()
    {
        m_scopes += m_in.namespaceDeclarations();
        if (++m_nodes > mostNodes || m_scopes.size() > deepest)
            m_trouble = Words::tr("It is larger or deeper than such a part can be.");
        const QString prefix = prefixFor(m_in.namespaceUri().toString());
        if (m_unknown > 0 || prefix.isEmpty()) {
            ++m_unknown;
            return;
        }
        XmlNode node;
        node.name = prefix + u':' + m_in.name().toString();
        for (const QXmlStreamAttribute &attribute : m_in.attributes())
            take(attribute, node);
        m_open += node;
    }

    void take(const QXmlStreamAttribute &attribute, XmlNode &node) const
    {
        QString name = attribute.name().toString();
        if (!attribute.namespaceUri().isEmpty()) {
            const QString prefix = prefixFor(attribute.namespaceUri().toString());
            if (prefix.isEmpty())
                return;
            name.prepend(prefix + u':');
        }
        const bool namesPrefixes = node.name == "mc:Choice"_L1 && name == "Requires"_L1;
        const QString value = attribute.value().toString();
        node.attributes += {name, namesPrefixes ? ourPrefixes(value) : value};
    }

    /// "?" stands for one that is not known.
    QString ourPrefixes(const QString &theirs) const
    {
        QStringList ours;
        for (const QString &prefix : theirs.split(u' ', Qt::SkipEmptyParts)) {
            const QString known = prefixFor(spaceOf(prefix));
            ours += known.isEmpty() ? u"?"_s : known;
        }
        return ours.join(u' ');
    }

    QString spaceOf(const QString &prefix) const
    {
        for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope)
            for (const QXmlStreamNamespaceDeclaration &each : *scope)
                if (each.prefix() == prefix)
                    return each.namespaceUri().toString();
        return {};
    }

    void end()
    {
        m_scopes.removeLast();
        if (m_unknown > 0) {
            --m_unknown;
            return;
        }
        XmlNode node = m_open.takeLast();
        if (m_open.isEmpty())
            m_root = std::move(node);
        else
            m_open.last().children += std::move(node);
    }

    QXmlStreamReader m_in;
    QList<XmlNode> m_open;
    QList<QXmlStreamNamespaceDeclarations> m_scopes;
    std::optional<XmlNode> m_root;
    QString m_trouble;
    int m_unknown = 0; ///< how deep in what is not taken
    int m_nodes = 0;
};

void write(QXmlStreamWriter &out, const XmlNode &node, const QSet<QString> &prefixes = {})
{
    if (node.name.isEmpty()) {
        out.writeCharacters(node.text);
        return;
    }
    out.writeStartElement(node.name);
    QStringList sorted(prefixes.cbegin(), prefixes.cend());
    sorted.sort();
    for (const QString &prefix : sorted)
        out.writeAttribute(u"xmlns:"_s + prefix, namespaces().value(prefix));
    for (const auto &[name, value] : node.attributes)
        out.writeAttribute(name, value);
    for (const XmlNode &child : node.children)
        write(out, child);
    out.writeEndElement();
}

auto attributeAt(QStringView name)
{
    return [name](const XmlNode::Attribute &each) { return each.first == name; };
}

} // namespace

Result<XmlNode> readXml(const QByteArray &bytes)
{
    return TreeReader(bytes).tree();
}

QByteArray writeXml(const XmlNode &root)
{
    QSet<QString> prefixes;
    walk(root, [&](const XmlNode &node) {
        prefixes.insert(prefixOf(node.name).toString());
        for (const auto &[name, value] : node.attributes) {
            prefixes.insert(prefixOf(name).toString());
            if (name == "Requires"_L1)
                for (const QString &prefix : value.split(u' '))
                    prefixes.insert(prefix);
        }
    });
    prefixes.intersect(QSet<QString>(namespaces().keyBegin(), namespaces().keyEnd()));
    QByteArray bytes;
    QXmlStreamWriter out(&bytes);
    out.writeStartDocument(u"1.0"_s, true);
    write(out, root, prefixes);
    out.writeEndDocument();
    return bytes;
}

const XmlNode *childOf(const XmlNode &node, QStringView name)
{
    const auto found = std::ranges::find(node.children, name, &XmlNode::name);
    return found == node.children.end() ? nullptr : &*found;
}

XmlNode *childOf(XmlNode &node, QStringView name)
{
    const auto found = std::ranges::find(node.children, name, &XmlNode::name);
    return found == node.children.end() ? nullptr : &*found;
}

XmlNode &childMadeIn(XmlNode &node, const QString &name)
{
    XmlNode *child = childOf(node, name);
    return child ? *child : node.add(XmlNode::element(name));
}

QString attributeOf(const XmlNode &node, QStringView name)
{
    const auto found = std::ranges::find_if(node.attributes, attributeAt(name));
    return found == node.attributes.end() ? QString() : found->second;
}

bool hasAttribute(const XmlNode &node, QStringView name)
{
    return std::ranges::any_of(node.attributes, attributeAt(name));
}

void setAttribute(XmlNode &node, const QString &name, const QString &value)
{
    const auto found = std::ranges::find_if(node.attributes, attributeAt(name));
    if (found == node.attributes.end())
        node.attributes += {name, value};
    else
        found->second = value;
}

void dropAttribute(XmlNode &node, QStringView name)
{
    node.attributes.removeIf(attributeAt(name));
}

void dropChildren(XmlNode &node, const std::function<bool(const XmlNode &)> &which)
{
    node.children.removeIf(which);
}

void walk(XmlNode &node, const std::function<void(XmlNode &)> &visit)
{
    visit(node);
    for (XmlNode &child : node.children)
        walk(child, visit);
}

void walk(const XmlNode &node, const std::function<void(const XmlNode &)> &visit)
{
    visit(node);
    for (const XmlNode &child : node.children)
        walk(child, visit);
}

QStringView prefixOf(QStringView name)
{
    const qsizetype colon = name.indexOf(u':');
    return colon < 0 ? QStringView() : name.first(colon);
}

} // namespace minutebook
