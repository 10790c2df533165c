// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/html/HtmlStyle.h"

#include "core/exporters/Words.h"

#include <QFile>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A CSS string of any text: what is not a plain letter, digit or space is written by its number.
QString quoted(const QString &text)
{
    QString css = u"\""_s;
    for (const char32_t c : exportable(text).toUcs4()) {
        const bool plainChar = c == U' ' || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z')
            || (c >= U'a' && c <= U'z');
        if (plainChar)
            css += QChar(static_cast<char16_t>(c));
        else
            css += u"\\%1 "_s.arg(static_cast<uint>(c), 0, 16);
    }
    return css + u'"';
}

QString counterSystem(const Marker &marker)
{
    switch (marker.kind) {
    case MarkerKind::None:
    case MarkerKind::Bullet:
        break;
    case MarkerKind::LowerLetter:
        return u"extends lower-alpha"_s;
    case MarkerKind::UpperLetter:
        return u"extends upper-alpha"_s;
    case MarkerKind::Number:
        return u"extends decimal"_s;
    case MarkerKind::LowerRoman:
        return u"extends lower-roman"_s;
    }
    return u"cyclic; symbols: "_s + quoted(marker.bullet);
}

QString counterStyle(const Marker &marker, const QString &name)
{
    return u"@counter-style %1 { system: %2; prefix: %3; suffix: %4; }\n.%1 { list-style: %1; }\n"_s
        .arg(name, counterSystem(marker), quoted(marker.before), quoted(marker.after + u' '));
}

/// "Page %1 of %2" as the content of a margin box.
QString pageNumbers(const QString &pageOf)
{
    QString content = quoted(pageOf);
    content.replace(u"\\25 1"_s, u"\" counter(page) \""_s);
    content.replace(u"\\25 2"_s, u"\" counter(pages) \""_s);
    return content;
}

QString marginBox(const QString &place, const QString &content)
{
    return u"  @%1 { content: %2; font: 9pt \"Liberation Sans\", Arial, sans-serif; }\n"_s.arg(
        place, content);
}

QString pageRules(const PageFurniture &page)
{
    QString rules = u"@page {\n"_s;
    if (!page.head.isEmpty())
        rules += marginBox(u"top-left"_s, quoted(page.head));
    if (!page.notForPublication.isEmpty())
        rules += marginBox(u"top-right"_s, quoted(page.notForPublication));
    if (!page.foot.isEmpty())
        rules += marginBox(u"bottom-left"_s, quoted(page.foot));
    if (!page.pageOf.isEmpty())
        rules += marginBox(u"bottom-right"_s, pageNumbers(page.pageOf));
    rules += u"}\n"_s;
    if (page.firstPage > 1)
        rules += u"@media print { html { counter-reset: page %1; } }\n"_s.arg(page.firstPage - 1);
    return rules;
}

/// The sheet's measures follow the size of the root, which screens have at 12 points; printed text
/// is of the size itself.
QString textSize(int points)
{
    constexpr double onScreen = 12 * 1.0625;
    QString css = u"@media print { body { font-size: %1pt; } }\n"_s.arg(points);
    if (points > onScreen)
        css += u"html { font-size: %1%; }\n"_s.arg(100 * points / onScreen, 0, 'f', 1);
    if (points >= largePrint)
        css += u"h4, h5, h6 { font-size: 1.0625rem; }\n"_s;
    return css;
}

QString watermark(const QString &text)
{
    return u"@media print { body::before { content: %1; position: fixed; z-index: -1; top: 40%; "
           u"left: 0; "
           "right: 0; text-align: center; transform: rotate(-45deg); font: bold 96pt \"Liberation "
           "Sans\", "
           "Arial, sans-serif; color: #e4e8e6; } }\n"_s.arg(quoted(text));
}

} // namespace

HtmlStyle::HtmlStyle(const Document &document)
    : m_page(document.page)
{
    collect(document.blocks);
}

void HtmlStyle::collect(const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *list = std::get_if<ListBlock>(&block.any)) {
            if (list->marker.kind != MarkerKind::None && !m_markers.contains(list->marker))
                m_markers += list->marker;
            for (const ListElement &element : list->elements)
                collect(element.blocks);
        } else if (const auto *section = std::get_if<Section>(&block.any)) {
            collect(section->blocks);
        } else if (const auto *field = std::get_if<FieldBlock>(&block.any)) {
            collect(field->value);
        }
    }
}

QString HtmlStyle::markerClass(const Marker &marker) const
{
    const qsizetype place = m_markers.indexOf(marker);
    return place < 0 ? u"unmarked"_s : u"marker-%1"_s.arg(place + 1);
}

QString HtmlStyle::css() const
{
    QFile sheet(u":/export/minutes.css"_s);
    QString css;
    if (sheet.open(QIODevice::ReadOnly))
        css = QString::fromUtf8(sheet.readAll());
    for (const Marker &marker : m_markers)
        css += counterStyle(marker, markerClass(marker));
    css += pageRules(m_page);
    if (m_page.textSize != usualTextSize)
        css += textSize(m_page.textSize);
    if (!m_page.watermark.isEmpty())
        css += watermark(m_page.watermark);
    return css;
}

} // namespace minutebook
