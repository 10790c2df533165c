// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/DocxNumbering.h"

#include "core/exporters/office/DocxText.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString formatOf(MarkerKind kind)
{
    switch (kind) {
    case MarkerKind::None:
        return u"none"_s;
    case MarkerKind::Bullet:
        return u"bullet"_s;
    case MarkerKind::LowerLetter:
        return u"lowerLetter"_s;
    case MarkerKind::UpperLetter:
        return u"upperLetter"_s;
    case MarkerKind::Number:
        return u"decimal"_s;
    case MarkerKind::LowerRoman:
        return u"lowerRoman"_s;
    }
    Q_UNREACHABLE();
}

/// Word puts the count of a level in the place of its "%1".
QString textOf(const Marker &marker, int level)
{
    if (marker.kind == MarkerKind::None)
        return {};
    if (marker.kind == MarkerKind::Bullet)
        return marker.before + marker.bullet + marker.after;
    return marker.before + u'%' + QString::number(level + 1) + marker.after;
}

void writeLevel(XmlPart &out, const OfficeLists &lists, int number, int level)
{
    const OfficeLists::Level look = lists.level(number, level);
    const bool isMarked = look.marker.kind != MarkerKind::None;
    out.open("w:lvl", {{"w:ilvl", QString::number(level)}});
    out.empty("w:start", {{"w:val", QString::number(look.start)}});
    out.empty("w:numFmt", {{"w:val", formatOf(look.marker.kind)}});
    if (!isMarked)
        out.empty("w:suff", {{"w:val", u"nothing"_s}});
    out.empty("w:lvlText", {{"w:val", textOf(look.marker, level)}});
    out.empty("w:lvlJc", {{"w:val", u"left"_s}});
    out.open("w:pPr");
    out.empty("w:ind",
              {{"w:left", QString::number(lists.indent(number, level))},
               {"w:hanging", QString::number(lists.roomFor(look))}});
    out.close();
    out.close();
}

} // namespace

QByteArray docxNumbering(const OfficeLists &lists)
{
    XmlPart out;
    openDocxPart(out, "w:numbering");
    for (int number = 1; number <= lists.count(); ++number) {
        out.open("w:abstractNum", {{"w:abstractNumId", QString::number(number)}});
        out.empty("w:multiLevelType", {{"w:val", u"multilevel"_s}});
        for (int level = 0; level < OfficeLists::levels; ++level)
            writeLevel(out, lists, number, level);
        out.close();
    }
    for (int number = 1; number <= lists.count(); ++number) {
        out.open("w:num", {{"w:numId", QString::number(number)}});
        out.empty("w:abstractNumId", {{"w:val", QString::number(number)}});
        out.close();
    }
    return out.finished();
}

} // namespace minutebook
