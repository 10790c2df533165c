// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/templates/OdtOnTemplate.h"

#include "core/exporters/office/OdtFurniture.h"
#include "core/exporters/office/OdtStyles.h"
#include "core/exporters/office/OfficePage.h"
#include "core/exporters/office/OfficeStyles.h"
#include "core/exporters/templates/OdtCleaner.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// "Item heading" of "Item_20_heading", as a clerk reads it.
QString displayName(const XmlNode &style)
{
    const QString shown = attributeOf(style, u"style:display-name");
    return shown.isEmpty() ? attributeOf(style, u"style:name").replace(u"_20_"_s, u" "_s) : shown;
}

bool isSame(const XmlNode &a, const XmlNode &b)
{
    if (a.name != b.name || attributeOf(a, u"style:family") != attributeOf(b, u"style:family"))
        return false;
    if (a.name == "style:default-style"_L1)
        return true;
    return displayName(a).compare(displayName(b), Qt::CaseInsensitive) == 0;
}

const XmlNode *sameIn(const XmlNode &part, const XmlNode &style)
{
    const auto found = std::ranges::find_if(
        part.children, [&](const XmlNode &each) { return isSame(each, style); });
    return found == part.children.end() ? nullptr : &*found;
}

/// In twentieths of a point; 0 of what is no length.
int twentieths(const QString &length)
{
    static const QRegularExpression form(u"^([0-9.]+)(cm|mm|in|pt|pc)$"_s);
    static const QHash<QString, double> units{{u"cm"_s, 1440 / 2.54},
                                              {u"mm"_s, 144 / 2.54},
                                              {u"in"_s, 1440},
                                              {u"pt"_s, 20},
                                              {u"pc"_s, 240}};
    const auto match = form.match(length);
    return match.hasMatch() ? qRound(match.captured(1).toDouble() * units[match.captured(2)]) : 0;
}

XmlNode ownStyles(const Document &document)
{
    XmlPart out;
    openOdtPart(out, "office:document-styles");
    writeOdtStyles(out, document.language, document.page);
    writeOdtPage(out, document.page);
    auto tree = readXml(out.finished());
    return tree ? *std::move(tree) : XmlNode();
}

bool numbersPages(const XmlNode &page)
{
    bool numbers = false;
    walk(page,
         [&](const XmlNode &node) { numbers = numbers || node.name == "text:page-number"_L1; });
    return numbers;
}

XmlNode &paragraphProperties(XmlNode &style)
{
    const QString name = u"style:paragraph-properties"_s;
    if (!childOf(style, name))
        style.children.prepend(XmlNode::element(name));
    return *childOf(style, name);
}

/// Where a head may grow into the gap between it and the text, as in files that were Word's, it
/// would grow until it touches: some gap stays.
void keepGap(XmlNode &properties)
{
    const QString dynamic = u"style:dynamic-spacing"_s;
    if (attributeOf(properties, dynamic) != "true"_L1)
        return;
    setAttribute(properties, dynamic, u"false"_s);
    for (const QString &side : {u"fo:margin-bottom"_s, u"fo:margin-top"_s})
        if (const int gap = twentieths(attributeOf(properties, side)); gap > office::headGap)
            setAttribute(properties, side, odtLength(office::headGap));
}

/// Without the words of our own head or foot; what is left stands beside the template's.
PageFurniture withoutWords(PageFurniture page)
{
    page.head.clear();
    page.foot.clear();
    return page;
}

} // namespace

OdtOnTemplate::OdtOnTemplate(const OdtTemplate &from, const Document &document)
    : m_document(document)
    , m_styles(from.styles)
    , m_firstPage(from.firstPage)
    , m_textWidth(office::textWidth)
{
    const XmlNode own = ownStyles(document);
    measure();
    scaleStyles();
    mergeStyles(own);
    mergePages(own);
}

XmlNode &OdtOnTemplate::part(QStringView name)
{
    return childMadeIn(m_styles, name.toString());
}

/// The text is as wide as the first page's paper lets it be.
void OdtOnTemplate::measure()
{
    constexpr int narrowest = 2880;
    QString layout;
    for (const XmlNode &page : part(u"office:master-styles").children)
        if (attributeOf(page, u"style:name") == m_firstPage)
            layout = attributeOf(page, u"style:page-layout-name");
    for (const XmlNode &each : part(u"office:automatic-styles").children) {
        const XmlNode *paper = childOf(each, u"style:page-layout-properties");
        if (!paper || attributeOf(each, u"style:name") != layout)
            continue;
        const auto length = [&](QStringView name) { return twentieths(attributeOf(*paper, name)); };
        const int margin = length(u"fo:margin");
        const auto side = [&](QStringView name) {
            return hasAttribute(*paper, name) ? length(name) : margin;
        };
        const int width =
            length(u"fo:page-width") - side(u"fo:margin-left") - side(u"fo:margin-right");
        if (length(u"fo:page-width") > 0)
            m_textWidth = std::max(width, narrowest);
    }
}

