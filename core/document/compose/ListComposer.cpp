// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/ListComposer.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

Runs separated(Runs runs, const QString &separator)
{
    const QString text = textOf(runs);
    if (separator.isEmpty() || text.isEmpty() || u".;:,!?"_s.contains(text.back())
        || text.endsWith(u" and"_s))
        return runs;
    runs.append(Run{.text = separator});
    return runs;
}

namespace {

QString separatorAt(const Separators &separators, qsizetype index, qsizetype count)
{
    if (index + 1 == count)
        return separators.last;
    return index + 2 == count ? separators.beforeLast : separators.between;
}

const Marker &markerOf(const PointsStyle &style, PointsMarker marker)
{
    switch (marker) {
    case PointsMarker::Bullet:
        return style.bullet;
    case PointsMarker::Letter:
        return style.letter;
    case PointsMarker::Number:
        return style.number;
    }
    return style.bullet;
}

/// The marker that an entry asks for, in the brackets of the style.
Marker overriding(const Marker &usual, LimbMarker wanted)
{
    switch (wanted) {
    case LimbMarker::Letter:
        return {MarkerKind::LowerLetter, usual.before, usual.after, {}};
    case LimbMarker::Number:
        return {MarkerKind::Number, usual.before, usual.after, {}};
    case LimbMarker::Roman:
        return {MarkerKind::LowerRoman, usual.before, usual.after, {}};
    case LimbMarker::None:
        return {MarkerKind::None, {}, {}, {}};
    }
    return usual;
}

/// One resolution's limbs, level by level.
class LimbMaker
{
public:
    LimbMaker(Composition &composition, Language language, const LimbsStyle &style,
              const LimbOpening &opening)
        : m_composition(composition)
        , m_language(language)
        , m_style(style)
        , m_opening(opening)
    {
    }

    ListBlock list(const QList<Limb> &limbs, int level, const Marker &marker, bool isLast)
    {
        ListBlock block{
            .role = ListRole::Limbs, .marker = marker, .indent = level == 0 ? m_style.indent : 0};
        const bool flat = std::all_of(limbs.cbegin(), limbs.cend(),
                                      [](const Limb &limb) { return limb.limbs.isEmpty(); });
        for (qsizetype i = 0; i < limbs.size(); ++i) {
            const bool last = isLast && i + 1 == limbs.size();
            QString separator = last ? m_style.separators.last : m_style.separators.between;
            if (flat && isLast)
                separator = separatorAt(m_style.separators, i, limbs.size());
            block.elements.append(element(limbs[i], level, separator, last));
        }
        return block;
    }

private:
    ListElement element(const Limb &limb, int level, const QString &separator, bool last)
    {
        const bool leads =
            level == 0 && !m_opening.lead.isEmpty() && !beginsWithLead(limb.text, m_opening.lead);
        const Opening opening = leads ? Opening::WithinSentence
            : level == 0              ? m_opening.opening
                                      : Opening::AsItStands;
        QList<Runs> paragraphs =
            composeText(m_composition, {limb.text, m_language}, {}, opening).paragraphs;
        if (leads && !paragraphs.isEmpty())
            paragraphs.first() = plain(m_opening.lead + u' ') + paragraphs.constFirst();
        if (limb.limbs.isEmpty() && !paragraphs.isEmpty())
            paragraphs.last() = separated(paragraphs.constLast(), separator);
        ListElement made{blocksOf(paragraphs, ParagraphRole::ResolutionText)};
        if (!limb.limbs.isEmpty())
            made.blocks.append(list(limb.limbs.values, level + 1, m_style.at(level + 1), last));
        return made;
    }

    Composition &m_composition;
    Language m_language;
    const LimbsStyle &m_style;
    const LimbOpening &m_opening;
};

} // namespace

bool beginsWithLead(const QString &text, const QString &lead)
{
    return text.startsWith(lead, Qt::CaseInsensitive)
        && (text.size() == lead.size() || !text[lead.size()].isLetterOrNumber());
}

ListBlock composePoints(Composition &composition, const QStringList &points, Language language,
                        const std::optional<PointsMarker> &marker, const SpeakerOfEntry &speaker)
{
    const PointsStyle &style = composition.style.points;
    ListBlock list{.role = ListRole::Points,
                   .marker = markerOf(style, marker.value_or(style.usual)),
                   .indent = style.indent};
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QString &lead = composition.phrases().pointsLead;
        const bool leads = style.lead && language == composition.words.language()
            && !beginsWithLead(points[i], lead);
        QList<Runs> paragraphs = composeText(composition, {points[i], language}, speaker,
                                             leads ? Opening::WithinSentence : Opening::AsItStands)
                                     .paragraphs;
        if (leads && !paragraphs.isEmpty())
            paragraphs.first() = plain(lead + u' ') + paragraphs.constFirst();
        if (!paragraphs.isEmpty())
            paragraphs.last() =
                separated(paragraphs.constLast(), separatorAt(style.separators, i, points.size()));
        list.elements.append({blocksOf(paragraphs, ParagraphRole::Text)});
    }
    return list;
}

ListBlock composeLimbs(Composition &composition, const QList<Limb> &limbs, Language language,
                       const LimbsStyle &style, const std::optional<LimbMarker> &first,
                       const LimbOpening &opening)
{
    const Marker marker = first ? overriding(style.at(0), *first) : style.at(0);
    return LimbMaker(composition, language, style, opening).list(limbs, 0, marker, true);
}

} // namespace minutebook
