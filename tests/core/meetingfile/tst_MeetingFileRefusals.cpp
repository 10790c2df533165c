// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/MeetingFile.h"
#include "tests/support/Folders.h"
#include "tests/support/JsonAt.h"
#include "tests/support/TestResult.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QByteArray smallFile()
{
    QFile file(projectFile(u"tests/data/meetings/small.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonValue jsonValue(const char *text)
{
    return QJsonDocument::fromJson('[' + QByteArray(text) + ']').array().at(0);
}

/// A row of refusesWhatIsWrongInOnePlace: what stands at `pointer` becomes `json` (nothing: is
/// taken away), and the refusal names `place` (nothing: that same place) and says `words`.
void row(const char *name, const char *pointer, const char *json, const char *words,
         const char *place = nullptr)
{
    QTest::newRow(name) << QString::fromLatin1(pointer) << QByteArray(json)
                        << QString::fromLatin1(place ? place : pointer)
                        << QString::fromLatin1(words);
}

constexpr auto taken = "";

void rowsOfShape()
{
    row("wrong format", "/format", R"("minutes")", R"(Expected "minutebook-meeting")");
    row("no format", "/format", taken, R"(Expected "minutebook-meeting")");
    row("later version", "/version", "2", "Expected 1");
    row("version as text", "/version", R"("1")", "Expected 1");
    row("no council", "/council", taken, "Expected an object");
    row("no people", "/people", taken, "Expected a list");
    row("people not a list", "/people", "{}", "Expected a list");
    row("null for left out", "/interests", "null", "Expected a list");
    row("person not an object", "/people/0", R"("ann-lee")", "Expected an object");
    row("no title", "/items/1/title", taken, "Expected a text");
    row("unknown field", "/strange", "1", "No field");
    row("unknown field in an entry", "/items/1/entries/2/speaker", R"("bo-dean")", "No field");
    row("unknown field to be escaped", "/meeting/a~1b~0c", "1", "No field");
    row("unknown field without name", "/meeting/", "1", "No field");
    row("unknown field in a limb", "/items/1/entries/4/limbs/0/limbs/0/marker", R"("roman")",
        "No field");
    row("unknown field in a translation", "/people/0/translations/cy/ward", R"("Bae")", "No field");
    row("unknown language", "/people/0/translations/fr", "{}", "No field");
    row("entry without kind", "/items/1/entries/2/kind", taken, R"("narrative")");
    row("entry of no kind", "/items/1/entries/2/kind", R"("speach")", R"("speech")");
    row("kind not a text", "/items/1/entries/2/kind", "1", R"("speech")");
    row("resolution without limbs", "/items/1/entries/4/limbs", taken, "Expected a list");
    row("resolution of no limb", "/items/1/entries/4/limbs", "[]", "not empty");
    row("interest in nothing", "/interests/0/items", "[]", "not empty");
    row("motion without outcome", "/items/1/entries/5/outcome", taken, R"("fell")");
    row("table without rows", "/items/1/entries/3/rows", taken, "Expected a list");
    row("table row not a list", "/items/1/entries/3/rows/1", R"("2")", "Expected a list");
    row("table cell not a text", "/items/1/entries/3/rows/0/1", "2", "Expected a text");
}

void rowsOfValues()
{
    row("empty name", "/people/0/name", R"("")", "not empty");
    row("empty limb", "/items/1/entries/4/limbs/0/text", R"("")", "not empty");
    row("empty point", "/items/1/entries/0/points/0", R"("")", "not empty");
    row("empty narrative", "/items/1/entries/2/text", R"("")", "not empty");
    row("empty translation", "/items/1/entries/2/translations/cy/text", R"("")", "not empty");
    row("number for text", "/meeting/venue", "12", "Expected a text");
    row("text for number", "/body/quorum", R"("3")", "Expected a whole number");
    row("half a person", "/body/quorum", "2.5", "Expected a whole number");
    row("quorum of nobody", "/body/quorum", "0", "1 or more");
    row("quorum beyond counting", "/body/quorum", "1e300", "Expected a whole number");
    row("too many days", "/body/callIn/days", "61", "from 0 to 60");
    row("paragraph of no schedule", "/items/1/access/paragraphs/0", "19", "from 1 to 18");
    row("votes below nothing", "/items/1/entries/4/vote/for", "-1", "0 or more");
    row("text for true", "/interests/0/sensitive", R"("false")", "true or false");
    row("number for true", "/items/1/decision/key/is", "1", "true or false");
    row("no such kind of body", "/body/kind", R"("Executive")", R"("executive")");
    row("no such language", "/council/languages/1", R"("fr")", R"("cy")");
    row("conflicts of no type", "/items/1/decision/conflicts", "false", "Expected a text");
    row("impossible day", "/meeting/date", R"("2026-02-30")", "Expected a date");
    row("date in words", "/meeting/date", R"("21 May 2026")", "Expected a date");
    row("date with time", "/meeting/date", R"("2026-05-21T00:00:00Z")", "Expected a date");
    row("date that is short", "/items/1/minutesOf/0", R"("2026-4-16")", "Expected a date");
    row("impossible time", "/meeting/scheduledStart", R"("29:59")", "Expected a time");
    row("time with seconds", "/meeting/scheduledStart", R"("14:00:00")", "Expected a time");
    row("moment without offset", "/meeting/startedAt", R"("2026-05-21T14:01:07")", "offset");
    row("moment of no day", "/items/1/sittings/0/from", R"("2026-13-01T14:01:07Z")", "offset");
    row("no UUID", "/meeting/id", R"("7f0c2f4e")", "UUID");
    row("code with a capital", "/people/0/code", R"("AL")", "small letters");
    row("code too long", "/people/0/code", R"("abcdefghi")", "small letters");
    row("lone surrogate", "/meeting/venue", R"("half \ud83d of it")", "surrogate");
    row("lone second surrogate", "/people/1/name", R"("\ude00")", "surrogate");
}

void rowsOfIds()
{
    row("id with a capital", "/people/0/id", R"("Ann")", "Expected an id");
    row("id that begins with a hyphen", "/people/0/id", R"("-ann")", "Expected an id");
    row("provisional id", "/items/1/entries/0/id", R"("_1")", "Expected an id");
    row("reference to a provisional id", "/items/1/entries/1/repliesTo", R"("_1")",
        "Expected an id");
    row("empty id", "/items/0/id", R"("")", "Expected an id");
    row("doubled person", "/people/1/id", R"("ann-lee")", "/people/0/id");
    row("doubled item", "/items/1/id", R"("opening")", "/items/0/id");
    row("document called as an item", "/items/1/documents/0/id", R"("opening")", "/items/0/id");
    row("item called as a document", "/items/0/id", R"("map")", "/meeting/documents/0/id");
    row("doubled entry", "/items/1/entries/1/id", R"("s1")", "/items/1/entries/0/id");
    row("doubled action", "/actions/1", R"({"id": "a1", "text": "x"})", "/actions/0/id",
        "/actions/1/id");
    row("doubled amendment", "/items/1/entries/5/amendments",
        R"([{"id": "m1", "text": "x", "outcome": "lost"}])", "/items/1/entries/4/amendments/0/id",
        "/items/1/entries/5/amendments/0/id");
}

void rowsOfReferences()
{
    const auto person = "id of one of the people";
    for (const char *pointer :
         {"/meeting/chair", "/people/1/substituteFor", "/interests/0/person", "/before/0/person",
          "/items/1/presenter", "/items/1/portfolioHolder", "/items/1/entries/0/speaker",
          "/items/1/entries/4/mover", "/items/1/entries/4/seconder",
          "/items/1/entries/4/vote/named/for/0", "/items/1/entries/4/vote/named/notVoting",
          "/items/1/entries/4/vote/castingVote/by", "/items/1/entries/4/amendments/0/mover",
          "/items/1/entries/5/requestedBy", "/items/1/decision/signatory",
          "/items/1/decision/makerPerson", "/items/1/decision/consulted/0"}) {
        const bool isList = QByteArray(pointer).endsWith("notVoting");
        const QByteArray place = isList ? QByteArray(pointer) + "/0" : QByteArray(pointer);
        row(pointer, pointer, isList ? R"(["nobody"])" : R"("nobody")", person, place.constData());
    }
    row("quotation read by nobody", "/items/1/entries/2",
        R"({"kind": "quotation", "text": "x", "readBy": "nobody"})", person,
        "/items/1/entries/2/readBy");
    row("item that is a document", "/interests/0/items/0", R"("map")", "id of an agenda item");
    row("action of no item", "/actions/0/item", R"("nothing")", "id of an agenda item");
    row("parent that is nothing", "/items/1/parent", R"("nothing")", "id of an agenda item");
    row("reply to nothing", "/items/1/entries/1/repliesTo", R"("nothing")", "id of an entry");
    row("motion about nothing", "/items/1/entries/5/about", R"("nothing")", "id of an entry");
    row("parent of itself", "/items/1/parent", R"("budget")", "own ancestor");
    row("parents in a circle", "/items/0/parent", R"("budget")", "own ancestor");
}

void rowsOfTokens()
{
    const auto text = "/items/1/entries/0/text";
    row("brace without end", text, R"("said {speaker")", "character 6");
    row("brace that closes nothing", text, R"("said }")", "character 6");
    row("no token", text, R"("{the speaker}")", "no token");
    row("token of nobody", text, R"("{nobody:role}")", R"("nobody")");
    row("token of no item", text, R"("{minute:map}")", R"("map")");
    row("token of no appendix", text, R"("{appendix:report-1}")", R"("report-1")");
    row("token in a point", "/items/1/entries/0/points/0", R"("{item:map}")", R"("map")");
    row("speaker of a speech without one", "/items/1/entries/1/text", R"("{speaker} left")",
        "no speaker");
    row("speaker of a narrative", "/items/1/entries/2/text", R"("{speaker} left")", "no speaker");
    row("token in an event", "/before/0/text", R"("{nobody}")", R"("nobody")");
    row("token in a limb", "/items/1/entries/4/limbs/0/limbs/0/text", R"("{")", "character 1");
    row("token in a recommendation", "/items/1/report/recommendation/0/text", R"("{")",
        "character 1");
    row("token in a decision", "/items/1/decision/text/0/text", R"("{speaker}")", "no speaker");
    row("token in a translation", "/items/1/entries/2/translations/cy/text", R"("{item:x}")",
        R"("x")");
}

void textRow(const char *name, const QByteArray &text, const char *place, const char *words)
{
    QTest::newRow(name) << text << QString::fromLatin1(place) << QString::fromLatin1(words);
}

/// Lists and objects so many or so deep that a reader could be made to fall over.
void addBottomlessRows()
{
    textRow("more lists than there can be",
            "{\"x\":[" + QByteArray("[],").repeated(1'500'000) + "1]}", "/x/999998", "too many");
    textRow("nested without end", "{\"x\":" + QByteArray(5'000'000, '['), nullptr,
            "Nested too deep");
    textRow("lists without end", QByteArray(5'000'000, '['), "", "Expected an object");
    textRow("nested too deep", '{' + QByteArray(R"("x":{)").repeated(200) + QByteArray(201, '}'),
            nullptr, "Nested too deep");
}

} // namespace

class tst_MeetingFileRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsWrongInOnePlace_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        rowsOfShape();
        rowsOfValues();
        rowsOfIds();
        rowsOfReferences();
        rowsOfTokens();
    }

    void refusesWhatIsWrongInOnePlace()
    {
        QFETCH(QString, pointer);
        QFETCH(QByteArray, json);
        const QJsonObject lawful = QJsonDocument::fromJson(smallFile()).object();
        const auto value =
            json.isEmpty() ? std::nullopt : std::optional(jsonValue(json.constData()));
        const QJsonObject broken = withValueAt(lawful, pointer, value).toObject();
        QVERIFY(broken != lawful);
        // Written by hand where half a character is at stake, for Qt writes none.
        QByteArray text = QJsonDocument(broken).toJson();
        if (json.contains("\\ud"))
            text = textWithRawValue(lawful, pointer, json);
        const auto meeting = readMeeting(text);
        QVERIFY(!meeting);
        QCOMPARE(meeting.error().code, ErrorCode::BadInput);
        QTEST(meeting.error().place, "place");
        QFETCH(QString, words);
        QVERIFY2(meeting.error().message.contains(words), qPrintable(meeting.error().message));
    }

    void refusesTextThatIsNoMeetingFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        const QByteArray lawful = smallFile();
        const auto replaced = [&](const char *what, const char *with) {
            return QByteArray(lawful).replace(what, with);
        };
        textRow("nothing", "", "", "not JSON");
        textRow("words", "Minutes of \"the\nmeeting\".", "", "not JSON");
        textRow("list", "[]", "", "Expected an object");
        textRow("text", R"("minutes")", "", "line 1");
        textRow("number", "1", "", "line 1");
        textRow("trailing garbage", lawful + "x", "", "not JSON");
        textRow("two objects", lawful + lawful, "", "not JSON");
        textRow("cut short", lawful.first(lawful.indexOf("14:01:07")), "/meeting/startedAt",
                "line 15");
        textRow("comma missing", replaced("\"version\": 1,", "\"version\": 1"), "/version",
                "not JSON");
        textRow("comma too many", replaced("\"quorum\": 3,", "\"quorum\": 3,,"), "/body/quorum",
                "not JSON");
        textRow("doubled key", replaced("\"version\": 1,", "\"version\": 1, \"version\": 1,"),
                "/version", "twice");
        textRow("doubled key, one escaped",
                replaced("\"quorum\": 3,", "\"quorum\": 3, \"quor\\u0075m\": 3,"), "/body/quorum",
                "twice");
        textRow("doubled key deep down",
                replaced("\"text\": \"in part\"", "\"text\": \"\", \"text\": \"in part\""),
                "/items/1/entries/4/limbs/0/limbs/0/text", "twice");
        textRow("not UTF-8", replaced("Saltmarsh", "Saltmar\xF7h"), "/council/name", "UTF-8");
        textRow("surrogates in UTF-8", replaced("Saltmarsh", "\xED\xA0\xBD"), "/council/name",
                "UTF-8");
        textRow("overlong UTF-8", replaced("Saltmarsh", "\xC0\xAF"), "/council/name", "UTF-8");
        textRow("not UTF-8 in a key", replaced("\"quorum\"", "\"quo\xFFrum\""), "/body/kind",
                "UTF-8");
        textRow("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "", "not JSON");
        textRow("line break in a text", replaced("Saltmarsh", "Salt\nmarsh"), "/council/name",
                "escaped");
        textRow("quote missing", replaced("\"Cabinet\"", "\"Cabinet"), "/body/name", "escaped");
        textRow("escape of nothing", replaced("Saltmarsh", "Salt\\marsh"), "/council/name",
                "escaped");
        textRow("number without end", replaced("\"quorum\": 3,", "\"quorum\": 3.,"), "/body/quorum",
                "digit");
        textRow("number without beginning", replaced("\"quorum\": 3,", "\"quorum\": .3,"),
                "/body/quorum", "digit");
        textRow("number from nothing", replaced("\"quorum\": 3,", "\"quorum\": 03,"),
                "/body/quorum", "not JSON");
        addBottomlessRows();
    }

    void refusesTextThatIsNoMeetingFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QFETCH(QString, words);
        const auto meeting = readMeeting(text);
        QVERIFY(!meeting);
        QCOMPARE(meeting.error().code, ErrorCode::BadInput);
        if (!place.isNull())
            QCOMPARE(meeting.error().place, place);
        QVERIFY2(meeting.error().message.contains(words), qPrintable(meeting.error().message));
    }

    void readsLimbsThirtyTwoDeepAndNoDeeper()
    {
        VERIFY_RESULT(readMeeting(withLimbsNested(32)));
        const auto meeting = readMeeting(withLimbsNested(33));
        QVERIFY(!meeting);
        QCOMPARE(meeting.error().place, u"/items/1/entries/4"_s + u"/limbs/0"_s.repeated(33));
        QVERIFY(meeting.error().message.contains(u"32"_s));
    }

    void refusesMoreThanAFileMayHold()
    {
        const auto meeting = readMeeting(QByteArray(maxMeetingFileSize + 1, ' '));
        QVERIFY(!meeting);
        QVERIFY(meeting.error().message.contains(u"64 MB"_s));
    }

    void readsAWholeNumberHoweverItIsWritten()
    {
        const auto meeting =
            readMeeting(smallFile().replace("\"quorum\": 3,", "\"quorum\": 3.0e0,"));
        VERIFY_RESULT(meeting);
        QCOMPARE(meeting->body.quorum, 3);
    }

    void saysNothingOfTheTextItRefuses()
    {
        const QByteArray file =
            smallFile().replace("{speaker} spoke", "{speaker} of the hidden matter {");
        const auto meeting = readMeeting(file);
        QVERIFY(!meeting);
        QVERIFY(!meeting.error().message.contains(u"hidden"_s));
    }

private:
    static QByteArray textWithRawValue(const QJsonObject &lawful, const QString &pointer,
                                       const QByteArray &raw)
    {
        const QJsonObject marked = withValueAt(lawful, pointer, u"@raw@"_s).toObject();
        return QJsonDocument(marked).toJson().replace("\"@raw@\"", raw);
    }

    static QByteArray withLimbsNested(int depth)
    {
        QJsonObject limb{{u"text"_s, u"x"_s}};
        for (int i = 1; i < depth; ++i)
            limb = {{u"text"_s, u"x"_s}, {u"limbs"_s, QJsonArray{limb}}};
        const QJsonObject lawful = QJsonDocument::fromJson(smallFile()).object();
        return QJsonDocument(withValueAt(lawful, u"/items/1/entries/4/limbs/0"_s, limb).toObject())
            .toJson();
    }
};

QTEST_GUILESS_MAIN(tst_MeetingFileRefusals)
#include "tst_MeetingFileRefusals.moc"
