// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/DecisionFields.h"

#include "core/document/compose/AttendanceComposer.h"
#include "core/document/compose/InterestComposer.h"
#include "core/document/compose/ListComposer.h"
#include "core/domain/rules/Decisions.h"

namespace minutebook {

using namespace Qt::StringLiterals;

DecisionFields::DecisionFields(Composition &composition, const AgendaItem &item)
    : m_composition(composition)
    , m_phrases(composition.phrases())
    , m_item(item)
    , m_decision(item.decision.value_or(Decision()))
{
}

QList<Block> DecisionFields::text(const std::optional<QString> &text) const
{
    if (!text)
        return {};
    return blocksOf(literalParagraphs(m_composition, {*text, m_composition.words.own()}),
                    ParagraphRole::Text);
}

QList<Block> DecisionFields::line(const Runs &runs) const
{
    return textOf(runs).isEmpty() ? QList<Block>()
                                  : QList<Block>{Paragraph{ParagraphRole::Text, runs}};
}

QList<Block> DecisionFields::yesOrNo(const std::optional<bool> &is) const
{
    return line(plain(is.value_or(false) ? m_phrases.yes : m_phrases.no));
}

QList<Block> DecisionFields::field(const DecisionFormField &wanted)
{
    if (wanted.field == DecisionField::Signature)
        return signature();
    if (wanted.field == DecisionField::Notes)
        return notes();
    const Labelled made = labelled(wanted.field);
    if (made.value.isEmpty() && (!wanted.evenWhenEmpty || made.label.isEmpty()))
        return {};
    const bool fullWidth = made.label.isEmpty();
    return {
        FieldBlock{.name = made.name,
                   .label = fullWidth ? Runs() : plain(made.label),
                   .layout = fullWidth ? FieldBlock::Layout::FullWidth : FieldBlock::Layout::Beside,
                   .value = made.value}};
}

QList<Block> DecisionFields::withheld() const
{
    QList<Block> blocks{FieldBlock{.name = u"item"_s,
                                   .label = plain(m_phrases.decisionItem),
                                   .value = line(m_composition.titleOf(m_item))}};
    QList<Block> instead = line(plain(m_phrases.decisionWithheld));
    const Access access = m_item.access.value_or(Access());
    instead += line(m_composition.exemption(access.paragraphs.values, m_phrases.exemptParagraph,
                                            m_phrases.exemptParagraphs));
    instead += text(access.publicSummary);
    blocks.append(
        FieldBlock{.name = u"decision"_s, .label = plain(m_phrases.decision), .value = instead});
    return blocks;
}

DecisionFields::Labelled DecisionFields::labelled(DecisionField field)
{
    if (field <= DecisionField::Urgency)
        return standing(field);
    return field <= DecisionField::ConflictsOfInterest ? wording(field) : administration(field);
}

DecisionFields::Labelled DecisionFields::standing(DecisionField field) const
{
    switch (field) {
    case DecisionField::Reference:
        return {u"reference"_s, m_phrases.decisionReference, text(m_decision.reference)};
    case DecisionField::Item: {
        Runs title = m_composition.titleOf(m_item);
        for (Run &run : title)
            run.capitals = true;
        return {u"item"_s, m_phrases.decisionItem, line(title)};
    }
    case DecisionField::DecisionMaker:
        return {u"decisionMaker"_s, m_phrases.decisionMaker, maker()};
    case DecisionField::MembersPresent:
        return {u"membersPresent"_s, m_phrases.membersPresent, members()};
    case DecisionField::Date:
        return {u"date"_s, m_phrases.decisionDate,
                line(m_composition.words.date(dateOfDecision(m_composition.meeting, m_item)))};
    case DecisionField::Exempt:
        return {u"exempt"_s, m_phrases.exempt, yesOrNo(m_decision.exempt)};
    case DecisionField::Confidential:
        return {u"confidential"_s, m_phrases.confidential, yesOrNo(m_decision.confidential)};
    case DecisionField::KeyStatement:
        return {u"keyStatement"_s, {}, keyStatement()};
    case DecisionField::NoticeStatement:
        return {u"noticeStatement"_s, {}, noticeStatement()};
    default:
        return {u"urgency"_s, m_phrases.urgency, urgency()};
    }
}

DecisionFields::Labelled DecisionFields::wording(DecisionField field)
{
    switch (field) {
    case DecisionField::Purpose:
        return {u"purpose"_s, m_phrases.purpose,
                text(m_decision.purpose ? m_decision.purpose : m_item.purpose)};
    case DecisionField::Decision:
        return {u"decision"_s, m_phrases.decision, decisionText()};
    case DecisionField::Reasons:
        return {u"reasons"_s, m_phrases.reasons, text(m_decision.reasons)};
    case DecisionField::Options:
        return {u"options"_s, m_phrases.options, text(m_decision.options)};
    default:
        return {u"conflicts"_s, m_phrases.conflicts, conflicts()};
    }
}

DecisionFields::Labelled DecisionFields::administration(DecisionField field) const
{
    const Wording &words = m_composition.words;
    switch (field) {
    case DecisionField::Consulted:
        return {u"consulted"_s, m_phrases.consulted,
                line(m_composition.namesOf(m_decision.consulted))};
    case DecisionField::Effective:
        return {u"effective"_s,
                isKeyDecision(m_item) ? m_phrases.effectiveKey : m_phrases.effectiveOther,
                effective()};
    case DecisionField::CallInNotice:
        return {u"callInNotice"_s, {}, callInNotice()};
    case DecisionField::PublishedOn:
        return {u"publishedOn"_s, m_phrases.publishedOn,
                m_decision.publishedOn ? line(words.date(*m_decision.publishedOn))
                                       : QList<Block>()};
    case DecisionField::Wards:
        return {u"wards"_s, m_phrases.wards, text(m_decision.wards)};
    case DecisionField::LeadOfficer:
        return {u"leadOfficer"_s, m_phrases.leadOfficer, text(m_decision.leadOfficer)};
    case DecisionField::ResponsibleOfficers:
        return {u"responsibleOfficers"_s, m_phrases.responsibleOfficers,
                text(m_decision.responsibleOfficers.values.join(u"; "_s))};
    case DecisionField::Status:
        return {u"status"_s, m_phrases.decisionStatus, text(m_decision.status)};
    case DecisionField::ActionBy:
        return {u"actionBy"_s, m_phrases.actionBy, text(owners())};
    default:
        return {u"referenceAgain"_s, m_phrases.decisionReference, text(m_decision.reference)};
    }
}

QList<Block> DecisionFields::maker() const
{
    const DecisionMaker maker = m_decision.maker.value_or(DecisionMaker::Body);
    if (maker == DecisionMaker::Body)
        return {};
    const Person *person = m_decision.makerPerson
        ? findPerson(m_composition.meeting, *m_decision.makerPerson)
        : nullptr;
    if (!person)
        return {};
    Runs runs = m_composition.words.nameOf(*person);
    if (person->office)
        runs += plain(u", "_s) + m_composition.words.marked(m_composition.words.officeOf(*person));
    return line(runs);
}

/// Of a decision that one person made, nobody else was the maker.
QList<Block> DecisionFields::members() const
{
    if (m_decision.maker.value_or(DecisionMaker::Body) != DecisionMaker::Body)
        return {};
    return line(composeMembersPresent(
        m_composition, m_composition.copy.facts().membersAtDecision.value(m_item.id)));
}

QList<Block> DecisionFields::keyStatement() const
{
    if (m_decision.key && m_decision.key->statement)
        return text(m_decision.key->statement);
    if (!isKeyDecision(m_item))
        return line(plain(m_phrases.keyNo));
    QList<Block> blocks;
    for (KeyGround ground : m_decision.key ? m_decision.key->grounds : GivenList<KeyGround>())
        blocks +=
            line(plain(ground == KeyGround::Spending ? m_phrases.keySpending : m_phrases.keyWards));
    return blocks;
}

QList<Block> DecisionFields::noticeStatement() const
{
    if (!m_decision.notice)
        return {};
    const KeyNotice &notice = *m_decision.notice;
    if (notice.statement)
        return text(notice.statement);
    // The phrases cite SI 2012/2089 regs 9 to 11, which are England's: no other country has notices
    // of key decisions.
    if (m_composition.meeting.council.jurisdiction != Jurisdiction::England)
        return {};
    const Runs published =
        notice.publishedOn ? m_composition.words.date(*notice.publishedOn) : Runs();
    switch (notice.route) {
    case NoticeRoute::Notice:
        return line(m_composition.fill(m_phrases.noticeGiven, {{u"date"_s, published}}));
    case NoticeRoute::GeneralException:
        return line(plain(m_phrases.noticeException));
    case NoticeRoute::SpecialUrgency:
        return line(plain(m_phrases.noticeSpecialUrgency));
    case NoticeRoute::NotRequired:
        return {};
    }
    return {};
}

QList<Block> DecisionFields::urgency() const
{
    const Urgency urgency = m_decision.urgency.value_or(Urgency());
    QList<Block> blocks;
    switch (urgency.level) {
    case UrgencyLevel::None:
        blocks = line(plain(m_phrases.no));
        break;
    case UrgencyLevel::Urgent:
        blocks = line(plain(m_phrases.urgent));
        break;
    case UrgencyLevel::Special:
        blocks = line(plain(m_phrases.specialUrgency));
        break;
    }
    blocks += text(urgency.reason);
    if (urgency.agreedBy)
        blocks += line(m_composition.fill(
            m_phrases.urgencyAgreedBy,
            {{u"person"_s,
              m_composition.words.marked({*urgency.agreedBy, m_composition.words.own()})}}));
    return blocks + text(urgency.note);
}

namespace {

/// What was carried, in the document's language where all of it has been translated.
std::optional<QList<Limb>> translatedLimbs(const AgendaItem &item, Language language)
{
    QList<Limb> limbs;
    for (const Entry *entry : decidingEntries(item)) {
        const auto &translations = std::get<Resolution>(entry->body).translations;
        if (!translations || !translations->in(language)
            || translations->in(language)->limbs.isEmpty())
            return std::nullopt;
        limbs += translations->in(language)->limbs;
    }
    return limbs;
}

} // namespace

QList<Block> DecisionFields::decisionText()
{
    QList<Limb> limbs = minutebook::decisionText(m_item);
    Language language = m_composition.words.own();
    const Language wanted = m_composition.words.language();
    if (language != wanted && !m_decision.text.isWritten()) {
        if (const auto translated = translatedLimbs(m_item, wanted)) {
            limbs = *translated;
            language = wanted;
        }
    }
    if (limbs.isEmpty())
        return m_composition.copy.isReduced(m_item.id) ? line(plain(m_phrases.decisionWithheld))
                                                       : QList<Block>();
    return {Paragraph{ParagraphRole::ResolutionOpener, plain(m_phrases.decisionOpener)},
            composeLimbs(m_composition, limbs, language, m_composition.style.decisionLimbs, {})};
}

QList<Block> DecisionFields::conflicts() const
{
    if (const auto *given = std::get_if<QString>(&m_decision.conflicts))
        return text(*given);
    if (std::holds_alternative<ConflictsNotYetRecorded>(m_decision.conflicts))
        return {};
    return composeConflicts(m_composition, m_item.id);
}

QList<Block> DecisionFields::effective() const
{
    const auto &dates = m_composition.copy.facts().effective;
    if (!dates.contains(m_item.id))
        return {};
    QList<Block> blocks = line(m_composition.words.date(dates.value(m_item.id)));
    if (m_decision.effective)
        blocks += text(m_decision.effective->because);
    return blocks;
}

/// Everybody who has something to do about the item, each once.
std::optional<QString> DecisionFields::owners() const
{
    QStringList owners;
    for (const Action &action : m_composition.meeting.actions)
        if (action.item == m_item.id)
            owners += action.owners.values;
    owners.removeDuplicates();
    return owners.isEmpty() ? std::nullopt : std::optional(owners.join(u"; "_s));
}

QList<Block> DecisionFields::callInNotice() const
{
    const auto &counts = m_composition.copy.facts().callIn;
    if (m_decision.effective || !counts.contains(m_item.id))
        return {};
    const EffectCount &count = *counts.constFind(m_item.id);
    const Wording &words = m_composition.words;
    return line(m_composition.fill(m_phrases.callInNotice,
                                   {{u"lastDay"_s, words.dateOfMeeting(count.lastDay)},
                                    {u"takesEffect"_s, words.dateOfMeeting(count.takesEffect)}}));
}

QList<Block> DecisionFields::signature() const
{
    const Person *signatory =
        m_decision.signatory ? findPerson(m_composition.meeting, *m_decision.signatory) : nullptr;
    SignatureBlock block{.toBeSigned = !m_decision.signedOn};
    if (signatory)
        block.name = m_composition.words.nameOf(*signatory);
    if (m_decision.signatoryOffice)
        block.office =
            m_composition.words.marked({*m_decision.signatoryOffice, m_composition.words.own()});
    else if (signatory)
        block.office = m_composition.words.marked(m_composition.words.officeOf(*signatory));
    for (Runs *runs : {&block.name, &block.office})
        for (Run &run : *runs)
            run.capitals = true;
    const Runs date = m_decision.signedOn ? m_composition.words.date(*m_decision.signedOn) : Runs();
    block.date = m_composition.fill(m_phrases.signedOn, {{u"date"_s, date}});
    return {block};
}

QList<Block> DecisionFields::notes() const
{
    QList<Block> blocks;
    for (const QString &note : m_decision.notes)
        blocks.append(Paragraph{ParagraphRole::Note,
                                m_composition.words.marked({note, m_composition.words.own()})});
    return blocks;
}

} // namespace minutebook
