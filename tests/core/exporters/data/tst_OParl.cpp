// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/EveryDocument.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace minutebook;
using namespace minutebook::test;

namespace {

const HouseStyle &style()
{
    static const HouseStyles styles = HouseStyles::builtIn();
    return styles.all().constFirst();
}

QJsonObject oparlOf(const Document &document)
{
    return QJsonDocument::fromJson(written(document, Format::OParl)).object();
}

QJsonObject oparlOf(const Meeting &meeting, const CompositionRequest &request = {},
                    Copy copy = Copy::Public)
{
    const auto document = compose(MeetingCopy::of(meeting, copy), style(), request);
    return document ? oparlOf(*document) : QJsonObject();
}

enum class Kind { Text, Url, Moment, Bool, Integer, List, Urls, Object };

/// The properties of OParl 1.1 that the program writes, and what each may be.
const QHash<QString, QHash<QString, Kind>> &properties()
{
    static const QHash<QString, QHash<QString, Kind>> table{
        {u"Meeting"_s,
         {{u"id"_s, Kind::Url},
          {u"type"_s, Kind::Text},
          {u"name"_s, Kind::Text},
          {u"meetingState"_s, Kind::Text},
          {u"start"_s, Kind::Moment},
          {u"end"_s, Kind::Moment},
          {u"location"_s, Kind::Object},
          {u"organization"_s, Kind::Urls},
          {u"participant"_s, Kind::Urls},
          {u"agendaItem"_s, Kind::List}}},
        {u"AgendaItem"_s,
         {{u"id"_s, Kind::Url},
          {u"type"_s, Kind::Text},
          {u"order"_s, Kind::Integer},
          {u"number"_s, Kind::Text},
          {u"name"_s, Kind::Text},
          {u"public"_s, Kind::Bool},
          {u"result"_s, Kind::Text},
          {u"resolutionText"_s, Kind::Text}}},
        {u"Location"_s,
         {{u"id"_s, Kind::Url}, {u"type"_s, Kind::Text}, {u"description"_s, Kind::Text}}},
        {u"Person"_s, {{u"id"_s, Kind::Url}, {u"type"_s, Kind::Text}, {u"name"_s, Kind::Text}}}};
    return table;
}

bool isUrl(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return value.isString() && url.isValid() && !url.isRelative();
}

bool isOf(Kind kind, const QJsonValue &value)
{
    static const QRegularExpression moment(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    switch (kind) {
    case Kind::Text:
        return value.isString();
    case Kind::Url:
        return isUrl(value);
    case Kind::Moment:
        return moment.match(value.toString()).hasMatch();
    case Kind::Bool:
        return value.isBool();
    case Kind::Integer:
        return value.isDouble() && value.toDouble() == value.toInt(-1);
    case Kind::List:
        return value.isArray();
    case Kind::Urls:
        for (const QJsonValue &one : value.toArray())
            if (!isUrl(one))
                return false;
        return value.isArray();
    case Kind::Object:
        return value.isObject();
    }
    return false;
}

/// What is wrong with the object as one of that type; empty when nothing is.
QString faultIn(const QJsonObject &object, const QString &type, QStringList required)
{
    if (object.value(u"type"_s) != u"https://schema.oparl.org/1.1/"_s + type)
        return u"not a "_s + type;
    for (const QString &key : required += {u"id"_s, u"type"_s})
        if (!object.contains(key))
            return type + u" has no "_s + key;
    const QHash<QString, Kind> known = properties().value(type);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().startsWith(u"minutebook:"_s))
            continue;
        if (!known.contains(it.key()) || !isOf(known.value(it.key()), it.value()))
            return type + u": "_s + it.key();
    }
    return {};
}

QString faultInMeeting(const QJsonObject &meeting)
{
    QString fault = faultIn(meeting, u"Meeting"_s, {u"agendaItem"_s, u"organization"_s});
    int order = 0;
    QSet<QString> ids{meeting.value(u"id"_s).toString()};
    for (const QJsonValue &value : meeting.value(u"agendaItem"_s).toArray()) {
        const QJsonObject item = value.toObject();
        if (fault.isEmpty())
            fault = faultIn(item, u"AgendaItem"_s, {u"order"_s});
        if (fault.isEmpty() && item.value(u"order"_s).toInt(-1) != order++)
            fault = u"items out of order"_s;
        ids.insert(item.value(u"id"_s).toString());
    }
    if (fault.isEmpty() && ids.size() != order + 1)
        fault = u"an id stands twice"_s;
    if (fault.isEmpty() && meeting.contains(u"location"_s))
        fault = faultIn(meeting.value(u"location"_s).toObject(), u"Location"_s, {});
    for (const QJsonValue &person : meeting.value(u"minutebook:person"_s).toArray())
        if (fault.isEmpty())
            fault = faultIn(person.toObject(), u"Person"_s, {u"name"_s});
    return fault;
}

