// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/HouseStyleReader.h"

#include "core/document/JsonFields.h"
#include "core/document/NumberingReader.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Error badStyle(const QString &message, const QString &place)
{
    return {.code = ErrorCode::BadInput, .message = message, .place = place, .detail = {}};
}

QString words(const char *text)
{
    return QCoreApplication::translate("minutebook::HouseStyleReader", text);
}

void readMarker(JsonFields &fields, Marker &marker)
{
    fields.choice("kind", marker.kind,
                  {"none", "bullet", "lower-letter", "upper-letter", "number", "lower-roman"});
    fields.text("before", marker.before);
    fields.text("after", marker.after);
    fields.text("bullet", marker.bullet);
}

void readMarkerAt(JsonFields &fields, const char *key, Marker &marker)
{
    fields.object(key, [&](JsonFields &inner) { readMarker(inner, marker); });
}

void readSeparators(JsonFields &fields, Separators &separators)
{
    fields.object("separators", [&](JsonFields &inner) {
        inner.text("between", separators.between);
        inner.text("beforeLast", separators.beforeLast);
        inner.text("last", separators.last);
    });
}

void readPoints(JsonFields &fields, PointsStyle &points)
{
    fields.choice("usual", points.usual, {"bullet", "letter", "number"});
    readMarkerAt(fields, "bullet", points.bullet);
    readMarkerAt(fields, "letter", points.letter);
    readMarkerAt(fields, "number", points.number);
    readSeparators(fields, points.separators);
}

void readLimbs(JsonFields &fields, LimbsStyle &limbs)
{
    if (fields.has("levels"))
        limbs.levels.clear();
    fields.objects("levels", [&](JsonFields &inner) {
        Marker marker;
        readMarker(inner, marker);
        limbs.levels.append(marker);
    });
    if (limbs.levels.isEmpty())
        fields.trouble().expected(words(QT_TRANSLATE_NOOP("minutebook::HouseStyleReader",
                                                          "A marker for at least one level")),
                                  fields.pointerTo(u"levels"_s));
    readSeparators(fields, limbs.separators);
}

void readShown(JsonFields &fields, Shown &shown)
{
    fields.choice("votes", shown.votes, {"none", "counts", "names"});
    fields.flag("movers", shown.movers);
    fields.flag("amendments", shown.amendments);
    fields.flag("purpose", shown.purpose);
    fields.flag("presenter", shown.presenter);
    fields.flag("portfolioHolder", shown.portfolioHolder);
    fields.flag("keyReference", shown.keyReference);
    fields.flag("plannedTimes", shown.plannedTimes);
    fields.flag("recommendation", shown.recommendation);
    fields.flag("minutesLabel", shown.minutesLabel);
    fields.flag("emptyDocumentsLabel", shown.emptyDocumentsLabel);
    fields.flag("portfolios", shown.portfolios);
    fields.flag("signature", shown.signature);
    fields.flag("initialsBox", shown.initialsBox);
    fields.flag("eventTimes", shown.eventTimes);
    fields.flag("attendance", shown.attendance);
    fields.flag("statements", shown.statements);
    fields.flag("contributionTimes", shown.contributionTimes);
}

void readPage(JsonFields &fields, PageStyle &page)
{
    fields.number("textSize", page.textSize);
    if (page.textSize < 9 || page.textSize > 36)
        fields.trouble().expected(
            words(QT_TRANSLATE_NOOP("minutebook::HouseStyleReader", "A size from 9 to 36 points")),
            fields.pointerTo(u"textSize"_s));
    fields.flag("lineNumbers", page.lineNumbers);
}

void readForm(JsonFields &fields, QList<DecisionFormField> &form)
{
    if (fields.has("decisionForm"))
        form.clear();
    fields.objects("decisionForm", [&](JsonFields &inner) {
        DecisionFormField field;
        inner.choice("field", field.field,
                     {"reference",
                      "item",
                      "decision-maker",
                      "members-present",
                      "date",
                      "exempt",
                      "confidential",
                      "key-statement",
                      "notice-statement",
                      "urgency",
                      "purpose",
                      "decision",
                      "reasons",
                      "options",
                      "conflicts",
                      "consulted",
                      "effective",
                      "call-in-notice",
                      "published-on",
                      "wards",
                      "lead-officer",
                      "responsible-officers",
                      "status",
                      "reference-again",
                      "signature",
                      "notes"});
        inner.flag("evenWhenEmpty", field.evenWhenEmpty);
        form.append(field);
    });
}

