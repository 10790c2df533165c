// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/AgendaHead.h"

#include "core/importers/EnglishDates.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::AgendaHead)
};

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

/// Words that only say what the paper is.
bool isFurniture(const QString &line)
{
    static const QRegularExpression words = anyCase(
        u"^(?:(?:public |supplementary |revised )?agenda(?: front ?sheet| pack)?|a g e n d "
        u"a|(?:public )?notice of "
        "meeting|meeting agenda|to be held (?:on|at)|you are (?:hereby )?summoned.*)[.:]?$"_s);
    return matches(words, line);
}

/// What joins date, time and place in one line.
QString withoutGlue(const QString &rest)
{
    static const QRegularExpression front =
        anyCase(u"^[\\s,.;:|–—-]*(?:(?:to be "
                u"held|held|on|at|starting|commencing|beginning|from|date|time|and|in)\\b"
                "[\\s,.;:|–—-]*)*"_s);
    static const QRegularExpression back =
        anyCase(u"(?:[\\s,.;:|–—-]|\\b(?:on|at|in|and|from)\\s*$)+$"_s);
    return QString(rest).remove(front).remove(back).trimmed();
}

std::optional<BodyKind> bodyKindOf(const QString &name)
{
    static const QRegularExpression executive = anyCase(u"\\b(?:cabinet|executive)\\b"_s);
    static const QRegularExpression committee = anyCase(
        u"\\b(?:committee|sub-committee|board|panel|commission|forum|working (?:group|party))\\b"_s);
    static const QRegularExpression council =
        anyCase(u"^(?:(?:full|annual|extraordinary|special) )?council$"_s);
    if (matches(committee, name))
        return BodyKind::Committee;
    if (matches(executive, name))
        return BodyKind::Executive;
    if (matches(council, name))
        return BodyKind::Council;
    return std::nullopt;
}

bool isCouncil(const QString &words)
{
    static const QRegularExpression council =
        anyCase(u"^\\S.* council$|^council of .+|^cyngor .+"_s);
    return matches(council, words) && !bodyKindOf(words) && words.size() <= 80;
}

bool isPlace(const QString &words)
{
    static const QRegularExpression place =
        anyCase(u"\\b(?:chamber|hall|guildhall|room|suite|offices?|house|centre|building|theatre|"
                u"online|remote(?:ly)?|"
                "teams|zoom|street|road|square)\\b"_s);
    return matches(place, words) && words.size() <= 120;
}

/// "Agenda for the meeting of the Cabinet" is the Cabinet.
QString bareName(const QString &words)
{
    static const QRegularExpression front =
        anyCase(u"^(?:agenda (?:for|of) )?(?:the |a )?(?:notice of (?:the |a )?)?(?:(?:ordinary "
                u"|special |extraordinary )?"
                "meeting of )?(?:the )?"_s);
    static const QRegularExpression back = anyCase(u"\\s+(?:agenda|meeting)$"_s);
    return QString(words).remove(front).remove(back).trimmed();
}

} // namespace

std::optional<QString> AgendaHead::read(const QString &line)
{
    static const QRegularExpression labelled(u"^(\\p{L}[\\p{L} ]{1,24}?)\\s*[:–—]\\s*(\\S.*)$"_s);
    m_doubt.reset();
    if (isFurniture(line))
        return {};
    const QRegularExpressionMatch label = labelled.match(line);
    if (label.hasMatch() && readLabelled(label.captured(1).toLower(), label.captured(2)))
        return m_doubt;
    const QString rest = withoutGlue(takeWhen(line));
    const bool foundSomething = withoutGlue(line) != rest;
    if (m_doubt || (foundSomething && rest.isEmpty()))
        return m_doubt;
    if (readNames(rest) || readPlace(rest))
        return {};
    if (foundSomething)
        return Tr::tr("Date and time were read, but not “%1”.").arg(rest);
    return Tr::tr("Not understood as council, body, date, time or place.");
}

bool AgendaHead::readLabelled(const QString &label, const QString &value)
{
    if (label == "venue"_L1 || label == "place"_L1 || label == "location"_L1 || label == "where"_L1)
        m_header.details.venue = value;
    else if (label.startsWith("contact"_L1) || label.startsWith("enquiries"_L1))
        m_header.details.contact = value;
    else if (label == "quorum"_L1 && value.toInt() > 0)
        m_header.body.quorum = value.toInt();
    else if (label.startsWith("membership"_L1) || label == "members"_L1
             || label == "councillors"_L1)
        m_doubt = Tr::tr("People are read from a list of people, not from an agenda.");
    else
        return false;
    return true;
}

QString AgendaHead::takeWhen(const QString &line)
{
    QString rest = line;
    const QList<Found<QDate>> dates = datesIn(line);
    if (!dates.isEmpty()) {
        const Found<QDate> &found = dates.constFirst();
        const bool isAnother =
            m_header.details.date.isValid() && m_header.details.date != found.value;
        if (isAnother || dates.size() > 1)
            m_doubt =
                Tr::tr("There is more than one date: %1 was taken.")
                    .arg((isAnother ? m_header.details.date : found.value).toString(Qt::ISODate));
        else if (!weekdayFits(found))
            m_doubt =
                Tr::tr("The date was taken, but it is not a %1.").arg(found.weekday + "day"_L1);
        if (!isAnother)
            m_header.details.date = found.value;
        rest.remove(found.at, found.length);
    }
    if (const auto time = timeIn(rest)) {
        if (!m_header.details.scheduledStart)
            m_header.details.scheduledStart = time->value;
        rest.remove(time->at, time->length);
    }
    return rest;
}

bool AgendaHead::readName(const QString &words)
{
    const QString name = bareName(words);
    if (const auto kind = bodyKindOf(name);
        kind && m_header.body.name.isEmpty() && name.size() <= 80) {
        m_header.body.name = name;
        m_header.body.kind = *kind;
        return true;
    }
    if (isCouncil(name) && m_header.council.name.isEmpty()) {
        m_header.council.name = name;
        return true;
    }
    return name == m_header.body.name || name == m_header.council.name;
}

bool AgendaHead::readNames(const QString &line)
{
    static const QRegularExpression between(u"\\s+[-–—|:]\\s+|,\\s+|:\\s+"_s);
    if (isPlace(line))
        return false;
    const QStringList parts = line.split(between, Qt::SkipEmptyParts);
    const MeetingHeader before = m_header;
    if (parts.size() == 2 && readName(parts.at(0)) && readName(parts.at(1)))
        return true;
    m_header = before;
    return readName(line);
}

bool AgendaHead::readPlace(const QString &words)
{
    if (!isPlace(words) || m_header.details.venue)
        return false;
    m_header.details.venue = words;
    return true;
}

} // namespace minutebook
