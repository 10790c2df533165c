// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/BlankedMeeting.h"

#include "core/base/Overloaded.h"

#include <algorithm>

// Nothing of core/domain/rules is used here: a mistake made there would be made twice.

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Stands where a text must be for the record to be lawful.
QList<Limb> wordlessLimb()
{
    return {Limb{.text = u"-"_s, .limbs = {}}};
}

/// What is left of an entry that is not for this copy: what it was, and what others count by.
EntryBody blankedBody(const EntryBody &body)
{
    return std::visit(
        Overloaded{
            [](const Event &event) -> EntryBody {
                return Event{
                    .event = event.event, .person = event.person, .text = {}, .translations = {}};
            },
            [](const Resolution &resolution) -> EntryBody {
                Resolution left;
                left.limbs = wordlessLimb();
                left.outcome = resolution.outcome;
                left.toCouncil = resolution.toCouncil;
                return left;
            },
            [](const Motion &motion) -> EntryBody {
                Motion left;
                left.outcome = motion.outcome;
                return left;
            },
            [](const auto &other) -> EntryBody { return std::decay_t<decltype(other)>(); },
        },
        body);
}

/// Who came and went, and when a resolution was carried, is said elsewhere whatever was discussed.
bool countsByTime(const Entry &entry)
{
    return std::holds_alternative<Event>(entry.body)
        || std::holds_alternative<Resolution>(entry.body);
}

void blank(Entry &entry)
{
    if (!countsByTime(entry))
        entry.at.reset();
    entry.language.reset();
    entry.body = blankedBody(entry.body);
}

void blank(SupportingDocument &document)
{
    document.title.clear();
    document.url.reset();
    document.kind.reset();
    document.text.reset();
}

void blank(Interest &interest)
{
    interest.classText.reset();
    interest.nature.reset();
    interest.dispensation.reset();
}

void blank(Action &action)
{
    action.text.clear();
    action.owners = {};
    action.due.reset();
}

void blank(Decision &decision)
{
    Decision left;
    left.exempt = decision.exempt;
    left.confidential = decision.confidential;
    if (decision.text.isWritten())
        left.text = GivenList<Limb>(wordlessLimb());
    decision = left;
}

void blank(std::optional<Translations<ItemWords>> &all)
{
    if (!all)
        return;
    for (std::optional<ItemWords> *words : {&all->english, &all->welsh})
        if (*words)
            *words = ItemWords{.title = {}, .publicTitle = (*words)->publicTitle, .purpose = {}};
}

/// The item's own words, but for those that are made for the public.
void blankWords(AgendaItem &item)
{
    item.title.clear();
    item.purpose.reset();
    item.report.reset();
    item.presenter.reset();
    item.portfolioHolder.reset();
    item.planned.reset();
    item.key.reset();
    item.keyReference.reset();
    item.urgent.reset();
    item.minutesOf = {};
    if (item.minutesOfBody)
        item.minutesOfBody = MinutesOfBody();
    blank(item.translations);
}

/// Why something is kept exempt may say what it is.
void blankGrounds(std::optional<Access> &access)
{
    if (access)
        access->publicInterest.reset();
}

bool isClosed(const std::optional<Access> &access)
{
    return access && access->level != AccessLevel::Open;
}

/// Wipes one meeting.
class Blanking
{
public:
    Blanking(Copy copy, Meeting &meeting)
        : m_copy(copy)
        , m_meeting(meeting)
    {
    }

    void run()
    {
        for (const AgendaItem &item : m_meeting.items)
            if (m_copy == Copy::Public && isClosed(accessOf(item)))
                m_closed.insert(item.id);
        blankPeople();
        blankEntries(m_meeting.before.values, false);
        blankEntries(m_meeting.after.values, false);
        blankDocuments(m_meeting.details.documents.values, false);
        for (AgendaItem &item : m_meeting.items)
            blankItem(item);
        for (Interest &interest : m_meeting.interests.values)
            blankInterest(interest);
        for (Action &action : m_meeting.actions.values)
            blankAction(action);
    }

private:
    /// Its own access or that of the nearest item above it that has one.
    [[nodiscard]] std::optional<Access> accessOf(const AgendaItem &item) const
    {
        const AgendaItem *at = &item;
        for (qsizetype steps = 0; steps <= m_meeting.items.size(); ++steps) {
            if (at->access || !at->parent)
                return at->access;
            const auto above =
                std::find_if(m_meeting.items.cbegin(), m_meeting.items.cend(),
                             [&](const AgendaItem &other) { return other.id == *at->parent; });
            if (above == m_meeting.items.cend())
                return std::nullopt;
            at = &*above;
        }
        return std::nullopt;
    }
    /// Whether a thing with an access of its own is kept from this copy.
    [[nodiscard]] bool isKeptBack(const std::optional<Access> &own, bool inClosedItem) const
    {
        if (m_copy == Copy::Full)
            return false;
        return own ? isClosed(own) : inClosedItem;
    }

