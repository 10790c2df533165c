// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/ItemComposer.h"

#include "core/document/compose/AttendanceComposer.h"
#include "core/document/compose/EntryComposer.h"
#include "core/document/compose/FactsComposer.h"
#include "core/document/compose/InterestComposer.h"
#include "core/document/compose/ItemHeading.h"
#include "core/document/compose/ListComposer.h"
#include "core/document/compose/NoticeComposer.h"
#include "core/document/compose/RecordComposer.h"
#include "core/document/compose/TailComposer.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What is printed of one item under its heading.
class ItemBody
{
public:
    ItemBody(Composition &composition, const AgendaItem &item, int headingLevel)
        : m_composition(composition)
        , m_phrases(composition.phrases())
        , m_shown(composition.style.shown)
        , m_item(item)
        , m_headingLevel(headingLevel)
    {
        composition.beginItem();
    }

    /// What the agenda says of it.
    QList<Block> onAgenda();
    /// Everything above the record.
    QList<Block> head();
    /// The record itself.
    QList<Block> record();

private:
    void add(ParagraphRole role, const Runs &runs, QList<Block> &blocks) const
    {
        if (!textOf(runs).isEmpty())
            blocks.append(Paragraph{role, runs});
    }
    void addExemption(QList<Block> &blocks) const;
    void addWithheld(QList<Block> &blocks) const;
    void addMeta(QList<Block> &blocks) const;
    void addRecommendation(QList<Block> &blocks);
    void addMinutesOfBody(QList<Block> &blocks) const;
    QList<Block> standingBusiness() const;
    bool mayBeMoreThanIsPrinted() const;
    [[nodiscard]] Runs outcomeSentence() const;
    [[nodiscard]] Runs nilFormula() const;
    [[nodiscard]] Runs own(const QString &text) const
    {
        return m_composition.words.marked({text, m_composition.words.own()});
    }

    Composition &m_composition;
    const Phrases &m_phrases;
    const Shown &m_shown;
    const AgendaItem &m_item;
    int m_headingLevel;
};

void ItemBody::addExemption(QList<Block> &blocks) const
{
    const Access access = m_item.access.value_or(Access());
    add(ParagraphRole::Omission,
        m_composition.exemption(access.paragraphs.values, m_phrases.exemptParagraph,
                                m_phrases.exemptParagraphs),
        blocks);
}

void ItemBody::addWithheld(QList<Block> &blocks) const
{
    blocks.append(composeItemNotice(m_composition, m_item));
}

/// The words that stand in place of its record say what became of it: they are not on the agenda.
QList<Block> ItemBody::onAgenda()
{
    if (!m_composition.copy.isWithheld(m_item.id))
        return head();
    QList<Block> blocks;
    addExemption(blocks);
    return blocks;
}

void ItemBody::addMeta(QList<Block> &blocks) const
{
    if (m_shown.presenter && m_item.presenter)
        add(ParagraphRole::PresentedBy,
            m_composition.fill(m_phrases.presentedBy,
                               {{u"person"_s, m_composition.nameOf(*m_item.presenter)}}),
            blocks);
    if (m_shown.reportAuthor && m_item.report && m_item.report->author)
        add(ParagraphRole::Meta,
            m_composition.fill(m_phrases.reportAuthor,
                               {{u"author"_s, own(*m_item.report->author)}}),
            blocks);
    if (m_shown.portfolioHolder && m_item.portfolioHolder)
        add(ParagraphRole::Meta,
            m_composition.fill(m_phrases.portfolioHolder,
                               {{u"person"_s, m_composition.nameOf(*m_item.portfolioHolder)}}),
            blocks);
    if (m_shown.keyReference && m_item.keyReference)
        add(ParagraphRole::Meta,
            m_composition.fill(m_phrases.keyReference,
                               {{u"reference"_s, plain(*m_item.keyReference)}}),
            blocks);
    if (m_shown.plannedTimes && m_item.planned && m_item.planned->from)
        add(ParagraphRole::Meta,
            m_composition.fill(
                m_phrases.plannedTimes,
                {{u"from"_s, m_composition.words.time(*m_item.planned->from)},
                 {u"to"_s,
                  m_item.planned->to ? m_composition.words.time(*m_item.planned->to) : Runs()}}),
            blocks);
    if (m_item.urgent)
        add(ParagraphRole::Meta,
            m_composition.fill(m_phrases.urgentItem, {{u"reason"_s, own(*m_item.urgent)}}), blocks);
}

/// None is printed of an item that was deferred, withdrawn or not reached.
void ItemBody::addRecommendation(QList<Block> &blocks)
{
    const ItemOutcome outcome = outcomeOf(m_item);
    const bool dealtWith = outcome == ItemOutcome::Considered || outcome == ItemOutcome::Pending;
    if (!m_shown.recommendation || !dealtWith || !m_item.report
        || m_item.report->recommendation.isEmpty())
        return;
    add(ParagraphRole::Label, plain(m_phrases.recommendation), blocks);
    blocks.append(composeLimbs(m_composition, m_item.report->recommendation.values,
                               m_composition.words.own(), m_composition.style.limbs, {}));
}

