// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/details/FormPass.h"

#include "core/session/checks/CountryLaw.h"
#include "core/session/details/TypedValues.h"
#include "core/session/live/SpokenText.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::FormPass)
};

using Kind = FormField::Kind;

/// Puts what was read where it belongs, or passes the error on.
template <typename Read, typename Put>
Result<void> put(const Result<Read> &read, Put into)
{
    if (!read)
        return read.error();
    into(*read);
    return {};
}

/// A list that was emptied is left out of the file.
template <typename Value>
GivenList<Value> given(const QList<Value> &values)
{
    return values.isEmpty() ? GivenList<Value>() : GivenList<Value>(values);
}

} // namespace

QString checkedValue()
{
    return u"yes"_s;
}

void FormPass::refuse(const char *field, const QString &why)
{
    if (!m_trouble && isReading())
        m_trouble = Error{.code = ErrorCode::BadInput,
                          .message = why,
                          .place = QLatin1StringView(field),
                          .detail = {}};
}

void FormPass::field(const FieldWords &words, Kind kind, const QString &shown, const Take &take,
                     const QStringList &choices)
{
    const QString name = QLatin1StringView(words.name);
    if (!isReading()) {
        m_form.append({name, words.label, words.hint, kind, shown, choices});
        return;
    }
    const auto typed = m_values->constFind(name);
    if (m_trouble || typed == m_values->cend() || *typed == shown)
        return;
    const Result<void> taken = take(*typed);
    if (!taken)
        refuse(words.name, taken.error().message);
}

void FormPass::required(const FieldWords &words, QString &text)
{
    field(words, Kind::Line, text, [&](const QString &typed) -> Result<void> {
        text = typed.trimmed();
        return {};
    });
    if (text.trimmed().isEmpty())
        refuse(words.name,
               Say::tr("%1 cannot be left empty.").arg(QString(words.label).remove(u'&')));
}

void FormPass::text(const FieldWords &words, Kind kind, std::optional<QString> &text)
{
    field(words, kind, text.value_or(QString()), [&](const QString &typed) -> Result<void> {
        text = typed.trimmed().isEmpty() ? std::nullopt : std::optional(typed.trimmed());
        return {};
    });
}

void FormPass::line(const FieldWords &words, std::optional<QString> &text)
{
    this->text(words, Kind::Line, text);
}

void FormPass::words(const FieldWords &words, std::optional<QString> &text)
{
    this->text(words, Kind::Words, text);
}

void FormPass::tokens(const FieldWords &words, std::optional<QString> &text)
{
    field(words, Kind::Words, asTyped(text.value_or(QString())),
          [&](const QString &typed) -> Result<void> {
              const QString plain = typed.trimmed();
              text = plain.isEmpty() ? std::nullopt
                                     : std::optional(withTokens(plain, m_context.meeting));
              return {};
          });
}

void FormPass::number(const FieldWords &words, std::optional<QString> &text)
{
    const QString shown = text && text->isEmpty() ? u"-"_s : text.value_or(QString());
    field(words, Kind::Line, shown, [&](const QString &typed) -> Result<void> {
        const QString number = typed.trimmed();
        text = number.isEmpty() ? std::nullopt
            : number == u"-"_s  ? std::optional(QString(u""_s))
                                : std::optional(number);
        return {};
    });
}

void FormPass::check(const FieldWords &words, std::optional<bool> &value)
{
    field(words, Kind::Check, value.value_or(false) ? checkedValue() : QString(),
          [&](const QString &typed) -> Result<void> {
              value = typed.isEmpty() ? std::nullopt : std::optional(true);
              return {};
          });
}

void FormPass::yesOrNo(const FieldWords &words, std::optional<bool> &value)
{
    choice(words, value, {Say::tr("no"), Say::tr("yes")}, Say::tr("not said"));
}

void FormPass::indexOf(const FieldWords &words, int &index, const QStringList &names)
{
    field(
        words, Kind::Choice, QString::number(index),
        [&](const QString &typed) -> Result<void> {
            index = qBound(0, typed.toInt(), static_cast<int>(names.size()) - 1);
            return {};
        },
        names);
}

void FormPass::person(const FieldWords &words, std::optional<PersonId> &person)
{
    field(words, Kind::Line, typedPerson(person, m_context.meeting),
          [&](const QString &typed) -> Result<void> {
              if (typed.trimmed().isEmpty()) {
                  person.reset();
                  return {};
              }
              return put(readPerson(typed, m_context.meeting), [&](auto id) { person = id; });
          });
}

void FormPass::item(const FieldWords &words, std::optional<ItemId> &item)
{
    field(words, Kind::Line, item ? typedItem(*item, m_context.meeting) : QString(),
          [&](const QString &typed) -> Result<void> {
              if (typed.trimmed().isEmpty()) {
                  item.reset();
                  return {};
              }
              return put(readItem(typed, m_context.meeting), [&](auto id) { item = id; });
          });
}

