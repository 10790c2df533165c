// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/akn/AknMeta.h"

#include "core/exporters/DocumentName.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString council = u"#council"_s;

XmlNode valued(const QString &name, const QString &value)
{
    return XmlNode::element(name, {{u"value"_s, value}});
}

XmlNode dated(const QDate &date, const QString &name)
{
    return XmlNode::element(u"FRBRdate"_s,
                            {{u"date"_s, date.toString(Qt::ISODate)}, {u"name"_s, name}});
}

XmlNode author(const QString &who, const QString &as)
{
    return XmlNode::element(u"FRBRauthor"_s, {{u"href"_s, who}, {u"as"_s, as}});
}

/// With the first letter in capitals, as a name stands by itself.
QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

class Meta
{
public:
    Meta(const Document &document, const QString &element, const AknRegister &names)
        : m_document(document)
        , m_names(names)
        , m_work(workIri(document, element))
        , m_decision(decisionOf(document))
    {
        QDate issued = document.facts.issuedOn;
        if (m_decision)
            issued = m_decision->publishedOn;
        m_issued = issued.isValid() ? issued : document.date;
    }

    XmlNode node() const
    {
        XmlNode meta = XmlNode::element(u"meta"_s);
        meta.add(identification());
        if (m_decision && m_decision->publishedOn.isValid())
            meta.add(XmlNode::element(
                u"publication"_s,
                {{u"date"_s, m_decision->publishedOn.toString(Qt::ISODate)},
                 {u"name"_s, u"publication"_s},
                 {u"showAs"_s, m_document.council.isEmpty() ? u"-"_s : m_document.council}}));
        if (const XmlNode steps = workflow(); !steps.children.isEmpty())
            meta.add(steps);
        if (const XmlNode votes = analysis(); !votes.children.isEmpty())
            meta.add(votes);
        meta.add(references());
        return meta;
    }

private:
    [[nodiscard]] XmlNode identification() const;
    [[nodiscard]] XmlNode work() const;
    [[nodiscard]] XmlNode expression() const;
    [[nodiscard]] XmlNode manifestation() const;
    [[nodiscard]] XmlNode workflow() const;
    [[nodiscard]] XmlNode analysis() const;
    [[nodiscard]] XmlNode references() const;
    [[nodiscard]] bool isDraft() const { return m_document.facts.standing == "draft"_L1; }
    [[nodiscard]] QString language() const
    {
        return m_document.language.startsWith("cy"_L1) ? u"cym"_s : u"eng"_s;
    }
    [[nodiscard]] QString expressionIri() const
    {
        const bool full = !m_document.page.notForPublication.isEmpty();
        return m_work + u'/' + language() + u'@' + m_issued.toString(Qt::ISODate)
            + (full ? u"/full"_s : QString());
    }

    const Document &m_document;
    const AknRegister &m_names;
    QString m_work;
    const DecisionFacts *m_decision;
    QDate m_issued;
};

XmlNode Meta::identification() const
{
    XmlNode node = XmlNode::element(u"identification"_s, {{u"source"_s, council}});
    node.add(work());
    node.add(expression());
    node.add(manifestation());
    return node;
}

XmlNode Meta::work() const
{
    XmlNode node = XmlNode::element(u"FRBRWork"_s);
    node.add(valued(u"FRBRthis"_s, m_work + u"/!main"_s));
    node.add(valued(u"FRBRuri"_s, m_work));
    const bool decided = m_decision && m_decision->madeOn.isValid();
    node.add(decided ? dated(m_decision->madeOn, u"decision"_s)
                     : dated(m_document.date, u"meeting"_s));
    node.add(author(u"#body"_s, u"#author"_s));
    node.add(valued(u"FRBRcountry"_s, m_work.section(u'/', 2, 2)));
    node.add(valued(u"FRBRsubtype"_s, nameOf(m_document.type)));
    if (m_decision && !m_decision->reference.isEmpty())
        node.add(valued(u"FRBRnumber"_s, m_decision->reference));
    if (!m_document.title.isEmpty())
        node.add(valued(u"FRBRname"_s, m_document.title));
    node.add(valued(u"FRBRprescriptive"_s, u"false"_s));
    node.add(valued(u"FRBRauthoritative"_s, isDraft() ? u"false"_s : u"true"_s));
    return node;
}

XmlNode Meta::expression() const
{
    XmlNode node = XmlNode::element(u"FRBRExpression"_s);
    node.add(valued(u"FRBRthis"_s, expressionIri() + u"/!main"_s));
    node.add(valued(u"FRBRuri"_s, expressionIri()));
    const bool issued = m_issued != m_document.date;
    node.add(dated(m_issued, issued ? u"publication"_s : u"meeting"_s));
    node.add(author(council, u"#editor"_s));
    node.add(XmlNode::element(u"FRBRlanguage"_s, {{u"language"_s, language()}}));
    return node;
}

XmlNode Meta::manifestation() const
{
    XmlNode node = XmlNode::element(u"FRBRManifestation"_s);
    node.add(valued(u"FRBRthis"_s, expressionIri() + u"/!main.xml"_s));
    node.add(valued(u"FRBRuri"_s, expressionIri() + u".akn"_s));
    node.add(dated(m_issued, m_issued != m_document.date ? u"publication"_s : u"meeting"_s));
    node.add(author(council, u"#editor"_s));
    node.add(valued(u"FRBRformat"_s, u"application/akn+xml"_s));
    return node;
}

