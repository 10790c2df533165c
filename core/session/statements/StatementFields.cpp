// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/statements/StatementFields.h"

#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Effect.h"

#include <type_traits>

namespace minutebook {

namespace {

/// What a change is made in.
struct Setting {
    const Meeting &meeting;
    const AgendaItem &item;
    const FieldValue &value;
};

using Read = FieldValue (*)(const Decision &);
using Write = void (*)(Decision &, const Setting &);
struct FieldAccess {
    Read read;
    Write write;
};

template <typename T>
constexpr bool isNumbered = std::is_enum_v<T> || std::is_same_v<T, bool>;

template <typename T>
FieldValue asValue(const std::optional<T> &held)
{
    if (!held)
        return {};
    if constexpr (isNumbered<T>)
        return static_cast<int>(*held);
    else
        return *held;
}

template <typename T>
std::optional<T> asHeld(const FieldValue &value)
{
    if constexpr (isNumbered<T>) {
        const int *number = std::get_if<int>(&value);
        return number ? std::optional(static_cast<T>(*number)) : std::nullopt;
    } else {
        const T *given = std::get_if<T>(&value);
        return given ? std::optional(*given) : std::nullopt;
    }
}

template <typename>
struct HeldBy;
template <typename Owner, typename T>
struct HeldBy<std::optional<T> Owner::*> {
    using Type = T;
};
template <auto Member>
using Held = typename HeldBy<decltype(Member)>::Type;

/// A field of the decision itself.
template <auto Member>
FieldAccess plain()
{
    return {[](const Decision &d) { return asValue(d.*Member); },
            [](Decision &d, const Setting &s) { d.*Member = asHeld<Held<Member>>(s.value); }};
}

KeyDecision begun(const Setting &setting, const KeyDecision *)
{
    return {.is = isKeyDecision(setting.item), .grounds = {}, .statement = {}};
}
KeyNotice begun(const Setting &setting, const KeyNotice *)
{
    return {.route = isKeyDecision(setting.item) ? NoticeRoute::Notice : NoticeRoute::NotRequired,
            .publishedOn = {},
            .statement = {}};
}
Urgency begun(const Setting &, const Urgency *)
{
    return {};
}

/// A field of a part that may not be there yet; leaving out what is not there makes no part.
template <auto Part, auto Member>
FieldAccess partly()
{
    using PartType = Held<Part>;
    using T = Held<Member>;
    return {
        [](const Decision &d) { return d.*Part ? asValue((*(d.*Part)).*Member) : FieldValue(); },
        [](Decision &d, const Setting &s) {
            if (!(d.*Part) && !isGiven(s.value))
                return;
            if (!(d.*Part))
                d.*Part = begun(s, static_cast<const PartType *>(nullptr));
            (*(d.*Part)).*Member = asHeld<T>(s.value);
        }};
}

/// The field that says whether the part is there at all.
template <auto Part, auto Member>
FieldAccess decisive()
{
    using PartType = Held<Part>;
    return {[](const Decision &d) {
                return d.*Part ? FieldValue(static_cast<int>((*(d.*Part)).*Member)) : FieldValue();
            },
            [](Decision &d, const Setting &s) {
                const int *number = std::get_if<int>(&s.value);
                if (!number) {
                    (d.*Part).reset();
                    return;
                }
                if (!(d.*Part))
                    d.*Part = begun(s, static_cast<const PartType *>(nullptr));
                auto &member = (*(d.*Part)).*Member;
                member = static_cast<std::remove_reference_t<decltype(member)>>(*number);
            }};
}

FieldAccess grounds()
{
    return {[](const Decision &d) -> FieldValue {
                if (!d.key || !d.key->grounds.isWritten())
                    return {};
                return (d.key->grounds.contains(KeyGround::Spending) ? spendingBit : 0)
                    | (d.key->grounds.contains(KeyGround::Wards) ? wardsBit : 0);
            },
            [](Decision &d, const Setting &s) {
                const int *bits = std::get_if<int>(&s.value);
                if (!d.key && !bits)
                    return;
                if (!d.key)
                    d.key = begun(s, static_cast<const KeyDecision *>(nullptr));
                d.key->grounds = GivenList<KeyGround>();
                if (bits && (*bits & spendingBit))
                    d.key->grounds.append(KeyGround::Spending);
                if (bits && (*bits & wardsBit))
                    d.key->grounds.append(KeyGround::Wards);
            }};
}

FieldAccess textSource()
{
    return {[](const Decision &d) -> FieldValue {
                return static_cast<int>(d.text.isWritten() ? TextSource::Own : TextSource::Minutes);
            },
            [](Decision &d, const Setting &s) {
                const auto source = asHeld<TextSource>(s.value).value_or(TextSource::Minutes);
                if (source == TextSource::Minutes)
                    d.text = GivenList<Limb>();
                else if (!d.text.isWritten())
                    d.text = GivenList<Limb>(decisionText(s.item));
            }};
}

FieldAccess conflictsSource()
{
    return {[](const Decision &d) -> FieldValue { return static_cast<int>(d.conflicts.index()); },
            [](Decision &d, const Setting &s) {
                switch (asHeld<ConflictsSource>(s.value).value_or(ConflictsSource::Interests)) {
                case ConflictsSource::Interests:
                    d.conflicts = ConflictsFromInterests{};
                    return;
                case ConflictsSource::NotYetRecorded:
                    d.conflicts = ConflictsNotYetRecorded{};
                    return;
                case ConflictsSource::Own:
                    if (!std::holds_alternative<QString>(d.conflicts))
                        d.conflicts = QString();
                }
            }};
}

/// Own words; with none, the conflicts are those of the interests again.
FieldAccess conflicts()
{
    return {[](const Decision &d) -> FieldValue {
                const auto *text = std::get_if<QString>(&d.conflicts);
                return text ? FieldValue(*text) : FieldValue();
            },
            [](Decision &d, const Setting &s) {
                if (const auto *text = std::get_if<QString>(&s.value))
                    d.conflicts = *text;
                else if (std::holds_alternative<QString>(d.conflicts))
                    d.conflicts = ConflictsFromInterests{};
            }};
}

/// A list; with nothing in it, left out.
template <auto Member, typename List>
FieldAccess listed()
{
    return {[](const Decision &d) {
                return (d.*Member).isWritten() ? FieldValue(List((d.*Member).values))
                                               : FieldValue();
            },
            [](Decision &d, const Setting &s) {
                const List *given = std::get_if<List>(&s.value);
                d.*Member = std::remove_reference_t<decltype(d.*Member)>();
                if (given)
                    (d.*Member).values = *given;
            }};
}

FieldAccess effectiveDate()
{
    return {[](const Decision &d) {
                return d.effective ? FieldValue(d.effective->date) : FieldValue();
            },
            [](Decision &d, const Setting &s) {
                const auto *date = std::get_if<QDate>(&s.value);
                if (!date)
                    d.effective.reset();
                else if (d.effective)
                    d.effective->date = *date;
                else
                    d.effective = EffectiveOverride{.date = *date, .because = {}};
            }};
}

/// A reason given before the date keeps the date that is counted, else that of the decision.
FieldAccess effectiveBecause()
{
    return {[](const Decision &d) {
                return d.effective ? asValue(d.effective->because) : FieldValue();
            },
            [](Decision &d, const Setting &s) {
                if (!d.effective && !isGiven(s.value))
                    return;
                if (!d.effective)
                    d.effective =
                        EffectiveOverride{.date = effectiveDateOf(s.meeting, s.item)
                                                      .value_or(dateOfDecision(s.meeting, s.item)),
                                          .because = {}};
                d.effective->because = asHeld<QString>(s.value);
            }};
}

FieldAccess elsewhere()
{
    return {[](const Decision &) { return FieldValue(); }, [](Decision &, const Setting &) {}};
}

FieldAccess standing(StatementField field)
{
    switch (field) {
    case StatementField::Reference:
        return plain<&Decision::reference>();
    case StatementField::Maker:
        return plain<&Decision::maker>();
    case StatementField::MakerPerson:
        return plain<&Decision::makerPerson>();
    case StatementField::Date:
        return plain<&Decision::date>();
    case StatementField::Exempt:
        return plain<&Decision::exempt>();
    case StatementField::Confidential:
        return plain<&Decision::confidential>();
    case StatementField::IsKey:
        return decisive<&Decision::key, &KeyDecision::is>();
    case StatementField::KeyGrounds:
        return grounds();
    case StatementField::KeyStatement:
        return partly<&Decision::key, &KeyDecision::statement>();
    case StatementField::NoticeGiven:
        return decisive<&Decision::notice, &KeyNotice::route>();
    case StatementField::NoticeDate:
        return partly<&Decision::notice, &KeyNotice::publishedOn>();
    case StatementField::NoticeStatement:
        return partly<&Decision::notice, &KeyNotice::statement>();
    default:
        return elsewhere();
    }
}

FieldAccess wording(StatementField field)
{
    switch (field) {
    case StatementField::UrgencyIs:
        return decisive<&Decision::urgency, &Urgency::level>();
    case StatementField::UrgencyAgreedBy:
        return partly<&Decision::urgency, &Urgency::agreedBy>();
    case StatementField::UrgencyReason:
        return partly<&Decision::urgency, &Urgency::reason>();
    case StatementField::UrgencyNote:
        return partly<&Decision::urgency, &Urgency::note>();
    case StatementField::Purpose:
        return plain<&Decision::purpose>();
    case StatementField::TextFrom:
        return textSource();
    case StatementField::Text:
        return listed<&Decision::text, QList<Limb>>();
    case StatementField::Reasons:
        return plain<&Decision::reasons>();
    case StatementField::Options:
        return plain<&Decision::options>();
    case StatementField::ConflictsFrom:
        return conflictsSource();
    case StatementField::ConflictsText:
        return conflicts();
    case StatementField::Consulted:
        return listed<&Decision::consulted, QList<PersonId>>();
    default:
        return elsewhere();
    }
}

FieldAccess administration(StatementField field)
{
    switch (field) {
    case StatementField::EffectiveDate:
        return effectiveDate();
    case StatementField::EffectiveBecause:
        return effectiveBecause();
    case StatementField::Signatory:
        return plain<&Decision::signatory>();
    case StatementField::SignatoryOffice:
        return plain<&Decision::signatoryOffice>();
    case StatementField::SignedOn:
        return plain<&Decision::signedOn>();
    case StatementField::PublishedOn:
        return plain<&Decision::publishedOn>();
    case StatementField::Wards:
        return plain<&Decision::wards>();
    case StatementField::LeadOfficer:
        return plain<&Decision::leadOfficer>();
    case StatementField::ResponsibleOfficers:
        return listed<&Decision::responsibleOfficers, QStringList>();
    case StatementField::Status:
        return plain<&Decision::status>();
    case StatementField::Notes:
        return listed<&Decision::notes, QStringList>();
    default:
        return elsewhere();
    }
}

FieldAccess accessTo(StatementField field)
{
    if (field < StatementField::UrgencyIs)
        return standing(field);
    return field < StatementField::EffectiveDate ? wording(field) : administration(field);
}

} // namespace

FieldValue valueOf(const Decision &decision, StatementField field)
{
    return accessTo(field).read(decision);
}

Decision withField(const Meeting &meeting, const AgendaItem &item, StatementField field,
                   const FieldValue &value)
{
    Decision decision = item.decision.value_or(Decision());
    accessTo(field).write(decision, {meeting, item, value});
    return decision;
}

QList<StatementField> fieldsThatDiffer(const Decision &one, const Decision &other)
{
    QList<StatementField> differing;
    for (int number = 0; number < settableFields; ++number) {
        const auto field = static_cast<StatementField>(number);
        if (valueOf(one, field) != valueOf(other, field))
            differing.append(field);
    }
    return differing;
}

} // namespace minutebook
