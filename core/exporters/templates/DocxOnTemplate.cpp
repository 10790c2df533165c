// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/templates/DocxOnTemplate.h"

#include "core/exporters/office/DocxFurniture.h"
#include "core/exporters/office/DocxStyles.h"
#include "core/exporters/office/OfficePage.h"
#include "core/exporters/office/OfficeStyles.h"
#include "core/exporters/templates/DocxCleaner.h"
#include "core/exporters/templates/DocxOrder.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(PagesOf pages)
{
    return pages == PagesOf::Default ? u"default"_s
        : pages == PagesOf::First    ? u"first"_s
                                     : u"even"_s;
}

/// The part's name: "header", "header-first".
QString partName(bool isHeader, PagesOf pages)
{
    const QString kind = isHeader ? u"header"_s : u"footer"_s;
    return pages == PagesOf::Default ? kind : kind + u'-' + nameOf(pages);
}

/// What a part that this program wrote itself holds.
XmlNode ownTree(const QByteArray &part)
{
    auto tree = readXml(part);
    return tree ? *std::move(tree) : XmlNode();
}

QString valueIn(const XmlNode &style, QStringView property)
{
    const XmlNode *child = childOf(style, property);
    return child ? attributeOf(*child, u"w:val") : QString();
}

bool isNamed(const XmlNode &style, const QString &name)
{
    QStringList names = valueIn(style, u"w:aliases").split(u',');
    names += valueIn(style, u"w:name");
    return std::ranges::any_of(names, [&](const QString &each) {
        return !each.trimmed().compare(name, Qt::CaseInsensitive);
    });
}

/// The template's style that is what that one of ours is; null when it has none.
const XmlNode *sameIn(const XmlNode &styles, const XmlNode &ours)
{
    const QString type = attributeOf(ours, u"w:type");
    const bool isDefault = hasAttribute(ours, u"w:default");
    for (const XmlNode &style : styles.children) {
        if (style.name != "w:style"_L1 || attributeOf(style, u"w:type") != type)
            continue;
        const QString byDefault = attributeOf(style, u"w:default");
        const bool isTheirDefault = byDefault == "1"_L1 || byDefault == "true"_L1;
        if (isDefault ? isTheirDefault : isNamed(style, valueIn(ours, u"w:name")))
            return &style;
    }
    return nullptr;
}

} // namespace

DocxOnTemplate::DocxOnTemplate(const DocxTemplate &from, const Document &document)
    : m_from(from)
    , m_document(document)
    , m_styles(from.styles)
{
    scaleStyles();
    mergeStyles();
    markHeadings();
}

/// Large print is asked for by a reader, and holds over what the template says of sizes.
void DocxOnTemplate::scaleStyles()
{
    const int size = m_document.page.textSize;
    if (size == usualTextSize)
        return;
    walk(m_styles, [size](XmlNode &node) {
        if (node.name != "w:sz"_L1 && node.name != "w:szCs"_L1)
            return;
        const int scaled = qRound(attributeOf(node, u"w:val").toDouble() * size / usualTextSize);
        const int least = size >= largePrint ? 2 * size : 1;
        setAttribute(node, u"w:val"_s, QString::number(std::max(scaled, least)));
    });
}

