// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"
#include "core/exporters/XmlNode.h"

#include <QHash>

namespace minutebook {

/// What was put to the vote, where it stands in the file.
struct AknVote {
    QString eId;
    MatterFacts matter;
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

    void addVotes(const QString &eId, const QList<MatterFacts> &matters);
    [[nodiscard]] const QList<AknVote> &votes() const { return m_votes; }

private:
    QHash<QString, int> m_given;
    QList<PersonFacts> m_people;
    QStringList m_roles;
    QHash<QString, int> m_roleOfPerson; ///< from 1
    QList<AknVote> m_votes;
};

} // namespace minutebook
