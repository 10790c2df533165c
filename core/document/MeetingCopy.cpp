// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/MeetingCopy.h"

#include "core/document/EntryCopy.h"
#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Openness.h"

#include <algorithm>

namespace minutebook {

/// Makes one copy; used once.
class MeetingCopier
{
public:
    MeetingCopier(const Meeting &meeting, Copy copy)
        : m_source(meeting)
        , m_presence(meeting)
    {
        m_made.m_kind = copy;
    }

    MeetingCopy copy()
    {
        m_made.m_meeting.council = m_source.council;
        m_made.m_meeting.body = {.name = m_source.body.name, .kind = m_source.body.kind};
        m_made.m_meeting.details = printableDetails(m_source.details);
        m_made.m_meeting.details.documents =
            documents(m_source.details.documents, AccessLevel::Open, {});
        m_made.m_meeting.before = entries(m_source.before, {}, m_made.m_omissionsBefore, nullptr);
        m_made.m_meeting.after = entries(m_source.after, {}, m_made.m_omissionsAfter, nullptr);
        for (const AgendaItem &item : m_source.items)
            addItem(item);
        for (const Interest &interest : m_source.interests)
            addInterest(interest);
        for (const Action &action : m_source.actions)
            addAction(action);
        addPeople();
        addFacts();
        return m_made;
    }

private:
    /// Whether this copy has it; a full copy notes how strict what it holds is.
    bool mayHold(AccessLevel level, const QList<int> &paragraphs)
    {
        if (level == AccessLevel::Open)
            return true;
        if (m_made.m_kind == Copy::Public)
            return false;
        m_made.m_strictest = stricter(m_made.m_strictest, level);
        for (int paragraph : paragraphs)
            if (!m_made.m_paragraphs.contains(paragraph))
                m_made.m_paragraphs.append(paragraph);
        std::sort(m_made.m_paragraphs.begin(), m_made.m_paragraphs.end());
        return true;
    }
    static QList<int> paragraphsOf(const std::optional<Access> &own, const Access &item)
    {
        return own ? own->paragraphs.values : item.paragraphs.values;
    }

    GivenList<Entry> entries(const GivenList<Entry> &source, const Access &access,
                             QList<Omission> &omissions, const AgendaItem *item);
    GivenList<SupportingDocument> documents(const GivenList<SupportingDocument> &source,
                                            AccessLevel level, const std::optional<ItemId> &item);
    void addItem(const AgendaItem &item);
    AgendaItem openItem(const AgendaItem &item) const;
    AgendaItem withheldItem(const AgendaItem &item, const Access &access) const;
    void addDecision(const AgendaItem &item, AgendaItem &made);
    std::optional<Decision> decision(const AgendaItem &item) const;
    QSet<EntryId> decidedInPrivate(const AgendaItem *item) const;
    QSet<ItemId> itemsNotOpen() const;
    void addInterest(const Interest &interest);
    void addAction(const Action &action);
    void addPeople();
    void addFacts();
    bool mayBeNamedPresent(const Person &person) const;

