// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/data/OParlExporter.h"

#include "core/exporters/DocumentName.h"
#include "core/exporters/Words.h"
#include "core/exporters/WriteAll.h"
#include "core/exporters/data/BlockText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString typeNamed(const QString &name)
{
    return u"https://schema.oparl.org/1.1/"_s + name;
}

QJsonObject object(const QString &type, const QString &name)
{
    return {{u"id"_s, lastingUrn(name)}, {u"type"_s, typeNamed(type)}};
}

/// What is empty is not said.
void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (const QString words = exportable(text); !words.isEmpty())
        object[key] = words;
}

void put(QJsonObject &object, const QString &key, const QDate &date)
{
    put(object, key, date.toString(Qt::ISODate));
}

void put(QJsonObject &object, const QString &key, const std::optional<int> &number)
{
    if (number)
        object[key] = *number;
}

QString nameOf(MatterFacts::Kind kind)
{
    switch (kind) {
    case MatterFacts::Kind::Resolution:
        return u"resolution"_s;
    case MatterFacts::Kind::Motion:
        return u"motion"_s;
    case MatterFacts::Kind::Amendment:
        return u"amendment"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject matterObject(const MatterFacts &matter)
{
    QJsonObject object{{u"kind"_s, nameOf(matter.kind)}, {u"result"_s, matter.outcome}};
    if (matter.vote) {
        put(object, u"for"_s, matter.vote->inFavour);
        put(object, u"against"_s, matter.vote->against);
        put(object, u"abstain"_s, matter.vote->abstain);
        put(object, u"notVoting"_s, matter.vote->notVoting);
    }
    return object;
}

QJsonObject actionObject(const ActionFacts &action)
{
    QJsonObject object;
    put(object, u"item"_s, action.item);
    put(object, u"text"_s, action.text);
    put(object, u"due"_s, action.due);
    if (!action.owners.isEmpty())
        object[u"owner"_s] = QJsonArray::fromStringList(action.owners);
    if (action.done)
        object[u"done"_s] = *action.done;
    return object;
}

QJsonObject decisionObject(const DecisionFacts &decision)
{
    QJsonObject object;
    put(object, u"reference"_s, decision.reference);
    put(object, u"date"_s, decision.madeOn);
    put(object, u"published"_s, decision.publishedOn);
    put(object, u"callInEnds"_s, decision.callInEnds);
    put(object, u"takesEffect"_s, decision.takesEffect);
    return object;
}

/// Gathers from the document what OParl asks of its meeting.
class OParlMeeting
{
public:
    explicit OParlMeeting(const Document &document)
        : m_document(document)
        , m_name(meetingIri(document))
    {
        gather(document.blocks);
    }

    QJsonObject meeting() const;

private:
    void gather(const QList<Block> &blocks);
    void addItem(const Section &section);
    void addDecision(const Section &section);
    void addMatters(const QList<Block> &blocks, QJsonObject &item) const;
    [[nodiscard]] QJsonObject newItem(const QString &number, const QString &name);

    const Document &m_document;
    QString m_name;
    QSet<QString> m_numbers;
    QJsonArray m_items;
    QJsonArray m_actions;
};

void OParlMeeting::gather(const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        const auto *section = std::get_if<Section>(&block.any);
        if (!section)
            continue;
        if (section->item)
            addItem(*section);
        if (section->decision)
            addDecision(*section);
        for (const ActionFacts &action : section->actions)
            m_actions.append(actionObject(action));
    }
}

/// An item without a number of its own is known by its place.
QJsonObject OParlMeeting::newItem(const QString &number, const QString &name)
{
    const bool known = number.isEmpty() || m_numbers.contains(number);
    m_numbers.insert(number);
    const QString place =
        known ? u"#place-"_s + QString::number(m_items.size()) : u"#item-"_s + number;
    QJsonObject item = object(u"AgendaItem"_s, m_name + place);
    item[u"order"_s] = m_items.size();
    put(item, u"number"_s, number);
    put(item, u"name"_s, name);
    return item;
}

void OParlMeeting::addMatters(const QList<Block> &blocks, QJsonObject &item) const
{
    QStringList carried;
    QJsonArray matters;
    for (const Block &block : blocks) {
        const auto *section = std::get_if<Section>(&block.any);
        if (!section || section->matters.isEmpty())
            continue;
        for (const MatterFacts &matter : section->matters) {
            matters.append(matterObject(matter));
            if (matter.kind == MatterFacts::Kind::Amendment)
                continue;
            item[u"result"_s] = matter.outcome;
            if (matter.outcome == "carried"_L1)
                carried.append(wordingOf(*section));
        }
    }
    put(item, u"resolutionText"_s, carried.join(u"\n\n"_s));
    if (!matters.isEmpty())
        item[u"minutebook:vote"_s] = matters;
}

void OParlMeeting::addItem(const Section &section)
{
    QString name;
    for (const Block &block : section.blocks.first(qMin<qsizetype>(1, section.blocks.size())))
        if (const auto *heading = std::get_if<HeadingBlock>(&block.any))
            name = wordsOf(heading->runs);
    QJsonObject item = newItem(section.item->number, name);
    item[u"public"_s] = section.item->open;
    const QString &outcome = section.item->outcome;
    if (outcome != "pending"_L1 && outcome != "considered"_L1)
        item[u"result"_s] = outcome;
    addMatters(section.blocks, item);
    m_items.append(item);
}

void OParlMeeting::addDecision(const Section &section)
{
    const DecisionFacts &decision = *section.decision;
    QJsonObject item = newItem(decision.item, decision.title);
    const FieldBlock *text = fieldNamed(section.blocks, u"decision"_s);
    if (decision.withheld)
        item[u"public"_s] = false;
    else if (text)
        put(item, u"resolutionText"_s, textOfBlocks(text->value));
    const QJsonObject more = decisionObject(decision);
    if (!more.isEmpty())
        item[u"minutebook:decision"_s] = more;
    m_items.append(item);
}

QJsonObject OParlMeeting::meeting() const
{
    const DocumentFacts &facts = m_document.facts;
    QJsonObject meeting = object(u"Meeting"_s, m_name);
    put(meeting, u"name"_s, m_document.body);
    put(meeting, u"meetingState"_s, facts.standing);
    put(meeting, u"start"_s, facts.startsAt);
    put(meeting, u"end"_s, facts.endsAt);
    if (!facts.venue.isEmpty()) {
        QJsonObject place = object(u"Location"_s, m_name + u"#location"_s);
        put(place, u"description"_s, facts.venue);
        meeting[u"location"_s] = place;
    }
    const QString organization = m_name.section(u'/', 0, -2);
    meeting[u"organization"_s] = QJsonArray{lastingUrn(organization)};
    QJsonArray present;
    QJsonArray people;
    for (const PersonFacts &person : facts.people) {
        if (person.attendance.isEmpty() || person.attendance == "absent"_L1)
            continue;
        QJsonObject known = object(u"Person"_s, organization + u"#person-"_s + person.name);
        put(known, u"name"_s, person.name);
        present.append(known.value(u"id"_s));
        people.append(known);
    }
    if (!present.isEmpty()) {
        meeting[u"participant"_s] = present;
        meeting[u"minutebook:person"_s] = people;
    }
    meeting[u"agendaItem"_s] = m_items;
    if (!m_actions.isEmpty())
        meeting[u"minutebook:action"_s] = m_actions;
    return meeting;
}

} // namespace

Result<void> OParlExporter::write(const Document &document, QIODevice &device) const
{
    return writeAll(QJsonDocument(OParlMeeting(document).meeting()).toJson(), device);
}

} // namespace minutebook
