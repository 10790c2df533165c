// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/FieldReader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::MeetingFile)
};

bool isProvisionalText(QStringView text)
{
    return text.size() > 1 && text.front() == u'_'
        && std::all_of(text.begin() + 1, text.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isCodeText(QStringView text)
{
    return isIdText(text) && text.size() <= 8 && !text.contains(u'-');
}

bool isUuidText(const QString &text)
{
    static const QRegularExpression form(
        u"\\A[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\z"_s);
    return form.match(text).hasMatch();
}

QDate dateFrom(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"_s);
    return form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
}

QTime timeFrom(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9]{2}:[0-9]{2}\\z"_s);
    return form.match(text).hasMatch() ? QTime::fromString(text, u"HH:mm"_s) : QTime();
}

QString numberExpected(const FieldRule &rule)
{
    if (rule.most == std::numeric_limits<int>::max())
        return Tr::tr("Expected a whole number here, %1 or more.").arg(rule.least);
    return Tr::tr("Expected a whole number from %1 to %2 here.").arg(rule.least).arg(rule.most);
}

QString textExpected(const FieldRule &rule)
{
    if (rule.isCode)
        return Tr::tr("Expected one to eight small letters and digits here.");
    return rule.least > 0 ? Tr::tr("Expected a text here that is not empty.")
                          : Tr::tr("Expected a text here.");
}

QString oneOf(const QLatin1StringView *names, std::size_t count)
{
    QStringList quoted;
    for (std::size_t i = 0; i < count; ++i)
        quoted.append(u'"' + names[i] + u'"');
    return Tr::tr("Expected one of these words here: %1.").arg(quoted.join(u", "_s));
}

} // namespace

void ReadingState::refuse(const QString &pointer, const QString &expected)
{
    if (!error)
        error =
            Error{.code = ErrorCode::BadInput, .message = expected, .place = pointer, .detail = {}};
}

QJsonValue FieldReader::take(QLatin1StringView name)
{
    m_taken.append(name);
    return m_object.value(name);
}

void FieldReader::constant(QLatin1StringView name, const QJsonValue &value)
{
    if (take(name) == value)
        return;
    const QString shown =
        value.isString() ? u'"' + value.toString() + u'"' : value.toVariant().toString();
    m_state.refuse(m_path.pointerTo(name), Tr::tr("Expected %1 here.").arg(shown));
}

void FieldReader::finish()
{
    for (auto field = m_object.constBegin(); field != m_object.constEnd() && !m_state.error;
         ++field) {
        if (!m_taken.contains(field.key()))
            m_state.refuse(m_path.pointerTo(field.key()),
                           Tr::tr("No field of this name is known here."));
    }
}

void FieldReader::nestedAtMost(int most, QLatin1StringView member)
{
    if (m_path.count(member) > most)
        m_state.refuse(m_path.pointer(),
                       Tr::tr("Nested too deep: at most %n level(s) are read here.", "", most));
}

void FieldReader::read(const QJsonValue &json, const JsonPath &path, QString &text,
                       const FieldRule &rule)
{
    text = textOf(json, path, textExpected(rule));
    if (m_state.error || isStored())
        return;
    if (text.size() < rule.least || (rule.isCode && !isCodeText(text)))
        m_state.refuse(path.pointer(), textExpected(rule));
    if (rule.hasTokens)
        m_state.references.noteText(text, m_state.hasSpeaker, path);
}

void FieldReader::read(const QJsonValue &json, const JsonPath &path, bool &value, const FieldRule &)
{
    value = json.toBool();
    if (!json.isBool())
        m_state.refuse(path.pointer(), Tr::tr("Expected true or false here."));
}

void FieldReader::read(const QJsonValue &json, const JsonPath &path, int &value,
                       const FieldRule &rule)
{
    const FieldRule kept = isStored() ? FieldRule{.least = std::numeric_limits<int>::min()} : rule;
    const double number = json.toDouble();
    if (json.isDouble() && std::trunc(number) == number && number >= kept.least
        && number <= kept.most)
        value = static_cast<int>(number);
    else
        m_state.refuse(path.pointer(), numberExpected(rule));
}

