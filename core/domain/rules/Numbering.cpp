// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Numbering.h"

namespace minutebook {

namespace {

/// Numbers items in agenda order: tops in sequence, those under an item after its number.
class Sequence
{
public:
    explicit Sequence(const NumberingScheme &scheme)
        : m_prefix(scheme.prefix)
        , m_next(scheme.first)
    {
    }

    QString next(const AgendaItem &item, bool underNumbered)
    {
        if (item.grouping.value_or(false))
            return {};
        const QString number = underNumbered
            ? m_numbers.value(*item.parent) + u'.' + QString::number(++m_under[*item.parent])
            : m_prefix + QString::number(m_next++);
        m_numbers.insert(item.id, number);
        return number;
    }
    [[nodiscard]] bool has(const std::optional<ItemId> &item) const
    {
        return item && m_numbers.contains(*item);
    }

private:
    QString m_prefix;
    int m_next;
    QHash<ItemId, QString> m_numbers;
    QHash<ItemId, int> m_under;
};

const AgendaItem *parentOf(const Meeting &meeting, const AgendaItem &item)
{
    return item.parent ? findItem(meeting, *item.parent) : nullptr;
}

} // namespace

QHash<ItemId, QString> minuteNumbers(const Meeting &meeting, const NumberingScheme &scheme)
{
    QHash<ItemId, QString> numbers;
    Sequence sequence(scheme);
    for (const AgendaItem &item : meeting.items) {
        QString number;
        if (scheme.kind == NumberingScheme::Kind::Sequence)
            number = sequence.next(item, sequence.has(item.parent));
        else if (scheme.kind == NumberingScheme::Kind::Agenda)
            number = item.agendaNumber.value_or(QString());
        number = item.minuteNumber.value_or(number);
        if (!number.isEmpty())
            numbers.insert(item.id, number);
    }
    return numbers;
}

QString agendaNumberOf(const Meeting &meeting, const AgendaItem &item)
{
    const AgendaItem *at = &item;
    // A chain of parents cannot be longer than the agenda; a circle in a file ends here.
    for (qsizetype steps = 0; at && steps <= meeting.items.size(); ++steps) {
        if (at->agendaNumber && !at->agendaNumber->isEmpty())
            return *at->agendaNumber;
        at = parentOf(meeting, *at);
    }
    return {};
}

int depthOf(const Meeting &meeting, const AgendaItem &item)
{
    int depth = 0;
    for (const AgendaItem *at = parentOf(meeting, item); at && depth < meeting.items.size();
         at = parentOf(meeting, *at))
        ++depth;
    return depth;
}

} // namespace minutebook
