// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/JsonText.h"
#include "core/meetingfile/ValueJson.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

/// Through the text of the JSON and back, as a row of a book goes.
QJsonObject throughText(const QJsonObject &json)
{
    const auto read = parseJsonObject(jsonText(json, QJsonDocument::Compact));
    return read ? *read : QJsonObject();
}

} // namespace

class tst_ValueJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPartBackEqual()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            const Meeting meeting = generateMeeting(seed).meeting;
            verify(meeting.header(), headerFromJson);
            for (const Person &person : meeting.people)
                verify(person, personFromJson);
            for (const Interest &interest : meeting.interests)
                verify(interest, interestFromJson);
            for (const AgendaItem &item : meeting.items)
                verify(item, itemFromJson);
            for (const Entry &entry : meeting.before)
                verify(entry, entryFromJson);
            for (const Action &action : meeting.actions)
                verify(action, actionFromJson);
        }
    }

    void keepsProvisionalIds()
    {
        const Entry entry{.id = EntryId::provisional(4),
                          .body = Speech{.text = u"x"_s, .repliesTo = EntryId::provisional(3)}};
        verify(entry, entryFromJson);
        QCOMPARE(toJson(entry).value("id"_L1).toString(), u"_4"_s);
    }

    void keepsWhatIsHalfDone()
    {
        verify(MeetingHeader(), headerFromJson);
        verify(Person{.code = u"Much too long"_s}, personFromJson);
        verify(Interest(), interestFromJson);
        verify(AgendaItem{.report = Report{.recommendation = {Limb()}}, .sittings = {Sitting()}},
               itemFromJson);
        verify(Entry{.body = Speech{.text = u"{"_s, .points = {QString()}}}, entryFromJson);
        verify(Entry{.body = Resolution()}, entryFromJson);
        verify(Entry{.body = Correction()}, entryFromJson);
        verify(Action{.due = QDate()}, actionFromJson);
    }

    void saysWhereAPartIsWrong()
    {
        QJsonObject json = toJson(Person{.id = PersonId::fromTrusted(u"a"_s), .name = u"A"_s});
        json.insert(u"capacity"_s, u"king"_s);
        const auto person = personFromJson(json);
        QVERIFY(!person);
        QCOMPARE(person.error().code, ErrorCode::BadInput);
        QCOMPARE(person.error().place, u"/capacity"_s);
    }

    void refusesUnknownFields()
    {
        QJsonObject json = toJson(Action{.text = u"x"_s});
        json.insert(u"colour"_s, u"red"_s);
        const auto action = actionFromJson(json);
        QVERIFY(!action);
        QCOMPARE(action.error().place, u"/colour"_s);
    }

    void keepsATextThatBeginsWithAByteOrderMark()
    {
        const QJsonObject json{{u"text"_s, u"\uFEFFfirst \uFEFFsecond"_s}};
        QCOMPARE(throughText(json), json);
    }

private:
    template <typename T>
    static void verify(const T &value, Result<T> (*read)(const QJsonObject &))
    {
        const auto again = read(throughText(toJson(value)));
        VERIFY_RESULT(again);
        QVERIFY(*again == value);
    }
};

QTEST_GUILESS_MAIN(tst_ValueJson)
#include "tst_ValueJson.moc"
