// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/SettingsOfStyle.h"

#include "core/document/StyleDescription.h"

#include <QJsonArray>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Goes through the description and notes what it finds.
class Collector
{
public:
    explicit Collector(const QString &pointer)
        : m_pointer(pointer)
    {
    }

    void text(const char *key, const QString &) { add(key, SettingKind::Text); }
    void flag(const char *key, bool) { add(key, SettingKind::Flag); }
    void number(const char *key, int) { add(key, SettingKind::Number); }
    template <typename Choice>
    void choice(const char *key, Choice, std::initializer_list<const char *> words)
    {
        QStringList known;
        for (const char *word : words)
            known.append(QString::fromLatin1(word));
        add(key, SettingKind::Choice, known);
    }
    void words(const char *key, const QStringList &, const QStringList &known)
    {
        add(key, SettingKind::Words, known);
    }
    void pairs(const char *key, const QHash<QString, QString> &) { add(key, SettingKind::Pairs); }
    template <typename Describe>
    void object(const char *key, Describe describe)
    {
        Collector inner(pointerTo(key));
        describe(inner);
        if (inner.isMarker())
            add(key, SettingKind::Marker);
        else
            m_settings += inner.m_settings;
    }
    template <typename Element, typename Describe>
    void list(const char *key, QList<Element> &elements, Describe describe)
    {
        Element usual;
        Collector inner({});
        describe(inner, usual);
        if (!inner.isMarker())
            return add(key, SettingKind::Fields, inner.m_settings.constFirst().words);
        for (qsizetype i = 0; i < elements.size(); ++i)
            m_settings.append(
                {pointerTo(key) + u'/' + QString::number(i), SettingKind::Marker, {}});
    }
    void check(bool, const char *, const QString &) { }

    [[nodiscard]] const QList<StyleSetting> &settings() const { return m_settings; }

private:
    [[nodiscard]] QString pointerTo(const char *key) const
    {
        return m_pointer + u'/' + QLatin1StringView(key);
    }
    void add(const char *key, SettingKind kind, const QStringList &words = {})
    {
        m_settings.append({pointerTo(key), kind, words});
    }
    [[nodiscard]] bool isMarker() const
    {
        return m_settings.size() == 4 && m_settings[3].pointer == m_pointer + "/bullet"_L1;
    }

    QString m_pointer;
    QList<StyleSetting> m_settings;
};

QJsonValue stepInto(const QJsonValue &value, const QString &step)
{
    return value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
}

QJsonValue replaced(const QJsonValue &in, const QStringList &steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    const QJsonValue inner = stepInto(in, steps[0]);
    if (inner.isUndefined())
        return in;
    const QJsonValue changed = replaced(inner, steps.mid(1), value);
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        array.replace(steps[0].toInt(), changed);
        return array;
    }
    QJsonObject object = in.toObject();
    object.insert(steps[0], changed);
    return object;
}

QStringList stepsOf(const QString &pointer)
{
    return pointer.split(u'/').mid(1);
}

} // namespace

QList<StyleSetting> settingsOf(const HouseStyle &style)
{
    HouseStyle copy = style;
    Collector collector({});
    styledescription::describeStyle(collector, copy);
    QList<StyleSetting> settings = collector.settings();
    settings.removeIf([](const StyleSetting &setting) { return setting.pointer == "/id"_L1; });
    return settings;
}

QJsonValue valueAt(const QJsonObject &fields, const QString &pointer)
{
    QJsonValue value = fields;
    for (const QString &step : stepsOf(pointer))
        value = stepInto(value, step);
    return value;
}

QJsonObject withValueAt(const QJsonObject &fields, const QString &pointer, const QJsonValue &value)
{
    return replaced(fields, stepsOf(pointer), value).toObject();
}

} // namespace minutebook
