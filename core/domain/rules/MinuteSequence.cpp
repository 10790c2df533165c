// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/MinuteSequence.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// a … z, aa, ab …
QString letters(int count, QChar first)
{
    QString text;
    for (int rest = count; rest > 0; rest = (rest - 1) / 26)
        text.prepend(QChar(static_cast<char16_t>(first.unicode() + (rest - 1) % 26)));
    return text;
}

QString roman(int count)
{
    static constexpr std::pair<int, const char *> figures[] = {{100, "c"}, {90, "xc"}, {50, "l"},
                                                               {40, "xl"}, {10, "x"},  {9, "ix"},
                                                               {5, "v"},   {4, "iv"},  {1, "i"}};
    QString text;
    for (const auto &[value, figure] : figures) {
        for (; count >= value; count -= value)
            text += QLatin1String(figure);
    }
    return text;
}

QString counted(const SubNumber &sub, int count)
{
    switch (sub.kind) {
    case SubNumber::Kind::InSequence:
    case SubNumber::Kind::None:
        return {};
    case SubNumber::Kind::Number:
        return sub.before + QString::number(count) + sub.after;
    case SubNumber::Kind::LowerLetter:
        return sub.before + letters(count, u'a') + sub.after;
    case SubNumber::Kind::UpperLetter:
        return sub.before + letters(count, u'A') + sub.after;
    case SubNumber::Kind::LowerRoman:
        return sub.before + roman(count) + sub.after;
    }
    return {};
}

/// "16" of "16a"; nothing of any other number.
QString baseOfLate(const QString &agendaNumber)
{
    static const QRegularExpression late(u"^(.*\\d)\\s*[A-Za-z]$"_s);
    return late.match(agendaNumber.trimmed()).captured(1);
}

} // namespace

MinuteSequence::MinuteSequence(const Meeting &meeting, const NumberingScheme &scheme, int first)
    : m_meeting(meeting)
    , m_scheme(scheme)
    , m_first(first)
{
}

QString MinuteSequence::take(const AgendaItem &item)
{
    const QString agenda = item.agendaNumber.value_or(QString()).trimmed();
    const QString base = baseOfLate(agenda);
    const bool isLate = !base.isEmpty() && base == m_lateBase;
    QString number;
    if (item.minuteNumber) {
        number = *item.minuteNumber;
        goOnFrom(item, number);
        if (item.parent && !number.isEmpty())
            ++m_under[*item.parent];
        else if (!number.isEmpty() && isLate)
            ++m_lates;
    } else if (!isUnnumbered(item)) {
        const auto sub = under(item);
        const auto after = sub ? sub : late(item);
        number = after ? *after : inSequence(item);
    }
    if (!number.isEmpty())
        m_numbers.insert(item.id, number);
    if (!item.parent && !item.grouping.value_or(false) && !isLate) {
        m_lateBase = agenda;
        m_lateNumber = number;
        m_lates = 0;
    }
    return number;
}

bool MinuteSequence::isUnnumbered(const AgendaItem &item) const
{
    return item.grouping.value_or(false)
        || (item.business && m_scheme.unnumberedBusiness.contains(*item.business))
        || m_scheme.unnumberedOutcomes.contains(outcomeOf(item));
}

/// Empty where the form does not count in parts.
QString MinuteSequence::partOf(const AgendaItem &item) const
{
    if (!m_scheme.form.contains("{part}"_L1) || !item.parent)
        return {};
    const AgendaItem *parent = findItem(m_meeting, *item.parent);
    return parent ? agendaNumberOf(m_meeting, *parent) : QString();
}

QString MinuteSequence::inSequence(const AgendaItem &item)
{
    const QString part = partOf(item);
    int number = m_next.value(part, m_first);
    while (isTaken(formed(part, QString::number(number))))
        ++number;
    m_next.insert(part, number + 1);
    m_hasCounted = true;
    return formed(part, QString::number(number));
}

std::optional<QString> MinuteSequence::under(const AgendaItem &item)
{
    if (!item.parent || m_scheme.underItem.kind == SubNumber::Kind::InSequence
        || !m_numbers.contains(*item.parent))
        return std::nullopt;
    if (m_scheme.underItem.kind == SubNumber::Kind::None)
        return QString();
    return nextFree(m_numbers.value(*item.parent), m_scheme.underItem, m_under[*item.parent]);
}

std::optional<QString> MinuteSequence::late(const AgendaItem &item)
{
    if (m_scheme.lateItem.kind == SubNumber::Kind::InSequence || m_lateNumber.isEmpty())
        return std::nullopt;
    const QString base = baseOfLate(item.agendaNumber.value_or(QString()));
    if (base.isEmpty() || base != m_lateBase)
        return std::nullopt;
    if (m_scheme.lateItem.kind == SubNumber::Kind::None)
        return QString();
    return nextFree(m_lateNumber, m_scheme.lateItem, m_lates);
}

bool MinuteSequence::isTaken(const QString &number) const
{
    return std::find(m_numbers.cbegin(), m_numbers.cend(), number) != m_numbers.cend();
}

/// Goes on past what was given to an item by hand.
QString MinuteSequence::nextFree(const QString &base, const SubNumber &form, int &count) const
{
    QString number;
    do
        number = base + counted(form, ++count);
    while (isTaken(number));
    return number;
}

/// A number of the form moves the count on; one that was used before in this meeting cannot come
/// again.
void MinuteSequence::goOnFrom(const AgendaItem &item, const QString &given)
{
    const QString part = partOf(item);
    const QString mark(QChar::ObjectReplacementCharacter);
    QString pattern = QRegularExpression::escape(formed(part, mark));
    pattern.replace(QRegularExpression::escape(mark), u"(\\d{1,8})"_s);
    const QRegularExpression form(QRegularExpression::anchoredPattern(pattern));
    const QRegularExpressionMatch match = form.match(given.trimmed());
    if (!match.hasMatch())
        return;
    const int number = match.captured(1).toInt();
    const int expected = m_next.value(part, m_first);
    if (!m_begunAt && part.isEmpty())
        m_begunAt = std::max(1, number - (expected - m_first));
    m_next.insert(part, m_hasCounted ? std::max(expected, number + 1) : number + 1);
    m_hasCounted = true;
}

QString MinuteSequence::formed(const QString &part, const QString &number) const
{
    const QDate day = m_meeting.details.date;
    const QDate since = m_scheme.restart == NumberingScheme::Restart::MunicipalYear
        ? countedSince(m_scheme, day)
        : day;
    const auto twoFigures = [](int year) {
        return QString::number(year % 100).rightJustified(2, u'0');
    };
    const auto &places = numberPlaces();
    const QString values[] = {number, twoFigures(since.year()), QString::number(since.year()),
                              twoFigures(since.year() + 1), part};
    QString text = m_scheme.form;
    for (std::size_t at = 0; at < places.size(); ++at)
        text.replace(places[at], values[at]);
    return m_scheme.prefix + text;
}

} // namespace minutebook
