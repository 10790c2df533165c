// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/ResolutionComposer.h"

#include "core/document/compose/OutcomeWords.h"
#include "core/document/compose/VoteComposer.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Limbs in the document's language where they are translated.
struct WordedLimbs {
    QList<Limb> limbs;
    Language language;
};

template <typename Words>
WordedLimbs pickLimbs(const Composition &composition, const QList<Limb> &limbs, Language written,
                      const std::optional<Translations<Words>> &translations)
{
    const Language wanted = composition.words.language();
    if (written != wanted && translations && translations->in(wanted)
        && !translations->in(wanted)->limbs.isEmpty())
        return {translations->in(wanted)->limbs, wanted};
    return {limbs, written};
}

/// As printed; empty where the style prints none.
QString moverFact(const Composition &composition, const std::optional<PersonId> &person)
{
    return composition.style.shown.movers && person ? textOf(composition.nameOf(*person))
                                                    : QString();
}

Showing showingOf(AmendmentOutcome outcome)
{
    return outcome == AmendmentOutcome::Lost ? Showing::Always : Showing::ByStyle;
}

QList<Block> composeAmendment(Composition &composition, const Amendment &amendment,
                              Language written)
{
    const Phrases &phrases = composition.phrases();
    Runs runs = plain(phrases.amendmentLabel + u' ');
    runs += composition.words.marked({amendment.text, written});
    QList<Block> blocks{Paragraph{ParagraphRole::Amendment, runs}};
    if (!amendment.limbs.isEmpty())
        blocks.append(composeLimbs(composition, amendment.limbs.values, written,
                                   composition.style.limbs, {}));
    if (composition.style.shown.movers)
        blocks += composeMovers(composition, amendment.mover, amendment.seconder);
    blocks += composeVote(composition, amendment.vote, showingOf(amendment.outcome));
    blocks.append(composeOutcome(phraseFor(phrases, amendment.outcome)));
    return blocks;
}

void addAmendments(Composition &composition, const GivenList<Amendment> &amendments,
                   Language written, Section &section)
{
    if (!composition.style.shown.amendments)
        return;
    for (const Amendment &amendment : amendments) {
        section.blocks += composeAmendment(composition, amendment, written);
        section.matters.append(
            {.kind = MatterFacts::Kind::Amendment,
             .outcome = nameOf(amendment.outcome),
             .mover = moverFact(composition, amendment.mover),
             .seconder = moverFact(composition, amendment.seconder),
             .vote = voteFacts(composition, amendment.vote, showingOf(amendment.outcome))});
    }
}

/// "Resolved that:" goes on in lower case; "RESOLVED:" and what begins with the body's name do not.
Runs withinSentence(Runs opener, const QString &body)
{
    QString &first = opener.first().text;
    if (first.size() > 1 && first[1].isLower() && !first.startsWith(body))
        first[0] = first[0].toLower();
    return opener;
}

bool endsSentence(const QString &text)
{
    return text.isEmpty() || u".!?"_s.contains(text.back());
}

/// One resolution on its way onto the page: what stands before its limbs, and the limbs.
class ResolutionMaker
{
public:
    ResolutionMaker(Composition &composition, const Resolution &resolution, Language written)
        : m_composition(composition)
        , m_phrases(composition.phrases())
        , m_style(composition.style.resolutions)
        , m_resolution(resolution)
        , m_written(written)
        , m_carried(outcomeOf(resolution) == ResolutionOutcome::Carried)
        , m_limbs(pickLimbs(composition, resolution.limbs, written, resolution.translations))
    {
    }

    QList<Block> blocks();

private:
    [[nodiscard]] Showing showing() const { return m_carried ? Showing::ByStyle : Showing::Always; }
    /// Whether the style's own words head it, and not the clerk's or those of what was lost.
    [[nodiscard]] bool hasStylesOpener() const { return m_carried && !m_resolution.verb; }
    [[nodiscard]] bool saysUnanimous() const;
    [[nodiscard]] MoversPlace moversPlace() const;
    [[nodiscard]] QList<Block> movers() const;
    [[nodiscard]] Runs openerWords() const;
    [[nodiscard]] Runs opener() const;
    [[nodiscard]] QString lead() const;
    [[nodiscard]] bool isOneUnmarked() const;
    [[nodiscard]] VotePlace votesPlace() const;
    [[nodiscard]] Runs votesInOpener() const;
    [[nodiscard]] QList<Block> votes() const;
    QList<Block> openerAndLimbs();
    QList<Block> onOneLine(const Runs &opener, QList<Block> text) const;

    Composition &m_composition;
    const Phrases &m_phrases;
    const ResolutionStyle &m_style;
    const Resolution &m_resolution;
    Language m_written;
    bool m_carried;
    WordedLimbs m_limbs;
};

