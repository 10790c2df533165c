// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/AgendaReports.h"

#include "core/importers/LimbLines.h"
#include "core/importers/LimbMarks.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// What follows the heading, or null when the line is none.
std::optional<QString> after(const QRegularExpression &heading, const QString &line)
{
    const QRegularExpressionMatch match = heading.match(line);
    return match.hasMatch() ? std::optional(match.captured(u"words"_s).trimmed()) : std::nullopt;
}

/// Braces name people and papers in a meeting: those of another paper are only braces.
QList<Limb> kept(QList<Limb> limbs)
{
    for (Limb &limb : limbs) {
        limb.text.replace(u'{', u"{{"_s).replace(u'}', u"}}"_s);
        limb.limbs.values = kept(limb.limbs.values);
    }
    return limbs;
}

/// The title of an item, and no clause of a resolution.
bool looksLikeTitle(const QString &words)
{
    static const QRegularExpression clause(u"^(?:That|To)\\b|(?:[.;,]|[;,]\\s*and)$"_s);
    return !words.isEmpty() && words.front().isUpper() && !clause.match(words).hasMatch();
}

/// Lines that were broken by their width are one; gaps part paragraphs.
QString paragraphs(const QStringList &lines)
{
    static const QRegularExpression ended(u"[.;:!?]$"_s);
    QString text;
    for (const QString &line : lines) {
        if (line.isEmpty() || text.isEmpty()) {
            text += line.isEmpty() && !text.isEmpty() ? u"\n"_s : line;
            continue;
        }
        const bool isNew = text.endsWith(u'\n') || limbMark(line)
            || (ended.match(text).hasMatch() && line.front().isUpper());
        text += (!isNew ? u" "_s : text.endsWith(u'\n') ? QString() : u"\n"_s) + line;
    }
    return text.trimmed();
}

} // namespace

std::optional<ReportHeading> reportHeading(const QString &line)
{
    static const QRegularExpression recommendation = anyCase(
        u"^(?:officers?[’']?s? )?(?:recommendations?|recommendation\\(s\\)|recommended)"
        "(?: to (?:the )?(?:cabinet|executive|committee|council))?\\s*(?:[:–—-]+\\s*(?<words>.*))?$"_s);
    static const QRegularExpression recommended =
        anyCase(u"^(?:it is )?recommended (?<words>that\\b.*)$"_s);
    static const QRegularExpression reasons = anyCase(
        u"^reasons?(?:\\(s\\))?(?: for (?:the |this )?(?:recommendation|decision|proposal)s?"
        "(?:\\(s\\))?)?\\s*(?:[:–—-]+\\s*(?<words>.*))?$"_s);
    static const QRegularExpression options =
        anyCase(u"^(?:(?:alternative |other )options?(?:\\(s\\))?|alternatives?|options)"
                "(?: (?:that were )?considered)?(?: (?:and|but) rejected)?"
                "\\s*(?:[:–—-]+\\s*(?<words>.*))?$"_s);
    if (const auto words = after(recommendation, line))
        return ReportHeading{ReportPart::Recommendation, *words};
    if (const auto words = after(recommended, line))
        return ReportHeading{ReportPart::Recommendation, *words};
    if (const auto words = after(reasons, line))
        return ReportHeading{ReportPart::Reasons, *words};
    if (const auto words = after(options, line))
        return ReportHeading{ReportPart::Options, *words};
    return std::nullopt;
}

bool isReportDetail(const QString &line)
{
    static const QRegularExpression detail = anyCase(
        u"^(?:contact|wards?|divisions?|lead|report author|author|responsible|cabinet member|"
        "portfolio|appendix|appendices|background papers?|documents?|attachments?|enclosures?|"
        "papers?|tel|telephone|e-?mail|decision type|classification|purpose)\\b[^.;]{0,40}:"_s);
    return detail.match(line).hasMatch();
}

void ReportLines::begin(const ReportHeading &heading, int line)
{
    m_part = heading.part;
    m_gap = false;
    Taken &taken = m_taken[static_cast<int>(heading.part)];
    taken.heading = line;
    if (!heading.words.isEmpty())
        append(heading.words);
}

void ReportLines::append(const QString &words)
{
    Taken &taken = m_taken[static_cast<int>(*m_part)];
    if (m_gap && !taken.lines.isEmpty())
        taken.lines.append(QString());
    taken.lines.append(words);
    m_gap = false;
    const auto numbered = numberedLine(words);
    if (numbered && !numbered->isPart())
        taken.number = numbered->first();
}

bool ReportLines::isLimb(const SourceLine &line, int lastItem) const
{
    const auto numbered = numberedLine(line.text);
    if (m_part != ReportPart::Recommendation || !numbered)
        return false;
    if (numbered->isPart())
        return numbered->first() == lastItem && !looksLikeTitle(numbered->title);
    const bool isNext = numbered->first() == at(*m_part).number + 1;
    return isNext && (numbered->first() != lastItem + 1 || !beginsItem(numbered->title));
}

/// Of a line whose number could be that of the next item as well. Behind a gap a clause may be a
/// title ("To receive the report"), unless the limb above says that it goes on; right under a limb
/// without a stop, words like its own are no title.
bool ReportLines::beginsItem(const QString &words) const
{
    static const QRegularExpression stop(u"[.;,:]$|[;,]\\s*(?:and|or)$"_s);
    static const QRegularExpression goesOn(u"[;,]$|[;,]\\s*(?:and|or)$"_s);
    static const QRegularExpression decides(u"\\bbe\\b"_s);
    const QStringList &lines = at(*m_part).lines;
    const QString above = lines.isEmpty() ? QString() : lines.constLast();
    if (m_gap)
        return !stop.match(words).hasMatch() && !goesOn.match(above).hasMatch() && !words.isEmpty()
            && words.front().isUpper();
    const bool isLikeAbove = !above.isEmpty() && !stop.match(above).hasMatch()
        && decides.match(above).hasMatch() && decides.match(words).hasMatch();
    return looksLikeTitle(words) && !isLikeAbove;
}

bool ReportLines::take(const SourceLine &line)
{
    const QStringList &lines = at(*m_part).lines;
    const bool isList = std::any_of(lines.cbegin(), lines.cend(),
                                    [](const QString &each) { return limbMark(each).has_value(); });
    const bool isPoint = line.isPoint || limbMark(line.text);
    if (m_part == ReportPart::Recommendation && m_gap && isList && !isPoint)
        return false;
    append(line.isPoint ? u"• "_s + line.text : line.text);
    return true;
}

QList<int> ReportLines::emptyHeadings() const
{
    QList<int> lines;
    for (const Taken &taken : m_taken) {
        if (taken.heading > 0 && taken.lines.isEmpty())
            lines.append(taken.heading);
    }
    return lines;
}

void ReportLines::applyTo(AgendaItem &item) const
{
    const auto text = [this](ReportPart part) -> std::optional<QString> {
        const QString words = paragraphs(at(part).lines);
        return words.isEmpty() ? std::nullopt : std::optional(words);
    };
    Report report = item.report.value_or(Report());
    report.recommendation = recommendedLimbs(at(ReportPart::Recommendation).lines.join(u'\n'));
    report.reasons = text(ReportPart::Reasons);
    report.options = text(ReportPart::Options);
    if (report != Report())
        item.report = report;
}

GivenList<Limb> recommendedLimbs(const QString &text)
{
    const QList<Limb> limbs = kept(limbsOfText(text));
    return limbs.isEmpty() ? GivenList<Limb>() : GivenList<Limb>(limbs);
}

} // namespace minutebook
