// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/EntryComposer.h"

#include "core/base/Overloaded.h"
#include "core/document/compose/EventWords.h"
#include "core/document/compose/ListComposer.h"
#include "core/document/compose/NoticeComposer.h"
#include "core/document/compose/ResolutionComposer.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The language an entry's own words are in. A language that the entry is also translated into is
/// the one that was spoken; its words are then in the other.
template <typename Words>
Language writtenIn(const Entry &entry, const std::optional<Translations<Words>> &translations,
                   Language own)
{
    const Language language = entry.language.value_or(own);
    if (translations && translations->in(language))
        return language == Language::English ? Language::Welsh : Language::English;
    return language;
}

QString nameOf(const std::optional<Act> &act)
{
    static const QStringList names{u"introduces"_s, u"points"_s,  u"asks"_s,      u"answers"_s,
                                   u"states"_s,     u"concern"_s, u"undertakes"_s};
    return act ? names.at(static_cast<int>(*act)) : QString();
}

std::optional<RunMarker> runMarkerOf(const Entry &entry)
{
    if (const auto *speech = std::get_if<Speech>(&entry.body))
        return speech->marker;
    if (const auto *narrative = std::get_if<Narrative>(&entry.body))
        return narrative->marker;
    return std::nullopt;
}

struct MarkPair {
    QString open;
    QString close;
};

MarkPair pairOf(QuotationMarks marks)
{
    switch (marks) {
    case QuotationMarks::None:
        return {};
    case QuotationMarks::Double:
        return {u"“"_s, u"”"_s};
    case QuotationMarks::Single:
        return {u"‘"_s, u"’"_s};
    case QuotationMarks::Straight:
        return {u"\""_s, u"\""_s};
    }
    return {};
}

/// Marks before each paragraph and after the last, unless the quotation brings its own.
QList<Runs> inMarks(QList<Runs> paragraphs, QuotationMarks marks)
{
    if (marks == QuotationMarks::None || paragraphs.isEmpty()
        || u"“‘\"'"_s.contains(textOf(paragraphs[0]).front()))
        return paragraphs;
    const MarkPair pair = pairOf(marks);
    for (Runs &runs : paragraphs)
        runs.first().text.prepend(pair.open);
    paragraphs.last().last().text.append(pair.close);
    return paragraphs;
}

/// The entries of one place, one after another.
class EntryMaker
{
public:
    EntryMaker(Composition &composition, int headingLevel)
        : m_composition(composition)
        , m_headingLevel(headingLevel)
    {
    }

    QList<Block> make(const Entry &entry)
    {
        m_entry = &entry;
        return std::visit([this](const auto &body) { return compose(body); }, entry.body);
    }

private:
    template <typename Words>
    [[nodiscard]] Language written(const std::optional<Translations<Words>> &translations) const
    {
        return writtenIn(*m_entry, translations, m_composition.words.own());
    }
    template <typename Words>
    [[nodiscard]] Worded pick(const QString &text,
                              const std::optional<Translations<Words>> &translations,
                              std::optional<QString> Words::*field) const
    {
        return m_composition.words.pick(text, written(translations), translations, field);
    }

    /// Text and points of a speech or narrative.
    template <typename Body>
    ComposedText textAndPoints(const Body &body, const SpeakerOfEntry &speaker, ParagraphRole role,
                               QList<Block> &blocks)
    {
        const Worded text = pick(body.text, body.translations, &TextAndPoints::text);
        const bool empty = body.text.isEmpty() && body.points.isEmpty();
        const ComposedText composed = composeText(
            m_composition, text, speaker, empty ? Opening::AsItStands : Opening::SpeakerFirst);
        blocks = blocksOf(composed.paragraphs, role);
        if (body.points.isEmpty())
            return composed;
        QStringList points = body.points.values;
        Language language = written(body.translations);
        const Language wanted = m_composition.words.language();
        if (language != wanted && body.translations && body.translations->in(wanted)
            && body.translations->in(wanted)->points.isWritten()) {
            points = body.translations->in(wanted)->points.values;
            language = wanted;
        }
        blocks.append(composePoints(m_composition, points, language, body.pointsMarker, speaker));
        return composed;
    }

    /// When the contribution began, before its first words.
    void addTime(QList<Block> &blocks) const
    {
        auto *first = blocks.isEmpty() ? nullptr : std::get_if<Paragraph>(&blocks.first().any);
        if (!m_composition.style.shown.contributionTimes || !m_entry->at || !first)
            return;
        first->runs = m_composition.fill(m_composition.phrases().contributionTime,
                                         {{u"time"_s, m_composition.words.time(*m_entry->at)}})
            + first->runs;
    }

