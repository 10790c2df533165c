// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/DocxNumbering.h"

#include "core/exporters/XmlPart.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepPerLevel = 567; // twentieths of a point: a centimetre

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

QString textOf(const Marker &marker, int level)
{
    if (marker.kind == MarkerKind::None)
        return {};
    if (marker.kind == MarkerKind::Bullet)
        return marker.bullet;
    return marker.before + u'%' + QString::number(level + 1) + marker.after;
}

} // namespace

int DocxNumbering::add(const Marker &marker, int start, int depth)
{
    m_lists.append({marker, start, qMin(depth, deepest)});
    return static_cast<int>(m_lists.size());
}

QByteArray DocxNumbering::part() const
{
    XmlPart out;
    out.open("w:numbering",
             {{"xmlns:w", u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s}});
    for (qsizetype index = 0; index < m_lists.size(); ++index) {
        const List &list = m_lists.at(index);
        out.open("w:abstractNum", {{"w:abstractNumId", QString::number(index)}});
        out.empty("w:multiLevelType", {{"w:val", u"multilevel"_s}});
        for (int level = 0; level <= list.depth; ++level) {
            const int left = (level + 1) * stepPerLevel;
            const int hanging = list.marker.kind == MarkerKind::None ? 0 : stepPerLevel;
            out.open("w:lvl", {{"w:ilvl", QString::number(level)}});
            out.empty("w:start", {{"w:val", QString::number(list.start)}});
            out.empty("w:numFmt", {{"w:val", formatOf(list.marker.kind)}});
            if (list.marker.kind == MarkerKind::None)
                out.empty("w:suff", {{"w:val", u"nothing"_s}});
            out.empty("w:lvlText", {{"w:val", textOf(list.marker, level)}});
            out.empty("w:lvlJc", {{"w:val", u"left"_s}});
            out.open("w:pPr");
            out.empty("w:ind",
                      {{"w:left", QString::number(hanging ? left : left - stepPerLevel)},
                       {"w:hanging", QString::number(hanging)}});
            out.close();
            out.close();
        }
        out.close();
    }
    for (qsizetype index = 0; index < m_lists.size(); ++index) {
        out.open("w:num", {{"w:numId", QString::number(index + 1)}});
        out.empty("w:abstractNumId", {{"w:val", QString::number(index)}});
        out.close();
    }
    out.close();
    return out.finished();
}

} // namespace minutebook
