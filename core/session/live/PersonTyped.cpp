// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/PersonTyped.h"

#include "core/session/live/SpokenText.h"

namespace minutebook {

QList<PersonId> peopleTyped(const QList<Person> &people, const QString &typed)
{
    const QString text = typed.simplified();
    QList<PersonId> named;
    QList<PersonId> inPart;
    for (const Person &person : people) {
        const QString name = titleAndName(person);
        if (!text.isEmpty()
            && person.code.value_or(QString()).compare(text, Qt::CaseInsensitive) == 0)
            return {person.id};
        if (name.compare(text, Qt::CaseInsensitive) == 0)
            named.append(person.id);
        else if (!text.isEmpty() && name.contains(text, Qt::CaseInsensitive))
            inPart.append(person.id);
    }
    return named.isEmpty() ? inPart : named;
}

} // namespace minutebook