    void blankPeople()
    {
        for (Person &person : m_meeting.people)
            person.code.reset();
    }
    [[nodiscard]] bool isInNoDocument(const Entry &entry) const
    {
        if (entry.draft.value_or(false) || std::holds_alternative<Note>(entry.body))
            return true;
        const auto *resolution = std::get_if<Resolution>(&entry.body);
        return m_copy == Copy::Public && resolution
            && resolution->outcome == ResolutionOutcome::Draft;
    }
    void blankEntries(QList<Entry> &entries, bool inClosedItem) const
    {
        for (Entry &entry : entries) {
            if (isInNoDocument(entry) || isKeptBack(entry.access, inClosedItem))
                blank(entry);
            if (auto *speech = std::get_if<Speech>(&entry.body); speech && speech->as)
                speech->speaker.reset();
            blankGrounds(entry.access);
        }
    }
    void blankDocuments(QList<SupportingDocument> &documents, bool inClosedItem) const
    {
        for (SupportingDocument &document : documents) {
            if (isKeptBack(document.access, inClosedItem))
                blank(document);
            blankGrounds(document.access);
        }
    }
    void blankItem(AgendaItem &item) const
    {
        const bool closed = m_closed.contains(item.id);
        blankEntries(item.entries.values, closed);
        blankDocuments(item.documents.values, closed);
        blankDecision(item, closed);
        if (closed)
            blankWords(item);
        blankGrounds(item.access);
    }
    /// A statement that is not open and has no words of its own takes them from what was carried.
    void blankDecision(AgendaItem &item, bool closed) const
    {
        if (!item.decision || m_copy == Copy::Full)
            return;
        const bool saysSo =
            item.decision->exempt.value_or(false) || item.decision->confidential.value_or(false);
        if (!closed && !saysSo)
            return;
        if (!item.decision->text.isWritten() && mayBeDecided(item))
            for (Entry &entry : item.entries.values)
                if (isTheDecision(entry))
                    blank(entry);
        blank(*item.decision);
    }
    /// What is resolved of an item that is put off, or by another body, is no decision on it.
    static bool mayBeDecided(const AgendaItem &item)
    {
        const ItemOutcome outcome = item.outcome.value_or(ItemOutcome::Pending);
        return !item.minutesOfBody
            && (outcome == ItemOutcome::Pending || outcome == ItemOutcome::Considered);
    }
    static bool isTheDecision(const Entry &entry)
    {
        const auto *resolution = std::get_if<Resolution>(&entry.body);
        return resolution && !entry.access && !resolution->toCouncil.value_or(false)
            && resolution->outcome.value_or(ResolutionOutcome::Carried)
            == ResolutionOutcome::Carried;
    }
    [[nodiscard]] bool isInClosedItem(const ItemId &item) const { return m_closed.contains(item); }
    void blankInterest(Interest &interest) const
    {
        blankGrounds(interest.access);
        if (interest.sensitive.value_or(false))
            interest.nature.reset();
        const bool inClosed = std::any_of(interest.items.cbegin(), interest.items.cend(),
                                          [this](const ItemId &id) { return isInClosedItem(id); });
        if (m_copy == Copy::Public && (inClosed || isClosed(interest.access)))
            blank(interest);
    }
    void blankAction(Action &action) const
    {
        blankGrounds(action.access);
        const bool inClosed = action.item && isInClosedItem(*action.item);
        if (m_copy == Copy::Public && (inClosed || isClosed(action.access)))
            blank(action);
    }

    Copy m_copy;
    Meeting &m_meeting;
    QSet<ItemId> m_closed;
};

} // namespace

Meeting blankedFor(Copy copy, Meeting meeting)
{
    Blanking(copy, meeting).run();
    return meeting;
}

} // namespace minutebook