void readLanguage(JsonFields &fields, StyleLanguage &language)
{
    fields.text("date", language.date);
    fields.text("dateOfMeeting", language.dateOfMeeting);
    fields.text("time", language.time);
    fields.texts("plurals", [&](const QString &one, const QString &many) {
        language.plurals.insert(one, many);
    });
    fields.object("stems", [&](JsonFields &inner) {
        static constexpr const char *names[] = {"introduces", "points",   "asks",    "answers",
                                                "inResponse", "states",   "concern", "undertakes",
                                                "query",      "anonymous"};
        for (int i = 0; i < static_cast<int>(std::size(names)); ++i)
            inner.text(names[i], language.stems[static_cast<Stem>(i)]);
    });
    fields.object("phrases", [&](JsonFields &inner) {
        for (const NamedPhrase &named : namedPhrases())
            inner.text(named.name, language.phrases.*named.phrase);
    });
}

void readHead(JsonFields &fields, HouseStyle &style)
{
    QString id;
    fields.text("id", id);
    const auto read = HouseStyleId::from(id);
    if (!read)
        return fields.trouble().expected(
            words(QT_TRANSLATE_NOOP("minutebook::HouseStyleReader",
                                    "An id of small letters, digits and hyphens")),
            u"/id"_s);
    style.id = *read;
    fields.object("name", [&](JsonFields &inner) {
        inner.text("en", style.englishName);
        inner.text("cy", style.welshName);
    });
}

void readStyle(JsonFields &fields, HouseStyle &style)
{
    readHead(fields, style);
    fields.object("speakers", [&](JsonFields &inner) {
        inner.choice("form", style.speakers.form, {"role", "name"});
        inner.flag("capitals", style.speakers.capitals);
    });
    fields.object("points", [&](JsonFields &inner) { readPoints(inner, style.points); });
    fields.object("limbs", [&](JsonFields &inner) { readLimbs(inner, style.limbs); });
    fields.object("decisionLimbs",
                  [&](JsonFields &inner) { readLimbs(inner, style.decisionLimbs); });
    fields.object("runs", [&](JsonFields &inner) {
        readMarkerAt(inner, "letter", style.letterRun);
        readMarkerAt(inner, "number", style.numberRun);
    });
    fields.object("numbering", [&](JsonFields &inner) { readNumbering(inner, style); });
    fields.object("show", [&](JsonFields &inner) { readShown(inner, style.shown); });
    fields.object("page", [&](JsonFields &inner) { readPage(inner, style.page); });
    readForm(fields, style.decisionForm);
    fields.object("en", [&](JsonFields &inner) { readLanguage(inner, style.english); });
    fields.object("cy", [&](JsonFields &inner) { readLanguage(inner, style.welsh); });
}

Result<QJsonObject> readObject(const QByteArray &json)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (!document.isObject())
        return badStyle(words(QT_TRANSLATE_NOOP("minutebook::HouseStyleReader",
                                                "This is not a JSON object (at byte %1: %2)."))
                            .arg(trouble.offset)
                            .arg(trouble.errorString()),
                        {});
    return document.object();
}

} // namespace

Result<HouseStyle>
readHouseStyle(const QByteArray &json,
               const std::function<const HouseStyle *(const HouseStyleId &)> &find)
{
    const auto object = readObject(json);
    if (!object)
        return object.error();
    QJsonObject fieldsOfStyle = *object;
    if (fieldsOfStyle.take("format"_L1) != "minutebook-style"_L1
        || fieldsOfStyle.take("version"_L1) != 1)
        return badStyle(words(QT_TRANSLATE_NOOP("minutebook::HouseStyleReader",
                                                "This is not a house style of version 1.")),
                        u"/format"_s);
    HouseStyle style;
    const QJsonValue basedOn = fieldsOfStyle.take("basedOn"_L1);
    if (!basedOn.isUndefined()) {
        const HouseStyle *base = find(HouseStyleId::fromTrusted(basedOn.toString()));
        if (!base)
            return badStyle(words(QT_TRANSLATE_NOOP("minutebook::HouseStyleReader",
                                                    "The style it is based on is not here.")),
                            u"/basedOn"_s);
        style = *base;
    }
    JsonTrouble trouble;
    JsonFields fields(fieldsOfStyle, {},
                      basedOn.isUndefined() ? Leaving::Refused : Leaving::Allowed, trouble);
    readStyle(fields, style);
    fields.done();
    if (trouble.isAny())
        return trouble.result().error();
    return style;
}

} // namespace minutebook