    QList<Block> compose(const Speech &speech);
    QList<Block> compose(const Narrative &narrative);
    QList<Block> compose(const Quotation &quotation);
    QList<Block> movedToAppendix(const Quotation &quotation, const Section &statement);
    QList<Block> compose(const Heading &heading);
    QList<Block> compose(const Table &table);
    QList<Block> compose(const Note &) { return {}; }
    QList<Block> compose(const Resolution &resolution)
    {
        return {composeResolution(m_composition, resolution, written(resolution.translations))};
    }
    QList<Block> compose(const Motion &motion)
    {
        return {composeMotion(m_composition, motion, written(motion.translations))};
    }
    QList<Block> compose(const Correction &correction)
    {
        const Worded text = pick(correction.text, correction.translations, &TextOnly::text);
        return blocksOf(literalParagraphs(m_composition, text), ParagraphRole::Narrative);
    }
    QList<Block> compose(const OrderTaken &order);
    QList<Block> compose(const Event &event);

    Composition &m_composition;
    int m_headingLevel;
    const Entry *m_entry = nullptr;
};

QList<Block> EntryMaker::compose(const Speech &speech)
{
    const SpeakerOfEntry speaker{speech.speaker, speech.as};
    Section section{.role = SectionRole::Speech, .anchor = m_composition.newAnchor(u"speech"_s)};
    const ComposedText composed =
        textAndPoints(speech, speaker, ParagraphRole::Contribution, section.blocks);
    if (section.blocks.isEmpty())
        return {};
    addTime(section.blocks);
    section.speech = SpeechFacts{
        .speakerRef = m_composition.speakerRef(speaker),
        .attribution = composed.attribution,
        .act = nameOf(speech.act),
        .startedAt = m_entry->at ? m_entry->at->text() : QString(),
        .repliesTo = speech.repliesTo ? m_composition.anchorOf(*speech.repliesTo) : QString()};
    m_composition.setAnchor(m_entry->id, section.anchor);
    return {section};
}

QList<Block> EntryMaker::compose(const Narrative &narrative)
{
    QList<Block> blocks;
    textAndPoints(narrative, {}, ParagraphRole::Narrative, blocks);
    addTime(blocks);
    return blocks;
}

QList<Block> EntryMaker::compose(const Quotation &quotation)
{
    Section section{.role = SectionRole::Quotation,
                    .anchor = m_composition.newAnchor(u"quotation"_s)};
    const Worded text = pick(quotation.text, quotation.translations, &QuotationWords::text);
    section.blocks = blocksOf(
        inMarks(literalParagraphs(m_composition, text), m_composition.style.quotationMarks),
        ParagraphRole::Quotation);
    if (quotation.source) {
        const Worded source =
            pick(*quotation.source, quotation.translations, &QuotationWords::source);
        section.blocks.append(
            Paragraph{ParagraphRole::QuotationSource,
                      m_composition.words.marked({u'(' + source.text + u')', source.language})});
    }
    m_composition.setAnchor(m_entry->id, section.anchor);
    const AppendicesStyle &appendices = m_composition.style.appendices;
    if (appendices.statements == RecordPlace::Appendix && m_composition.appendicesFollow())
        return movedToAppendix(quotation, section);
    return {section};
}

/// The statement becomes an appendix under the words that say whose it is; a line says which.
QList<Block> EntryMaker::movedToAppendix(const Quotation &quotation, const Section &statement)
{
    const Phrases &phrases = m_composition.phrases();
    const Runs number = plain(m_composition.nextAppendix());
    Runs title = plain(phrases.statementTitle);
    if (quotation.source)
        title = m_composition.words.marked(
            pick(*quotation.source, quotation.translations, &QuotationWords::source));
    Section appendix{.role = SectionRole::Appendix,
                     .anchor = m_composition.newAnchor(u"appendix"_s),
                     .newPage = m_composition.style.appendices.newPage};
    appendix.blocks.append(
        HeadingBlock{.level = 2,
                     .number = {},
                     .runs = m_composition.fill(phrases.appendix,
                                                {{u"number"_s, number}, {u"title"_s, title}})});
    appendix.blocks.append(statement);
    m_composition.addAppendix(appendix);
    return {Paragraph{ParagraphRole::Narrative,
                      m_composition.fill(phrases.statementAtAppendix, {{u"number"_s, number}})}};
}

QList<Block> EntryMaker::compose(const Heading &heading)
{
    const Worded text = pick(heading.text, heading.translations, &TextOnly::text);
    return {HeadingBlock{
        .level = m_headingLevel, .number = {}, .runs = m_composition.words.marked(text)}};
}

