// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/Wording.h"

#include "core/document/DateFormats.h"
#include "core/document/PersonNames.h"

namespace minutebook {

using namespace Qt::StringLiterals;

LanguageTag tagOf(Language language)
{
    return language == Language::English ? u"en-GB"_s : u"cy"_s;
}

QString textOf(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

Wording::Wording(const HouseStyle &style, Language language, Language own)
    : m_words(style.in(language))
    , m_people(style.people)
    , m_language(language)
    , m_own(own)
{
}

namespace {

/// Goes through a phrase once; what fills a place is never read for places itself.
class Filling
{
public:
    Filling(const QString &phrase, const Places &places)
        : m_phrase(phrase)
        , m_places(places)
    {
    }

    Runs run()
    {
        while (m_at < m_phrase.size())
            step();
        flush();
        return m_runs;
    }

private:
    void step()
    {
        const QChar c = m_phrase[m_at];
        const qsizetype close = m_phrase.indexOf(c == u'{' ? u'}' : u']', m_at);
        if (c == u'{' && close > m_at) {
            flush();
            m_runs += m_places.value(m_phrase.sliced(m_at + 1, close - m_at - 1));
            m_at = close + 1;
        } else if (c == u'[' && close > m_at) {
            optional(m_phrase.sliced(m_at + 1, close - m_at - 1));
            m_at = close + 1;
        } else {
            m_words += c;
            ++m_at;
        }
    }

    void optional(const QString &stretch)
    {
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
            if (stretch.contains(u'{' + place.key() + u'}') && textOf(*place).isEmpty())
                return;
        flush();
        m_runs += Filling(stretch, m_places).run();
    }

    void flush()
    {
        // "at 6.00 p.m." ends a sentence with the point it has.
        if (m_words.startsWith(u'.') && textOf(m_runs).endsWith(u'.'))
            m_words.remove(0, 1);
        if (!m_words.isEmpty())
            m_runs.append(Run{.text = m_words});
        m_words.clear();
    }

    const QString &m_phrase;
    const Places &m_places;
    qsizetype m_at = 0;
    QString m_words;
    Runs m_runs;
};

} // namespace

Runs Wording::fill(const QString &phrase, const Places &places) const
{
    return Filling(phrase, places).run();
}

Runs Wording::date(const QDate &date) const
{
    return {Run{.text = formatted(date, m_words.date, m_language),
                .machineTime = date.toString(Qt::ISODate)}};
}

Runs Wording::dateOfMeeting(const QDate &date) const
{
    return {Run{.text = formatted(date, m_words.dateOfMeeting, m_language),
                .machineTime = date.toString(Qt::ISODate)}};
}

Runs Wording::time(const QTime &time) const
{
    return {Run{.text = formatted(time, m_words.time, m_language),
                .machineTime = time.toString(u"HH:mm"_s)}};
}

Runs Wording::time(const Moment &moment) const
{
    return {Run{.text = formatted(moment.local().time(), m_words.time, m_language),
                .machineTime = moment.local().toString(Qt::ISODate)}};
}

Runs Wording::marked(Runs runs, Language language) const
{
    if (language == m_language)
        return runs;
    for (Run &run : runs)
        if (!run.language)
            run.language = tagOf(language);
    return runs;
}

Runs Wording::joined(const QList<Runs> &parts) const
{
    Runs whole;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            whole += plain(i + 1 == parts.size() ? phrases().lastJoin : u", "_s);
        whole += parts[i];
    }
    return whole;
}

Worded Wording::titleOf(const Person &person) const
{
    Worded title =
        pick(person.title.value_or(QString()), m_own, person.translations, &PersonWords::title);
    if (m_people.title == TitleForm::Short)
        title.text = m_words.shortTitles.value(title.text, title.text);
    else if (m_people.title == TitleForm::None)
        title.text.clear();
    return title;
}

Worded Wording::officeOf(const Person &person) const
{
    return pick(person.office.value_or(QString()), m_own, person.translations,
                &PersonWords::office);
}

QString Wording::bareNameOf(const Person &person) const
{
    return printedName(person.name, m_people);
}

Runs Wording::titled(const Person &person, const QString &name) const
{
    const Worded title = titleOf(person);
    if (title.text.isEmpty())
        return plain(name);
    if (title.language == m_language)
        return plain(title.text + u' ' + name);
    return marked(title) + plain(u' ' + name);
}

Runs Wording::nameOf(const Person &person) const
{
    return titled(person, bareNameOf(person));
}

Runs Wording::laterNameOf(const Person &person) const
{
    switch (m_people.later) {
    case LaterMention::Same:
        return nameOf(person);
    case LaterMention::TitleAndSurname:
        // A surname alone is no form of address for those who have no title.
        return titleOf(person).text.isEmpty() ? nameOf(person)
                                              : titled(person, surnameOf(person.name));
    case LaterMention::Surname:
        return plain(surnameOf(person.name));
    }
    return nameOf(person);
}

std::optional<Worded> Wording::sharedTitle(const QList<const Person *> &people) const
{
    if (people.size() < 2)
        return std::nullopt;
    const Worded first = titleOf(*people.constFirst());
    for (const Person *person : people)
        if (titleOf(*person).text != first.text)
            return std::nullopt;
    const auto plural = m_words.plurals.constFind(first.text);
    if (plural == m_words.plurals.cend())
        return std::nullopt;
    return Worded{*plural, first.language};
}

Runs Wording::namesOf(const QList<const Person *> &people, const QStringList &refs) const
{
    const auto title = sharedTitle(people);
    QList<Runs> names;
    for (qsizetype i = 0; i < people.size(); ++i) {
        Runs name = title ? plain(bareNameOf(*people[i])) : nameOf(*people[i]);
        if (!name.isEmpty())
            name.last().person = refs.value(i);
        names.append(name);
    }
    return title ? marked(*title) + plain(u" "_s) + joined(names) : joined(names);
}

} // namespace minutebook
