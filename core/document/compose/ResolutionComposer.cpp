// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/ResolutionComposer.h"

#include "core/document/compose/VoteComposer.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString &phraseFor(const Phrases &phrases, AmendmentOutcome outcome)
{
    switch (outcome) {
    case AmendmentOutcome::Accepted:
        return phrases.outcomeAccepted;
    case AmendmentOutcome::Carried:
        return phrases.outcomeCarried;
    case AmendmentOutcome::Lost:
        return phrases.outcomeLost;
    case AmendmentOutcome::Withdrawn:
        return phrases.outcomeWithdrawn;
    case AmendmentOutcome::RuledOut:
        return phrases.outcomeRuledOut;
    }
    return phrases.outcomeAccepted;
}

const QString &phraseFor(const Phrases &phrases, ResolutionOutcome outcome)
{
    switch (outcome) {
    case ResolutionOutcome::Draft:
        return phrases.outcomeDraft;
    case ResolutionOutcome::Carried:
        return phrases.outcomeCarried;
    case ResolutionOutcome::Lost:
        return phrases.outcomeLost;
    case ResolutionOutcome::Withdrawn:
        return phrases.outcomeWithdrawn;
    case ResolutionOutcome::Deferred:
        return phrases.outcomeDeferred;
    }
    return phrases.outcomeCarried;
}

const QString &phraseFor(const Phrases &phrases, MotionOutcome outcome)
{
    switch (outcome) {
    case MotionOutcome::Carried:
        return phrases.outcomeCarried;
    case MotionOutcome::Lost:
        return phrases.outcomeLost;
    case MotionOutcome::Withdrawn:
        return phrases.outcomeWithdrawn;
    case MotionOutcome::Deferred:
        return phrases.outcomeDeferred;
    case MotionOutcome::Fell:
        return phrases.outcomeFell;
    case MotionOutcome::RuledOut:
        return phrases.outcomeRuledOut;
    }
    return phrases.outcomeCarried;
}

QString nameOf(AmendmentOutcome outcome)
{
    static const QStringList names{u"accepted"_s, u"carried"_s, u"lost"_s, u"withdrawn"_s,
                                   u"ruledOut"_s};
    return names.at(static_cast<int>(outcome));
}

QString nameOf(ResolutionOutcome outcome)
{
    static const QStringList names{u"draft"_s, u"carried"_s, u"lost"_s, u"withdrawn"_s,
                                   u"deferred"_s};
    return names.at(static_cast<int>(outcome));
}

QString nameOf(MotionOutcome outcome)
{
    static const QStringList names{u"carried"_s,  u"lost"_s, u"withdrawn"_s,
                                   u"deferred"_s, u"fell"_s, u"ruledOut"_s};
    return names.at(static_cast<int>(outcome));
}

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
             .vote = voteFacts(composition, amendment.vote, showingOf(amendment.outcome))});
    }
}

Runs openerOf(const Composition &composition, const Resolution &resolution, Language written)
{
    const Phrases &phrases = composition.phrases();
    if (outcomeOf(resolution) != ResolutionOutcome::Carried)
        return plain(phrases.openerNotCarried);
    if (resolution.verb)
        return composition.words.marked(composition.words.pick(
            *resolution.verb, written, resolution.translations, &ResolutionWords::verb));
    return plain(resolution.toCouncil.value_or(false) ? phrases.openerToCouncil : phrases.opener);
}

bool endsSentence(const QString &text)
{
    return text.isEmpty() || u".!?"_s.contains(text.back());
}

/// A single limb without a marker goes on the opener's line; all else stands under it.
QList<Block> openerAndLimbs(Composition &composition, const Runs &opener, const WordedLimbs &worded,
                            const std::optional<LimbMarker> &marker)
{
    const bool oneLine = marker == LimbMarker::None && worded.limbs.size() == 1;
    const bool goesOn = oneLine && !endsSentence(textOf(opener));
    ListBlock list =
        composeLimbs(composition, worded.limbs, worded.language, composition.style.limbs, marker,
                     goesOn ? Opening::WithinSentence : Opening::AsItStands);
    if (!oneLine || list.elements.constFirst().blocks.isEmpty())
        return {Paragraph{ParagraphRole::ResolutionOpener, opener}, list};
    QList<Block> blocks = list.elements.constFirst().blocks;
    if (const auto *first = std::get_if<Paragraph>(&blocks.constFirst().any)) {
        const Runs runs = opener + plain(u" "_s) + first->runs;
        blocks.first() = Paragraph{ParagraphRole::ResolutionText, runs};
    }
    return blocks;
}

} // namespace

Section composeResolution(Composition &composition, const Resolution &resolution, Language written)
{
    Section section{.role = SectionRole::Resolution,
                    .anchor = composition.newAnchor(u"resolution"_s)};
    const bool carried = outcomeOf(resolution) == ResolutionOutcome::Carried;
    const Showing showing = carried ? Showing::ByStyle : Showing::Always;
    addAmendments(composition, resolution.amendments, written, section);
    section.matters.append({.kind = MatterFacts::Kind::Resolution,
                            .outcome = nameOf(outcomeOf(resolution)),
                            .vote = voteFacts(composition, resolution.vote, showing)});
    section.blocks +=
        openerAndLimbs(composition, openerOf(composition, resolution, written),
                       pickLimbs(composition, resolution.limbs, written, resolution.translations),
                       resolution.marker);
    if (composition.style.shown.movers)
        section.blocks += composeMovers(composition, resolution.mover, resolution.seconder);
    section.blocks += composeVote(composition, resolution.vote, showing);
    if (!carried)
        section.blocks.append(
            composeOutcome(phraseFor(composition.phrases(), outcomeOf(resolution))));
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
                            .vote = voteFacts(composition, motion.vote, showing)});
    section.blocks.append(composeOutcome(phraseFor(composition.phrases(), motion.outcome)));
    return section;
}

} // namespace minutebook
