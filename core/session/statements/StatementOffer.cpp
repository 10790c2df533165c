// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/statements/StatementOffer.h"

#include "core/base/Overloaded.h"
#include "core/document/Compose.h"
#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Openness.h"
#include "core/exporters/Words.h"
#include "core/session/live/SpokenText.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QList<Block> &blocks);

QString lineOf(const Runs &runs)
{
    QString line;
    for (const Run &run : runs)
        line += run.text;
    return line;
}

QStringList linesOf(const Block &block)
{
    return std::visit(Overloaded{
                          [](const Paragraph &p) { return QStringList{lineOf(p.runs)}; },
                          [](const ListBlock &list) {
                              QStringList lines;
                              for (const ListElement &element : list.elements)
                                  lines += linesOf(element.blocks);
                              return lines;
                          },
                          [](const auto &) { return QStringList(); },
                      },
                      block.any);
}

QStringList linesOf(const QList<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks)
        lines += linesOf(block);
    return lines;
}

QStringList markedLines(const QList<Block> &blocks, const QString &indent);

/// The first line of an element stands after its marker, what follows under it.
QStringList markedLines(const ListBlock &list, const QString &indent)
{
    QStringList lines;
    int number = list.start;
    for (const ListElement &element : list.elements) {
        QStringList marked = markedLines(element.blocks, indent + u"      "_s);
        const QString marker = indent + markerText(list.marker, number++) + u' ';
        if (!marked.isEmpty())
            marked.first() = marker + marked.first().trimmed();
        lines += marked;
    }
    return lines;
}

/// Limbs stand with their letters, as they print.
QStringList markedLines(const QList<Block> &blocks, const QString &indent)
{
    QStringList lines;
    for (const Block &block : blocks) {
        if (const auto *list = std::get_if<ListBlock>(&block.any)) {
            lines += markedLines(*list, indent);
            continue;
        }
        for (const QString &line : linesOf(block))
            lines.append(indent + line);
    }
    return lines;
}

void takeFields(const QList<Block> &blocks, PrintedFields &fields)
{
    for (const Block &block : blocks) {
        if (const auto *field = std::get_if<FieldBlock>(&block.any))
            fields.insert(field->name,
                          (field->name == "decision"_L1 ? markedLines(field->value, {})
                                                        : linesOf(field->value))
                              .join(u'\n'));
        else if (const auto *section = std::get_if<Section>(&block.any))
            takeFields(section->blocks, fields);
    }
}

using Offer = std::optional<FieldOffer>;

Offer offerOf(FieldValue value, OfferSource source)
{
    Offer offer;
    offer.emplace();
    offer->value = std::move(value);
    offer->source = source;
    return offer;
}

Offer offer(const std::optional<QString> &text, OfferSource source)
{
    return text && !text->trimmed().isEmpty() ? offerOf(*text, source) : std::nullopt;
}

Offer printedOffer(const PrintedFields &printed, const QString &name, OfferSource source)
{
    return offer(printed.value(name), source);
}

/// Who signs the other statements of the meeting, else the officer whose office says so; null when
/// nobody is known to be the council's proper officer.
const Person *properOfficerOf(const Meeting &meeting)
{
    for (const AgendaItem &item : meeting.items)
        if (item.decision && item.decision->signatory
            && item.decision->maker.value_or(DecisionMaker::Body) == DecisionMaker::Body)
            return findPerson(meeting, *item.decision->signatory);
    const auto isProper = [](const Person &person) {
        return person.capacity == Capacity::Officer && attendanceOf(person) != Attendance::Absent
            && person.office.value_or(QString()).contains(u"proper officer"_s, Qt::CaseInsensitive);
    };
    const auto found = std::find_if(meeting.people.cbegin(), meeting.people.cend(), isProper);
    return found == meeting.people.cend() ? nullptr : &*found;
}

/// The proper officer, or who presided where that officer was not there, makes the statement (reg
/// 12(1)); for a decision of one person that person (reg 13).
const Person *signatoryOf(const Meeting &meeting, const Decision &decision)
{
    if (decision.signatory)
        return findPerson(meeting, *decision.signatory);
    const bool isOfOne = decision.maker && *decision.maker != DecisionMaker::Body;
    if (!isOfOne)
        if (const Person *officer = properOfficerOf(meeting))
            return officer;
    const auto &id = isOfOne ? decision.makerPerson : meeting.details.chair;
    return id ? findPerson(meeting, *id) : nullptr;
}