bool ResolutionMaker::saysUnanimous() const
{
    return m_style.unanimous == UnanimousPlace::Opener && hasStylesOpener()
        && !m_resolution.toCouncil.value_or(false)
        && isVotePrinted(m_composition, m_resolution.vote, showing())
        && m_resolution.vote->unanimous.value_or(false);
}

/// Movers run into the style's own opener alone: before other words they are a sentence.
MoversPlace ResolutionMaker::moversPlace() const
{
    if (m_style.movers == MoversPlace::InOpener && !hasStylesOpener())
        return MoversPlace::Before;
    return m_style.movers;
}

QList<Block> ResolutionMaker::movers() const
{
    return m_composition.style.shown.movers
        ? composeMovers(m_composition, m_resolution.mover, m_resolution.seconder)
        : QList<Block>();
}

/// Counts run into the style's own opener alone, and what was not carried keeps its vote beside
/// it.
VotePlace ResolutionMaker::votesPlace() const
{
    if (!m_carried || (m_style.votes == VotePlace::EndOfItem && !m_composition.holdsVotes()))
        return VotePlace::After;
    const bool runsIn = hasStylesOpener() && !saysUnanimous();
    return m_style.votes == VotePlace::InOpener && !runsIn ? VotePlace::After : m_style.votes;
}

Runs ResolutionMaker::votesInOpener() const
{
    return votesPlace() == VotePlace::InOpener
        ? composeVoteInOpener(m_composition, m_resolution.vote, showing())
        : Runs();
}

QList<Block> ResolutionMaker::votes() const
{
    const SaidInOpener said = saysUnanimous() ? SaidInOpener::Unanimity
        : votesInOpener().isEmpty()           ? SaidInOpener::Nothing
                                              : SaidInOpener::Counts;
    return composeVote(m_composition, m_resolution.vote, showing(), said);
}

Runs ResolutionMaker::openerWords() const
{
    if (!m_carried)
        return plain(m_phrases.openerNotCarried);
    if (m_resolution.verb)
        return m_composition.words.marked(m_composition.words.pick(
            *m_resolution.verb, m_written, m_resolution.translations, &ResolutionWords::verb));
    if (saysUnanimous())
        return plain(m_phrases.openerUnanimous);
    return plain(m_resolution.toCouncil.value_or(false) ? m_phrases.openerToCouncil
                                                        : m_phrases.opener);
}

Runs ResolutionMaker::opener() const
{
    Runs words = openerWords();
    for (Run &run : words) {
        run.strong = m_style.openerStrong;
        run.capitals = m_style.openerCapitals;
    }
    Runs votes = votesInOpener();
    const bool moved = moversPlace() == MoversPlace::InOpener && m_composition.style.shown.movers
        && m_resolution.mover;
    if (moved && !votes.isEmpty() && !votes.constFirst().text.isEmpty())
        votes.first().text[0] = votes.constFirst().text[0].toLower(); // within the sentence
    if (!votes.isEmpty())
        words = votes + plain(u" "_s) + withinSentence(words, m_composition.meeting.body.name);
    if (!moved)
        return words;
    const auto &seconder = m_resolution.seconder;
    const Places places{{u"body"_s, plain(m_composition.meeting.body.name)},
                        {u"mover"_s, m_composition.nameOf(*m_resolution.mover)},
                        {u"seconder"_s, seconder ? m_composition.nameOf(*seconder) : Runs()}};
    return m_composition.fill(m_phrases.moversInOpener, places) + plain(u" "_s) + words;
}

/// Nothing where the clerk's own words carry it, or are in another language.
QString ResolutionMaker::lead() const
{
    if (!hasStylesOpener() || m_limbs.language != m_composition.words.language())
        return {};
    const bool carried =
        std::any_of(m_limbs.limbs.cbegin(), m_limbs.limbs.cend(),
                    [&](const Limb &limb) { return beginsWithLead(limb.text, m_phrases.lead); });
    return carried && m_style.lead == Lead::AfterOpener ? QString() : m_phrases.lead;
}

bool ResolutionMaker::isOneUnmarked() const
{
    if (m_limbs.limbs.size() != 1)
        return false;
    if (m_resolution.marker)
        return *m_resolution.marker == LimbMarker::None;
    return m_style.single != SingleLimb::Marked && m_limbs.limbs[0].limbs.isEmpty();
}

QList<Block> ResolutionMaker::onOneLine(const Runs &opener, QList<Block> text) const
{
    if (const auto *first = std::get_if<Paragraph>(&text.constFirst().any)) {
        const Runs runs = opener + plain(m_style.afterOpener) + first->runs;
        text.first() = Paragraph{ParagraphRole::ResolutionText, runs};
    }
    return text;
}

