// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/akn/AknRegister.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The naming convention shortens some names of elements.
QString shortened(const QString &element)
{
    static const QHash<QString, QString> shorter{
        {u"debateSection"_s, u"dbsect"_s}, {u"blockList"_s, u"list"_s}, {u"section"_s, u"sec"_s}};
    return shorter.value(element, element);
}

/// What two ways of writing one office have in common.
QString officeKey(const QString &office)
{
    const QString key = office.simplified().toCaseFolded();
    return key.startsWith("the "_L1) ? key.mid(4) : key;
}

} // namespace

AknRegister::AknRegister(const Document &document)
    : m_people(document.facts.people)
{
    QHash<QString, int> known;
    for (const PersonFacts &person : m_people) {
        if (person.office.isEmpty())
            continue;
        int &role = known[officeKey(person.office)];
        if (role == 0) {
            m_roles.append(person.office);
            role = static_cast<int>(m_roles.size());
        }
        m_roleOfPerson.insert(person.ref, role);
    }
}

QString AknRegister::newId(const QString &parent, const QString &element)
{
    const QString before = parent.isEmpty() ? QString() : parent + u"__"_s;
    const QString stem = before + shortened(element) + u'_';
    return stem + QString::number(++m_given[stem]);
}

QString AknRegister::agent(const QString &personRef)
{
    return personRef.isEmpty() ? QString() : u'#' + personRef;
}

QString AknRegister::role(const QString &personRef) const
{
    const int role = m_roleOfPerson.value(personRef);
    return role == 0 ? QString() : u"#role-"_s + QString::number(role);
}

void AknRegister::addVotes(const QString &eId, const QList<MatterFacts> &matters)
{
    for (const MatterFacts &matter : matters)
        if (matter.vote)
            m_votes.append({eId, matter});
}

} // namespace minutebook