QList<Block> ItemBody::head()
{
    QList<Block> blocks;
    if (m_composition.copy.isWithheld(m_item.id)) {
        addWithheld(blocks);
        return blocks;
    }
    if (m_shown.purpose && m_item.purpose) {
        const Worded purpose = m_composition.words.pick(*m_item.purpose, m_composition.words.own(),
                                                        m_item.translations, &ItemWords::purpose);
        add(ParagraphRole::Purpose, m_composition.words.marked(purpose), blocks);
    }
    addMeta(blocks);
    addRecommendation(blocks);
    return blocks;
}

void ItemBody::addMinutesOfBody(QList<Block> &blocks) const
{
    if (!m_item.minutesOfBody)
        return;
    const MinutesOfBody &minutes = *m_item.minutesOfBody;
    add(ParagraphRole::Label,
        m_composition.fill(
            m_phrases.minutesOfBody,
            {{u"body"_s, own(minutes.name)},
             {u"date"_s, minutes.date ? m_composition.words.date(*minutes.date) : Runs()}}),
        blocks);
    if (minutes.present)
        add(ParagraphRole::Text,
            m_composition.fill(m_phrases.presentThere, {{u"people"_s, own(*minutes.present)}}),
            blocks);
}

/// Whether the clerk wrote words of the business, as against events that happened while it was
/// before the meeting.
bool hasWords(const GivenList<Entry> &entries)
{
    return std::any_of(entries.begin(), entries.end(), [](const Entry &entry) {
        return std::holds_alternative<Speech>(entry.body)
            || std::holds_alternative<Narrative>(entry.body)
            || std::holds_alternative<Quotation>(entry.body)
            || std::holds_alternative<Table>(entry.body);
    });
}

/// Where something was left out of this copy, "none were declared" could be untrue.
bool ItemBody::mayBeMoreThanIsPrinted() const
{
    const MeetingCopy &copy = m_composition.copy;
    return copy.isReduced(m_item.id)
        || (m_item.business == Business::Interests && copy.isAnyInterestWithheld());
}

QList<Block> ItemBody::standingBusiness() const
{
    const bool apologies = m_item.business == Business::Apologies;
    const bool interests = m_item.business == Business::Interests;
    if ((!apologies && !interests) || hasWords(m_item.entries))
        return {};
    QList<Block> blocks =
        apologies ? composeApologies(m_composition) : composeInterests(m_composition);
    if (blocks.isEmpty() && !mayBeMoreThanIsPrinted())
        add(ParagraphRole::Narrative,
            plain(apologies ? m_phrases.apologiesNone : m_phrases.interestsNone), blocks);
    return blocks;
}

Runs ItemBody::outcomeSentence() const
{
    switch (outcomeOf(m_item)) {
    case ItemOutcome::Pending:
    case ItemOutcome::Considered:
        return {};
    case ItemOutcome::Deferred:
        return plain(m_phrases.itemDeferred);
    case ItemOutcome::Withdrawn:
        return plain(m_phrases.itemWithdrawn);
    case ItemOutcome::NotReached:
        return plain(m_phrases.itemNotReached);
    }
    return {};
}

/// That nothing was received is said of an item that came before the meeting, never of one to come.
Runs ItemBody::nilFormula() const
{
    if (!m_shown.nilFormulas || outcomeOf(m_item) != ItemOutcome::Considered)
        return {};
    switch (m_item.business.value_or(Business::Ordinary)) {
    case Business::PublicQuestions:
        return plain(m_phrases.publicQuestionsNone);
    case Business::MemberQuestions:
        return plain(m_phrases.memberQuestionsNone);
    case Business::Petitions:
        return plain(m_phrases.petitionsNone);
    default:
        return {};
    }
}

QList<Block> ItemBody::record()
{
    QList<Block> blocks;
    addMinutesOfBody(blocks);
    blocks += standingBusiness();
    const CopiedEntries entries = m_composition.copy.entriesOf(m_item);
    blocks += composeRecord(m_composition, m_item, entries, m_headingLevel);
    // The program adds no sentence where the clerk wrote one.
    if (m_item.entries.isEmpty() && !m_composition.copy.isReduced(m_item.id)) {
        add(ParagraphRole::Outcome, outcomeSentence(), blocks);
        add(ParagraphRole::Narrative, nilFormula(), blocks);
    }
    return blocks + composeTail(m_composition, m_item);
}

Runs documentLine(const Composition &composition, const SupportingDocument &document)
{
    Runs title = composition.words.marked({document.title, composition.words.own()});
    for (Run &run : title)
        run.link = document.url.value_or(QString());
    const QString number = document.id ? composition.appendixNumber(*document.id) : QString();
    if (number.isEmpty())
        return title;
    return composition.fill(composition.phrases().appendix,
                            {{u"number"_s, plain(number)}, {u"title"_s, title}});
}

