// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/StyleDescription.h"

#include <QRandomGenerator>

namespace minutebook {

/// Fills every field of a style's description with a random lawful value: what a description gains,
/// this gains with it.
class RandomFields
{
public:
    explicit RandomFields(QRandomGenerator &random)
        : m_random(random)
    {
    }

    void text(const char *key, QString &target)
    {
        const QStringList lawful = lawfulTexts(QString::fromLatin1(key));
        target = lawful[m_random.bounded(lawful.size())];
    }
    void flag(const char *, bool &target) { target = m_random.bounded(2) == 1; }
    void number(const char *, int &target) { target = m_random.bounded(9, 37); }
    template <typename Choice>
    void choice(const char *, Choice &target, std::initializer_list<const char *> words)
    {
        target = static_cast<Choice>(m_random.bounded(static_cast<int>(words.size())));
    }
    void words(const char *, QStringList &target, const QStringList &known)
    {
        target.clear();
        for (const QString &word : known)
            if (m_random.bounded(2) == 1)
                target.append(word);
    }
    void pairs(const char *, QHash<QString, QString> &target)
    {
        target.clear();
        for (int i = m_random.bounded(3); i > 0; --i)
            target.insert(QString::number(m_random.bounded(5)), QString::number(i));
    }
    template <typename Describe>
    void object(const char *, Describe describe)
    {
        describe(*this);
    }
    template <typename Element, typename Describe>
    void list(const char *, QList<Element> &target, Describe describe)
    {
        target.clear();
        for (int i = m_random.bounded(1, 5); i > 0; --i) {
            Element element;
            describe(*this, element);
            target.append(element);
        }
    }
    void check(bool, const char *, const QString &) { }

private:
    static QStringList lawfulTexts(const QString &key)
    {
        static const QHash<QString, QStringList> special{
            {QStringLiteral("id"), {QStringLiteral("one"), QStringLiteral("the-2nd")}},
            {QStringLiteral("municipalYearFrom"),
             {QStringLiteral("05-01"), QStringLiteral("12-31")}},
            {QStringLiteral("form"), {QStringLiteral("{n}"), QStringLiteral("{yy}/{n}")}},
            {QStringLiteral("date"),
             {QStringLiteral("d MMMM yyyy"), QStringLiteral("d{th} MMM, yy")}},
            {QStringLiteral("dateOfMeeting"), {QStringLiteral("dddd d MMMM yyyy")}},
            {QStringLiteral("time"), {QStringLiteral("h[.mm]ap"), QStringLiteral("HH:mm")}}};
        static const QStringList usual{{},
                                       QStringLiteral("a"),
                                       QStringLiteral("{person} “ŵ” [at {time}]"),
                                       QStringLiteral("\t\n\"\\/"),
                                       QStringLiteral("🙂")};
        return special.value(key, usual);
    }

    QRandomGenerator &m_random;
};

/// Another style for every seed. A tail holds lines that a tail can hold.
inline HouseStyle randomStyle(quint32 seed)
{
    QRandomGenerator random(seed);
    RandomFields fields(random);
    HouseStyle style;
    styledescription::describeStyle(fields, style);
    style.resolutions.tail.removeIf(
        [](const TailLine &line) { return !styledescription::standsInTail(line); });
    return style;
}

} // namespace minutebook