void FormPass::items(const FieldWords &words, QList<ItemId> &items)
{
    field(words, Kind::Line, typedItems(items, m_context.meeting),
          [&](const QString &typed) -> Result<void> {
              return put(readItems(typed, m_context.meeting), [&](auto ids) { items = ids; });
          });
}

void FormPass::moment(const FieldWords &words, std::optional<Moment> &moment)
{
    field(words, Kind::Line, typedMoment(moment), [&](const QString &typed) -> Result<void> {
        return put(readMoment(typed, m_context, moment), [&](auto read) { moment = read; });
    });
}

void FormPass::time(const FieldWords &words, std::optional<QTime> &time)
{
    field(words, Kind::Line, time ? time->toString(u"HH:mm"_s) : QString(),
          [&](const QString &typed) -> Result<void> {
              if (typed.trimmed().isEmpty()) {
                  time.reset();
                  return {};
              }
              return put(readTime(typed), [&](auto read) { time = read; });
          });
}

void FormPass::date(const FieldWords &words, std::optional<QDate> &date)
{
    field(words, Kind::Line, date ? typedDate(*date) : QString(),
          [&](const QString &typed) -> Result<void> {
              if (typed.trimmed().isEmpty()) {
                  date.reset();
                  return {};
              }
              return put(readDate(typed), [&](auto read) { date = read; });
          });
}

void FormPass::dates(const FieldWords &words, GivenList<QDate> &dates)
{
    QStringList shown;
    for (const QDate &date : dates)
        shown.append(typedDate(date));
    field(words, Kind::Line, typedList(shown), [&](const QString &typed) -> Result<void> {
        QList<QDate> all;
        for (const QString &part : readList(typed)) {
            const Result<QDate> date = readDate(part);
            if (!date)
                return date.error();
            all.append(*date);
        }
        dates = given(all);
        return {};
    });
}

void FormPass::list(const FieldWords &words, GivenList<QString> &texts)
{
    field(words, Kind::Line, typedList(texts.values), [&](const QString &typed) -> Result<void> {
        texts = given(QList<QString>(readList(typed)));
        return {};
    });
}

void FormPass::stretches(const FieldWords &words, GivenList<PresenceInterval> &stretches)
{
    field(words, Kind::Line, typedStretches(stretches.values),
          [&](const QString &typed) -> Result<void> {
              return put(readStretches(typed, m_context),
                         [&](const auto &read) { stretches = given(read); });
          });
}

void FormPass::sittings(const FieldWords &words, GivenList<Sitting> &sittings)
{
    GivenList<PresenceInterval> times;
    for (const Sitting &sitting : sittings)
        times.append({sitting.from, sitting.to});
    const GivenList<PresenceInterval> before = times;
    stretches(words, times);
    if (!isReading() || m_trouble || times == before)
        return;
    QList<Sitting> read;
    for (const PresenceInterval &time : times) {
        if (!time.from)
            return refuse(words.name, Say::tr("A sitting of an item needs the time it began."));
        read.append({*time.from, time.to});
    }
    sittings = given(read);
}

void FormPass::access(std::optional<Access> &access, const QString &inherited)
{
    std::optional<AccessLevel> level;
    if (access)
        level = access->level;
    Access inside = access.value_or(Access{});
    choice({"access", Say::tr("A&ccess"), {}}, level,
           {Say::tr("open"), Say::tr("exempt"), Say::tr("confidential")}, inherited);
    const QString schedule = lawOf(m_context.meeting).exemptSchedule();
    const QString paragraphs =
        schedule.isEmpty() ? Say::tr("Para&graphs") : Say::tr("Para&graphs of %1").arg(schedule);
    field({"paragraphs", paragraphs, u"1, 3"_s}, Kind::Line,
          typedParagraphs(inside.paragraphs.values), [&](const QString &typed) -> Result<void> {
              return put(readParagraphs(typed),
                         [&](const auto &read) { inside.paragraphs = given(read); });
          });
    words({"publicSummary", Say::tr("The p&ublic read instead"), {}}, inside.publicSummary);
    words({"publicInterest", Say::tr("Why it is &not in the public interest"), {}},
          inside.publicInterest);
    if (!isReading() || m_trouble)
        return;
    const bool takenAway = access && !level; // the words about it go with it
    inside.level = level.value_or(AccessLevel::Open);
    if (!level && !takenAway && inside != Access{})
        return refuse("access",
                      Say::tr("Open, exempt or confidential? The words about access "
                              "need one of them."));
    access = level ? std::optional(inside) : std::nullopt;
}

} // namespace minutebook
