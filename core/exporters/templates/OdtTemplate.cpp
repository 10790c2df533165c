// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/templates/OdtTemplate.h"

#include "core/exporters/templates/OdtCleaner.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(minutebook::OdtTemplate)
};

Error bad(const QString &message)
{
    return {.code = ErrorCode::BadInput, .message = message, .place = {}, .detail = {}};
}

Result<> isTextOf(const OfficePackage &package)
{
    const QByteArray type = package.bytes(u"mimetype"_s).trimmed();
    const QByteArray text = "application/vnd.oasis.opendocument.text";
    if (type != text && type != text + "-template")
        return bad(Words::tr("This is no OpenDocument text. Give an .odt or .ott file."));
    if (package.hasFolder(u"Basic/") || package.hasFolder(u"Scripts/"))
        return bad(Words::tr("This file has macros in it. Save it without them."));
    const auto manifest = package.tree(u"META-INF/manifest.xml"_s);
    if (!manifest)
        return manifest.error();
    bool isEncrypted = false;
    walk(*manifest, [&](const XmlNode &node) {
        isEncrypted = isEncrypted || node.name == "manifest:encryption-data"_L1;
    });
    if (isEncrypted)
        return bad(Words::tr("It is protected by a password. Save it without one."));
    return {};
}

/// The name of the style of the first paragraph, heading or table of the text.
QString firstStyle(const XmlNode &text)
{
    for (const XmlNode &child : text.children) {
        const QString style = attributeOf(
            child, child.name == "table:table"_L1 ? u"table:style-name" : u"text:style-name");
        if (!style.isEmpty() && child.name != "text:sequence-decls"_L1)
            return style;
        const bool holds = child.name == "text:section"_L1 || child.name == "text:list"_L1
            || child.name == "text:list-item"_L1;
        if (const QString inside = holds ? firstStyle(child) : QString(); !inside.isEmpty())
            return inside;
    }
    return {};
}

/// The master page that a style or those it comes from begins; empty when none does.
QString pageOf(const QString &style, const XmlNode &content, const XmlNode &styles)
{
    QHash<QString, const XmlNode *> known;
    for (const XmlNode *root : {&styles, &content})
        walk(*root, [&](const XmlNode &node) {
            if (node.name == "style:style"_L1)
                known.insert(attributeOf(node, u"style:name"), &node);
        });
    QString name = style;
    for (int steps = 0; steps < 20 && known.contains(name); ++steps) {
        const QString page = attributeOf(*known[name], u"style:master-page-name");
        if (!page.isEmpty())
            return page;
        name = attributeOf(*known[name], u"style:parent-style-name");
    }
    return {};
}

/// That page and those that follow it; others are not used by minutes.
void keepPagesFrom(const QString &first, XmlNode &masters)
{
    QStringList used;
    for (QString name = first; !name.isEmpty() && !used.contains(name);) {
        used += name;
        QString next;
        for (const XmlNode &page : masters.children)
            if (attributeOf(page, u"style:name") == name)
                next = attributeOf(page, u"style:next-style-name");
        name = next;
    }
    dropChildren(masters, [&](const XmlNode &page) {
        return !used.contains(attributeOf(page, u"style:name"));
    });
}

} // namespace

Result<OdtTemplate> readOdtTemplate(const OfficePackage &package)
{
    if (const auto may = isTextOf(package); !may)
        return may.error();
    const auto styles = package.tree(u"styles.xml"_s);
    const auto content = package.tree(u"content.xml"_s);
    if (!styles || !content)
        return styles ? content.error() : styles.error();
    PictureShelf shelf(package, u"Pictures"_s);
    auto cleaned = OdtCleaner(shelf).cleaned(*styles);
    if (!cleaned)
        return cleaned.error();
    OdtTemplate read{.styles = *std::move(cleaned), .firstPage = {}, .pictures = shelf.pictures()};
    const XmlNode *body = childOf(*content, u"office:body");
    const XmlNode *text = body ? childOf(*body, u"office:text") : nullptr;
    XmlNode &masters = childMadeIn(read.styles, u"office:master-styles"_s);
    if (text)
        read.firstPage = pageOf(firstStyle(*text), *content, *styles);
    const auto isThere = [&](const QString &name) {
        return std::ranges::any_of(masters.children, [&](const XmlNode &page) {
            return attributeOf(page, u"style:name") == name;
        });
    };
    if (!isThere(read.firstPage))
        read.firstPage = u"Standard"_s;
    if (!isThere(read.firstPage) && !masters.children.isEmpty())
        read.firstPage = attributeOf(masters.children.constFirst(), u"style:name");
    keepPagesFrom(read.firstPage, masters);
    return read;
}

} // namespace minutebook
