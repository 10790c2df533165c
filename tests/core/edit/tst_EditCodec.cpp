// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/edit/EditCodec.h"
#include "core/meetingfile/JsonText.h"
#include "tests/support/EditGenerator.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QSet>

using namespace minutebook;
using namespace minutebook::test;

namespace {

QJsonObject throughText(const QJsonObject &json)
{
    const auto read = parseJsonObject(jsonText(json, QJsonDocument::Compact));
    return read ? *read : QJsonObject();
}

Edit smallEdit()
{
    return {
        EditKind::FileContribution,
        {EntryChange{Place::under(itemId(u"i"_s)), 2, std::nullopt, narrative(u"e"_s, u"x"_s)}}};
}

} // namespace

class tst_EditCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryEditBackEqual()
    {
        QSet<std::size_t> kindsOfChange;
        for (quint32 seed = 0; seed < 300; ++seed) {
            const Edit edit = randomEdit(generateMeeting(seed).meeting, seed + 10'000);
            const auto read = editFromJson(throughText(toJson(edit)));
            VERIFY_RESULT(read);
            QVERIFY2(*read == edit, qPrintable(QString::number(seed)));
            for (const Change &change : edit.changes)
                kindsOfChange.insert(change.index());
        }
        QCOMPARE(kindsOfChange.size(), qsizetype(std::variant_size_v<Change>));
    }

    void readsEveryKindOfEditBackByItsName()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(EditKind::Import); ++i) {
            const Edit edit{static_cast<EditKind>(i), {}};
            const auto read = editFromJson(toJson(edit));
            VERIFY_RESULT(read);
            QCOMPARE(read->kind, edit.kind);
            QCOMPARE(toJson(edit).value("kind"_L1).toString(), editKindName(edit.kind));
            names.insert(editKindName(edit.kind));
        }
        QCOMPARE(names.size(), static_cast<int>(EditKind::Import) + 1);
        QCOMPARE(editKindName(EditKind::FileContribution), u"file-contribution"_s);
        QCOMPARE(editKindName(EditKind::TakeItem), u"take-item"_s);
        QCOMPARE(editKindName(EditKind::ChangeAccess), u"change-access"_s);
    }

    void writesAnEditAsTheChangeLogKeepsIt()
    {
        const QByteArray expected =
            R"({"changes":[{"after":{"id":"e","kind":"narrative","text":"x"},"index":2,"of":"entry",)"
            R"("place":{"item":"i","part":"item"}}],"kind":"file-contribution","version":1})";
        QCOMPARE(jsonText(toJson(smallEdit()), QJsonDocument::Compact), expected);
    }

    void refusesAnEditOfALaterVersion()
    {
        QJsonObject json = toJson(smallEdit());
        json.insert(u"version"_s, 3);
        const auto read = editFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::TooNew);
    }

    /// So that a program that knows no reasons says that this was written by a newer one.
    void onlyAnEditWithAReasonIsOfTheSecondVersion()
    {
        Edit edit = smallEdit();
        QCOMPARE(toJson(edit).value("version"_L1).toInt(), 1);
        edit.because = u"a letter was missing"_s;
        QJsonObject json = toJson(edit);
        QCOMPARE(json.value("version"_L1).toInt(), 2);
        QCOMPARE(*editFromJson(json), edit);
        json.insert(u"version"_s, 1);
        QVERIFY(!editFromJson(json));
    }

    void refusesWhatItDidNotWrite_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("version") << u"version"_s << QJsonValue(0);
        QTest::newRow("kind") << u"kind"_s << QJsonValue(u"dance"_s);
        QTest::newRow("changes") << u"changes"_s << QJsonValue(QJsonObject());
        QTest::newRow("unknown") << u"colour"_s << QJsonValue(1);
    }

    void refusesWhatItDidNotWrite()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(smallEdit());
        json.insert(field, value);
        const auto read = editFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QCOMPARE(read.error().place, u'/' + field);
    }

    void readsADraftBackEqual()
    {
        Draft draft;
        draft.speaker = personId(u"lindley"_s);
        draft.as = u"a resident"_s;
        draft.noName = true;
        draft.act = Act::Asks;
        draft.note = true;
        draft.opening = DraftOpening::SameAgain;
        draft.text = u"half a { sentence\n"_s;
        draft.caret = 7;
        draft.began = at(u"14:30:01");
        draft.flagged = true;
        draft.item = itemId(u"item-2"_s);
        draft.correcting = EntryId::provisional(3);
        draft.setAside = DraftWords{.opening = DraftOpening::Own, .text = u"other words"_s};
        const auto read = draftFromJson(throughText(toJson(draft)));
        VERIFY_RESULT(read);
        QVERIFY(*read == draft);
    }

    void readsAnEmptyDraftBackEqual()
    {
        const auto read = draftFromJson(throughText(toJson(Draft())));
        VERIFY_RESULT(read);
        QVERIFY(*read == Draft());
        QVERIFY(read->isEmpty());
    }

    void readsADraftFromBeforeWordsCouldBeMarked()
    {
        Draft draft;
        draft.text = u"as the book has it"_s;
        const QJsonObject json = toJson(draft);
        QVERIFY(!json.contains(u"flagged"_s));
        QVERIFY(!draftFromJson(json)->flagged);
    }

    void refusesADraftOfALaterVersion()
    {
        QJsonObject json = toJson(Draft());
        json.insert(u"version"_s, 2);
        const auto read = draftFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::TooNew);
    }
};

QTEST_GUILESS_MAIN(tst_EditCodec)
#include "tst_EditCodec.moc"
