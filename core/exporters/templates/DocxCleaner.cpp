// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/templates/DocxCleaner.h"

#include <QScopedValueRollback>
#include <QSet>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Elements of WordprocessingML that hold or are words; what is not here is not taken.
bool isContent(const QString &name)
{
    static const QSet<QString> names{
        u"w:hdr"_s,       u"w:ftr"_s,           u"w:p"_s,           u"w:r"_s,
        u"w:t"_s,         u"w:tab"_s,           u"w:ptab"_s,        u"w:br"_s,
        u"w:cr"_s,        u"w:noBreakHyphen"_s, u"w:sym"_s,         u"w:tbl"_s,
        u"w:tblGrid"_s,   u"w:gridCol"_s,       u"w:tr"_s,          u"w:tc"_s,
        u"w:drawing"_s,   u"w:pict"_s,          u"w:txbxContent"_s, u"w:fldChar"_s,
        u"w:instrText"_s, u"w:fldSimple"_s,     u"w:softHyphen"_s};
    return names.contains(name);
}

bool isProperties(const QString &name)
{
    static const QSet<QString> names{u"w:pPr"_s,  u"w:rPr"_s,  u"w:tblPr"_s,
                                     u"w:trPr"_s, u"w:tcPr"_s, u"w:tblPrEx"_s};
    return names.contains(name);
}

/// Elements whose own words stand in the text as if they were not around them.
bool isWrapping(const QString &name)
{
    static const QSet<QString> names{u"w:ins"_s,       u"w:moveTo"_s, u"w:smartTag"_s,
                                     u"w:customXml"_s, u"w:sdt"_s,    u"w:sdtContent"_s,
                                     u"w:hyperlink"_s};
    return names.contains(name);
}

bool isOfHistory(const QString &name)
{
    return name.endsWith("Change"_L1) || name == "w:ins"_L1 || name == "w:del"_L1
        || name == "w:moveFrom"_L1 || name == "w:moveTo"_L1 || name == "w:cellIns"_L1
        || name == "w:cellDel"_L1 || name == "w:cellMerge"_L1;
}

/// Extensions, links and embedded objects of drawings.
bool isBeside(const QString &name)
{
    static const QSet<QString> names{u"a:extLst"_s,    u"a:hlinkClick"_s, u"a:hlinkHover"_s,
                                     u"o:OLEObject"_s, u"o:lock"_s,       u"o:signatureline"_s,
                                     u"wpc:whole"_s,   u"a:audioFile"_s,  u"a:videoFile"_s};
    return names.contains(name);
}

bool isForeignAttribute(const QString &name)
{
    static const QSet<QString> names{u"o:href"_s, u"o:relid"_s, u"o:gfxdata"_s, u"o:title"_s,
                                     u"href"_s,   u"src"_s,     u"target"_s,    u"r:link"_s,
                                     u"r:href"_s, u"o:ole"_s,   u"o:althref"_s};
    return name.startsWith("w:rsid"_L1) || names.contains(name);
}

/// Programs propose the path of a picture as its description.
bool isPath(const QString &words)
{
    return words.contains(u'\\') || words.contains(u"://"_s) || words.startsWith(u'/');
}

bool isWatermark(const XmlNode &node)
{
    if (prefixOf(node.name) != u"v" && node.name != "wp:docPr"_L1)
        return false;
    for (const QString &name : {u"id"_s, u"name"_s, u"o:spid"_s})
        if (attributeOf(node, name).contains(u"watermark"_s, Qt::CaseInsensitive))
            return true;
    return false;
}

bool isHidden(const XmlNode &run)
{
    const XmlNode *properties = childOf(run, u"w:rPr");
    return properties
        && (childOf(*properties, u"w:vanish") || childOf(*properties, u"w:webHidden"));
}

} // namespace

