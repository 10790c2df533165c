// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/akn/AknRegister.h"

#include <algorithm>

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

QList<AknCount> countsOf(const VoteFacts &facts, const QString &votingId)
{
    QList<AknCount> counts;
    const auto add = [&](const std::optional<int> &value, const QString &way) {
        if (value)
            counts.append(
                {votingId + u"__count_"_s + QString::number(counts.size() + 1), way, *value});
    };
    add(facts.inFavour, u"#for"_s);
    add(facts.against, u"#against"_s);
    add(facts.abstain, u"#abstained"_s);
    add(facts.notVoting, u"#notVoting"_s);
    return counts;
}

/// Empty where such votes are not counted.
QString choiceOf(const AknVote &vote, const VoterFacts &voter)
{
    const QString way = voter.way == "abstain"_L1 ? u"#abstained"_s : u'#' + voter.way;
    for (const AknCount &count : vote.counts)
        if (count.way == way)
            return u'#' + count.eId;
    return {};
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
    for (const MatterFacts &matter : matters) {
        if (!matter.vote)
            continue;
        AknVote vote{.eId = eId,
                     .matter = matter,
                     .votingId = u"voting_"_s + QString::number(m_votes.size() + 1)};
        vote.counts = countsOf(*matter.vote, vote.votingId);
        if (vote.counts.isEmpty())
            continue;
        for (const VoterFacts &voter : matter.vote->voters)
            m_expected.append({voter.personRef, choiceOf(vote, voter)});
        m_votes.append(vote);
    }
}

QString AknRegister::takeChoice(const QString &personRef)
{
    const auto found =
        std::find_if(m_expected.begin(), m_expected.end(),
                     [&](const Expected &expected) { return expected.personRef == personRef; });
    if (found == m_expected.end())
        return {};
    const QString choice = found->choice;
    m_expected.erase(found);
    return choice;
}

} // namespace minutebook
