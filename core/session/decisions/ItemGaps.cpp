// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/decisions/ItemGaps.h"

#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Numbering.h"
#include "core/session/checks/CheckRules.h"
#include "core/session/checks/Completeness.h"
#include "core/session/statements/StatementEdits.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(minutebook::ItemGaps)
};

bool isQuestionTime(const AgendaItem &item)
{
    return item.business == Business::PublicQuestions || item.business == Business::MemberQuestions
        || item.business == Business::Petitions;
}

/// What came before the meeting to be settled, as resolutions and motions are kept.
struct Settled {
    bool isSettled = false;
    std::optional<EntryId> draft; ///< begun and not settled
    std::optional<EntryId> unmoved; ///< settled without a mover
    QList<Limb> limbs; ///< of the resolutions, drafts among them
};

void readMatter(Settled &read, const Entry &entry, bool isDraft,
                const std::optional<PersonId> &mover)
{
    if (isDraft || entry.draft.value_or(false)) {
        read.draft = entry.id;
        return;
    }
    read.isSettled = true;
    if (!mover && !read.unmoved)
        read.unmoved = entry.id;
}

Settled settledIn(const AgendaItem &item)
{
    Settled read;
    for (const Entry &entry : item.entries) {
        if (const auto *resolution = std::get_if<Resolution>(&entry.body)) {
            read.limbs += resolution->limbs;
            readMatter(read, entry, outcomeOf(*resolution) == ResolutionOutcome::Draft,
                       resolution->mover);
        } else if (const auto *motion = std::get_if<Motion>(&entry.body);
                   motion && !motion->procedural.value_or(false)) {
            readMatter(read, entry, false, motion->mover);
        }
    }
    return read;
}

bool hasWords(const Entry &entry)
{
    if (entry.draft.value_or(false))
        return false;
    if (const auto *speech = std::get_if<Speech>(&entry.body))
        return !speech->text.trimmed().isEmpty() || !speech->points.isEmpty();
    if (const auto *narrative = std::get_if<Narrative>(&entry.body))
        return !narrative->text.trimmed().isEmpty() || !narrative->points.isEmpty();
    return std::holds_alternative<Quotation>(entry.body)
        || std::holds_alternative<Table>(entry.body);
}

bool hasBeenBeforeTheMeeting(const Meeting &meeting, const AgendaItem &item)
{
    return !item.sittings.isEmpty() || !item.entries.isEmpty() || item.decision
        || outcomeOf(item) == ItemOutcome::Considered || check::isOver(meeting);
}

/// The standing item at which interests are asked for; null where the agenda has none.
const AgendaItem *declarationsIn(const Meeting &meeting)
{
    const auto found = std::ranges::find(meeting.items, Business::Interests, &AgendaItem::business);
    return found == meeting.items.cend() ? nullptr : &*found;
}

/// The parts of one item, read one after the other.
class PartReader
{
public:
    PartReader(const Meeting &meeting, const AgendaItem &item, MoversPrinted movers)
        : m_meeting(meeting)
        , m_item(item)
        , m_movers(movers)
        , m_settled(settledIn(item))
    {
    }

    QList<ItemPartState> parts()
    {
        add({ItemPart::Spoken, std::ranges::any_of(m_item.entries.values, hasWords),
             Words::tr("Nothing is said yet.")});
        if (!isToBeSettled())
            return m_parts;
        const bool isForStatement = asksForStatement();
        if (declarationsIn(m_meeting) || isForStatement)
            addInterests(isForStatement);
        addResolved();
        if (m_settled.isSettled && m_movers == MoversPrinted::Yes)
            add({ItemPart::Mover, !m_settled.unmoved, Words::tr("Who moved it is not recorded."),
                 std::nullopt, m_settled.unmoved});
        if (isForStatement)
            addOfStatement();
        return m_parts;
    }

private:
    void add(ItemPartState state)
    {
        if (state.isThere)
            state = {state.part, true, {}, {}, {}};
        m_parts.append(std::move(state));
    }