Meeting decided()
{
    Meeting meeting = cabinet();
    meeting.details.scheduledStart = QTime(14, 0);
    meeting.details.endedAt = at(u"15:40");
    meeting.details.venue = u"Tŷ Ŵyn"_s;
    meeting.items = {item(u"6"_s, u"Land"_s), item(u"7"_s, u"Sale to Harker"_s)};
    meeting.items[0].entries = {
        entry(u"r"_s,
              Resolution{.limbs = {{.text = u"it be sold."_s}},
                         .vote = Vote{.method = VoteMethod::Named, .inFavour = 2, .against = 1}})};
    meeting.items[1].publicTitle = u"Sale of land"_s;
    meeting.items[1].access = exempt();
    meeting.items[1].outcome = ItemOutcome::Deferred;
    return meeting;
}

} // namespace

class tst_OParl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasThePropertiesAndTypesOfOParlWhateverTheMeeting()
    {
        QList<Document> documents{sampleDocument(), sampleDecision(), emptyDocument()};
        for (quint32 seed = 1; seed <= 25; ++seed) {
            const Meeting meeting = generateMeeting(seed).meeting;
            documents += everyDocument(meeting, Copy::Public, style());
            documents += everyDocument(meeting, Copy::Full, style(), Language::Welsh);
        }
        for (const Document &document : std::as_const(documents)) {
            const QString fault = faultInMeeting(oparlOf(document));
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
    }

    void saysWhenAndWhereTheMeetingWasAndWhoCame()
    {
        const QJsonObject meeting = oparlOf(decided());
        QCOMPARE(meeting.value(u"name"_s), u"Cabinet"_s);
        QCOMPARE(meeting.value(u"start"_s), u"2026-05-21T14:00:00+01:00"_s);
        QCOMPARE(meeting.value(u"end"_s), u"2026-05-21T15:40:00+01:00"_s);
        QCOMPARE(meeting[u"location"_s][u"description"_s], u"Tŷ Ŵyn"_s);
        QCOMPARE(meeting.value(u"participant"_s).toArray().size(), 3);
        QCOMPARE(meeting[u"minutebook:person"_s][0][u"name"_s], u"Councillor R Okafor"_s);
    }

    void hasItemsWithTheirResolutions()
    {
        const QJsonValue item = oparlOf(decided())[u"agendaItem"_s][0];
        QCOMPARE(item[u"number"_s], u"6"_s);
        QCOMPARE(item[u"name"_s], u"Land"_s);
        QCOMPARE(item[u"public"_s], true);
        QCOMPARE(item[u"result"_s], u"carried"_s);
        QVERIFY(
            item[u"resolutionText"_s].toString().contains(u"it be sold."_s, Qt::CaseInsensitive));
        QCOMPARE(item[u"minutebook:vote"_s][0][u"for"_s], 2);
        QCOMPARE(item[u"minutebook:vote"_s][0][u"abstain"_s], QJsonValue(QJsonValue::Undefined));
    }

    void tellsThatAnItemIsNotOpenAndNoMore()
    {
        const QJsonValue item = oparlOf(decided())[u"agendaItem"_s][1];
        QCOMPARE(item[u"name"_s], u"Sale of land"_s);
        QCOMPARE(item[u"public"_s], false);
        QCOMPARE(item[u"result"_s], QJsonValue(QJsonValue::Undefined));
        const QJsonValue full = oparlOf(decided(), {}, Copy::Full)[u"agendaItem"_s][1];
        QCOMPARE(full[u"name"_s], u"Sale to Harker"_s);
        QCOMPARE(full[u"public"_s], false);
    }

    void keepsTheIdsOfThingsFromOneDocumentToTheNext()
    {
        const Meeting meeting = decided();
        const QJsonObject minutes = oparlOf(meeting);
        const QJsonObject decisions = oparlOf(meeting, {.type = DocumentType::Decisions});
        QCOMPARE(decisions.value(u"id"_s), minutes.value(u"id"_s));
        QCOMPARE(decisions[u"agendaItem"_s][0][u"id"_s], minutes[u"agendaItem"_s][0][u"id"_s]);
        QVERIFY(
            decisions[u"agendaItem"_s][0][u"resolutionText"_s].toString().contains(u"be sold"_s));
    }

    void hasActionsWhereOParlHasNone()
    {
        Meeting meeting = decided();
        meeting.actions = {{.item = meeting.items[0].id,
                            .text = u"Write to the tenants"_s,
                            .owners = {u"D Marsh"_s},
                            .due = QDate(2026, 6, 1)}};
        const QJsonValue action =
            oparlOf(meeting, {.type = DocumentType::Actions})[u"minutebook:action"_s][0];
        QCOMPARE(action[u"text"_s], u"Write to the tenants"_s);
        QCOMPARE(action[u"due"_s], u"2026-06-01"_s);
        QCOMPARE(action[u"owner"_s][0], u"D Marsh"_s);
        QCOMPARE(action[u"done"_s], false);
    }
};

QTEST_GUILESS_MAIN(tst_OParl)
#include "tst_OParl.moc"
