// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/templates/DocxOrder.h"

#include "core/exporters/templates/XmlTree.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

XmlNode sortedSection(const XmlNode &section)
{
    static const QStringList order{u"w:headerReference"_s,
                                   u"w:footerReference"_s,
                                   u"w:type"_s,
                                   u"w:pgSz"_s,
                                   u"w:pgMar"_s,
                                   u"w:pgBorders"_s,
                                   u"w:lnNumType"_s,
                                   u"w:pgNumType"_s,
                                   u"w:cols"_s,
                                   u"w:vAlign"_s,
                                   u"w:titlePg"_s,
                                   u"w:docGrid"_s};
    XmlNode copy = section;
    std::ranges::stable_sort(copy.children, {},
                             [](const XmlNode &child) { return order.indexOf(child.name); });
    return copy;
}

XmlNode &paragraphProperties(XmlNode &style)
{
    if (!childOf(style, u"w:pPr")) {
        const auto before = std::ranges::find_if(style.children, [](const XmlNode &each) {
            return each.name == "w:rPr"_L1 || each.name.startsWith("w:t"_L1);
        });
        style.children.insert(before, XmlNode::element(u"w:pPr"_s));
    }
    return *childOf(style, u"w:pPr");
}

void addInOrder(XmlNode &properties, const XmlNode &property)
{
    static const QStringList first{u"w:pStyle"_s};
    static const QStringList middle{
        u"w:pStyle"_s,  u"w:keepNext"_s,     u"w:keepLines"_s, u"w:pageBreakBefore"_s,
        u"w:framePr"_s, u"w:widowControl"_s, u"w:numPr"_s};
    static const QStringList last{u"w:divId"_s, u"w:cnfStyle"_s, u"w:rPr"_s, u"w:sectPr"_s,
                                  u"w:pPrChange"_s};
    const auto stands = [&](const XmlNode &each) { // behind the new one
        return property.name == "w:outlineLvl"_L1 ? last.contains(each.name)
            : property.name == "w:keepNext"_L1    ? !first.contains(each.name)
                                                  : !middle.contains(each.name);
    };
    properties.children.insert(std::ranges::find_if(properties.children, stands), property);
}

void takeLineNumbersFrom(XmlNode &furniture)
{
    walk(furniture, [](XmlNode &node) {
        if (node.name != "w:p"_L1)
            return;
        if (!childOf(node, u"w:pPr"))
            node.children.prepend(XmlNode::element(u"w:pPr"_s));
        XmlNode &properties = *childOf(node, u"w:pPr");
        if (!childOf(properties, u"w:suppressLineNumbers"))
            addInOrder(properties, XmlNode::element(u"w:suppressLineNumbers"_s));
    });
}

} // namespace minutebook
