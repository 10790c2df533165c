// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/templates/DocxTemplate.h"

#include "core/exporters/templates/DocxCleaner.h"

#include <QCoreApplication>
#include <QSet>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(minutebook::DocxTemplate)
};

Error bad(const QString &place, const QString &message)
{
    return {.code = ErrorCode::BadInput, .message = message, .place = place, .detail = {}};
}

/// The path of the document itself.
Result<QString> mainPart(const OfficePackage &package)
{
    const QString types = u"[Content_Types].xml"_s;
    if (!package.has(types))
        return bad({}, Words::tr("This is no Word document. Give a .docx or .dotx file."));
    const auto listed = package.tree(types);
    const auto relations = relationsOf(package, {});
    if (!listed || !relations)
        return listed ? relations.error() : listed.error();
    QString main;
    for (const Relation &relation : *relations)
        if (relation.type == "officeDocument"_L1)
            main = relation.target;
    for (const XmlNode &each : listed->children) {
        const QString type = attributeOf(each, u"ContentType");
        if (type.contains("macroEnabled"_L1) || type.contains("vbaProject"_L1))
            return bad({},
                       Words::tr("This Word file has macros in it. Save it as a plain .docx or "
                                 ".dotx file."));
        const bool isMain = attributeOf(each, u"PartName") == u'/' + main;
        if (isMain && !type.contains("wordprocessingml"_L1))
            return bad({},
                       Words::tr("This is an Office file, but no Word document. Give a .docx "
                                 "or .dotx file."));
    }
    if (main.isEmpty())
        return bad({}, Words::tr("This is no Word document. Give a .docx or .dotx file."));
    return main;
}

bool isKeptOfStyle(const QString &name)
{
    static const QSet<QString> names{
        u"w:name"_s,       u"w:aliases"_s,        u"w:basedOn"_s, u"w:next"_s,
        u"w:link"_s,       u"w:hidden"_s,         u"w:qFormat"_s, u"w:uiPriority"_s,
        u"w:semiHidden"_s, u"w:unhideWhenUsed"_s, u"w:pPr"_s,     u"w:rPr"_s,
        u"w:tblPr"_s,      u"w:trPr"_s,           u"w:tcPr"_s,    u"w:tblStylePr"_s};
    return names.contains(name);
}

/// Numbers and languages are the document's own.
XmlNode bareLook(const XmlNode &look)
{
    XmlNode bare = withoutChanges(look);
    walk(bare, [](XmlNode &node) {
        dropChildren(node, [](const XmlNode &child) { return child.name == "w:lang"_L1; });
        node.attributes.removeIf([](const auto &each) { return each.first.startsWith("r:"_L1); });
    });
    return bare;
}

XmlNode bareStyle(const XmlNode &style)
{
    XmlNode bare = bareLook(style);
    dropChildren(bare, [](const XmlNode &child) { return !isKeptOfStyle(child.name); });
    return bare;
}

/// What a style says of another that is not there is left out.
void dropLooseEnds(XmlNode &styles)
{
    QSet<QString> ids;
    for (const XmlNode &style : styles.children)
        ids.insert(attributeOf(style, u"w:styleId"));
    for (XmlNode &style : styles.children) {
        dropChildren(style, [&](const XmlNode &child) {
            const bool names = child.name == "w:basedOn"_L1 || child.name == "w:next"_L1
                || child.name == "w:link"_L1;
            return names && !ids.contains(attributeOf(child, u"w:val"));
        });
    }
}

XmlNode bareStyles(const XmlNode &styles)
{
    XmlNode bare{.name = u"w:styles"_s};
    if (const XmlNode *defaults = childOf(styles, u"w:docDefaults"))
        bare.add(bareLook(*defaults));
    for (const XmlNode &style : styles.children) {
        const bool isOfLists = attributeOf(style, u"w:type") == "numbering"_L1;
        const bool isDefault = !attributeOf(style, u"w:default").isEmpty();
        if (style.name == "w:style"_L1 && (!isOfLists || isDefault))
            bare.add(bareStyle(style));
    }
    dropLooseEnds(bare);
    return bare;
}

QByteArray bareTheme(XmlNode theme)
{
    dropChildren(theme, [](const XmlNode &child) { return child.name != "a:themeElements"_L1; });
    walk(theme, [](XmlNode &node) {
        dropChildren(node, [](const XmlNode &child) { return child.name == "a:extLst"_L1; });
        node.attributes.removeIf([](const auto &each) { return each.first.startsWith("r:"_L1); });
    });
    setAttribute(theme, u"name"_s, u"Theme"_s);
    return writeXml(theme);
}

/// The page of the last section, with the heads and feet that it has from those before it.
struct Section {
    XmlNode page{.name = u"w:sectPr"_s};
    QHash<QString, QString> references; ///< "header default" to the id of a relationship
    bool hasFirst = false;
};