void FieldReader::read(const QJsonValue &json, const JsonPath &path, QDate &date, const FieldRule &)
{
    const QString expected = Tr::tr("Expected a date of the calendar here, such as 2026-05-21.");
    const QString text = textOf(json, path, expected);
    date = dateFrom(text);
    if (!date.isValid() && !isNothing(text))
        m_state.refuse(path.pointer(), expected);
}

void FieldReader::read(const QJsonValue &json, const JsonPath &path, QTime &time, const FieldRule &)
{
    const QString expected = Tr::tr("Expected a time of day here, such as 14:30.");
    const QString text = textOf(json, path, expected);
    time = timeFrom(text);
    if (!time.isValid() && !isNothing(text))
        m_state.refuse(path.pointer(), expected);
}

void FieldReader::read(const QJsonValue &json, const JsonPath &path, Moment &moment,
                       const FieldRule &)
{
    const QString expected =
        Tr::tr("Expected a date and time with its offset here, such as 2026-05-21T14:30:00+01:00.");
    const QString text = textOf(json, path, expected);
    const auto read = Moment::from(text);
    if (read)
        moment = *read;
    else if (!isNothing(text))
        m_state.refuse(path.pointer(), expected);
}

void FieldReader::read(const QJsonValue &json, const JsonPath &path, MeetingId &id,
                       const FieldRule &)
{
    const QString expected =
        Tr::tr("Expected a UUID here, such as 123e4567-e89b-42d3-a456-426614174000.");
    const QString text = textOf(json, path, expected);
    if (!isUuidText(text) && !isStored())
        m_state.refuse(path.pointer(), expected);
    id = MeetingId::fromTrusted(text);
}

QJsonObject FieldReader::objectOf(const QJsonValue &json, const JsonPath &path)
{
    if (!json.isObject())
        m_state.refuse(path.pointer(), Tr::tr("Expected an object here."));
    return json.toObject();
}

QJsonArray FieldReader::arrayOf(const QJsonValue &json, const JsonPath &path, const FieldRule &rule)
{
    const QJsonArray array = json.toArray();
    if (!json.isArray() || (array.size() < rule.fewest && !isStored())) {
        m_state.refuse(path.pointer(),
                       rule.fewest > 0 ? Tr::tr("Expected a list here that is not empty.")
                                       : Tr::tr("Expected a list here."));
    }
    return array;
}

QString FieldReader::textOf(const QJsonValue &json, const JsonPath &path, const QString &expected)
{
    const QString text = json.toString();
    if (!json.isString())
        m_state.refuse(path.pointer(), expected);
    else if (!text.isValidUtf16() && !isStored())
        m_state.refuse(path.pointer(),
                       Tr::tr("The text here holds half a character (a lone surrogate)."));
    return text;
}

QString FieldReader::idText(const QJsonValue &json, const JsonPath &path)
{
    const QString expected =
        Tr::tr("Expected an id here: small letters, digits and hyphens, at most 64, "
               "the first not a hyphen.");
    const QString text = textOf(json, path, expected);
    const bool isKnownToUs = isStored() && (text.isEmpty() || isProvisionalText(text));
    if (!isIdText(text) && !isKnownToUs)
        m_state.refuse(path.pointer(), expected);
    return text;
}

int FieldReader::nameIndex(const QJsonValue &json, const JsonPath &path,
                           const QLatin1StringView *names, std::size_t count)
{
    const QString expected = oneOf(names, count);
    const QString text = textOf(json, path, expected);
    const auto *found = std::find(names, names + count, text);
    if (found != names + count)
        return static_cast<int>(found - names);
    m_state.refuse(path.pointer(), expected);
    return -1;
}

void FieldReader::define(std::optional<IdSpace> space, const QString &id, const JsonPath &path)
{
    if (!space || isStored() || m_state.error)
        return;
    const auto defined = m_state.references.define(*space, id, path);
    if (!defined)
        m_state.refuse(defined.error().place, defined.error().message);
}

void FieldReader::refer(std::optional<IdSpace> space, const QString &id, const JsonPath &path)
{
    if (space && !isStored() && !m_state.error)
        m_state.references.refer(*space, id, path);
}

} // namespace minutebook