    /// Something came with it that the body is to settle, or something of the kind is begun.
    [[nodiscard]] bool isToBeSettled() const
    {
        if (m_item.decision || m_settled.isSettled || m_settled.draft)
            return true;
        const bool hasRecommendation = m_item.report && !m_item.report->recommendation.isEmpty();
        if (isQuestionTime(m_item))
            return hasRecommendation;
        return m_item.report || m_item.key.value_or(false) || m_item.purpose || m_item.presenter
            || m_item.portfolioHolder;
    }

    [[nodiscard]] bool asksForStatement() const
    {
        AgendaItem begun = m_item;
        if (!begun.decision) {
            const bool isNotCarried = m_settled.isSettled && decidingEntries(begun).isEmpty();
            if (isNotCarried || isOnlyForCouncil(begun) || onlyNotes())
                return false;
            begun.decision = Decision();
        }
        const Meeting empty;
        const Presence nobody(empty);
        return check::ItemCheck(m_meeting, nobody, begun).isExecutiveDecision();
    }

    [[nodiscard]] bool onlyNotes() const
    {
        if (!m_settled.limbs.isEmpty())
            return onlyNote(m_settled.limbs);
        return m_item.report && onlyNote(m_item.report->recommendation.values);
    }

    void addInterests(bool isForStatement)
    {
        const Decision decision = m_item.decision.value_or(Decision());
        const auto *text = std::get_if<QString>(&decision.conflicts);
        const bool isLeftOpen = std::holds_alternative<ConflictsNotYetRecorded>(decision.conflicts)
            || (text && text->trimmed().isEmpty());
        ItemPartState state{
            ItemPart::Interests, !isLeftOpen && (text || wereInterestsAsked()),
            isForStatement
                ? Words::tr("Whether an interest was declared is not recorded. [Ctrl][Shift][B] "
                            "records one; the statement may say that there was none.")
                : Words::tr("Whether an interest was declared is not recorded. [Ctrl][Shift][B] "
                            "records one.")};
        if (isForStatement)
            state.field =
                isLeftOpen ? StatementField::ConflictsText : StatementField::ConflictsFrom;
        add(state);
    }

    [[nodiscard]] bool wereInterestsAsked() const
    {
        const AgendaItem *asked = declarationsIn(m_meeting);
        if (asked
            && (!asked->sittings.isEmpty() || !asked->entries.isEmpty()
                || outcomeOf(*asked) == ItemOutcome::Considered))
            return true;
        return std::ranges::any_of(m_meeting.interests.values, [this](const Interest &interest) {
            return interest.items.contains(m_item.id);
        });
    }

    void addResolved()
    {
        const bool isWritten = m_item.decision && m_item.decision->text.isWritten();
        add({ItemPart::Resolved, m_settled.isSettled || isWritten,
             m_settled.draft ? Words::tr("What is drafted is not settled yet.")
                             : Words::tr("Nothing is resolved yet."),
             std::nullopt, m_settled.draft});
    }

    void addOfStatement()
    {
        const QList<CompletenessRow> rows = completenessOf(m_meeting, m_item.id);
        for (const auto &[part, field] : {std::pair(ItemPart::Reasons, StatementField::Reasons),
                                          std::pair(ItemPart::Options, StatementField::Options)}) {
            const auto row = std::ranges::find(rows, field, &CompletenessRow::field);
            if (row != rows.cend())
                add({part, row->state < CompletenessRow::State::ToLookAt, row->reason, field});
        }
    }

    const Meeting &m_meeting;
    const AgendaItem &m_item;
    MoversPrinted m_movers;
    Settled m_settled;
    QList<ItemPartState> m_parts;
};

/// Before the first item, at an item, after the last.
int indexOf(const Meeting &meeting, const Place &place)
{
    switch (place.part) {
    case Place::Part::Before:
        return -1;
    case Place::Part::Item:
        return indexOfItem(meeting, place.item);
    case Place::Part::After:
        break;
    }
    return static_cast<int>(meeting.items.size());
}

QString listed(const QList<ItemPartState> &parts, bool there)
{
    QStringList names;
    for (const ItemPartState &state : parts) {
        if (state.isThere == there)
            names.append(nameOf(state.part).toLower());
    }
    return names.join(u", "_s);
}

} // namespace