Section documentsSection(const Composition &composition, const AgendaItem &item)
{
    Section section{.role = SectionRole::SupportingDocuments};
    section.blocks.append(
        Paragraph{ParagraphRole::Label, plain(composition.phrases().documentsLabel)});
    const ListBlock list = composeDocuments(composition, item.documents, item.id);
    if (!list.elements.isEmpty())
        section.blocks.append(list);
    return section;
}

int levelUnder(const Section &section)
{
    return std::get<HeadingBlock>(section.blocks.constFirst().any).level + 1;
}

/// Those that decide, and what stands in the place of such.
CopiedEntries decidingAmong(const CopiedEntries &entries)
{
    CopiedEntries deciding;
    const auto keepOmissions = [&](int beforeEntry) {
        for (Omission omission : entries.omissions) {
            if (omission.beforeEntry != beforeEntry || !omission.ofDecision)
                continue;
            omission.beforeEntry = deciding.entries.size();
            deciding.omissions.append(omission);
        }
    };
    for (int index = 0; index < entries.entries.size(); ++index) {
        keepOmissions(index);
        if (decides(entries.entries[index]))
            deciding.entries.append(entries.entries[index]);
    }
    keepOmissions(entries.entries.size());
    return deciding;
}

bool hasDocuments(const Composition &composition, const AgendaItem &item)
{
    return !composeDocuments(composition, item.documents, item.id).elements.isEmpty();
}

} // namespace

ListBlock composeDocuments(const Composition &composition,
                           const GivenList<SupportingDocument> &documents,
                           const std::optional<ItemId> &item)
{
    ListBlock list{.role = ListRole::Documents,
                   .marker = {.kind = MarkerKind::None, .before = {}, .after = {}, .bullet = {}}};
    for (const SupportingDocument &document : documents) {
        ListElement element{{Paragraph{ParagraphRole::Text, documentLine(composition, document)}}};
        // The text of an appendix is printed with the appendices.
        if (document.text && !document.appendix.value_or(false))
            element.blocks +=
                blocksOf(literalParagraphs(composition, {*document.text, composition.words.own()}),
                         ParagraphRole::Text);
        list.elements.append(element);
    }
    for (const StandIn &standIn : composition.copy.documentStandIns())
        if (standIn.item == item)
            list.elements.append(
                {{Paragraph{ParagraphRole::Omission, plain(standIn.publicSummary)}}});
    return list;
}

Section composeItem(Composition &composition, const AgendaItem &item)
{
    Section section = sectionOf(composition, item, composition.minuteNumber(item.id),
                                composition.style.headings.number);
    ItemBody body(composition, item, levelUnder(section));
    section.blocks += body.head();
    const QList<Block> record = body.record();
    if (composition.style.shown.minutesLabel && !record.isEmpty())
        section.blocks.append(
            Paragraph{ParagraphRole::Label, plain(composition.phrases().minutesLabel)});
    section.blocks += record;
    if (hasDocuments(composition, item))
        section.blocks.append(documentsSection(composition, item));
    return section;
}

Section composeItemOnAgenda(Composition &composition, const AgendaItem &item)
{
    const NumberPlace usual = composition.style.headings.number;
    Section section =
        sectionOf(composition, item, item.agendaNumber.value_or(QString()),
                  usual == NumberPlace::Margin ? NumberPlace::Margin : NumberPlace::Before);
    section.blocks += ItemBody(composition, item, levelUnder(section)).onAgenda();
    if (hasDocuments(composition, item))
        section.blocks.append(documentsSection(composition, item));
    return section;
}

Section composeResolvedItem(Composition &composition, const AgendaItem &item)
{
    const CopiedEntries deciding = decidingAmong(composition.copy.entriesOf(item));
    if (deciding.entries.isEmpty() && deciding.omissions.isEmpty())
        return {};
    composition.beginItem();
    Section section = sectionOf(composition, item, composition.minuteNumber(item.id),
                                composition.style.headings.number);
    section.blocks += composeRecord(composition, item, deciding, levelUnder(section));
    return section;
}

QList<Block> composeItemPage(Composition &composition, const AgendaItem &item)
{
    const Phrases &phrases = composition.phrases();
    QList<Block> blocks{HeadingBlock{.level = 1, .number = {}, .runs = plain(phrases.agendaItem)}};
    Section section{.role = SectionRole::Item,
                    .anchor = composition.newAnchor(u"item"_s),
                    .item = itemFacts(composition, item)};
    section.blocks.append(
        HeadingBlock{.level = 2, .number = {}, .runs = composition.titleOf(item)});
    ItemBody body(composition, item, 3);
    section.blocks += body.head();
    section.blocks.append(Paragraph{ParagraphRole::Label, plain(phrases.minutesLabel)});
    section.blocks += body.record();
    if (composition.style.shown.emptyDocumentsLabel || hasDocuments(composition, item))
        section.blocks.append(documentsSection(composition, item));
    blocks.append(section);
    return blocks;
}

} // namespace minutebook
