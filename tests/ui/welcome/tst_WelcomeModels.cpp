// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include <QSignalSpy>
#include <QTest>

#include "tests/support/ModelWatch.h"
#include "ui/dialogs/TakeModel.h"
#include "ui/welcome/FoundModel.h"
#include "ui/welcome/MeetingsModel.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestWelcomeModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsMeetingsWithDateBodyStateAndDecisions()
    {
        MeetingsModel model;
        const test::ModelWatch<MeetingsModel> watch(model);
        model.setMeetings({{.id = MeetingId::fromTrusted(u"a"_s),
                            .date = QDate(2026, 5, 21),
                            .council = u"Aldermere Council"_s,
                            .body = u"Cabinet"_s,
                            .status = MeetingStatus::Published,
                            .items = 11,
                            .decisions = 3}});
        QCOMPARE(model.index(0, MeetingsModel::Date).data().toString(), u"21 May 2026"_s);
        QCOMPARE(model.index(0, MeetingsModel::Body).data().toString(), u"Cabinet"_s);
        QCOMPARE(model.index(0, MeetingsModel::State).data().toString(), u"Published"_s);
        QVERIFY(model.index(0, MeetingsModel::Decisions).data().toString().startsWith(u'3'));
        const QString said = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(said.startsWith(u"Cabinet, 21 May 2026, Published, 3"_s));
        model.setMeetings({});
        QCOMPARE(model.rowCount(), 0);
    }

    void readsWhatWasFoundWithoutItsMarks()
    {
        FoundModel model;
        const test::ModelWatch<FoundModel> watch(model);
        SearchHit hit;
        hit.date = QDate(2026, 5, 21);
        hit.speaker = u"D Marsh"_s;
        hit.itemTitle = u"Swimming pool"_s;
        hit.excerpt = u"the pool would "_s + excerptOpen + u"reopen"_s + excerptClose + u" soon"_s;
        model.setHits({hit});
        const QModelIndex words = model.index(0, FoundModel::Words);
        QCOMPARE(words.data(Qt::AccessibleTextRole).toString(),
                 u"D Marsh, Swimming pool: the pool would reopen soon"_s);
        QCOMPARE(words.data(FoundModel::SecondLineRole).toString(), u"D Marsh, Swimming pool"_s);
        model.setHits({});
        QCOMPARE(model.rowCount(), 0);
    }

    void keepsTicksAndEditedTitles()
    {
        TakeModel model({u"Item"_s, u"Title"_s, u"Also read"_s});
        const test::ModelWatch<TakeModel> watch(model);
        model.setRows({{u"1"_s, u"Apologies"_s, {}, true}, {u"2"_s, u"Interests"_s, {}, true}});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(
            model.setData(model.index(0, TakeModel::Number), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(1, TakeModel::Text), u" Declarations "_s, Qt::EditRole));
        QVERIFY(!model.setData(model.index(1, TakeModel::Text), u"  "_s, Qt::EditRole));
        QCOMPARE(changes.count(), 2);
        QCOMPARE(model.taken(), 1);
        QCOMPARE(model.rows().at(1).text, u"Declarations"_s);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"1, Apologies, left out"_s);
    }
};

QTEST_MAIN(TestWelcomeModels)
#include "tst_WelcomeModels.moc"
