// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/TypedValues.h"

#include "core/domain/rules/NearestTime.h"
#include "core/session/live/PersonTyped.h"
#include "core/session/live/SpokenText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::TypedValues)
};

constexpr int mostParagraph = 18; // LGA 1972 Schedule 12A, Parts 1 and 4
constexpr int halfADay = 12 * 60 * 60; // s

Error notUnderstood(const QString &message)
{
    return {.code = ErrorCode::BadInput, .message = message, .place = {}, .detail = {}};
}

QTime timeIn(const QString &typed)
{
    for (const QString &form : {u"H:mm"_s, u"H.mm"_s, u"H:mm:ss"_s, u"H.mm.ss"_s}) {
        const QTime time = QTime::fromString(typed, form);
        if (time.isValid())
            return time;
    }
    return {};
}

Error notATime(const QString &typed)
{
    return notUnderstood(
        Say::tr("“%1” is no time. Type 14:31, or -1 for a minute ago.").arg(typed));
}

/// Midnight passes in a meeting, but no meeting begins twelve hours before its start.
QDate dayOf(const QTime &time, const FormContext &context, const std::optional<Moment> &before)
{
    if (before)
        return nearestTime(time, before->local()).date();
    const std::optional<Moment> &start = context.meeting.details.startedAt;
    const QDate day = start ? start->local().date() : context.meeting.details.date;
    const bool next = start && time.secsTo(start->local().time()) > halfADay;
    return next ? day.addDays(1) : day;
}

int offsetOf(const FormContext &context, const std::optional<Moment> &before)
{
    if (before)
        return before->local().offsetFromUtc();
    const std::optional<Moment> &start = context.meeting.details.startedAt;
    return (start ? start->local() : context.now).offsetFromUtc();
}

Moment momentOf(const QDateTime &time)
{
    const auto moment =
        Moment::from(time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate));
    return moment ? *moment : Moment::of(time);
}

QStringList partsAt(const QString &typed, const QString &separators)
{
    QStringList parts;
    QString part;
    for (const QChar letter : typed + separators.front()) {
        if (!separators.contains(letter)) {
            part += letter;
            continue;
        }
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
        part.clear();
    }
    return parts;
}

QString numberOf(const AgendaItem &item)
{
    return item.agendaNumber && !item.agendaNumber->isEmpty()
        ? *item.agendaNumber
        : item.minuteNumber.value_or(QString());
}

Result<PresenceInterval> sittingsOf(const QString &first, const QString &last,
                                    const FormContext &context)
{
    const Result<ItemId> from = readItem(first, context.meeting);
    const Result<ItemId> to = readItem(last, context.meeting);
    if (!from || !to)
        return from ? to.error() : from.error();
    const AgendaItem &begins = *findItem(context.meeting, *from);
    const AgendaItem &ends = *findItem(context.meeting, *to);
    if (begins.sittings.isEmpty() || ends.sittings.isEmpty())
        return notUnderstood(Say::tr("Item %1 has not been taken yet: type times instead.")
                                 .arg(begins.sittings.isEmpty() ? first : last));
    return PresenceInterval{begins.sittings.values.constFirst().from,
                            ends.sittings.values.constLast().to};
}

Result<PresenceInterval> readStretch(const QString &typed, const FormContext &context)
{
    const QString plain = QString(typed).replace(u'–', u'-');
    const qsizetype dash = plain.indexOf(u'-');
    const QString from = plain.left(dash).trimmed();
    const QString to = dash < 0 ? from : plain.mid(dash + 1).trimmed();
    const auto isTime = [](const QString &end) { return end.isEmpty() || timeIn(end).isValid(); };
    if (!isTime(from) || !isTime(to) || dash < 0)
        return sittingsOf(from, to, context);
    const auto start = readMoment(from, context, std::nullopt);
    const auto end = readMoment(to, context, std::nullopt);
    if (!start || !end)
        return start ? end.error() : start.error();
    if (*start && *end && **end < **start)
        return notUnderstood(Say::tr("%1 ends before it begins.").arg(typed));
    return PresenceInterval{*start, *end};
}

} // namespace

QString typedMoment(const std::optional<Moment> &moment)
{
    if (!moment)
        return {};
    const QTime time = moment->local().time();
    return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

Result<std::optional<Moment>> readMoment(const QString &typed, const FormContext &context,
                                         const std::optional<Moment> &before)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::optional<Moment>();
    bool isNumber = false;
    const int minutes = text.toInt(&isNumber);
    if (isNumber && text.startsWith(u'-'))
        return std::optional(momentOf(context.now.addSecs(minutes * 60)));
    const QTime time = timeIn(text);
    if (!time.isValid())
        return notATime(text);
    return std::optional(momentOf(QDateTime(dayOf(time, context, before), time, Qt::OffsetFromUTC,
                                            offsetOf(context, before))));
}

