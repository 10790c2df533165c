// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/GivenList.h"
#include "core/domain/Meeting.h"

#include <QRandomGenerator>
#include <QStringList>

#include <optional>

namespace minutebook {

/// Random values of a meeting's fields, the same for the same seed. Texts are odd on purpose: Welsh
/// letters, emoji, right-to-left, combining marks, line breaks, braces, quotes and markup.
class RandomValues
{
public:
    explicit RandomValues(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int number(int least, int most) { return m_random.bounded(least, most + 1); }
    [[nodiscard]] bool chance(int percent) { return m_random.bounded(100) < percent; }
    [[nodiscard]] bool flag() { return chance(50); }
    [[nodiscard]] QString words(); ///< never empty
    [[nodiscard]] QString text(); ///< sometimes empty
    [[nodiscard]] QDate date();
    [[nodiscard]] QTime time();
    [[nodiscard]] Moment moment();
    [[nodiscard]] QString uuid();
    template <typename Enum>
    [[nodiscard]] Enum upTo(Enum last)
    {
        return static_cast<Enum>(number(0, static_cast<int>(last)));
    }
    template <typename T>
    [[nodiscard]] const T &oneOf(const QList<T> &list)
    {
        return list.at(number(0, static_cast<int>(list.size()) - 1));
    }
    /// Left out every second time.
    template <typename Make>
    [[nodiscard]] auto maybe(Make make) -> std::optional<decltype(make())>
    {
        using Value = decltype(make());
        return flag() ? std::optional<Value>(make()) : std::nullopt;
    }
    /// Left out, empty or with some elements.
    template <typename Make>
    [[nodiscard]] auto list(Make make) -> GivenList<decltype(make())>
    {
        using List = GivenList<decltype(make())>;
        return chance(40) ? List() : List(values(0, make));
    }
    template <typename Make>
    [[nodiscard]] auto values(int fewest, Make make) -> QList<decltype(make())>
    {
        QList<decltype(make())> made;
        const int count = number(fewest, 3);
        for (int i = 0; i < count; ++i)
            made.append(make());
        return made;
    }
    /// Neither, one or both languages.
    template <typename Make>
    [[nodiscard]] auto translations(Make make) -> std::optional<Translations<decltype(make())>>
    {
        return maybe([&] { return Translations<decltype(make())>{maybe(make), maybe(make)}; });
    }
    [[nodiscard]] std::optional<QString> maybeWords()
    {
        return maybe([&] { return words(); });
    }
    [[nodiscard]] std::optional<QString> maybeText()
    {
        return maybe([&] { return text(); });
    }
    [[nodiscard]] std::optional<bool> maybeFlag()
    {
        return maybe([&] { return flag(); });
    }

    /// Until the returned value goes, every text made ends in a word that stands nowhere else,
    /// which is also added to `gathered`; null: none is added.
    class Marking
    {
    public:
        Marking(RandomValues &values, QStringList *gathered)
            : m_values(values)
            , m_outer(std::exchange(values.m_gathered, gathered))
        {
        }
        Marking(const Marking &) = delete;
        Marking &operator=(const Marking &) = delete;
        ~Marking() { m_values.m_gathered = m_outer; }

    private:
        RandomValues &m_values;
        QStringList *m_outer;
    };
    /// The number in the next marked word; each is given once.
    [[nodiscard]] int nextMark() { return ++m_lastMark; }

private:
    [[nodiscard]] QString marked(const QString &text);

    QRandomGenerator m_random;
    QStringList *m_gathered = nullptr;
    int m_lastMark = 0;
};

} // namespace minutebook
