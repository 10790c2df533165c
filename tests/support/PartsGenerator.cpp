// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/PartsGenerator.h"

#include "core/domain/Tokens.h"

namespace minutebook {

using namespace Qt::StringLiterals;

Access PartsGenerator::access()
{
    Access access{.level = m_random.upTo(AccessLevel::Confidential)};
    access.paragraphs = m_random.list([&] { return m_random.number(1, 18); });
    access.publicSummary = m_random.maybeText();
    access.publicInterest = m_random.maybeText();
    return access;
}

std::optional<Access> PartsGenerator::maybeAccess()
{
    return m_random.chance(30) ? std::optional(access()) : std::nullopt;
}

std::optional<PersonId> PartsGenerator::maybePerson()
{
    return m_random.maybe([&] { return person(); });
}

QString PartsGenerator::token(bool hasSpeaker)
{
    if (hasSpeaker && m_random.flag())
        return u"{speaker}"_s;
    if (!m_ids.appendices.isEmpty() && m_random.chance(20))
        return u"{appendix:"_s + m_random.oneOf(m_ids.appendices).text() + u'}';
    if (m_random.chance(30))
        return (m_random.flag() ? u"{item:"_s : u"{minute:"_s) + item().text() + u'}';
    // Somebody called "speaker" needs a form, for {speaker} is whoever speaks; somebody called
    // "item" needs none, for {item:name} is the number of the item "name".
    const QString id = person().text();
    QString form = m_random.oneOf(QStringList{u":name"_s, u":role"_s, u""_s});
    if (id == "speaker"_L1)
        form = u":role"_s;
    else if (id == "item"_L1)
        form.clear();
    return u'{' + id + form + u'}';
}

QString PartsGenerator::tokenWords(bool hasSpeaker)
{
    QString text = escapedBraces(m_random.words());
    while (m_random.flag())
        text += u' ' + token(hasSpeaker) + escapedBraces(m_random.words());
    return text;
}

QString PartsGenerator::tokenText(bool hasSpeaker)
{
    return m_random.chance(10) ? QString() : tokenWords(hasSpeaker);
}

Limb PartsGenerator::limb(int depth)
{
    Limb limb{.text = tokenWords(false)};
    if (depth < 3 && m_random.chance(30))
        limb.limbs = m_random.list([&] { return this->limb(depth + 1); });
    return limb;
}

Vote PartsGenerator::vote()
{
    const auto count = [&] { return m_random.maybe([&] { return m_random.number(0, 60); }); };
    const auto names = [&] { return m_random.list([&] { return person(); }); };
    Vote vote{.method = m_random.upTo(VoteMethod::Electronic)};
    vote.inFavour = count();
    vote.against = count();
    vote.abstain = count();
    vote.notVoting = count();
    vote.named = m_random.maybe([&] { return NamedVotes{names(), names(), names(), names()}; });
    vote.castingVote = m_random.maybe([&] {
        return CastingVote{person(), m_random.upTo(VoteWay::Against)};
    });
    vote.unanimous = m_random.maybeFlag();
    return vote;
}

Amendment PartsGenerator::amendment()
{
    Amendment amendment;
    if (m_random.flag())
        amendment.id = AmendmentId::fromTrusted(u"amendment-%1"_s.arg(++m_lastAmendment));
    amendment.text = m_random.words();
    amendment.limbs = m_random.list([&] { return limb(); });
    amendment.mover = maybePerson();
    amendment.seconder = maybePerson();
    amendment.outcome = m_random.upTo(AmendmentOutcome::RuledOut);
    amendment.vote = m_random.maybe([&] { return vote(); });
    amendment.at = m_random.maybe([&] { return m_random.moment(); });
    return amendment;
}

TextAndPoints PartsGenerator::textAndPoints(bool hasSpeaker)
{
    return {m_random.maybe([&] { return tokenWords(hasSpeaker); }),
            m_random.list([&] { return tokenWords(hasSpeaker); })};
}

std::optional<Translations<TextOnly>> PartsGenerator::translatedText()
{
    return m_random.translations([&] { return TextOnly{m_random.maybeWords()}; });
}

Speech PartsGenerator::speech()
{
    Speech speech;
    speech.speaker = maybePerson();
    const bool hasSpeaker = speech.speaker.has_value();
    speech.as = m_random.maybeWords();
    speech.act = m_random.maybe([&] { return m_random.upTo(Act::Undertakes); });
    speech.text = tokenText(hasSpeaker);
    speech.points = m_random.list([&] { return tokenWords(hasSpeaker); });
    speech.pointsMarker = m_random.maybe([&] { return m_random.upTo(PointsMarker::Number); });
    speech.marker = m_random.maybe([&] { return m_random.upTo(RunMarker::Number); });
    speech.translations = m_random.translations([&] { return textAndPoints(hasSpeaker); });
    return speech;
}

Narrative PartsGenerator::narrative()
{
    Narrative narrative{.text = tokenWords(false)};
    narrative.points = m_random.list([&] { return tokenWords(false); });
    narrative.pointsMarker = m_random.maybe([&] { return m_random.upTo(PointsMarker::Number); });
    narrative.marker = m_random.maybe([&] { return m_random.upTo(RunMarker::Number); });
    narrative.translations = m_random.translations([&] { return textAndPoints(false); });
    return narrative;
}

Quotation PartsGenerator::quotation()
{
    Quotation quotation{
        .speaker = maybePerson(), .readBy = maybePerson(), .text = m_random.words()};
    quotation.source = m_random.maybeText();
    quotation.translations = m_random.translations([&] {
        return QuotationWords{m_random.maybeWords(), m_random.maybeText()};
    });
    return quotation;
}

Table PartsGenerator::table()
{
    const auto cells = [&] { return m_random.list([&] { return m_random.text(); }); };
    const auto row = [&] {
        return QStringList(m_random.values(0, [&] { return m_random.text(); }));
    };
    Table table{
        .caption = m_random.maybeText(), .header = cells(), .rows = m_random.values(0, row)};
    table.translations = m_random.translations([&] {
        return TableWords{m_random.maybeText(), cells(), m_random.list(row)};
    });
    return table;
}

Note PartsGenerator::note()
{
    const RandomValues::Marking marking(m_random, m_neverPrinted);
    const QString text = m_random.words();
    return {.text = text, .translations = translatedText()};
}

Resolution PartsGenerator::resolution()
{
    const auto limbs = [&](int fewest) { return m_random.values(fewest, [&] { return limb(); }); };
    Resolution resolution{.verb = m_random.maybeWords(), .limbs = limbs(1)};
    resolution.marker = m_random.maybe([&] { return m_random.upTo(LimbMarker::None); });
    resolution.mover = maybePerson();
    resolution.seconder = maybePerson();
    resolution.vote = m_random.maybe([&] { return vote(); });
    resolution.outcome = m_random.maybe([&] { return m_random.upTo(ResolutionOutcome::Deferred); });
    resolution.amendments = m_random.list([&] { return amendment(); });
    resolution.toCouncil = m_random.maybeFlag();
    resolution.translations = m_random.translations([&] {
        return ResolutionWords{limbs(0), m_random.maybeWords()};
    });
    return resolution;
}

Motion PartsGenerator::motion()
{
    const auto limbs = [&] { return m_random.values(0, [&] { return limb(); }); };
    Motion motion{.title = m_random.maybeWords(), .text = m_random.maybeWords(), .limbs = limbs()};
    motion.marker = m_random.maybe([&] { return m_random.upTo(LimbMarker::None); });
    motion.mover = maybePerson();
    motion.seconder = maybePerson();
    motion.procedural = m_random.maybeFlag();
    motion.requestedBy = maybePerson();
    motion.vote = m_random.maybe([&] { return vote(); });
    motion.outcome = m_random.upTo(MotionOutcome::RuledOut);
    motion.amendments = m_random.list([&] { return amendment(); });
    motion.translations = m_random.translations([&] {
        return MotionWords{m_random.maybeWords(), limbs(), m_random.maybeWords()};
    });
    return motion;
}

Correction PartsGenerator::correction()
{
    const QDate of = m_random.date();
    return {.of = of,
            .minute = m_random.maybeText(),
            .text = m_random.words(),
            .translations = translatedText()};
}

Event PartsGenerator::event()
{
    Event event{.event = m_random.upTo(EventKind::ItemResumed), .person = maybePerson()};
    event.text = m_random.maybe([&] { return tokenText(false); });
    event.translations = m_random.translations(
        [&] { return TextOnly{m_random.maybe([&] { return tokenText(false); })}; });
    return event;
}

EntryBody PartsGenerator::body()
{
    switch (m_random.number(0, static_cast<int>(std::variant_size_v<EntryBody>) - 1)) {
    case 0:
        return speech();
    case 1:
        return narrative();
    case 2:
        return quotation();
    case 3:
        return Heading{.text = m_random.words(), .translations = translatedText()};
    case 4:
        return table();
    case 5:
        return note();
    case 6:
        return resolution();
    case 7:
        return motion();
    case 8:
        return correction();
    case 9:
        return OrderTaken{.text = m_random.maybeText(), .translations = translatedText()};
    default:
        return event();
    }
}

Conflicts PartsGenerator::conflicts()
{
    if (m_random.chance(30))
        return ConflictsFromInterests{};
    return m_random.flag() ? Conflicts(ConflictsNotYetRecorded{}) : Conflicts(m_random.text());
}

Decision PartsGenerator::decision()
{
    const auto date = [&] { return m_random.maybe([&] { return m_random.date(); }); };
    const auto grounds = [&] {
        return m_random.list([&] { return m_random.upTo(KeyGround::Wards); });
    };
    Decision decision{
        .reference = m_random.maybeText(), .makerPerson = maybePerson(), .date = date()};
    decision.maker = m_random.maybe([&] { return m_random.upTo(DecisionMaker::Officer); });
    decision.key = m_random.maybe([&] {
        return KeyDecision{m_random.flag(), grounds(), m_random.maybeText()};
    });
    decision.notice = m_random.maybe([&] {
        return KeyNotice{m_random.upTo(NoticeRoute::NotRequired), date(), m_random.maybeText()};
    });
    decision.exempt = m_random.maybeFlag();
    decision.confidential = m_random.maybeFlag();
    decision.urgency = m_random.maybe([&] {
        return Urgency{m_random.upTo(UrgencyLevel::Special), m_random.maybeText(),
                       m_random.maybeText(), m_random.maybeText()};
    });
    decision.purpose = m_random.maybeText();
    decision.text = m_random.list([&] { return limb(); });
    decision.reasons = m_random.maybeText();
    decision.options = m_random.maybeText();
    decision.conflicts = conflicts();
    decision.consulted = m_random.list([&] { return person(); });
    decision.effective = m_random.maybe([&] {
        return EffectiveOverride{m_random.date(), m_random.maybeText()};
    });
    decision.signatory = maybePerson();
    decision.signatoryOffice = m_random.maybeText();
    decision.signedOn = date();
    decision.publishedOn = date();
    decision.wards = m_random.maybeText();
    decision.leadOfficer = m_random.maybeText();
    decision.responsibleOfficers = m_random.list([&] { return m_random.words(); });
    decision.status = m_random.maybeText();
    decision.notes = m_random.list([&] { return m_random.text(); });
    return decision;
}

} // namespace minutebook
