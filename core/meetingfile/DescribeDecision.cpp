// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/FieldReader.h"
#include "core/meetingfile/FieldWriter.h"

namespace minutebook {

using namespace Qt::StringLiterals;

template <typename Io>
static void describe(Io &io, Described<Io, KeyDecision> key)
{
    io.required("is"_L1, key.is);
    io.optional("grounds"_L1, key.grounds);
    io.optional("statement"_L1, key.statement);
}

template <typename Io>
static void describe(Io &io, Described<Io, KeyNotice> notice)
{
    io.required("route"_L1, notice.route);
    io.optional("publishedOn"_L1, notice.publishedOn);
    io.optional("statement"_L1, notice.statement);
}

template <typename Io>
static void describe(Io &io, Described<Io, Urgency> urgency)
{
    io.required("level"_L1, urgency.level);
    io.optional("agreedBy"_L1, urgency.agreedBy);
    io.optional("reason"_L1, urgency.reason);
    io.optional("note"_L1, urgency.note);
}

template <typename Io>
static void describe(Io &io, Described<Io, EffectiveOverride> effective)
{
    io.required("date"_L1, effective.date);
    io.optional("because"_L1, effective.because);
}

// Left out, null and a text mean three things, which no other field of the file has.

static void describeConflicts(FieldReader &io, Conflicts &conflicts)
{
    const auto name = "conflicts"_L1;
    const QJsonValue json = io.take(name);
    if (json.isUndefined())
        conflicts = ConflictsFromInterests{};
    else if (json.isNull())
        conflicts = ConflictsNotYetRecorded{};
    else
        io.read(json, JsonPath(io.path(), name), conflicts.emplace<QString>());
}

static void describeConflicts(FieldWriter &io, const Conflicts &conflicts)
{
    const auto name = "conflicts"_L1;
    if (std::holds_alternative<ConflictsNotYetRecorded>(conflicts))
        io.put(name, QJsonValue::Null);
    else if (const auto *text = std::get_if<QString>(&conflicts))
        io.put(name, *text);
}

template <typename Io>
static void describeSignature(Io &io, Described<Io, Decision> decision)
{
    io.optional("signatory"_L1, decision.signatory);
    io.optional("signatoryOffice"_L1, decision.signatoryOffice);
    io.optional("signedOn"_L1, decision.signedOn);
    io.optional("publishedOn"_L1, decision.publishedOn);
}

template <typename Io>
void describe(Io &io, Described<Io, Decision> decision)
{
    io.optional("reference"_L1, decision.reference);
    io.optional("maker"_L1, decision.maker);
    io.optional("makerPerson"_L1, decision.makerPerson);
    io.optional("date"_L1, decision.date);
    io.optional("key"_L1, decision.key);
    io.optional("notice"_L1, decision.notice);
    io.optional("exempt"_L1, decision.exempt);
    io.optional("confidential"_L1, decision.confidential);
    io.optional("urgency"_L1, decision.urgency);
    io.optional("purpose"_L1, decision.purpose);
    io.optional("text"_L1, decision.text);
    io.optional("reasons"_L1, decision.reasons);
    io.optional("options"_L1, decision.options);
    describeConflicts(io, decision.conflicts);
    io.optional("consulted"_L1, decision.consulted);
    io.optional("effective"_L1, decision.effective);
    describeSignature<Io>(io, decision);
    io.optional("wards"_L1, decision.wards);
    io.optional("leadOfficer"_L1, decision.leadOfficer);
    io.optional("responsibleOfficers"_L1, decision.responsibleOfficers, rule::notEmpty);
    io.optional("status"_L1, decision.status);
    io.optional("notes"_L1, decision.notes);
}

MINUTEBOOK_INSTANTIATE_DESCRIBE(Decision)

} // namespace minutebook