Offer standingOffer(const Meeting &meeting, const AgendaItem &item, StatementField field,
                    const PrintedFields &printed)
{
    const AccessLevel level = levelOfItem(meeting, item);
    switch (field) {
    case StatementField::Reference:
        return printedOffer(printed, nextReferenceKey, OfferSource::Register);
    case StatementField::Maker:
        return offerOf(static_cast<int>(DecisionMaker::Body), OfferSource::Meeting);
    case StatementField::Date:
        return offerOf(meeting.details.date, OfferSource::Meeting);
    case StatementField::Exempt:
        return offerOf(level == AccessLevel::Exempt ? 1 : 0, OfferSource::Agenda);
    case StatementField::Confidential:
        return offerOf(level == AccessLevel::Confidential ? 1 : 0, OfferSource::Agenda);
    case StatementField::IsKey:
        return item.key ? offerOf(*item.key ? 1 : 0, OfferSource::Agenda) : std::nullopt;
    case StatementField::KeyStatement:
        return printedOffer(printed, u"keyStatement"_s, OfferSource::HouseStyle);
    case StatementField::NoticeStatement:
        return printedOffer(printed, u"noticeStatement"_s, OfferSource::HouseStyle);
    case StatementField::UrgencyIs:
        return offerOf(static_cast<int>(UrgencyLevel::None), OfferSource::Agenda);
    case StatementField::UrgencyReason:
        return offer(item.urgent, OfferSource::Agenda);
    case StatementField::Purpose:
        return offer(item.purpose, OfferSource::Agenda);
    default:
        return std::nullopt;
    }
}

Offer wordingOffer(const Meeting &meeting, const AgendaItem &item, StatementField field,
                   const PrintedFields &printed)
{
    const Report report = item.report.value_or(Report());
    const Person *signatory = signatoryOf(meeting, item.decision.value_or(Decision()));
    switch (field) {
    case StatementField::Text:
        return offerOf(decisionText(item), OfferSource::Minutes);
    case StatementField::Reasons:
        return offer(report.reasons, OfferSource::Report);
    case StatementField::Options:
        return offer(report.options, OfferSource::Report);
    case StatementField::ConflictsText:
        return printedOffer(printed, u"conflicts"_s, OfferSource::Interests);
    case StatementField::Signatory:
        return signatory ? offerOf(signatory->id, OfferSource::Meeting) : std::nullopt;
    case StatementField::SignatoryOffice:
        return signatory ? offer(signatory->office, OfferSource::Meeting) : std::nullopt;
    case StatementField::LeadOfficer:
        return offer(report.author, OfferSource::Report);
    case StatementField::Status:
        return offer(statusFromReport(item), OfferSource::Report);
    default:
        return std::nullopt;
    }
}

QStringList bareLimbs(const QList<Limb> &limbs)
{
    QStringList lines;
    for (const Limb &limb : limbs) {
        QString text = limb.text.simplified();
        while (text.endsWith(u';') || text.endsWith(u'.') || text.endsWith(" and"_L1))
            text = text.chopped(text.endsWith(" and"_L1) ? 4 : 1);
        lines.append(text);
        lines += bareLimbs(limb.limbs.values);
    }
    return lines;
}

} // namespace

PrintedFields printedFieldsOf(const Meeting &meeting, const AgendaItem &item,
                              const HouseStyle &style, Copy copy)
{
    PrintedFields fields;
    if (!hasDecision(item))
        return fields;
    const auto document = compose(MeetingCopy::of(meeting, copy), style,
                                  {.type = DocumentType::Decision, .item = item.id});
    if (document)
        takeFields(document->blocks, fields);
    return fields;
}

std::optional<FieldOffer> offerFor(const Meeting &meeting, const AgendaItem &item,
                                   StatementField field, const PrintedFields &printed)
{
    return field < StatementField::Text && field != StatementField::TextFrom
        ? standingOffer(meeting, item, field, printed)
        : wordingOffer(meeting, item, field, printed);
}

QString statusFromReport(const AgendaItem &item)
{
    const QList<const Entry *> deciding = decidingEntries(item);
    if (!item.report || item.report->recommendation.isEmpty() || deciding.isEmpty())
        return {};
    QList<Limb> resolved;
    for (const Entry *entry : deciding)
        resolved += std::get<Resolution>(entry->body).limbs;
    return bareLimbs(resolved) == bareLimbs(item.report->recommendation.values)
        ? QCoreApplication::translate("Statement", "Recommendations approved")
        : QCoreApplication::translate("Statement", "Recommendations approved as amended");
}

} // namespace minutebook
