// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/templates/OdtCleaner.h"

#include <QDir>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &looks()
{
    static const QSet<QString> names{
        u"style:default-style"_s, u"style:style"_s,      u"style:page-layout"_s,
        u"draw:gradient"_s,       u"draw:hatch"_s,       u"draw:fill-image"_s,
        u"draw:marker"_s,         u"draw:stroke-dash"_s, u"draw:opacity"_s};
    return names;
}

bool isContent(const QString &name)
{
    static const QSet<QString> names{u"style:master-page"_s,
                                     u"style:header"_s,
                                     u"style:header-left"_s,
                                     u"style:header-first"_s,
                                     u"style:footer"_s,
                                     u"style:footer-left"_s,
                                     u"style:footer-first"_s,
                                     u"text:p"_s,
                                     u"text:span"_s,
                                     u"text:s"_s,
                                     u"text:tab"_s,
                                     u"text:line-break"_s,
                                     u"text:page-number"_s,
                                     u"text:page-count"_s,
                                     u"table:table"_s,
                                     u"table:table-columns"_s,
                                     u"table:table-column"_s,
                                     u"table:table-rows"_s,
                                     u"table:table-header-rows"_s,
                                     u"table:table-row"_s,
                                     u"table:table-cell"_s,
                                     u"table:covered-table-cell"_s,
                                     u"draw:text-box"_s,
                                     u"draw:custom-shape"_s,
                                     u"draw:enhanced-geometry"_s,
                                     u"draw:equation"_s,
                                     u"draw:handle"_s,
                                     u"draw:line"_s,
                                     u"draw:rect"_s,
                                     u"draw:polyline"_s,
                                     u"draw:polygon"_s,
                                     u"draw:path"_s,
                                     u"draw:ellipse"_s,
                                     u"draw:circle"_s,
                                     u"draw:g"_s,
                                     u"svg:title"_s,
                                     u"svg:desc"_s};
    return names.contains(name);
}

bool isWrapping(const QString &name)
{
    static const QSet<QString> names{u"text:a"_s,         u"text:section"_s,     u"text:list"_s,
                                     u"text:list-item"_s, u"text:list-header"_s, u"text:meta"_s,
                                     u"text:meta-field"_s};
    return names.contains(name);
}

bool isForeignAttribute(const QString &name)
{
    static const QSet<QString> names{u"style:list-style-name"_s,
                                     u"style:list-level"_s,
                                     u"style:data-style-name"_s,
                                     u"fo:language"_s,
                                     u"fo:country"_s,
                                     u"fo:script"_s,
                                     u"style:rfc-language-tag"_s,
                                     u"style:language-asian"_s,
                                     u"style:country-asian"_s,
                                     u"style:language-complex"_s,
                                     u"style:country-complex"_s,
                                     u"xml:id"_s,
                                     u"text:id"_s,
                                     u"draw:id"_s,
                                     u"text:cond-style-name"_s,
                                     u"text:condition"_s,
                                     u"table:formula"_s,
                                     u"style:master-page-name"_s};
    return names.contains(name) || prefixOf(name) == u"xlink" || prefixOf(name) == u"office";
}

bool isWatermark(const XmlNode &node)
{
    return attributeOf(node, u"draw:name").contains(u"watermark"_s, Qt::CaseInsensitive);
}

/// Empty when it leads out of the file.
QString pictureOf(const XmlNode &node)
{
    const QString path = QDir::cleanPath(attributeOf(node, u"xlink:href"));
    const bool isInside = !path.contains(u':') && !path.startsWith(u".."_s)
        && !path.startsWith(u'/') && path != "."_L1;
    return isInside ? path : QString();
}

} // namespace

OdtCleaner::OdtCleaner(PictureShelf &shelf)
    : m_shelf(shelf)
{
}

Result<XmlNode> OdtCleaner::cleaned(const XmlNode &root)
{
    findHidden(root);
    XmlNode clean{.name = root.name};
    setAttribute(clean, u"office:version"_s, u"1.3"_s); // what these elements are of, now as then
    for (const QString &name : {u"office:font-face-decls"_s, u"office:styles"_s,
                                u"office:automatic-styles"_s, u"office:master-styles"_s}) {
        XmlNode part{.name = name};
        const XmlNode *theirs = childOf(root, name);
        const bool isText = name == "office:master-styles"_L1;
        for (const XmlNode &child : theirs ? theirs->children : QList<XmlNode>()) {
            if (child.name == "style:font-face"_L1)
                part.add({.name = child.name, .attributes = child.attributes});
            else if (looks().contains(child.name))
                part.add(bareLook(child));
            else if (isText && child.name == "style:master-page"_L1)
                part.children += kept(child);
        }
        clean.add(part);
    }
    if (m_error)
        return *m_error;
    dropLooseEnds(clean);
    return clean;
}

