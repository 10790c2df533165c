// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"
#include "core/exporters/XmlNode.h"

#include <QHash>

namespace minutebook {

/// How many voted one way.
struct AknCount {
    QString eId;
    QString way; ///< the concept: "#for"
    int value = 0;
};

/// What was put to the vote and counted.
struct AknVote {
    QString eId; ///< of the part of the file that says so
    MatterFacts matter;
    QString votingId;
    QList<AknCount> counts; ///< at least one
};

/// What the parts of one Akoma Ntoso file share: identifiers given out, who is who, votes found.
class AknRegister
{
public:
    explicit AknRegister(const Document &document);

    /// "dbsect_2__speech_1": by the naming convention (version 1.0, section 5), unique in the file.
    /// `parent` is empty for what stands at the top.
    [[nodiscard]] QString newId(const QString &parent, const QString &element);

    /// "#person-2"; empty for nobody.
    [[nodiscard]] static QString agent(const QString &personRef);
    /// "#role-1": the capacity in which the document has that person; empty where it has none.
    [[nodiscard]] QString role(const QString &personRef) const;
    /// What stands for a person under references: the name, else the office.
    [[nodiscard]] const QList<PersonFacts> &people() const { return m_people; }
    /// Offices, each once, "the" and capitals aside: role-1 is the first.
    [[nodiscard]] const QStringList &roles() const { return m_roles; }

    /// The voters are expected in the words of that part, in the order of the facts.
    void addVotes(const QString &eId, const QList<MatterFacts> &matters);
    /// Of the next one of that name who is expected: "#" and the eId of what the vote counts to.
    /// Empty for who is not.
    [[nodiscard]] QString takeChoice(const QString &personRef);
    void expectNoVoters() { m_expected.clear(); }
    [[nodiscard]] const QList<AknVote> &votes() const { return m_votes; }

private:
    QHash<QString, int> m_given;
    QList<PersonFacts> m_people;
    QStringList m_roles;
    QHash<QString, int> m_roleOfPerson; ///< from 1
    struct Expected {
        QString personRef;
        QString choice;
    };
    QList<AknVote> m_votes;
    QList<Expected> m_expected;
};

} // namespace minutebook
