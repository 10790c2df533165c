// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/ComposerMark.h"

#include <algorithm>

namespace minutebook {

namespace {

constexpr int longestCode = 8;

std::optional<Act> actOf(QChar mark)
{
    switch (mark.unicode()) {
    case u':':
        return Act::States;
    case u'?':
        return Act::Asks;
    case u'=':
        return Act::Answers;
    case u'-':
        return Act::Points;
    case u'!':
        return Act::Concern;
    case u'>':
        return Act::Introduces;
    default:
        return std::nullopt;
    }
}

bool isCodeLetter(QChar letter)
{
    const char16_t unit = letter.toLower().unicode();
    return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9');
}

int codeLength(QStringView text)
{
    int length = 0;
    while (length < text.size() && length <= longestCode && isCodeLetter(text.at(length)))
        ++length;
    return length;
}

/// Changes of one letter that make one code the other (Levenshtein).
int distance(QStringView a, QStringView b)
{
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row.at(0);
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row.at(j);
            const int change = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            row[j] = std::min({above + 1, row.at(j - 1) + 1, change});
            diagonal = above;
        }
    }
    return row.constLast();
}

QString nearestCode(const QString &code, const Meeting &meeting)
{
    QString nearest;
    int least = 2;
    for (const Person &person : meeting.people) {
        if (!person.code || distance(code, *person.code) >= least)
            continue;
        least = distance(code, *person.code);
        nearest = *person.code;
    }
    return nearest;
}

QList<PersonId> beginningWith(const QString &code, const Meeting &meeting)
{
    QList<PersonId> found;
    for (const Person &person : meeting.people) {
        if (person.code && person.code->startsWith(code))
            found.append(person.id);
    }
    return found;
}

} // namespace

ComposerMark readMark(QStringView text, const Meeting &meeting)
{
    const int length = codeLength(text);
    if (length == 0 || length > longestCode)
        return {};
    ComposerMark mark;
    mark.code = text.first(length).toString().toLower();
    if (length == text.size()) {
        mark.matches = beginningWith(mark.code, meeting);
        mark.kind = mark.matches.isEmpty() ? ComposerMark::Kind::None : ComposerMark::Kind::Begun;
        return mark;
    }
    const std::optional<Act> act = actOf(text.at(length));
    if (!act)
        return {};
    mark.act = *act;
    mark.length = length + 1;
    if (const Person *person = findPersonByCode(meeting, mark.code)) {
        mark.kind = ComposerMark::Kind::Taken;
        mark.matches = {person->id};
        return mark;
    }
    mark.nearest = nearestCode(mark.code, meeting);
    mark.kind = ComposerMark::Kind::Unknown;
    return mark;
}

QChar markOf(Act act)
{
    switch (act) {
    case Act::Introduces:
        return u'>';
    case Act::Points:
        return u'-';
    case Act::Asks:
        return u'?';
    case Act::Answers:
        return u'=';
    case Act::States:
        return u':';
    case Act::Concern:
        return u'!';
    case Act::Undertakes:
        return {};
    }
    return {};
}

} // namespace minutebook