QString typedDate(const QDate &date)
{
    return QLocale(QLocale::English).toString(date, u"d MMMM yyyy"_s);
}

Result<QDate> readDate(const QString &typed)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (const QString &form :
         {u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"yyyy-MM-dd"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s}) {
        const QDate date = english.toDate(typed.simplified(), form);
        if (date.isValid())
            return date;
    }
    return notUnderstood(
        Say::tr("“%1” is no date. Type 23 April 2026 or 23/4/2026.").arg(typed.simplified()));
}

Result<QTime> readTime(const QString &typed)
{
    const QTime time = timeIn(typed.trimmed());
    if (!time.isValid())
        return notATime(typed.trimmed());
    return time;
}

QString typedPerson(const std::optional<PersonId> &person, const Meeting &meeting)
{
    const Person *found = person ? findPerson(meeting, *person) : nullptr;
    return found ? titleAndName(*found) : QString();
}

Result<PersonId> readPerson(const QString &typed, const Meeting &meeting)
{
    const QString text = typed.trimmed();
    const QList<PersonId> meant = peopleTyped(meeting.people, text);
    if (meant.size() == 1)
        return meant.constFirst();
    return notUnderstood(
        meant.isEmpty()
            ? Say::tr("Nobody here is “%1”. Type a code or a name.").arg(text)
            : Say::tr("“%1” is the name of more than one person: type the code.").arg(text));
}

QString typedItem(const ItemId &item, const Meeting &meeting)
{
    const AgendaItem *found = findItem(meeting, item);
    if (!found)
        return {};
    return numberOf(*found).isEmpty() ? found->title : numberOf(*found);
}

Result<ItemId> readItem(const QString &typed, const Meeting &meeting)
{
    const QString text = typed.trimmed();
    for (const AgendaItem &item : meeting.items) {
        if (numberOf(item).compare(text, Qt::CaseInsensitive) == 0 && !text.isEmpty())
            return item.id;
    }
    for (const AgendaItem &item : meeting.items) {
        if (item.title.compare(text, Qt::CaseInsensitive) == 0)
            return item.id;
    }
    return notUnderstood(Say::tr("No item is “%1”. Type its number, or its whole title when it has "
                                 "none.")
                             .arg(text));
}

QString typedItems(const QList<ItemId> &items, const Meeting &meeting)
{
    QStringList texts;
    for (const ItemId &item : items)
        texts.append(typedItem(item, meeting));
    return typedList(texts);
}

Result<QList<ItemId>> readItems(const QString &typed, const Meeting &meeting)
{
    QList<ItemId> items;
    const auto take = [&](const QString &part) -> Result<void> {
        const Result<ItemId> item = readItem(part, meeting);
        if (!item)
            return item.error();
        if (!items.contains(*item))
            items.append(*item);
        return {};
    };
    for (const QString &part : readList(typed)) {
        const bool whole = readItem(part, meeting).hasValue(); // a title may have commas
        for (const QString &one : whole ? QStringList{part} : partsAt(part, u","_s)) {
            auto taken = take(one);
            if (!taken)
                return taken.error();
        }
    }
    return items;
}

QString typedList(const QStringList &texts)
{
    return texts.join(u"; "_s);
}

QStringList readList(const QString &typed)
{
    return partsAt(typed, u";"_s);
}

QString typedStretches(const QList<PresenceInterval> &stretches)
{
    QStringList texts;
    for (const PresenceInterval &stretch : stretches)
        texts.append(typedMoment(stretch.from) + u'-' + typedMoment(stretch.to));
    return typedList(texts);
}

Result<QList<PresenceInterval>> readStretches(const QString &typed, const FormContext &context)
{
    QList<PresenceInterval> stretches;
    for (const QString &part : partsAt(typed, u";,"_s)) {
        const Result<PresenceInterval> stretch = readStretch(part, context);
        if (!stretch)
            return stretch.error();
        stretches.append(*stretch);
    }
    return stretches;
}

QString typedParagraphs(const QList<int> &paragraphs)
{
    QStringList texts;
    for (const int paragraph : paragraphs)
        texts.append(QString::number(paragraph));
    return texts.join(u", "_s);
}

Result<QList<int>> readParagraphs(const QString &typed)
{
    QList<int> paragraphs;
    for (const QString &part : partsAt(typed, u",; "_s)) {
        bool isNumber = false;
        const int paragraph = part.toInt(&isNumber);
        if (!isNumber || paragraph < 1 || paragraph > mostParagraph)
            return notUnderstood(
                Say::tr("“%1” is no paragraph of exempt information: type numbers from 1 to 18.")
                    .arg(part));
        if (!paragraphs.contains(paragraph))
            paragraphs.append(paragraph);
    }
    return paragraphs;
}

} // namespace minutebook
