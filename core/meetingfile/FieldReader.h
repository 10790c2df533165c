// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/meetingfile/Describe.h"
#include "core/meetingfile/EnumNames.h"
#include "core/meetingfile/FileReferences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace minutebook {

/// What the readers of one JSON value share: the first error, after which nothing more is read, and
/// what was noted along the way.
struct ReadingState {
    JsonForm form = JsonForm::MeetingFile;
    std::optional<Error> error;
    FileReferences references; ///< of a meeting file only
    bool hasSpeaker = false; ///< of the entry being read
    int lastProvisional = 0;

    void refuse(const QString &pointer, const QString &expected);
};

/// Reads a JSON object into a value whose fields describe() names one by one; fields that it does
/// not name are refused.
class FieldReader
{
public:
    static constexpr bool isReader = true;

    FieldReader(const QJsonObject &object, const JsonPath &path, ReadingState &state,
                const FieldRule &rule = {})
        : m_object(object)
        , m_path(path)
        , m_state(state)
        , m_rule(rule)
    {
    }

    /// The value must be there and be this.
    void constant(QLatin1StringView name, const QJsonValue &value);
    template <typename T>
    void required(QLatin1StringView name, T &value, const FieldRule &rule = {})
    {
        read(take(name), JsonPath(m_path, name), value, rule);
    }
    template <typename T>
    void optional(QLatin1StringView name, std::optional<T> &value, const FieldRule &rule = {})
    {
        if (const QJsonValue json = take(name); !json.isUndefined())
            read(json, JsonPath(m_path, name), value.emplace(), rule);
    }
    template <typename T>
    void optional(QLatin1StringView name, GivenList<T> &list, const FieldRule &rule = {})
    {
        const QJsonValue json = take(name);
        list.given = !json.isUndefined();
        if (list.given)
            read(json, JsonPath(m_path, name), list.values, rule);
    }
    /// A list that is left out when empty.
    template <typename T>
    void optional(QLatin1StringView name, QList<T> &list, const FieldRule &rule = {})
    {
        if (const QJsonValue json = take(name); !json.isUndefined())
            read(json, JsonPath(m_path, name), list, rule);
    }
    /// The id by which others refer to this value.
    template <typename Tag>
    void own(QLatin1StringView name, Id<Tag> &id)
    {
        const JsonPath path(m_path, name);
        id = Id<Tag>::fromTrusted(idText(take(name), path));
        define(idSpace<Tag>, id.text(), path);
    }
    template <typename Tag>
    void own(QLatin1StringView name, std::optional<Id<Tag>> &id)
    {
        if (m_object.contains(name))
            own(name, id.emplace());
    }
    template <typename Tag>
    void ownOrProvisional(QLatin1StringView name, Id<Tag> &id)
    {
        if (m_object.contains(name))
            own(name, id);
        else if (!isStored())
            id = Id<Tag>::provisional(++m_state.lastProvisional);
    }
    /// Gives the variant the alternative that the word names.
    template <typename... Alternatives, typename Names>
    void kind(QLatin1StringView name, std::variant<Alternatives...> &value, const Names &names)
    {
        static_assert(sizeof...(Alternatives) == std::tuple_size_v<Names>);
        using Variant = std::variant<Alternatives...>;
        constexpr std::array<Variant (*)(), sizeof...(Alternatives)> make{
            [] { return Variant(Alternatives{}); }...};
        const int index = nameIndex(take(name), JsonPath(m_path, name), names.data(), names.size());
        if (index >= 0)
            value = make[static_cast<std::size_t>(index)]();
    }
    /// The rule that the field holding this object was read with.
    [[nodiscard]] const FieldRule &rule() const { return m_rule; }
    /// Whether {speaker} means somebody in the texts that follow.
    void speakerIs(bool known) { m_state.hasSpeaker = known; }
    /// Refuses this object when it stands in more than `most` members of that name, one in another.
    void nestedAtMost(int most, QLatin1StringView member);