void OdtCleaner::findHidden(const XmlNode &root)
{
    walk(root, [this](const XmlNode &node) {
        const XmlNode *text = childOf(node, u"style:text-properties");
        if (text && attributeOf(*text, u"text:display") == "none"_L1)
            m_hidden.insert(attributeOf(node, u"style:name"));
    });
}

/// A style with its properties; pictures behind a page or paragraph are taken as those in a head.
XmlNode OdtCleaner::bareLook(const XmlNode &style)
{
    XmlNode bare{.name = style.name};
    for (const auto &attribute : style.attributes)
        if (!isForeignAttribute(attribute.first))
            bare.attributes += attribute;
    if (style.name == "draw:fill-image"_L1)
        return keptPicture(style).value_or(bare);
    for (const XmlNode &child : style.children) {
        const bool isColumns = child.name == "style:columns"_L1;
        if (child.name == "style:background-image"_L1) {
            if (const auto picture = keptPicture(child))
                bare.add(*picture);
        } else if (prefixOf(child.name) == u"style" && child.name != "style:map"_L1 && !isColumns) {
            bare.add(bareLook(child));
        }
    }
    return bare;
}

QList<XmlNode> OdtCleaner::keptIn(const XmlNode &node)
{
    QList<XmlNode> all;
    for (const XmlNode &child : node.children)
        all += kept(child);
    return all;
}

QList<XmlNode> OdtCleaner::kept(const XmlNode &node)
{
    if (node.name.isEmpty())
        return {node};
    if (isWatermark(node) || m_hidden.contains(attributeOf(node, u"text:style-name")))
        return {};
    if (node.name == "draw:frame"_L1)
        return keptFrame(node);
    if (isWrapping(node.name))
        return keptIn(node);
    if (node.name == "text:h"_L1)
        return {asParagraph(node)};
    return isContent(node.name) ? QList<XmlNode>{copyOf(node)} : QList<XmlNode>();
}

XmlNode OdtCleaner::copyOf(const XmlNode &node)
{
    XmlNode copy{.name = node.name};
    for (const auto &attribute : node.attributes)
        if (!isForeignAttribute(attribute.first))
            copy.attributes += attribute;
    copy.children = keptIn(node);
    return copy;
}

/// The words of a head are none of the headings of minutes.
XmlNode OdtCleaner::asParagraph(const XmlNode &heading)
{
    XmlNode copy{.name = u"text:p"_s};
    if (hasAttribute(heading, u"text:style-name"))
        setAttribute(copy, u"text:style-name"_s, attributeOf(heading, u"text:style-name"));
    copy.children = keptIn(heading);
    return copy;
}

/// Of several ways to show a picture those that can be taken; none when it leads out of the file.
QList<XmlNode> OdtCleaner::keptFrame(const XmlNode &frame)
{
    const std::optional<Error> before = m_error;
    XmlNode copy = copyOf({.name = frame.name, .attributes = frame.attributes});
    bool shows = false;
    for (const XmlNode &child : frame.children) {
        if (child.name == "draw:image"_L1) {
            const auto picture = keptPicture(child);
            shows = shows || picture;
            if (picture)
                copy.add(*picture);
        } else {
            const QList<XmlNode> kept = this->kept(child);
            shows = shows || child.name == "draw:text-box"_L1;
            copy.children += kept;
        }
    }
    if (shows)
        m_error = before; // another way to show it stands
    return shows ? QList<XmlNode>{copy} : QList<XmlNode>();
}

std::optional<XmlNode> OdtCleaner::keptPicture(const XmlNode &node)
{
    const QString path = pictureOf(node);
    if (path.isEmpty())
        return {};
    const auto taken = m_shelf.take(path);
    if (!taken) {
        m_error = m_error ? m_error : taken.error();
        return {};
    }
    XmlNode copy{.name = node.name};
    for (const auto &attribute : node.attributes)
        if (!isForeignAttribute(attribute.first))
            copy.attributes += attribute;
    copy.attributes += {u"xlink:href"_s, *taken};
    copy.attributes += {u"xlink:type"_s, u"simple"_s};
    copy.attributes += {u"xlink:actuate"_s, u"onLoad"_s};
    return copy;
}

void dropLooseEnds(XmlNode &styles)
{
    static const QSet<QString> naming{u"style:parent-style-name"_s,
                                      u"style:next-style-name"_s,
                                      u"text:style-name"_s,
                                      u"table:style-name"_s,
                                      u"draw:style-name"_s,
                                      u"draw:text-style-name"_s,
                                      u"table:default-cell-style-name"_s,
                                      u"style:page-layout-name"_s};
    QSet<QString> names;
    walk(std::as_const(styles),
         [&](const XmlNode &node) { names.insert(attributeOf(node, u"style:name")); });
    walk(styles, [&](XmlNode &node) {
        node.attributes.removeIf([&](const auto &each) {
            return naming.contains(each.first) && !names.contains(each.second);
        });
    });
}

} // namespace minutebook