    const Meeting &m_source;
    Presence m_presence;
    MeetingCopy m_made;
};

MeetingCopy MeetingCopy::of(const Meeting &meeting, Copy copy)
{
    return MeetingCopier(meeting, copy).copy();
}

QStringList MeetingCopy::interestStandInsOf(const ItemId &item) const
{
    QStringList summaries;
    for (const InterestStandIn &standIn : m_interestStandIns)
        if (standIn.items.contains(item))
            summaries.append(standIn.publicSummary);
    return summaries;
}

bool decides(const Entry &entry)
{
    return std::holds_alternative<Resolution>(entry.body)
        || std::holds_alternative<Motion>(entry.body);
}

namespace {

/// What the public reads where entries were left out one after another: each summary once.
void noteOmission(const Omission &noted, QList<Omission> &omissions)
{
    if (noted.publicSummary.isEmpty())
        return;
    const auto said =
        std::find_if(omissions.begin(), omissions.end(), [&](const Omission &omission) {
            return omission.beforeEntry == noted.beforeEntry
                && omission.publicSummary == noted.publicSummary;
        });
    if (said == omissions.end())
        omissions.append(noted);
    else
        said->ofDecision = said->ofDecision || noted.ofDecision;
}

std::optional<Translations<ItemWords>>
publicWords(const std::optional<Translations<ItemWords>> &all)
{
    if (!all)
        return std::nullopt;
    const auto onlyPublic = [](const std::optional<ItemWords> &words) -> std::optional<ItemWords> {
        if (!words || !words->publicTitle)
            return std::nullopt;
        return ItemWords{.title = words->publicTitle};
    };
    return Translations<ItemWords>{onlyPublic(all->english), onlyPublic(all->welsh)};
}

std::optional<Translations<ItemWords>> openWords(const std::optional<Translations<ItemWords>> &all)
{
    if (!all)
        return std::nullopt;
    const auto withoutPublic =
        [](const std::optional<ItemWords> &words) -> std::optional<ItemWords> {
        if (!words)
            return std::nullopt;
        return ItemWords{.title = words->title, .publicTitle = {}, .purpose = words->purpose};
    };
    return Translations<ItemWords>{withoutPublic(all->english), withoutPublic(all->welsh)};
}

} // namespace

/// Where the statement says that the decision is not open and gives it no words of its own, what
/// was carried is the decision.
QSet<EntryId> MeetingCopier::decidedInPrivate(const AgendaItem *item) const
{
    QSet<EntryId> deciding;
    if (!item || !item->decision || item->decision->text.isWritten())
        return deciding;
    for (const Entry *entry : decidingEntries(*item))
        if (!entry->access)
            deciding.insert(entry->id);
    return deciding;
}

GivenList<Entry> MeetingCopier::entries(const GivenList<Entry> &source, const Access &access,
                                        QList<Omission> &omissions, const AgendaItem *item)
{
    GivenList<Entry> made;
    const QSet<EntryId> decided = decidedInPrivate(item);
    for (const Entry &entry : source) {
        const std::optional<Entry> printable = printableEntry(entry, m_made.m_kind);
        if (!printable)
            continue;
        const AccessLevel level = decided.contains(entry.id)
            ? levelOfDecision(m_source, *item)
            : levelUnder(access.level, entry.access);
        if (mayHold(level, paragraphsOf(entry.access, access))) {
            made.append(*printable);
            continue;
        }
        if (item)
            m_made.m_reduced.insert(item->id);
        QString summary =
            entry.access ? entry.access->publicSummary.value_or(QString()) : QString();
        if (summary.isEmpty() && access.level == AccessLevel::Open && omissions.isEmpty())
            summary = access.publicSummary.value_or(QString());
        noteOmission({made.size(), summary, decides(entry)}, omissions);
    }
    return made;
}

GivenList<SupportingDocument> MeetingCopier::documents(const GivenList<SupportingDocument> &source,
                                                       AccessLevel level,
                                                       const std::optional<ItemId> &item)
{
    GivenList<SupportingDocument> made;
    for (const SupportingDocument &document : source) {
        const QList<int> paragraphs =
            document.access ? document.access->paragraphs.values : QList<int>();
        if (mayHold(levelUnder(level, document.access), paragraphs)) {
            made.append(printableDocument(document));
            continue;
        }
        if (item)
            m_made.m_reduced.insert(*item);
        if (document.access && document.access->publicSummary)
            m_made.m_documentStandIns.append({item, *document.access->publicSummary});
    }
    return made;
}

AgendaItem MeetingCopier::openItem(const AgendaItem &item) const
{
    AgendaItem made{
        .id = item.id, .agendaNumber = item.agendaNumber, .minuteNumber = item.minuteNumber};
    made.parent = item.parent;
    made.title = item.title;
    made.purpose = item.purpose;
    made.grouping = item.grouping;
    made.presenter = item.presenter;
    if (item.report)
        made.report =
            Report{.author = item.report->author, .recommendation = item.report->recommendation};
    made.key = item.key;
    made.keyReference = item.keyReference;
    made.urgent = item.urgent;
    made.business = item.business;
    made.portfolioHolder = item.portfolioHolder;
    made.planned = item.planned;
    made.minutesOfBody = item.minutesOfBody;
    made.outcome = item.outcome;
    made.translations = openWords(item.translations);
    return made;
}

AgendaItem MeetingCopier::withheldItem(const AgendaItem &item, const Access &access) const
{
    AgendaItem made{
        .id = item.id, .agendaNumber = item.agendaNumber, .minuteNumber = item.minuteNumber};
    made.parent = item.parent;
    made.title = item.publicTitle.value_or(QString());
    made.grouping = item.grouping;
    made.access = Access{.level = access.level,
                         .paragraphs = access.paragraphs,
                         .publicSummary = access.publicSummary,
                         .publicInterest = {}};
    made.translations = publicWords(item.translations);
    return made;
}

void MeetingCopier::addItem(const AgendaItem &item)
{
    const Access access = accessOfItem(m_source, item);
    const bool holds = mayHold(access.level, access.paragraphs.values);
    if (access.level != AccessLevel::Open)
        m_made.m_notOpen.insert(item.id);
    if (!holds) {
        m_made.m_reduced.insert(item.id);
        m_made.m_withheld.insert(item.id);
    }
    AgendaItem made = holds ? openItem(item) : withheldItem(item, access);
    made.entries = entries(item.entries, access, m_made.m_omissions[item.id], &item);
    made.documents = documents(item.documents, access.level, item.id);
    addDecision(item, made);
    m_made.m_meeting.items.append(made);
}

/// A decision that does not say whether it is exempt or confidential is what its item is.
std::optional<Decision> MeetingCopier::decision(const AgendaItem &item) const
{
    const AccessLevel level = levelOfItem(m_source, item);
    if (!item.decision && level == AccessLevel::Open)
        return std::nullopt;
    Decision made = printableDecision(item.decision.value_or(Decision()));
    if (!made.exempt && level == AccessLevel::Exempt)
        made.exempt = true;
    if (!made.confidential && level == AccessLevel::Confidential)
        made.confidential = true;
    return made;
}

void MeetingCopier::addDecision(const AgendaItem &item, AgendaItem &made)
{
    if (!hasDecision(item))
        return;
    if (!mayHold(levelOfDecision(m_source, item), {})) {
        m_made.m_reduced.insert(item.id);
        m_made.m_withheldDecisions.insert(item.id);
        return;
    }
    made.decision = decision(item);
    m_made.m_facts.membersAtDecision.insert(item.id,
                                            membersPresentAtDecision(m_source, m_presence, item));
    if (const auto effective = effectiveDateOf(m_source, item))
        m_made.m_facts.effective.insert(item.id, *effective);
    if (const auto count = effectCountOf(m_source, item))
        m_made.m_facts.callIn.insert(item.id, *count);
}

void MeetingCopier::addInterest(const Interest &interest)
{
    const QList<int> paragraphs =
        interest.access ? interest.access->paragraphs.values : QList<int>();
    if (mayHold(levelOfInterest(m_source, interest), paragraphs)) {
        m_made.m_meeting.interests.append(printableInterest(interest));
        return;
    }
    for (const ItemId &item : interest.items)
        m_made.m_withheldInterests.insert(item);
    if (interest.access && interest.access->publicSummary)
        m_made.m_interestStandIns.append({interest.items, *interest.access->publicSummary});
}

void MeetingCopier::addAction(const Action &action)
{
    const QList<int> paragraphs = action.access ? action.access->paragraphs.values : QList<int>();
    if (mayHold(levelOfAction(m_source, action), paragraphs))
        m_made.m_meeting.actions.append(printableAction(action));
    else if (action.access && action.access->publicSummary)
        m_made.m_actionStandIns.append({action.item, *action.access->publicSummary});
}

/// Members and officers are named as present whatever was discussed; a guest who came only for what
/// is not open would give it away.
bool MeetingCopier::mayBeNamedPresent(const Person &person) const
{
    if (!m_presence.isPresentAtAll(person.id))
        return false;
    if (m_made.m_kind == Copy::Full || person.capacity != Capacity::Guest)
        return true;
    const auto taken = [&](const AgendaItem &item) {
        return m_presence.isPresentFor(person.id, item.id);
    };
    const auto open = [&](const AgendaItem &item) {
        return taken(item) && levelOfItem(m_source, item) == AccessLevel::Open;
    };
    return std::any_of(m_source.items.cbegin(), m_source.items.cend(), open)
        || std::none_of(m_source.items.cbegin(), m_source.items.cend(), taken);
}

QSet<ItemId> MeetingCopier::itemsNotOpen() const
{
    QSet<ItemId> items;
    for (const AgendaItem &item : m_source.items)
        if (levelOfItem(m_source, item) != AccessLevel::Open)
            items.insert(item.id);
    return items;
}

/// In a public copy a guest was there for open items alone.
void MeetingCopier::addPeople()
{
    const QSet<ItemId> notOpen = itemsNotOpen();
    for (const Person &person : m_source.people) {
        m_made.m_meeting.people.append(printablePerson(person));
        if (!mayBeNamedPresent(person))
            continue;
        m_made.m_facts.attended.insert(person.id);
        const bool discreet = m_made.m_kind == Copy::Public && person.capacity == Capacity::Guest;
        m_made.m_facts.ranges.insert(
            person.id, m_presence.rangeOf(person.id, discreet ? notOpen : QSet<ItemId>()));
    }
}

void MeetingCopier::addFacts()
{
    m_made.m_facts.printOrder = printOrder(m_source);
    m_made.m_facts.orderTaken = printOrder(m_source, PrintOrder::Taken);
    m_made.m_facts.taken = itemsAsTaken(m_source);
}

} // namespace minutebook
