// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/checks/LawReader.h"

#include "core/document/JsonFields.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::LawReader)
};

void readText(JsonFields &fields, const char *key, QString &text)
{
    if (fields.has(key))
        fields.text(key, text);
}

void readDay(JsonFields &fields, const char *key, QDate &day)
{
    if (!fields.has(key))
        return;
    QString typed;
    fields.text(key, typed);
    day = QDate::fromString(typed, Qt::ISODate);
    fields.check(day.isValid(), key, Say::tr("a date like 2026-05-21"));
}

void readScope(JsonFields &fields, Provision &provision)
{
    if (fields.has("of")) {
        enum class Of { Councils, Executives } of = Of::Councils;
        fields.choice("of", of, {"councils", "executives"});
        provision.ofExecutives = of == Of::Executives;
    }
    if (fields.has("by")) {
        DecisionMaker by = DecisionMaker::Body;
        fields.choice("by", by, {"body", "member", "officer"});
        provision.by = by;
    }
}

void readPeriod(JsonFields &fields, Provision &provision)
{
    if (!fields.has("days") && !fields.has("unit"))
        return;
    DayPeriod period;
    fields.number("days", period.days);
    fields.check(period.days >= 1 && period.days <= 366, "days",
                 Say::tr("a number of days from 1 to 366"));
    fields.choice("unit", period.unit, {"working", "calendar"});
    provision.period = period;
}

void readOffices(JsonFields &fields, Provision &provision)
{
    const QStringList known{u"scrutiny-chair"_s, u"council-chair"_s, u"council-vice-chair"_s,
                            u"head-of-paid-service"_s, u"standards-committee"_s};
    if (!fields.has("offices"))
        return;
    QStringList named;
    fields.words("offices", named, known);
    for (const QString &each : named)
        provision.offices.append(static_cast<Office>(known.indexOf(each)));
}

void readParagraph(JsonFields &fields, ExemptParagraph &paragraph)
{
    fields.number("number", paragraph.number);
    fields.check(paragraph.number >= 1, "number", Say::tr("the number of a paragraph"));
    readText(fields, "words", paragraph.words);
    readText(fields, "label", paragraph.label);
    fields.flag("publicInterest", paragraph.isWeighed);
}

void readCitation(JsonFields &fields, Provision &provision)
{
    bool byConstitution = false;
    readText(fields, "cite", provision.cite);
    if (fields.has("constitution"))
        fields.flag("constitution", byConstitution);
    fields.check(byConstitution == provision.cite.isEmpty(), "cite",
                 Say::tr("how the rule is cited, or that the constitution governs it"));
}

void readProvision(JsonFields &fields, Provision &provision)
{
    fields.text("rule", provision.rule);
    fields.check(std::ranges::any_of(
                     rules::all, [&](QLatin1StringView known) { return known == provision.rule; }),
                 "rule", Say::tr("the name of a rule that the checks know"));
    readScope(fields, provision);
    readDay(fields, "validFrom", provision.validFrom);
    fields.check(fields.has("validFrom"), "validFrom", Say::tr("a date like 2026-05-21"));
    readDay(fields, "validUntil", provision.validUntil);
    fields.check(provision.validUntil.isNull() || provision.validUntil >= provision.validFrom,
                 "validUntil", Say::tr("a day that is not before “validFrom”"));
    readCitation(fields, provision);
    readText(fields, "text", provision.text);
    readPeriod(fields, provision);
    readOffices(fields, provision);
    readText(fields, "schedule", provision.schedule);
    readText(fields, "instrument", provision.instrument);
    if (fields.has("paragraphs"))
        fields.list("paragraphs", provision.paragraphs, readParagraph);
    QString note;
    readText(fields, "note", note);
}

Jurisdiction readHead(JsonFields &fields)
{
    QString format;
    int version = 0;
    QString about;
    Jurisdiction country = Jurisdiction::Other;
    fields.text("format", format);
    fields.check(format == "minutebook-law"_L1, "format", u"“minutebook-law”"_s);
    fields.number("version", version);
    fields.check(version == 1, "version", u"1"_s);
    fields.choice("jurisdiction", country, {"england", "wales", "scotland", "northern-ireland"});
    fields.check(fields.has("jurisdiction"), "jurisdiction", Say::tr("the name of a country"));
    fields.text("about", about);
    return country;
}

} // namespace

Result<QList<Provision>> readLaw(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return Error{ErrorCode::BadInput, Say::tr("This is no JSON object."),
                     Say::tr("byte %1").arg(parsed.offset), parsed.errorString()};
    JsonTrouble trouble;
    JsonFields fields(document.object(), {}, Leaving::Allowed, trouble);
    const Jurisdiction country = readHead(fields);
    QList<Provision> provisions;
    fields.list("provisions", provisions, readProvision);
    fields.check(!provisions.isEmpty(), "provisions", Say::tr("a list of rules"));
    fields.done();
    if (trouble.isAny())
        return trouble.result().error();
    for (Provision &provision : provisions)
        provision.country = country;
    return provisions;
}

} // namespace minutebook
