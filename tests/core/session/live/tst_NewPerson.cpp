// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/NewPerson.h"
#include "tests/support/SmallMeeting.h"

#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

class tst_NewPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNameAndRole()
    {
        const Moment now = *Moment::from(u"2026-05-21T14:31:00+01:00"_s);
        const auto person =
            readNewPerson(u"Jane Smith, head of housing"_s, smallMeeting(), {}, now);
        QVERIFY(person);
        QCOMPARE(person->name, u"Jane Smith"_s);
        QCOMPARE(person->office, u"Head of housing"_s);
        QCOMPARE(person->attribution->role, u"the head of housing"_s);
        QCOMPARE(person->capacity, Capacity::Officer);
        QCOMPARE(person->code, u"js"_s);
        QCOMPARE(person->id.text(), u"jane-smith"_s);
        QCOMPARE(person->presence.values, QList<PresenceInterval>({{now, std::nullopt}}));
        QVERIFY(!isVoting(*person));
    }

    void readsTitles()
    {
        const auto person = readNewPerson(u"Cllr Ann Îo-Price"_s, smallMeeting(), {}, {});
        QVERIFY(person);
        QCOMPARE(person->title, u"Councillor"_s);
        QCOMPARE(person->name, u"Ann Îo-Price"_s);
        QCOMPARE(person->capacity, Capacity::Councillor);
        QCOMPARE(person->code, u"ai"_s);
        QVERIFY(!person->presence.isWritten());
    }

    void takesTheWantedCodeOnlyWhereItIsFree()
    {
        QCOMPARE(readNewPerson(u"Jane Smith"_s, smallMeeting(), u"zz"_s, {})->code, u"zz"_s);
        QCOMPARE(readNewPerson(u"Jane Pink"_s, smallMeeting(), u"sw"_s, {})->code, u"jpi"_s);
        Meeting meeting = smallMeeting();
        for (int same = 0; same < 8; ++same) {
            const auto person = readNewPerson(u"Jane Smi"_s, meeting, {}, {});
            QVERIFY(person && !findPersonByCode(meeting, *person->code));
            QVERIFY(!findPerson(meeting, person->id));
            meeting.people.append(*person);
        }
    }

    void oneWordIsNoName()
    {
        for (const QString &typed : {u"zz"_s, u"Smith"_s, u"sw 2"_s, QString(), u", clerk"_s})
            QVERIFY2(!readNewPerson(typed, smallMeeting(), {}, {}), qPrintable(typed));
    }
};

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_NewPerson)

#include "tst_NewPerson.moc"