QList<Block> EntryMaker::compose(const Table &table)
{
    const Language base = written(table.translations);
    const Language wanted = m_composition.words.language();
    const TableWords *translated = nullptr;
    if (base != wanted && table.translations && table.translations->in(wanted))
        translated = &*table.translations->in(wanted);
    const auto cell = [&](const QString &text, bool isTranslated) {
        return m_composition.words.marked({text, isTranslated ? wanted : base});
    };
    TableBlock block;
    if (const auto &caption =
            translated && translated->caption ? translated->caption : table.caption)
        block.caption = cell(*caption, translated && translated->caption);
    const bool otherHeader = translated && translated->header.isWritten();
    for (const QString &text : otherHeader ? translated->header : table.header)
        block.header.append(cell(text, otherHeader));
    const bool otherRows = translated && translated->rows.isWritten();
    for (const QStringList &row : otherRows ? translated->rows.values : table.rows) {
        QList<Runs> cells;
        for (const QString &text : row)
            cells.append(cell(text, otherRows));
        block.rows.append(cells);
    }
    return {block};
}

QList<Block> EntryMaker::compose(const OrderTaken &order)
{
    QList<Block> blocks;
    if (order.text) {
        const Worded text = pick(*order.text, order.translations, &TextOnly::text);
        blocks = blocksOf(literalParagraphs(m_composition, text), ParagraphRole::Narrative);
    }
    const ListBlock list = composeOrderTaken(m_composition);
    if (!list.elements.isEmpty())
        blocks.append(list);
    return blocks;
}

QList<Block> EntryMaker::compose(const Event &event)
{
    if (!event.text) {
        const Runs sentence = eventSentence(m_composition, event, m_entry->at);
        return {Paragraph{ParagraphRole::Event, sentence}};
    }
    const Worded text = pick(*event.text, event.translations, &TextOnly::text);
    const SpeakerOfEntry person{event.person, {}};
    return blocksOf(composeText(m_composition, text, person, Opening::AsItStands).paragraphs,
                    ParagraphRole::Event);
}

/// Gathers runs of entries with one marker into one list.
class EntryPage
{
public:
    explicit EntryPage(const HouseStyle &style)
        : m_style(style)
    {
    }

    void add(const std::optional<RunMarker> &marker, const QList<Block> &blocks)
    {
        if (blocks.isEmpty())
            return;
        if (marker != m_marker)
            endRun();
        m_marker = marker;
        if (marker)
            m_run.append({blocks});
        else
            m_blocks += blocks;
    }
    void addNotice(const Section &notice)
    {
        endRun();
        m_blocks.append(notice);
    }
    QList<Block> blocks()
    {
        endRun();
        return m_blocks;
    }

private:
    void endRun()
    {
        if (!m_run.isEmpty())
            m_blocks.append(ListBlock{.role = ListRole::Paragraphs,
                                      .marker = m_marker == RunMarker::Letter ? m_style.letterRun
                                                                              : m_style.numberRun,
                                      .elements = m_run});
        m_run.clear();
        m_marker.reset();
    }

    const HouseStyle &m_style;
    std::optional<RunMarker> m_marker;
    QList<ListElement> m_run;
    QList<Block> m_blocks;
};

} // namespace

QList<Block> composeEntries(Composition &composition, const CopiedEntries &copied, int headingLevel)
{
    EntryMaker maker(composition, headingLevel);
    EntryPage page(composition.style);
    const auto omissionsAt = [&](int index) {
        for (const Omission &omission : copied.omissions)
            if (omission.beforeEntry == index)
                page.addNotice(composePartNotice(composition, omission.publicSummary));
    };
    for (int i = 0; i < copied.entries.size(); ++i) {
        omissionsAt(i);
        page.add(runMarkerOf(copied.entries[i]), maker.make(copied.entries[i]));
    }
    omissionsAt(copied.entries.size());
    return page.blocks();
}

ListBlock composeOrderTaken(const Composition &composition)
{
    ListBlock list{.role = ListRole::ItemsTaken,
                   .marker = {.kind = MarkerKind::None, .before = {}, .after = {}, .bullet = {}}};
    for (const ItemTaken &taken : composition.copy.facts().taken) {
        const AgendaItem *item = findItem(composition.meeting, taken.item);
        if (!item)
            continue;
        Runs runs;
        if (item->agendaNumber && !item->agendaNumber->isEmpty())
            runs = plain(*item->agendaNumber + u"  "_s);
        runs += composition.titleOf(*item);
        if (taken.again)
            runs += plain(composition.phrases().resumedMark);
        list.elements.append({{Paragraph{ParagraphRole::Text, runs}}});
    }
    return list;
}

} // namespace minutebook
