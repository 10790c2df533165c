// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/JsonFields.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("minutebook::JsonFields", text);
}

} // namespace

void JsonTrouble::note(const QString &message, const QString &pointer)
{
    if (!m_error)
        m_error =
            Error{.code = ErrorCode::BadInput, .message = message, .place = pointer, .detail = {}};
}

void JsonTrouble::expected(const QString &what, const QString &pointer)
{
    note(say(QT_TRANSLATE_NOOP("minutebook::JsonFields", "%1 was expected here.")).arg(what),
         pointer);
}

void JsonTrouble::unknown(const QString &pointer)
{
    note(say(QT_TRANSLATE_NOOP("minutebook::JsonFields", "No such field is known.")), pointer);
}

Result<void> JsonTrouble::result() const
{
    return m_error ? Result<void>(*m_error) : Result<void>();
}

JsonFields::JsonFields(QJsonObject object, QString pointer, Leaving leaving, JsonTrouble &trouble)
    : m_object(std::move(object))
    , m_pointer(std::move(pointer))
    , m_leaving(leaving)
    , m_trouble(trouble)
{
}

QString JsonFields::pointerTo(const QString &key) const
{
    QString escaped = key;
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return m_pointer + u'/' + escaped;
}

bool JsonFields::has(const char *key) const
{
    return m_object.contains(QLatin1StringView(key));
}

QJsonValue JsonFields::take(const char *key, const QString &whatIsExpected)
{
    const auto name = QString::fromLatin1(key);
    m_known.append(name);
    if (!m_object.contains(name) && m_leaving == Leaving::Refused)
        m_trouble.expected(whatIsExpected, pointerTo(name));
    return m_object.value(name);
}

void JsonFields::text(const char *key, QString &target)
{
    const QString what = say(QT_TRANSLATE_NOOP("minutebook::JsonFields", "A text"));
    const QJsonValue value = take(key, what);
    if (value.isString())
        target = value.toString();
    else if (!value.isUndefined())
        m_trouble.expected(what, pointerTo(QString::fromLatin1(key)));
}

void JsonFields::flag(const char *key, bool &target)
{
    const QString what = say(QT_TRANSLATE_NOOP("minutebook::JsonFields", "true or false"));
    const QJsonValue value = take(key, what);
    if (value.isBool())
        target = value.toBool();
    else if (!value.isUndefined())
        m_trouble.expected(what, pointerTo(QString::fromLatin1(key)));
}

void JsonFields::number(const char *key, int &target)
{
    const QString what =
        say(QT_TRANSLATE_NOOP("minutebook::JsonFields", "A whole number from 0 to 999999"));
    const QJsonValue value = take(key, what);
    const int number = value.toInt(-1);
    if (number >= 0 && number <= 999999)
        target = number;
    else if (!value.isUndefined())
        m_trouble.expected(what, pointerTo(QString::fromLatin1(key)));
}

std::optional<int> JsonFields::indexOf(const char *key, std::initializer_list<const char *> choices)
{
    QStringList list;
    for (const char *choice : choices)
        list.append(QString::fromLatin1(choice));
    const QString what = say(QT_TRANSLATE_NOOP("minutebook::JsonFields", "One of these: %1"))
                             .arg(list.join(", "_L1));
    const QJsonValue value = take(key, what);
    const auto index = list.indexOf(value.toString());
    if (value.isString() && index >= 0)
        return static_cast<int>(index);
    if (!value.isUndefined())
        m_trouble.expected(what, pointerTo(QString::fromLatin1(key)));
    return std::nullopt;
}

void JsonFields::words(const char *key, QStringList &target, const QStringList &known)
{
    const QString what = say(QT_TRANSLATE_NOOP("minutebook::JsonFields", "A list of texts"));
    const QJsonValue value = take(key, what);
    if (value.isUndefined())
        return;
    const QString pointer = pointerTo(QString::fromLatin1(key));
    if (!value.isArray())
        return m_trouble.expected(what, pointer);
    target.clear();
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!known.contains(array[i].toString()))
            return m_trouble.expected(
                say(QT_TRANSLATE_NOOP("minutebook::JsonFields", "One of these: %1"))
                    .arg(known.join(", "_L1)),
                pointer + u'/' + QString::number(i));
        target.append(array[i].toString());
    }
}

void JsonFields::object(const char *key, const std::function<void(JsonFields &)> &read)
{
    const QString what = say(QT_TRANSLATE_NOOP("minutebook::JsonFields", "An object"));
    const QJsonValue value = take(key, what);
    if (value.isUndefined())
        return;
    const QString pointer = pointerTo(QString::fromLatin1(key));
    if (!value.isObject())
        return m_trouble.expected(what, pointer);
    JsonFields fields(value.toObject(), pointer, m_leaving, m_trouble);
    read(fields);
    fields.done();
}

void JsonFields::objects(const char *key, const std::function<void(JsonFields &)> &read)
{
    const QString what = say(QT_TRANSLATE_NOOP("minutebook::JsonFields", "A list of objects"));
    const QJsonValue value = take(key, what);
    if (value.isUndefined())
        return;
    const QString pointer = pointerTo(QString::fromLatin1(key));
    if (!value.isArray())
        return m_trouble.expected(what, pointer);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString at = pointer + u'/' + QString::number(i);
        if (!array[i].isObject())
            return m_trouble.expected(say(QT_TRANSLATE_NOOP("minutebook::JsonFields", "An object")),
                                      at);
        // An element takes the place of nothing, so it must be whole.
        JsonFields fields(array[i].toObject(), at, Leaving::Refused, m_trouble);
        read(fields);
        fields.done();
    }
}

void JsonFields::pairs(const char *key, QHash<QString, QString> &target)
{
    object(key, [&](JsonFields &fields) {
        target.clear();
        fields.m_known = fields.m_object.keys();
        for (const QString &name : std::as_const(fields.m_known)) {
            const QJsonValue value = fields.m_object.value(name);
            if (!value.isString())
                return m_trouble.expected(
                    say(QT_TRANSLATE_NOOP("minutebook::JsonFields", "A text")),
                    fields.pointerTo(name));
            target.insert(name, value.toString());
        }
    });
}

void JsonFields::check(bool holds, const char *key, const QString &expected)
{
    if (!holds)
        m_trouble.expected(expected, pointerTo(QString::fromLatin1(key)));
}

void JsonFields::done()
{
    for (const QString &key : m_object.keys())
        if (!m_known.contains(key))
            return m_trouble.unknown(pointerTo(key));
}

} // namespace minutebook