/// A single limb without a marker goes on the opener's line or under it; all else is a list.
QList<Block> ResolutionMaker::openerAndLimbs()
{
    Runs opening = opener();
    LimbOpening limbs;
    const bool one = isOneUnmarked();
    const bool beneath = m_style.single == SingleLimb::Beneath && !m_resolution.marker;
    const bool runsOn = one && !beneath;
    if (runsOn && !endsSentence(textOf(opening)))
        limbs.opening = Opening::WithinSentence;
    if (m_style.lead == Lead::BeforeLimbs || (runsOn && m_style.lead == Lead::AfterOpener))
        limbs.lead = lead();
    else if (m_style.lead == Lead::AfterOpener && !lead().isEmpty())
        opening += plain(m_style.afterOpener + lead());
    const auto marker = one ? std::optional(LimbMarker::None) : m_resolution.marker;
    const ListBlock list = composeLimbs(m_composition, m_limbs.limbs, m_limbs.language,
                                        m_composition.style.limbs, marker, limbs);
    const Paragraph above{ParagraphRole::ResolutionOpener, opening};
    if (!one || list.elements.constFirst().blocks.isEmpty())
        return {above, list};
    const QList<Block> text = list.elements.constFirst().blocks;
    return runsOn ? onOneLine(opening, text) : QList<Block>{above} + text;
}

QList<Block> ResolutionMaker::blocks()
{
    QList<Block> blocks;
    if (moversPlace() == MoversPlace::Before)
        blocks += movers();
    blocks += openerAndLimbs();
    if (moversPlace() == MoversPlace::After)
        blocks += movers();
    const QList<Block> vote = votes();
    switch (votesPlace()) {
    case VotePlace::Before:
        blocks = vote + blocks;
        break;
    case VotePlace::EndOfItem:
        m_composition.addHeldVotes(vote);
        break;
    case VotePlace::After:
    case VotePlace::InOpener:
        blocks += vote;
        break;
    }
    if (!m_carried)
        blocks.append(composeOutcome(phraseFor(m_phrases, outcomeOf(m_resolution))));
    return blocks;
}

} // namespace

Section composeResolution(Composition &composition, const Resolution &resolution, Language written)
{
    Section section{.role = SectionRole::Resolution,
                    .anchor = composition.newAnchor(u"resolution"_s)};
    const bool carried = outcomeOf(resolution) == ResolutionOutcome::Carried;
    addAmendments(composition, resolution.amendments, written, section);
    section.matters.append({.kind = MatterFacts::Kind::Resolution,
                            .outcome = nameOf(outcomeOf(resolution)),
                            .mover = moverFact(composition, resolution.mover),
                            .seconder = moverFact(composition, resolution.seconder),
                            .vote = voteFacts(composition, resolution.vote,
                                              carried ? Showing::ByStyle : Showing::Always)});
    section.blocks += ResolutionMaker(composition, resolution, written).blocks();
    return section;
}

Section composeMotion(Composition &composition, const Motion &motion, Language written)
{
    const Wording &words = composition.words;
    Section section{.role = SectionRole::Motion, .anchor = composition.newAnchor(u"motion"_s)};
    Runs label = plain(composition.phrases().motionLabel);
    if (motion.title)
        label += plain(u" "_s)
            + words.marked(
                words.pick(*motion.title, written, motion.translations, &MotionWords::title));
    for (Run &run : label)
        run.strong = true;
    section.blocks.append(Paragraph{ParagraphRole::Label, label});
    if (motion.text)
        section.blocks +=
            blocksOf(literalParagraphs(composition,
                                       words.pick(*motion.text, written, motion.translations,
                                                  &MotionWords::text)),
                     ParagraphRole::ResolutionText);
    const WordedLimbs limbs = pickLimbs(composition, motion.limbs, written, motion.translations);
    if (!limbs.limbs.isEmpty())
        section.blocks.append(composeLimbs(composition, limbs.limbs, limbs.language,
                                           composition.style.limbs, motion.marker));
    if (composition.style.shown.movers)
        section.blocks += composeMovers(composition, motion.mover, motion.seconder);
    addAmendments(composition, motion.amendments, written, section);
    if (motion.requestedBy)
        section.blocks.append(
            Paragraph{ParagraphRole::VoteLine,
                      composition.fill(composition.phrases().voteRequestedBy,
                                       {{u"person"_s, composition.nameOf(*motion.requestedBy)}})});
    const bool carried = motion.outcome == MotionOutcome::Carried;
    const Showing showing = carried ? Showing::ByStyle : Showing::Always;
    section.blocks += composeVote(composition, motion.vote, showing);
    section.matters.append({.kind = MatterFacts::Kind::Motion,
                            .outcome = nameOf(motion.outcome),
                            .mover = moverFact(composition, motion.mover),
                            .seconder = moverFact(composition, motion.seconder),
                            .vote = voteFacts(composition, motion.vote, showing)});
    section.blocks.append(composeOutcome(phraseFor(composition.phrases(), motion.outcome)));
    return section;
}

} // namespace minutebook