void takeSection(const XmlNode &properties, Section &section)
{
    static const QSet<QString> kept{u"w:pgSz"_s,   u"w:pgMar"_s,   u"w:pgBorders"_s,
                                    u"w:vAlign"_s, u"w:titlePg"_s, u"w:docGrid"_s};
    section.page.children.clear();
    for (const XmlNode &child : properties.children) {
        const QString pages = attributeOf(child, u"w:type");
        const QString kind = pages.isEmpty() ? u"default"_s : pages;
        if (child.name == "w:headerReference"_L1)
            section.references.insert(u"header "_s + kind, attributeOf(child, u"r:id"));
        else if (child.name == "w:footerReference"_L1)
            section.references.insert(u"footer "_s + kind, attributeOf(child, u"r:id"));
        else if (kept.contains(child.name))
            section.page.add(bareLook(child));
    }
    section.hasFirst = isOn(childOf(section.page, u"w:titlePg"));
}

void takeSections(const XmlNode &node, Section &section)
{
    for (const XmlNode &child : node.children) {
        if (child.name == "w:sectPr"_L1)
            takeSection(child, section);
        else if (!child.name.endsWith("Change"_L1))
            takeSections(child, section);
    }
}

/// Reads one part after another of one package.
class DocxReading
{
public:
    explicit DocxReading(const OfficePackage &package)
        : m_package(package)
        , m_shelf(package, u"media"_s)
    {
    }

    Result<DocxTemplate> all()
    {
        for (const auto step : {&DocxReading::takeMain, &DocxReading::takeStyles,
                                &DocxReading::takeSettings, &DocxReading::takeFurniture})
            if (const auto done = (this->*step)(); !done)
                return done.error();
        m_read.pictures = m_shelf.pictures();
        return m_read;
    }

private:
    Result<> takeMain()
    {
        const auto main = mainPart(m_package);
        if (!main)
            return main.error();
        const auto document = m_package.tree(*main);
        auto relations = relationsOf(m_package, *main);
        if (!document || !relations)
            return document ? relations.error() : document.error();
        if (document->name != "w:document"_L1)
            return bad(*main, Words::tr("This is no Word document. Give a .docx or .dotx file."));
        m_relations = *std::move(relations);
        takeSections(*document, m_section);
        m_read.page = m_section.page;
        m_read.hasFirst = m_section.hasFirst;
        return {};
    }

    /// The path of the only part of a kind; empty when there is none.
    QString partOf(QStringView type) const
    {
        for (const Relation &relation : m_relations)
            if (relation.type == type && !relation.isExternal)
                return relation.target;
        return {};
    }

    Result<> takeStyles()
    {
        const auto styles = m_package.tree(partOf(u"styles"));
        if (!styles)
            return styles.error();
        m_read.styles = bareStyles(*styles);
        if (const QString path = partOf(u"theme"); !path.isEmpty()) {
            const auto theme = m_package.tree(path);
            if (!theme)
                return theme.error();
            m_read.theme = bareTheme(*theme);
        }
        return {};
    }

    Result<> takeSettings()
    {
        const QString path = partOf(u"settings");
        if (path.isEmpty())
            return {};
        const auto settings = m_package.tree(path);
        if (!settings)
            return settings.error();
        m_read.hasEven = isOn(childOf(*settings, u"w:evenAndOddHeaders"));
        m_read.mirrorsMargins = isOn(childOf(*settings, u"w:mirrorMargins"));
        return {};
    }

    Result<> takeFurniture()
    {
        for (const bool isHeader : {true, false}) {
            for (const auto &[pages, name] :
                 {std::pair(PagesOf::Default, u"default"_s), std::pair(PagesOf::First, u"first"_s),
                  std::pair(PagesOf::Even, u"even"_s)}) {
                const bool isUsed = pages == PagesOf::Default
                    || (pages == PagesOf::First ? m_read.hasFirst : m_read.hasEven);
                const QString key = (isHeader ? u"header "_s : u"footer "_s) + name;
                if (!isUsed || !m_section.references.contains(key))
                    continue;
                if (const auto taken = takePart(isHeader, pages, m_section.references.value(key));
                    !taken)
                    return taken;
            }
        }
        return {};
    }

    Result<> takePart(bool isHeader, PagesOf pages, const QString &id)
    {
        const QString path = m_relations.value(id).target;
        const auto root = m_package.tree(path);
        const auto relations = relationsOf(m_package, path);
        if (!root || !relations)
            return root ? relations.error() : root.error();
        DocxCleaner cleaner(*relations, m_shelf);
        const auto cleaned = cleaner.cleaned(*root);
        if (!cleaned)
            return cleaned.error();
        m_read.furniture += {
            .isHeader = isHeader, .pages = pages, .root = *cleaned, .pictures = cleaner.pictures()};
        return {};
    }

    const OfficePackage &m_package;
    PictureShelf m_shelf;
    QHash<QString, Relation> m_relations;
    Section m_section;
    DocxTemplate m_read;
};

} // namespace

bool isOn(const XmlNode *property)
{
    if (!property)
        return false;
    const QString value = attributeOf(*property, u"w:val");
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
}

Result<DocxTemplate> readDocxTemplate(const OfficePackage &package)
{
    return DocxReading(package).all();
}

} // namespace minutebook