/// Large print is asked for by a reader, and holds over what the template says of sizes.
void OdtOnTemplate::scaleStyles()
{
    const int size = m_document.page.textSize;
    if (size == usualTextSize)
        return;
    walk(part(u"office:styles"), [size](XmlNode &node) {
        for (auto &[name, value] : node.attributes) {
            const int points = twentieths(value);
            if (!name.contains("font-size"_L1) || points == 0)
                continue;
            const int least = size >= largePrint ? 20 * size : 1;
            value = odtLength(std::max(points * size / usualTextSize, least));
        }
    });
}

void OdtOnTemplate::mergeStyles(const XmlNode &own)
{
    for (const XmlNode &face : childOf(own, u"office:font-face-decls")->children)
        if (!sameIn(part(u"office:font-face-decls"), face))
            part(u"office:font-face-decls").add(face);
    const XmlNode theirs = part(u"office:styles");
    QList<XmlNode> lacking;
    for (XmlNode style : childOf(own, u"office:styles")->children) {
        const QString name = attributeOf(style, u"style:name");
        if (name == "Footer"_L1) { // whose stops are those of the template's own foot
            setAttribute(style, u"style:name"_s, u"Minutes_20_foot"_s);
            setAttribute(style, u"style:display-name"_s, u"Minutes foot"_s);
            m_names.insert(name, u"Minutes_20_foot"_s);
        }
        const XmlNode *same = sameIn(theirs, style);
        if (same && style.name == "style:style"_L1)
            m_names.insert(name, attributeOf(*same, u"style:name"));
        if (!same)
            lacking += style;
    }
    for (const XmlNode &style : lacking)
        addStyle(style);
    keepTogether();
    for (XmlNode &style : part(u"office:styles").children) {
        const bool isDefault = style.name == "style:default-style"_L1
            && attributeOf(style, u"style:family") == "paragraph"_L1;
        for (const auto &[name, language] : odtLanguage(m_document.language))
            if (isDefault)
                setAttribute(childMadeIn(style, u"style:text-properties"_s),
                             QString::fromLatin1(name), language);
    }
    for (const XmlNode &style : childOf(own, u"office:automatic-styles")->children)
        if (style.name != "style:page-layout"_L1)
            part(u"office:automatic-styles").add(style);
}

/// A heading stays with what it is over, whatever a template says of its looks.
void OdtOnTemplate::keepTogether()
{
    for (const OfficeStyle &own : officeStyles()) {
        const QString name = odtStyleName(QString::fromLatin1(own.id));
        for (XmlNode &style : part(u"office:styles").children) {
            const bool isIt = isOver(own) && style.name == "style:style"_L1
                && attributeOf(style, u"style:family") == "paragraph"_L1
                && attributeOf(style, u"style:name") == m_names.value(name, name);
            if (!isIt)
                continue;
            XmlNode &properties = paragraphProperties(style);
            if (!hasAttribute(properties, u"fo:keep-with-next"))
                setAttribute(properties, u"fo:keep-with-next"_s, u"always"_s);
        }
    }
}

void OdtOnTemplate::addStyle(XmlNode style)
{
    for (auto &[name, value] : style.attributes)
        if (name == "style:parent-style-name"_L1 || name == "style:next-style-name"_L1)
            value = m_names.value(value, value);
    walk(style, [this](XmlNode &node) {
        if (node.name != "style:tab-stop"_L1)
            return; // the room may be another than on our own sheet
        const int at = twentieths(attributeOf(node, u"style:position"));
        setAttribute(node, u"style:position"_s, odtLength(at * m_textWidth / office::textWidth));
    });
    XmlNode &styles = part(u"office:styles");
    if (style.name == "style:default-style"_L1)
        styles.children.prepend(style);
    else
        styles.add(std::move(style));
}

/// Our own head or foot with that around the page, in the names of styles of this file.
XmlNode OdtOnTemplate::furniture(const PageFurniture &page, QStringView element) const
{
    Document other{.language = m_document.language};
    other.page = page;
    const XmlNode own = ownStyles(other);
    XmlNode part = *childOf(childOf(own, u"office:master-styles")->children.constFirst(), element);
    walk(part, [this](XmlNode &node) {
        const QString style = attributeOf(node, u"text:style-name");
        if (m_names.contains(style))
            setAttribute(node, u"text:style-name"_s, m_names.value(style));
    });
    return part;
}

bool OdtOnTemplate::hasAny(bool isHeader) const
{
    const XmlNode *masters = childOf(m_styles, u"office:master-styles");
    return std::ranges::any_of(masters->children, [&](const XmlNode &page) {
        return childOf(page, isHeader ? u"style:header" : u"style:footer");
    });
}

