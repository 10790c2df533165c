// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/JsonAt.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString unescaped(QString step)
{
    return step.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
}

QString escaped(QString step)
{
    return step.replace(u"~"_s, u"~0"_s).replace(u"/"_s, u"~1"_s);
}

QStringList stepsOf(const QString &pointer)
{
    QStringList steps;
    for (const QString &step : pointer.split(u'/').sliced(1))
        steps.append(unescaped(step));
    return steps;
}

QJsonValue child(const QJsonValue &parent, const QString &step)
{
    return parent.isArray() ? parent.toArray().at(step.toInt()) : parent.toObject().value(step);
}

QJsonValue withChild(const QJsonValue &parent, const QString &step,
                     const std::optional<QJsonValue> &value)
{
    if (!parent.isArray()) {
        QJsonObject object = parent.toObject();
        value ? void(object.insert(step, *value)) : object.remove(step);
        return object;
    }
    QJsonArray array = parent.toArray();
    const int index = step.toInt();
    if (!value)
        array.removeAt(index);
    else if (index == array.size())
        array.append(*value);
    else
        array.replace(index, *value);
    return array;
}

QJsonValue withValueAtSteps(const QJsonValue &whole, const QStringList &steps,
                            const std::optional<QJsonValue> &value)
{
    if (!whole.isArray() && !whole.isObject())
        qFatal("nothing is at this JSON Pointer");
    if (steps.size() == 1)
        return withChild(whole, steps.first(), value);
    const QJsonValue next = child(whole, steps.first());
    return withChild(whole, steps.first(), withValueAtSteps(next, steps.sliced(1), value));
}

void gather(const QJsonValue &value, const QString &pointer, QStringList &pointers)
{
    pointers.append(pointer);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        gather(array.at(i), pointer + u'/' + QString::number(i), pointers);
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        gather(field.value(), pointer + u'/' + escaped(field.key()), pointers);
}

} // namespace

QJsonValue withValueAt(const QJsonValue &whole, const QString &pointer,
                       const std::optional<QJsonValue> &value)
{
    if (pointer.isEmpty())
        return value.value_or(QJsonValue(QJsonValue::Undefined));
    return withValueAtSteps(whole, stepsOf(pointer), value);
}

QJsonValue valueAt(const QJsonValue &whole, const QString &pointer)
{
    QJsonValue value = whole;
    if (pointer.isEmpty())
        return value;
    for (const QString &step : stepsOf(pointer))
        value = child(value, step);
    return value;
}

QStringList pointersIn(const QJsonValue &whole)
{
    QStringList pointers;
    gather(whole, {}, pointers);
    return pointers;
}

} // namespace minutebook
