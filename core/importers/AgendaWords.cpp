// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/AgendaWords.h"

#include "core/importers/EnglishDates.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

bool isPageNumbers(const QString &mark)
{
    static const QRegularExpression pages =
        anyCase(u"^(?:pages?|pp?\\.?|tudalennau)\\s*\\d+(?:\\s*(?:-|–|to|and|,|&)\\s*\\d+)*$"_s);
    return pages.match(mark).hasMatch();
}

std::optional<AgendaMarks> keyMark(const QString &mark)
{
    static const QRegularExpression key = anyCase(
        u"^\\*?\\s*(non[- ]|not (?:a )?)?key(?: decision)?\\s*\\*?\\s*(?:[-–—:,]\\s*)?(yes|no)?\\s*"
        "(?:ref(?:erence)?\\.?\\s*(?:no\\.?|number)?\\s*[:.]?\\s*)?(?:no\\.?\\s+)?([a-z]*[\\w/.-]*\\d[\\w/.-]*)?$"_s);
    const QRegularExpressionMatch match = key.match(mark);
    if (!match.hasMatch())
        return std::nullopt;
    AgendaMarks marks;
    marks.key = match.captured(1).isEmpty() && match.captured(2).toLower() != "no"_L1;
    if (!match.captured(3).isEmpty())
        marks.keyReference = match.captured(3);
    return marks;
}

std::optional<AgendaMarks> exemptMark(const QString &mark)
{
    static const QRegularExpression exempt = anyCase(
        u"^(?:exempt|not for publication|private)\\b(?:\\s*(?:item|information|report))?(.*)$"_s);
    const QRegularExpressionMatch match = exempt.match(mark);
    const QString rest = match.captured(1).trimmed();
    const QList<int> paragraphs = paragraphsIn(rest);
    if (!match.hasMatch() || (!rest.isEmpty() && paragraphs.isEmpty()))
        return std::nullopt;
    AgendaMarks marks;
    marks.exempt = true;
    marks.paragraphs = paragraphs;
    return marks;
}

/// "8.20 – 8.25 pm": the first time shares the half of the day with the second.
std::optional<AgendaMarks> plannedMark(const QString &mark)
{
    static const QRegularExpression range =
        anyCase(u"^([\\d.:]+)\\s*([ap]\\.?m\\.?)?\\s*(?:-|–|to)\\s*([\\d.:]+)\\s*"
                "([ap]\\.?m\\.?)?$"_s);
    const QRegularExpressionMatch match = range.match(mark);
    if (!match.hasMatch())
        return std::nullopt;
    const QString half = match.captured(2).isEmpty() ? match.captured(4) : match.captured(2);
    const auto from = timeIn(match.captured(1) + half);
    const auto to = timeIn(match.captured(3) + match.captured(4));
    if (!from || !to || to->value < from->value)
        return std::nullopt;
    AgendaMarks marks;
    marks.planned = PlannedTimes{from->value, to->value};
    return marks;
}

std::optional<AgendaMarks> markOf(const QString &mark)
{
    if (isPageNumbers(mark))
        return AgendaMarks{};
    if (mark.compare("urgent"_L1, Qt::CaseInsensitive) == 0
        || mark.compare("urgent item"_L1, Qt::CaseInsensitive) == 0) {
        AgendaMarks marks;
        marks.urgent = true;
        return marks;
    }
    for (const auto reader : {keyMark, exemptMark, plannedMark}) {
        if (const auto marks = reader(mark))
            return marks;
    }
    return std::nullopt;
}

AgendaMarks both(AgendaMarks a, const AgendaMarks &b)
{
    a.key = a.key ? a.key : b.key;
    a.keyReference = a.keyReference ? a.keyReference : b.keyReference;
    a.planned = a.planned ? a.planned : b.planned;
    a.urgent = a.urgent || b.urgent;
    a.exempt = a.exempt || b.exempt;
    a.paragraphs += b.paragraphs;
    return a;
}

/// The last mark of a title: in brackets, or in capitals behind it, or page numbers behind a tab.
QRegularExpressionMatch lastMark(const QString &title)
{
    static const QRegularExpression brackets(u"\\s*[([]([^()\\[\\]]+)[)\\]]\\s*$"_s);
    static const QRegularExpression capitals(u"\\s+[-–—:*]*\\s*(KEY DECISION|URGENT)\\s*\\*?$"_s);
    static const QRegularExpression pages =
        anyCase(u"\\s*[-–—:,]?\\s+(pages?\\s+\\d+(?:\\s*(?:-|–|to)\\s*\\d+)?)$"_s);
    for (const QRegularExpression &pattern : {brackets, capitals, pages}) {
        const QRegularExpressionMatch match = pattern.match(title);
        if (match.hasMatch() && markOf(match.captured(1).simplified()))
            return match;
    }
    return {};
}

} // namespace