QString DocxOnTemplate::freeId(const QString &id) const
{
    const auto isTaken = [this](const QString &wanted) {
        return std::ranges::any_of(m_styles.children, [&](const XmlNode &style) {
            return attributeOf(style, u"w:styleId").compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    QString free = id;
    while (isTaken(free))
        free += u"Minutes"_s;
    return free;
}

void DocxOnTemplate::mergeStyles()
{
    const XmlNode own = ownTree(docxStyles(m_document.language, m_document.page.textSize));
    QList<XmlNode> lacking;
    for (XmlNode style : own.children) {
        if (style.name != "w:style"_L1)
            continue;
        const QString id = attributeOf(style, u"w:styleId");
        if (id == "Footer"_L1) // whose stops are those of the template's own foot
            setAttribute(*childOf(style, u"w:name"), u"w:val"_s, u"Minutes foot"_s);
        const XmlNode *theirs = sameIn(m_from.styles, style);
        m_ids.insert(id, theirs ? attributeOf(*theirs, u"w:styleId") : freeId(id));
        if (!theirs)
            lacking += style;
    }
    for (const XmlNode &style : lacking)
        addStyle(style, m_ids.value(attributeOf(style, u"w:styleId")));
    XmlNode &defaults = [this]() -> XmlNode & {
        if (!childOf(m_styles, u"w:docDefaults"))
            m_styles.children.prepend(XmlNode::element(u"w:docDefaults"_s));
        return *childOf(m_styles, u"w:docDefaults");
    }();
    if (!childOf(defaults, u"w:rPrDefault"))
        defaults.children.prepend(XmlNode::element(u"w:rPrDefault"_s));
    childMadeIn(*childOf(defaults, u"w:rPrDefault"), u"w:rPr"_s)
        .add(XmlNode::element(u"w:lang"_s, {{u"w:val"_s, docxLanguage(m_document.language)}}));
}

void DocxOnTemplate::addStyle(XmlNode style, const QString &id)
{
    setAttribute(style, u"w:styleId"_s, id);
    walk(style, [this](XmlNode &node) {
        if (node.name == "w:basedOn"_L1 || node.name == "w:next"_L1)
            setAttribute(node, u"w:val"_s, m_ids.value(attributeOf(node, u"w:val")));
        if (node.name == "w:tab"_L1) { // the room may be another than on our own sheet
            const int at = attributeOf(node, u"w:pos").toInt();
            setAttribute(node, u"w:pos"_s, QString::number(at * textWidth() / office::textWidth));
        }
    });
    m_styles.add(std::move(style));
}

/// A heading is one for a screen reader, too, and stays with what it is over, whatever a template
/// says of its looks.
void DocxOnTemplate::markHeadings()
{
    for (const OfficeStyle &own : officeStyles()) {
        const QString id = m_ids.value(QString::fromLatin1(own.id));
        for (XmlNode &style : m_styles.children) {
            if (attributeOf(style, u"w:styleId") != id || !isOver(own))
                continue;
            XmlNode &properties = paragraphProperties(style);
            if (!childOf(properties, u"w:keepNext"))
                addInOrder(properties, XmlNode::element(u"w:keepNext"_s));
            if (own.outline == 0)
                continue;
            dropChildren(properties,
                         [](const XmlNode &each) { return each.name == "w:outlineLvl"_L1; });
            addInOrder(properties,
                       XmlNode::element(u"w:outlineLvl"_s,
                                        {{u"w:val"_s, QString::number(own.outline - 1)}}));
        }
    }
}

const DocxFurniturePart *DocxOnTemplate::furniture(bool isHeader, PagesOf pages) const
{
    for (const DocxFurniturePart &part : m_from.furniture)
        if (part.isHeader == isHeader && part.pages == pages)
            return &part;
    return nullptr;
}

QList<PagesOf> DocxOnTemplate::pages() const
{
    QList<PagesOf> all{PagesOf::Default};
    if (m_from.hasFirst)
        all += PagesOf::First;
    if (m_from.hasEven)
        all += PagesOf::Even;
    return all;
}

/// A part that this program wrote, with the template's ids of styles.
XmlNode DocxOnTemplate::ours(const QByteArray &part) const
{
    XmlNode tree = ownTree(part);
    walk(tree, [this](XmlNode &node) {
        if (node.name == "w:pStyle"_L1) {
            const QString id = attributeOf(node, u"w:val");
            setAttribute(node, u"w:val"_s, m_ids.value(id, id));
        }
    });
    return tree;
}

XmlNode DocxOnTemplate::header(PagesOf pages) const
{
    const DocxFurniturePart *theirs = furniture(true, pages);
    PageFurniture page = m_document.page;
    if (!theirs && pages == PagesOf::Default)
        return ours(docxHeader(page));
    page.head.clear();
    XmlNode own = ours(docxHeader(page));
    if (!theirs)
        return own;
    if (page.watermark.isEmpty())
        own.children.removeLast(); // the line of the head, which is the template's
    own.children += theirs->root.children;
    return own;
}

XmlNode DocxOnTemplate::footer(PagesOf pages) const
{
    const DocxFurniturePart *theirs = furniture(false, pages);
    const DocxFurniturePart *above = furniture(true, pages);
    PageFurniture page = m_document.page;
    if (!theirs && pages == PagesOf::Default)
        return ours(docxFooter(page));
    page.foot.clear();
    const bool isNumbered =
        (theirs && numbersPages(theirs->root)) || (above && numbersPages(above->root));
    if (isNumbered)
        page.pageOf.clear();
    const XmlNode own = ours(docxFooter(page));
    if (!theirs)
        return own;
    XmlNode both = theirs->root;
    if (!page.pageOf.isEmpty() || page.initialsBox)
        both.children += own.children;
    return both;
}

int DocxOnTemplate::textWidth() const
{
    constexpr int narrowest = 2880;
    const XmlNode *paper = childOf(m_from.page, u"w:pgSz");
    const XmlNode *margins = childOf(m_from.page, u"w:pgMar");
    if (!paper || !margins)
        return office::textWidth;
    const auto length = [](const XmlNode &node, QStringView name) {
        return static_cast<int>(attributeOf(node, name).toDouble());
    };
    const int width = length(*paper, u"w:w") - length(*margins, u"w:left")
        - length(*margins, u"w:right") - length(*margins, u"w:gutter");
    return std::max(width, narrowest);
}

/// The text begins lower, and ends higher, where more stands over and under it than the template
/// made room for: its own words in large print, and what is added to them.
void DocxOnTemplate::makeRoom(XmlNode &margins) const
{
    const PageFurniture &page = m_document.page;
    const auto widen = [&](const QString &name, QStringView edge, int more) {
        const int whole = static_cast<int>(attributeOf(margins, name).toDouble());
        const int room = whole - static_cast<int>(attributeOf(margins, edge).toDouble());
        const int wanted = whole - room + office::grown(room, page.textSize) + more;
        if (whole > 0 && room > 0) // less than nothing: the text begins there whatever stands there
            setAttribute(margins, name, QString::number(wanted));
    };
    const bool hasHead = furniture(true, PagesOf::Default) != nullptr;
    const bool hasFoot = furniture(false, PagesOf::Default) != nullptr;
    const bool adds = !page.notForPublication.isEmpty() || !page.watermark.isEmpty();
    const int added = office::warningHeight(page, textWidth()) + office::headGap;
    widen(u"w:top"_s, u"w:header", hasHead && adds ? added : 0);
    widen(u"w:bottom"_s, u"w:footer", hasFoot && page.initialsBox ? office::initialsHeight : 0);
}

QList<XmlNode> DocxOnTemplate::endOfBody() const
{
    XmlPart out;
    openDocxPart(out, "w:body");
    writeDocxPageSetup(out, m_document.page);
    XmlNode body = ours(out.finished());
    XmlNode section = body.children.takeLast();
    dropChildren(section, [this](const XmlNode &child) {
        return child.name == "w:headerReference"_L1 || child.name == "w:footerReference"_L1
            || childOf(m_from.page, child.name);
    });
    for (const PagesOf pages : this->pages())
        for (const bool isHeader : {true, false})
            section.add(XmlNode::element(
                isHeader ? u"w:headerReference"_s : u"w:footerReference"_s,
                {{u"w:type"_s, nameOf(pages)}, {u"r:id"_s, partName(isHeader, pages)}}));
    section.children += m_from.page.children;
    if (XmlNode *margins = childOf(section, u"w:pgMar"))
        makeRoom(*margins);
    body.children += sortedSection(section);
    return body.children;
}

DocxParts DocxOnTemplate::names() const
{
    DocxParts names{.parts = {{u"styles"_s, u"styles"_s},
                              {u"numbering"_s, u"numbering"_s},
                              {u"settings"_s, u"settings"_s}},
                    .pictures = {}};
    for (const PagesOf pages : this->pages()) {
        names.parts += {partName(true, pages), u"header"_s};
        names.parts += {partName(false, pages), u"footer"_s};
    }
    if (!m_from.theme.isEmpty())
        names.parts += {u"theme"_s, u"theme"_s};
    for (const ZipMember &picture : m_from.pictures)
        names.pictures += picture.path;
    return names;
}

QByteArray DocxOnTemplate::settings() const
{
    XmlNode settings = ownTree(docxSettings(m_document));
    const auto compat = std::ranges::find(settings.children, u"w:compat"_s, &XmlNode::name);
    if (m_from.hasEven)
        settings.children.insert(compat, XmlNode::element(u"w:evenAndOddHeaders"_s));
    if (m_from.mirrorsMargins)
        settings.children.prepend(XmlNode::element(u"w:mirrorMargins"_s));
    return writeXml(settings);
}

QList<ZipMember> DocxOnTemplate::parts() const
{
    QList<ZipMember> parts{{u"word/styles.xml"_s, writeXml(m_styles)},
                           {u"word/settings.xml"_s, settings()}};
    for (const PagesOf pages : this->pages()) {
        for (const bool isHeader : {true, false}) {
            const QString name = partName(isHeader, pages);
            XmlNode part = isHeader ? header(pages) : footer(pages);
            if (m_document.page.lineNumbers)
                takeLineNumbersFrom(part);
            parts += {u"word/%1.xml"_s.arg(name), writeXml(part)};
            const DocxFurniturePart *theirs = furniture(isHeader, pages);
            if (theirs && !theirs->pictures.isEmpty())
                parts +=
                    {u"word/_rels/%1.xml.rels"_s.arg(name), docxPictureRelations(theirs->pictures)};
        }
    }
    if (!m_from.theme.isEmpty())
        parts += {u"word/theme.xml"_s, m_from.theme};
    for (const ZipMember &picture : m_from.pictures)
        parts += {u"word/"_s + picture.path, picture.bytes};
    return parts;
}

} // namespace minutebook