void OdtOnTemplate::mergePages(const XmlNode &own)
{
    const XmlNode &ownPages = *childOf(own, u"office:master-styles");
    XmlNode &masters = part(u"office:master-styles");
    if (masters.children.isEmpty()) {
        masters = ownPages;
        for (const XmlNode &style : childOf(own, u"office:automatic-styles")->children)
            if (style.name == "style:page-layout"_L1)
                part(u"office:automatic-styles").add(style);
        m_firstPage = u"Standard"_s;
        return;
    }
    walk(masters, [](XmlNode &node) {
        dropChildren(node, [](const XmlNode &child) {
            return attributeOf(child, u"style:display") == "false"_L1;
        });
    });
    const bool hasHead = hasAny(true);
    const bool hasFoot = hasAny(false);
    for (XmlNode &page : part(u"office:master-styles").children) {
        const XmlNode before = page;
        const PageFurniture bare = withoutWords(m_document.page);
        mergePage(page, furniture(hasHead ? bare : m_document.page, u"style:header"), true);
        PageFurniture foot = hasFoot ? bare : m_document.page;
        if (numbersPages(before))
            foot.pageOf.clear();
        mergePage(page, furniture(foot, u"style:footer"), false);
    }
    for (const XmlNode &page : QList<XmlNode>(part(u"office:master-styles").children))
        makeRoom(page, own);
    if (m_document.page.lineNumbers)
        takeLineNumbersFromPages();
}

/// The lines of a head or foot are not those of the text: they have no numbers. A style of the
/// whole file may be the text's, too, so that theirs comes from it.
void OdtOnTemplate::takeLineNumbersFromPages()
{
    QSet<QString> used;
    walk(part(u"office:master-styles"), [&used](XmlNode &node) {
        if (node.name != "text:p"_L1)
            return;
        const QString name = attributeOf(node, u"text:style-name");
        used.insert(name.isEmpty() ? u"Standard"_s : name);
        setAttribute(node, u"text:style-name"_s, (name.isEmpty() ? u"Standard"_s : name));
    });
    XmlNode &looks = part(u"office:automatic-styles");
    for (XmlNode &look : looks.children)
        if (used.remove(attributeOf(look, u"style:name")))
            setAttribute(paragraphProperties(look), u"text:number-lines"_s, u"false"_s);
    const QString after = u"_beside"_s;
    for (const QString &name : QSet<QString>(used)) {
        XmlNode look = XmlNode::element(u"style:style"_s,
                                        {{u"style:name"_s, name + after},
                                         {u"style:family"_s, u"paragraph"_s},
                                         {u"style:parent-style-name"_s, name}});
        setAttribute(paragraphProperties(look), u"text:number-lines"_s, u"false"_s);
        looks.add(std::move(look));
    }
    walk(part(u"office:master-styles"), [&](XmlNode &node) {
        const QString name = attributeOf(node, u"text:style-name");
        if (node.name == "text:p"_L1 && used.contains(name))
            setAttribute(node, u"text:style-name"_s, name + after);
    });
}

void OdtOnTemplate::addToHead(XmlNode &head, const XmlNode &own) const
{
    QList<XmlNode> law = own.children;
    if (m_document.page.watermark.isEmpty())
        law.removeLast(); // the line of the head, which is the template's
    head.children = law + head.children;
}

void OdtOnTemplate::addToFoot(XmlNode &foot, const XmlNode &page, const XmlNode &own) const
{
    const bool isNumbered = m_document.page.pageOf.isEmpty() || numbersPages(page);
    if (!isNumbered || m_document.page.initialsBox)
        foot.children += own.children;
}

/// Heads and feet of a page stand in their order, heads first.
void OdtOnTemplate::mergePage(XmlNode &page, const XmlNode &own, bool isHeader)
{
    const XmlNode before = page;
    const QString kind = isHeader ? u"style:header"_s : u"style:footer"_s;
    bool isThere = false;
    for (XmlNode &child : page.children) {
        if (!child.name.startsWith(kind))
            continue;
        isThere = isThere || child.name == kind;
        if (isHeader)
            addToHead(child, own);
        else
            addToFoot(child, before, own);
    }
    if (isThere)
        return;
    const auto place = isHeader ? page.children.begin()
                                : std::ranges::find_if(page.children, [](const XmlNode &child) {
                                      return !child.name.startsWith("style:header"_L1);
                                  });
    page.children.insert(place, own);
}

/// A page's paper says how high its head and foot are, or has none of them.
void OdtOnTemplate::makeRoom(const XmlNode &page, const XmlNode &own)
{
    const QString layout = attributeOf(page, u"style:page-layout-name");
    const XmlNode *ownPaper = nullptr;
    for (const XmlNode &each : childOf(own, u"office:automatic-styles")->children)
        if (each.name == "style:page-layout"_L1)
            ownPaper = &each;
    for (XmlNode &paper : part(u"office:automatic-styles").children) {
        if (paper.name != "style:page-layout"_L1 || attributeOf(paper, u"style:name") != layout)
            continue;
        for (const QString &name : {u"style:header-style"_s, u"style:footer-style"_s}) {
            XmlNode &room = childMadeIn(paper, name);
            if (room.children.isEmpty())
                room = *childOf(*ownPaper, name);
            for (XmlNode &properties : room.children)
                keepGap(properties);
        }
    }
}

} // namespace minutebook