MarkedWords takeMarks(const QString &title)
{
    MarkedWords taken{title.trimmed(), {}};
    for (auto match = lastMark(taken.words); match.hasMatch() && match.capturedStart() > 0;
         match = lastMark(taken.words)) {
        taken.marks = both(taken.marks, *markOf(match.captured(1).simplified()));
        taken.words = taken.words.left(match.capturedStart()).trimmed();
    }
    return taken;
}

std::optional<AgendaMarks> marksOnly(const QString &line)
{
    static const QRegularExpression brackets(u"^[([](.*)[)\\]]$"_s);
    const QString words = line.simplified();
    const QRegularExpressionMatch match = brackets.match(words);
    return markOf(match.hasMatch() ? match.captured(1).trimmed() : words);
}

void applyMarks(const AgendaMarks &marks, AgendaItem &item)
{
    if (marks.key)
        item.key = marks.key;
    if (marks.keyReference)
        item.keyReference = marks.keyReference;
    if (marks.planned)
        item.planned = marks.planned;
    if (!marks.paragraphs.isEmpty()) {
        item.access = Access{.level = AccessLevel::Exempt,
                             .paragraphs = GivenList<int>(marks.paragraphs),
                             .publicSummary = {},
                             .publicInterest = {}};
    }
}

QList<int> paragraphsIn(const QString &text)
{
    static const QRegularExpression named =
        anyCase(u"\\bpara(?:graph)?s?\\.?(?:\\(s\\))?\\s*"
                "(\\d{1,2}\\b(?:\\s*(?:,|and|&|,\\s*and)\\s*\\d{1,2}\\b)*)"_s);
    static const QRegularExpression number(u"\\d+"_s);
    QList<int> paragraphs;
    for (auto matches = named.globalMatch(text); matches.hasNext();) {
        for (auto numbers = number.globalMatch(matches.next().captured(1)); numbers.hasNext();) {
            const int paragraph = numbers.next().captured().toInt();
            if (paragraph >= 1 && paragraph <= 18 && !paragraphs.contains(paragraph))
                paragraphs.append(paragraph);
        }
    }
    return paragraphs;
}

std::optional<Business> businessNamed(const QString &title)
{
    struct Named {
        Business business;
        QRegularExpression pattern;
    };
    static const QList<Named> names{
        {Business::Apologies, anyCase(u"\\bapologies\\b"_s)},
        {Business::Interests,
         anyCase(
             u"\\b(declarations?|disclosures?) of (?:[a-z’', ]+ )?interests?\\b|^interests$"_s)},
        {Business::PreviousMinutes,
         anyCase(u"^(?:the )?(?:previous |draft )?minutes$|\\bminutes of (?:the |our "
                 u")?(?:previous|last|cabinet |"
                 "executive )?\\s*(?:cabinet |executive "
                 ")?meetings?\\b|\\b(?:confirmation|approval) of (?:the )?"
                 "(?:previous )?minutes\\b|^minutes from (?:the )?(?:previous|last)\\b"_s)},
        {Business::PublicQuestions,
         anyCase(
             u"\\bquestions? (?:from|by) (?:(?:members of )?the public|the public|residents)\\b|"
             "\\bpublic (?:questions?|participation|speaking)\\b"_s)},
        {Business::MemberQuestions,
         anyCase(u"\\bquestions? (?:from|by) (?:the )?(?:other |elected |non-executive "
                 u")?(?:councillors|members)\\b|"
                 "\\b(?:councillors?|members?)[’']? questions?\\b"_s)},
        {Business::Petitions, anyCase(u"^(?:to receive )?(?:any )?petitions?\\b(?! scheme)"_s)},
        {Business::Referrals,
         anyCase(
             u"^(?:referrals?|references?) (?:from|to)\\b|\\bmatters? referred (?:from|by|to)\\b|"
             "\\breports? from other bodies\\b|\\breports? from (?:the )?(?:overview and )?scrutiny\\b"_s)},
        {Business::Exclusion, anyCase(u"\\bexclusion of (?:the )?(?:press|public)\\b"_s)},
    };
    for (const Named &name : names) {
        if (name.pattern.match(title).hasMatch())
            return name.business;
    }
    return std::nullopt;
}

GivenList<QDate> minutesDates(const AgendaItem &item)
{
    GivenList<QDate> dates;
    if (item.business != Business::PreviousMinutes)
        return dates;
    for (const Found<QDate> &found :
         datesIn(item.title + u'\n' + item.purpose.value_or(QString()))) {
        if (!dates.contains(found.value))
            dates.append(found.value);
    }
    return dates;
}

} // namespace minutebook
