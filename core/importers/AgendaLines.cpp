// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/AgendaLines.h"

#include "core/importers/EnglishDates.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fullLine = 56; // a line this long was broken by its width, not by its writer

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

bool isInCapitals(QStringView text)
{
    int letters = 0;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        letters += c.isUpper() ? 1 : 0;
    }
    return letters >= 3;
}

SourceLine clean(int number, QString line)
{
    static const QRegularExpression invisible(
        u"[\\x{200B}-\\x{200D}\\x{2060}\\x{FEFF}\\x{00AD}]"_s);
    static const QRegularExpression bullet(u"^(?:[•·▪●◦‣∙\\x{F0B7}*]+|[-–—o](?=\\s))\\s*(?=\\S)"_s);
    line.remove(invisible);
    const QString all = line.simplified();
    const QString text = QString(all).remove(bullet);
    return {number, text, text.size() < all.size()};
}

/// "6.\tTitle\t5 - 12": what a table of an agenda leaves behind the title.
QString withoutPageColumn(const QString &line)
{
    static const QRegularExpression column(
        u"\\p{L}[^\\t]*(\\s*\\t\\s*\\d{1,4}(\\s*[-–]\\s*\\d{1,4})?\\s*)$"_s);
    const QRegularExpressionMatch match = column.match(line);
    const QString rest = line.left(match.capturedStart(1));
    const bool isColumn =
        match.hasMatch() && (rest.contains(u'\t') || !match.captured(2).isEmpty());
    return isColumn ? rest : line;
}

} // namespace

int NumberedLine::first() const
{
    static const QRegularExpression digits(u"^\\d+"_s);
    return digits.match(number).captured().toInt();
}

bool NumberedLine::isPart() const
{
    return number != QString::number(first());
}

QList<SourceLine> sourceLines(const QString &text)
{
    static const QRegularExpression breaks(u"\\r\\n|[\\r\\n\\x{2028}\\x{2029}\\f\\x{000B}]"_s);
    QList<SourceLine> lines;
    for (const QString &line : text.split(breaks))
        lines.append(clean(static_cast<int>(lines.size()) + 1, withoutPageColumn(line)));
    return lines;
}

std::optional<NumberedLine> numberedLine(const QString &line)
{
    static const QRegularExpression named = anyCase(
        u"^(?:agenda )?item(?: no\\.?| number)?\\s*(\\d{1,3}[a-z]?(?:\\.\\d{1,2})*)\\b\\s*[.):–—-]*\\s*(.*)$"_s);
    static const QRegularExpression marked = anyCase(
        u"^\\(?(\\d{1,3}[a-z]?(?:\\.\\d{1,2}[a-z]?)*)\\s*(?:[.):]+\\s*|\\s[–—-]\\s+)(?!\\d)(.*)$"_s);
    static const QRegularExpression dotted(u"^(\\d{1,3}(?:\\.\\d{1,2})+[a-z]?)\\s+(\\p{Lu}.*)$"_s);
    static const QRegularExpression bare(u"^(\\d{1,3}[a-zA-Z]?)(?:\\s+([\\p{Lu}“\"‘'*].*))?$"_s);
    const auto read = [&line](const QRegularExpression &pattern,
                              bool isClear) -> std::optional<NumberedLine> {
        const QRegularExpressionMatch match = pattern.match(line);
        if (!match.hasMatch())
            return std::nullopt;
        return NumberedLine{match.captured(1), match.captured(2).trimmed(), isClear};
    };
    const auto time = timeIn(line);
    const QList<Found<QDate>> dates = datesIn(line);
    if ((time && time->at == 0) || (!dates.isEmpty() && dates.constFirst().at == 0))
        return std::nullopt;
    if (auto found = read(named, true))
        return found;
    if (auto found = read(marked, true))
        return found;
    if (auto found = read(dotted, true))
        return found;
    return read(bare, false);
}

bool isHeading(const QString &line)
{
    static const QRegularExpression part = anyCase(u"^part\\s+(?:\\d|[ivx]{1,4}|[a-d])\\b"_s);
    static const QRegularExpression items =
        anyCase(u"^(?:exempt|confidential|private|urgent|other) (?:items?|business|session)$"_s);
    return line.size() <= 120
        && (isInCapitals(line) || matches(part, line) || matches(items, line));
}

bool isPrivateHeading(const QString &heading)
{
    static const QRegularExpression words =
        anyCase(u"\\b(?:exempt|private|confidential|closed session)\\b|^part (?:2|ii|b)\\W*$"_s);
    return matches(words, heading);
}

bool isPageFurniture(const QString &line)
{
    static const QRegularExpression page = anyCase(
        u"^\\W*(?:pages?\\s+\\d+(?:\\s*(?:of|to|-|–|/)\\s*\\d+)?|\\d+\\s+of\\s+\\d+)\\W*$"_s);
    return matches(page, line);
}

bool isPurpose(const QString &line)
{
    static const QRegularExpression purpose(
        u"^(?:To|TO)\\s+\\p{L}+|^(?:The |That the "
        u")?(?:[Cc]abinet|[Ee]xecutive|[Cc]ommittee|[Cc]ouncil|[Mm]embers)\\s+"
        "(?:is|are|will be)\\s+(?:asked|invited|recommended|requested)\\s+to\\b"_s);
    return matches(purpose, line);
}

bool runsOver(const QString &line, const QString &next)
{
    static const QRegularExpression open =
        anyCase(u"(?:[,:&(–—-]|\\b(?:and|or|of|the|a|an|for|to|in|on|at|by|with|from))$"_s);
    static const QRegularExpression closed(u"[.!?;)]$"_s);
    if (matches(open, line) || next.at(0).isLower())
        return true;
    if (isInCapitals(line) && isInCapitals(next))
        return true;
    return line.size() >= fullLine && !matches(closed, line);
}

std::optional<QString> reportAuthor(const QString &line)
{
    static const QRegularExpression report = anyCase(
        u"^(?:joint )?reports? (?:of|by|from) (?:the )?(.+?)(?:[\\s,(]+(?:\\(?attached\\)?|to follow|herewith)\\)?)?[.]?$"_s);
    const QRegularExpressionMatch match = report.match(line);
    return match.hasMatch() ? std::optional(match.captured(1).trimmed()) : std::nullopt;
}

} // namespace minutebook