/// In what state it is, and when a decision was made and takes effect.
XmlNode Meta::workflow() const
{
    XmlNode node = XmlNode::element(u"workflow"_s, {{u"source"_s, council}});
    const auto step = [&](const QDate &date, const QString &who, const QString &what) {
        if (date.isValid())
            node.add(XmlNode::element(
                u"step"_s,
                {{u"date"_s, date.toString(Qt::ISODate)}, {u"by"_s, who}, {u"refersTo"_s, what}}));
    };
    if (m_decision) {
        step(m_decision->madeOn, u"#body"_s, u"#decided"_s);
        step(m_decision->callInEnds, council, u"#callInEnds"_s);
        step(m_decision->takesEffect, council, u"#takesEffect"_s);
    } else if (m_document.type == DocumentType::Minutes && !m_document.facts.standing.isEmpty()) {
        step(m_issued, council, u'#' + m_document.facts.standing);
    }
    return node;
}

/// Of what kind the matter is that was voted on.
QString kindOf(const MatterFacts &matter)
{
    switch (matter.kind) {
    case MatterFacts::Kind::Resolution:
        return u"#resolution"_s;
    case MatterFacts::Kind::Motion:
        return u"#motion"_s;
    case MatterFacts::Kind::Amendment:
        return u"#amendment"_s;
    }
    Q_UNREACHABLE();
}

XmlNode Meta::analysis() const
{
    XmlNode node = XmlNode::element(u"analysis"_s, {{u"source"_s, council}});
    if (m_names.votes().isEmpty())
        return node;
    XmlNode &votes = node.add(XmlNode::element(u"parliamentary"_s));
    for (const AknVote &vote : m_names.votes()) {
        XmlNode &voting = votes.add(XmlNode::element(u"voting"_s,
                                                     {{u"eId"_s, vote.votingId},
                                                      {u"outcome"_s, u'#' + vote.matter.outcome},
                                                      {u"refersTo"_s, kindOf(vote.matter)},
                                                      {u"href"_s, u'#' + vote.eId}}));
        for (const AknCount &count : vote.counts)
            voting.add(XmlNode::element(u"count"_s,
                                        {{u"eId"_s, count.eId},
                                         {u"value"_s, QString::number(count.value)},
                                         {u"refersTo"_s, count.way}}));
    }
    return node;
}

/// The concepts of this program's files, with the words for them.
const QList<std::pair<QString, QString>> &concepts()
{
    static const QList<std::pair<QString, QString>> all{
        {u"draft"_s, u"Draft"_s},
        {u"published"_s, u"Published"_s},
        {u"confirmed"_s, u"Confirmed"_s},
        {u"signed"_s, u"Signed"_s},
        {u"decided"_s, u"Decided"_s},
        {u"callInEnds"_s, u"Last day for call-in"_s},
        {u"takesEffect"_s, u"Takes effect"_s},
        {u"resolution"_s, u"Resolution"_s},
        {u"motion"_s, u"Motion"_s},
        {u"amendment"_s, u"Amendment"_s},
        {u"for"_s, u"For"_s},
        {u"against"_s, u"Against"_s},
        {u"abstained"_s, u"Abstained"_s},
        {u"notVoting"_s, u"Not voting"_s},
        {u"carried"_s, u"Carried"_s},
        {u"lost"_s, u"Lost"_s},
        {u"withdrawn"_s, u"Withdrawn"_s},
        {u"deferred"_s, u"Deferred"_s},
        {u"fell"_s, u"Fell"_s},
        {u"ruledOut"_s, u"Ruled out of order"_s},
        {u"accepted"_s, u"Accepted"_s}};
    return all;
}

/// What the attributes of the tree point at.
void collectTargets(const XmlNode &node, QSet<QString> &targets)
{
    for (const auto &[name, value] : node.attributes)
        if (value.startsWith(u'#'))
            targets.insert(value.mid(1));
    for (const XmlNode &child : node.children)
        collectTargets(child, targets);
}

XmlNode Meta::references() const
{
    XmlNode node = XmlNode::element(u"references"_s, {{u"source"_s, council}});
    const QString country = m_work.section(u'/', 2, 2);
    const auto add = [&](const QString &element, const QString &kind, const QString &eId,
                         const QString &path, const QString &words) {
        node.add(XmlNode::element(element,
                                  {{u"eId"_s, eId},
                                   {u"href"_s, u"/akn/ontology/"_s + kind + u'/' + path},
                                   {u"showAs"_s, words.isEmpty() ? u"-"_s : words}}));
    };
    const QString organization = country + u'/' + slugOf(m_document.council);
    add(u"TLCOrganization"_s, u"organization"_s, u"council"_s, organization, m_document.council);
    add(u"TLCOrganization"_s, u"organization"_s, u"body"_s,
        organization + u'/' + slugOf(m_document.body), m_document.body);
    add(u"TLCRole"_s, u"role"_s, u"author"_s, u"author"_s, u"Author"_s);
    add(u"TLCRole"_s, u"role"_s, u"editor"_s, u"editor"_s, u"Editor"_s);
    for (const PersonFacts &person : m_names.people()) {
        const QString words = person.name.isEmpty() ? person.office : person.name;
        add(u"TLCPerson"_s, u"person"_s, person.ref, organization + u'/' + slugOf(words),
            capitalised(words));
    }
    for (qsizetype i = 0; i < m_names.roles().size(); ++i) {
        const QString &office = m_names.roles()[i];
        add(u"TLCRole"_s, u"role"_s, u"role-"_s + QString::number(i + 1),
            organization + u'/' + slugOf(office), capitalised(office));
    }
    QSet<QString> targets;
    collectTargets(workflow(), targets);
    collectTargets(analysis(), targets);
    for (const auto &[name, words] : concepts())
        if (targets.contains(name))
            add(u"TLCConcept"_s, u"concept"_s, name, slugOf(words), words);
    return node;
}

} // namespace

XmlNode aknMeta(const Document &document, const QString &element, const AknRegister &names)
{
    return Meta(document, element, names).node();
}

} // namespace minutebook