    /// The JSON of a field, undefined where it is left out; the field counts as known from then on.
    [[nodiscard]] QJsonValue take(QLatin1StringView name);
    void read(const QJsonValue &json, const JsonPath &path, QString &text,
              const FieldRule &rule = {});
    [[nodiscard]] const JsonPath &path() const { return m_path; }
    /// Refuses the fields that nobody took.
    void finish();

private:
    void read(const QJsonValue &json, const JsonPath &path, bool &value, const FieldRule &rule);
    void read(const QJsonValue &json, const JsonPath &path, int &value, const FieldRule &rule);
    void read(const QJsonValue &json, const JsonPath &path, QDate &date, const FieldRule &rule);
    void read(const QJsonValue &json, const JsonPath &path, QTime &time, const FieldRule &rule);
    void read(const QJsonValue &json, const JsonPath &path, Moment &moment, const FieldRule &rule);
    void read(const QJsonValue &json, const JsonPath &path, MeetingId &id, const FieldRule &rule);
    template <typename Tag>
    void read(const QJsonValue &json, const JsonPath &path, Id<Tag> &id, const FieldRule &)
    {
        id = Id<Tag>::fromTrusted(idText(json, path));
        refer(idSpace<Tag>, id.text(), path);
    }
    template <typename T>
    void read(const QJsonValue &json, const JsonPath &path, QList<T> &list, const FieldRule &rule)
    {
        const QJsonArray array = arrayOf(json, path, rule);
        list.clear();
        list.reserve(array.size());
        for (qsizetype i = 0; i < array.size() && !m_state.error; ++i)
            read(array.at(i), JsonPath(path, i), list.emplaceBack(), rule);
    }
    template <typename Words>
    void read(const QJsonValue &json, const JsonPath &path, Translations<Words> &translations,
              const FieldRule &rule)
    {
        FieldReader fields(objectOf(json, path), path, m_state);
        fields.optional(enumName(Language::English), translations.english, rule);
        fields.optional(enumName(Language::Welsh), translations.welsh, rule);
        fields.finish();
    }
    template <typename T>
    void read(const QJsonValue &json, const JsonPath &path, T &value, const FieldRule &rule)
    {
        if constexpr (std::is_enum_v<T>) {
            const int index = nameIndex(json, path, enumNames<T>.data(), enumNames<T>.size());
            value = static_cast<T>(qMax(0, index));
        } else if (const QJsonObject object = objectOf(json, path); !m_state.error) {
            FieldReader fields(object, path, m_state, rule);
            describe(fields, value);
            fields.finish();
        }
    }

    [[nodiscard]] bool isStored() const { return m_state.form == JsonForm::Stored; }
    /// How a date or time that is not set yet stands in what the program keeps for itself.
    [[nodiscard]] bool isNothing(const QString &text) const { return isStored() && text.isEmpty(); }
    [[nodiscard]] QJsonObject objectOf(const QJsonValue &json, const JsonPath &path);
    [[nodiscard]] QJsonArray arrayOf(const QJsonValue &json, const JsonPath &path,
                                     const FieldRule &rule);
    [[nodiscard]] QString textOf(const QJsonValue &json, const JsonPath &path,
                                 const QString &expected);
    [[nodiscard]] QString idText(const QJsonValue &json, const JsonPath &path);
    /// -1 when the word is none of the names.
    [[nodiscard]] int nameIndex(const QJsonValue &json, const JsonPath &path,
                                const QLatin1StringView *names, std::size_t count);
    void define(std::optional<IdSpace> space, const QString &id, const JsonPath &path);
    void refer(std::optional<IdSpace> space, const QString &id, const JsonPath &path);

    const QJsonObject m_object;
    const JsonPath &m_path;
    ReadingState &m_state;
    const FieldRule m_rule;
    QList<QLatin1StringView> m_taken;
};

/// A described value from an object; `state` says in what form and takes the error.
template <typename T>
T valueFrom(const QJsonObject &object, ReadingState &state)
{
    T value;
    const JsonPath whole;
    FieldReader fields(object, whole, state);
    describe(fields, value);
    fields.finish();
    return value;
}

/// The same for a value that the program keeps for itself.
template <typename T>
Result<T> storedFrom(const QJsonObject &object)
{
    ReadingState state{.form = JsonForm::Stored};
    T value = valueFrom<T>(object, state);
    if (state.error)
        return *state.error;
    return value;
}

} // namespace minutebook
