// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/NewPerson.h"

#include "core/importers/IdMaker.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestCode = 8;

/// Takes a title off the front of the name.
std::optional<QString> takeTitle(QString &name)
{
    static const QRegularExpression titles(
        u"^(Cllr|Councillor|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Rev)\\.?\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = titles.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    name = name.mid(match.capturedLength());
    QString title = match.captured(1).toLower();
    title[0] = title.at(0).toUpper();
    return title == "Cllr"_L1 ? u"Councillor"_s : title;
}

bool isName(const QString &name)
{
    static const QRegularExpression words(u"^\\p{L}[\\p{L}'’.-]*(\\s+\\p{L}[\\p{L}'’.-]*)+$"_s);
    return words.match(name).hasMatch();
}

bool isFree(const QString &code, const Meeting &meeting)
{
    static const QRegularExpression lawful(u"^[a-z0-9]{1,8}$"_s);
    return lawful.match(code).hasMatch() && !findPersonByCode(meeting, code);
}

/// Plain letters of the name's words, in lower case.
QStringList plainWords(const QString &name)
{
    static const QRegularExpression other(u"[^a-z ]"_s);
    return name.normalized(QString::NormalizationForm_KD)
        .toLower()
        .remove(other)
        .split(u' ', Qt::SkipEmptyParts);
}

/// "js", else more letters of the last name, else a number.
QString freeCode(const QString &name, const Meeting &meeting)
{
    const QStringList words = plainWords(name);
    if (words.isEmpty())
        return {};
    const QString first = words.constFirst().left(1);
    const QString last = words.constLast();
    for (int letters = 1; letters <= qMin<qsizetype>(last.size(), longestCode - 1); ++letters) {
        if (const QString code = first + last.left(letters); isFree(code, meeting))
            return code;
    }
    for (int number = 2;; ++number) {
        if (const QString code = first + last.left(1) + QString::number(number);
            isFree(code, meeting))
            return code;
    }
}

QString withArticle(const QString &role)
{
    static const QRegularExpression article(u"^(the|a|an)\\s"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString words = role;
    const bool isAcronym = words.size() > 1 && words.at(1).isUpper();
    if (!isAcronym)
        words[0] = words.at(0).toLower();
    return article.match(words).hasMatch() ? words : u"the "_s + words;
}

PersonId freeId(const QString &name, const Meeting &meeting)
{
    IdMaker maker;
    for (const Person &person : meeting.people)
        static_cast<void>(maker.take(person.id.text()));
    return PersonId::fromTrusted(maker.idFor(name, u"person"_s));
}

} // namespace

std::optional<Person> readNewPerson(const QString &typed, const Meeting &meeting,
                                    const QString &wantedCode, const std::optional<Moment> &from)
{
    Person person;
    person.name = typed.section(u',', 0, 0).simplified();
    QString role = typed.section(u',', 1).simplified();
    person.title = takeTitle(person.name);
    const bool isCouncillor = person.title == u"Councillor"_s;
    if (!isName(person.name))
        return std::nullopt;
    person.id = freeId(person.name, meeting);
    const QString code = isFree(wantedCode, meeting) ? wantedCode : freeCode(person.name, meeting);
    if (!code.isEmpty())
        person.code = code;
    person.capacity = isCouncillor ? Capacity::Councillor
        : role.isEmpty()           ? Capacity::Guest
                                   : Capacity::Officer;
    if (!role.isEmpty()) {
        person.attribution = Attribution{};
        person.attribution->role = withArticle(role);
        role[0] = role.at(0).toUpper();
        person.office = role;
    }
    person.attendance = Attendance::Present;
    if (from)
        person.presence = {PresenceInterval{from, std::nullopt}};
    return person;
}

Edit addingPerson(const Meeting &meeting, const Person &person)
{
    return {EditKind::ChangePeople,
            {PersonChange{static_cast<int>(meeting.people.size()), std::nullopt, person}}};
}

} // namespace minutebook