XmlNode withoutChanges(const XmlNode &properties)
{
    XmlNode copy = properties;
    walk(copy, [](XmlNode &node) {
        dropChildren(node, [](const XmlNode &child) {
            return isOfHistory(child.name) || child.name == "w:numPr"_L1
                || child.name == "w:sectPr"_L1;
        });
        node.attributes.removeIf([](const auto &each) { return isForeignAttribute(each.first); });
    });
    return copy;
}

DocxCleaner::DocxCleaner(const QHash<QString, Relation> &relations, PictureShelf &shelf)
    : m_relations(relations)
    , m_shelf(shelf)
{
}

Result<XmlNode> DocxCleaner::cleaned(const XmlNode &root)
{
    XmlNode copy{.name = root.name};
    copy.children = keptIn(root);
    if (m_error)
        return *m_error;
    dropForeignFields(copy);
    if (!childOf(copy, u"w:p") && !childOf(copy, u"w:tbl"))
        copy.add(XmlNode::element(u"w:p"_s));
    return copy;
}

QList<XmlNode> DocxCleaner::keptIn(const XmlNode &node)
{
    QList<XmlNode> all;
    for (const XmlNode &child : node.children)
        all += kept(child);
    return all;
}

QList<XmlNode> DocxCleaner::kept(const XmlNode &node)
{
    if (node.name.isEmpty())
        return {node};
    const QStringView prefix = prefixOf(node.name);
    if (prefix == u"w")
        return keptOfWord(node);
    if (node.name == "mc:AlternateContent"_L1)
        return keptOfChoice(node);
    if (isBeside(node.name) || prefix == u"mc")
        return {};
    if (isWatermark(node))
        m_leadsAway = true;
    return {copyOf(node)};
}

QList<XmlNode> DocxCleaner::keptOfWord(const XmlNode &node)
{
    if (isProperties(node.name))
        return {withoutChanges(node)};
    if (isWrapping(node.name))
        return keptIn(node);
    if (!isContent(node.name) || (node.name == "w:r"_L1 && isHidden(node)))
        return {};
    const bool isDrawn = node.name == "w:drawing"_L1 || node.name == "w:pict"_L1;
    if (!isDrawn)
        return {copyOf(node)};
    const QScopedValueRollback around(m_leadsAway, false);
    const XmlNode copy = copyOf(node);
    return m_leadsAway ? QList<XmlNode>() : QList<XmlNode>{copy};
}

/// The newest way of drawing that this program knows, and the older ones as they stand.
QList<XmlNode> DocxCleaner::keptOfChoice(const XmlNode &node)
{
    XmlNode copy{.name = node.name};
    for (const XmlNode &way : node.children) {
        const bool isKnown = !attributeOf(way, u"Requires").contains(u'?');
        const bool isWay = way.name == "mc:Choice"_L1 || way.name == "mc:Fallback"_L1;
        XmlNode kept{.name = way.name, .attributes = way.attributes};
        if (isWay && isKnown)
            kept.children = keptIn(way);
        if (!kept.children.isEmpty())
            copy.add(kept);
    }
    return copy.children.isEmpty() ? QList<XmlNode>() : QList<XmlNode>{copy};
}

XmlNode DocxCleaner::copyOf(const XmlNode &node)
{
    XmlNode copy{.name = node.name};
    for (const auto &[name, value] : node.attributes) {
        const bool describes = name == "descr"_L1 || name == "title"_L1 || name == "alt"_L1;
        if (isForeignAttribute(name) || (describes && isPath(value)))
            continue;
        copy.attributes += {name, name.startsWith("r:"_L1) ? relation(value) : value};
    }
    copy.children = keptIn(node);
    return copy;
}

/// The id of a picture stays what it was; anything else a drawing needs is not taken.
QString DocxCleaner::relation(const QString &id)
{
    const Relation relation = m_relations.value(id);
    if (relation.type != "image"_L1 || relation.isExternal) {
        m_leadsAway = true;
        return {};
    }
    const auto path = m_shelf.take(relation.target);
    if (path)
        m_pictures.insert(id, *path);
    else if (!m_error)
        m_error = path.error();
    return id;
}

} // namespace minutebook