QString nameOf(ItemPart part)
{
    switch (part) {
    case ItemPart::Spoken:
        return Words::tr("Spoken");
    case ItemPart::Interests:
        return Words::tr("Interests asked");
    case ItemPart::Resolved:
        return Words::tr("Resolved");
    case ItemPart::Mover:
        return Words::tr("Mover");
    case ItemPart::Reasons:
        return Words::tr("Reasons");
    case ItemPart::Options:
        return Words::tr("Options");
    }
    return {};
}

bool onlyNote(const QList<Limb> &limbs)
{
    static const QRegularExpression notes(uR"(\b(be|is|are|was|were|to)\s+(\w+ly\s+)?)"
                                          uR"((noted|note|received|receive)\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression more(
        uR"(\b(adopt|agree|allocat|appoint|approv|authori[sz]|award|confirm|defer|delegat|endors|)"
        uR"(grant|instruct|recommend|refus|reject|request|support)(e|ed|d|s|es|ing)?\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "be terminated" decides; what follows "noted that" is only told.
    static const QRegularExpression decides(
        uR"(\bbe\s+(?:\w+ly\s+)?(?:(?!noted\b|received\b)\w+ed|spent|sold|let|paid|bought)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto isNote = [](const Limb &limb) {
        const QString said = limb.text.section(u"noted that"_s, 0, 0);
        const bool isSo = notes.match(limb.text).hasMatch() && !more.match(limb.text).hasMatch()
            && !decides.match(said).hasMatch();
        return isSo && (limb.limbs.isEmpty() || onlyNote(limb.limbs.values));
    };
    return !limbs.isEmpty() && std::ranges::all_of(limbs, isNote);
}

QList<ItemPartState> partsOf(const Meeting &meeting, const ItemId &item, MoversPrinted movers)
{
    const AgendaItem *found = findItem(meeting, item);
    if (!found || !mayHaveStatement(*found) || !hasBeenBeforeTheMeeting(meeting, *found))
        return {};
    return PartReader(meeting, *found, movers).parts();
}

QString partsInWords(const Meeting &meeting, const ItemId &item, const QList<ItemPartState> &parts)
{
    const AgendaItem *found = findItem(meeting, item);
    if (!found || parts.isEmpty())
        return {};
    const QString number = agendaNumberOf(meeting, *found);
    QStringList sentences{number.isEmpty() ? found->title + u'.'
                                           : Words::tr("Item %1.").arg(number)};
    const QString missing = listed(parts, false);
    const QString there = listed(parts, true);
    sentences.append(missing.isEmpty() ? Words::tr("Nothing is missing.")
                                       : Words::tr("Missing: %1.").arg(missing));
    if (!there.isEmpty())
        sentences.append(Words::tr("There: %1.").arg(there));
    return sentences.join(u' ');
}

QList<ItemGap> gapsOf(const Meeting &meeting, MoversPrinted movers)
{
    QList<ItemGap> gaps;
    for (const AgendaItem &item : meeting.items) {
        for (const ItemPartState &state : partsOf(meeting, item.id, movers)) {
            if (!state.isThere)
                gaps.append({item.id, state});
        }
    }
    return gaps;
}

int nextGap(const QList<ItemGap> &gaps, const Meeting &meeting, const GapStanding &from, int step)
{
    const std::pair here(indexOf(meeting, from.place),
                         from.part ? static_cast<int>(*from.part) : -1);
    const auto whereIs = [&meeting](const ItemGap &gap) {
        return std::pair(indexOfItem(meeting, gap.item), static_cast<int>(gap.state.part));
    };
    const auto count = static_cast<int>(gaps.size());
    if (step > 0) {
        for (int index = 0; index < count; ++index)
            if (whereIs(gaps.at(index)) > here)
                return index;
        return count > 0 ? 0 : -1;
    }
    for (int index = count - 1; index >= 0; --index)
        if (whereIs(gaps.at(index)) < here)
            return index;
    return count - 1;
}

} // namespace minutebook
