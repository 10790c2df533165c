// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/decisions/References.h"
#include "tests/core/session/checks/CheckedMeeting.h"

#include <QTest>

using namespace minutebook;
using namespace minutebook::test;

namespace {

BookReference elsewhere(const QString &reference)
{
    return {MeetingId::fromTrusted(u"april"_s), QDate(2026, 4, 23), u"Cabinet"_s, u"7"_s,
            reference};
}

References knowing(const QList<BookReference> &others, const QString &form = u"CAB/{n}/{yy}"_s)
{
    return References({[form]() -> Result<QString> { return form; },
                       [others]() -> Result<QList<BookReference>> { return others; }});
}

/// Three decisions without references.
Meeting threeDecisions()
{
    Meeting meeting = cleanMeeting();
    meeting.items.clear();
    for (const QString &number : {u"6"_s, u"7"_s, u"8"_s}) {
        AgendaItem made = keyItem();
        made.id = itemId(number);
        made.agendaNumber = number;
        made.decision->reference.reset();
        meeting.items.append(made);
    }
    return meeting;
}

} // namespace

class tst_References : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersEachDecisionItsOwnNumber()
    {
        const References references = knowing({elsewhere(u"CAB/12/26"_s)});
        Meeting meeting = threeDecisions();
        QCOMPARE(references.next(meeting, itemId(u"6"_s)), u"CAB/13/26"_s);
        QCOMPARE(references.next(meeting, itemId(u"7"_s)), u"CAB/14/26"_s);
        QCOMPARE(references.next(meeting, itemId(u"8"_s)), u"CAB/15/26"_s);
        // Whichever is kept first, the others keep theirs.
        meeting.items[1].decision->reference = u"CAB/14/26"_s;
        QCOMPARE(references.next(meeting, itemId(u"6"_s)), u"CAB/13/26"_s);
        QCOMPARE(references.next(meeting, itemId(u"8"_s)), u"CAB/15/26"_s);
    }

    void neverChangesWhatWasGiven()
    {
        const References references = knowing({});
        Meeting meeting = threeDecisions();
        meeting.items[0].decision->reference = u"OLD 9"_s;
        QVERIFY(references.next(meeting, itemId(u"6"_s)).isEmpty());
        meeting.items[0].decision->reference = QString(); // none is wanted
        QVERIFY(references.next(meeting, itemId(u"6"_s)).isEmpty());
    }

    void offersNothingWithoutASchemeOrABookThatCanBeRead()
    {
        const Meeting meeting = threeDecisions();
        QVERIFY(knowing({}, {}).next(meeting, itemId(u"6"_s)).isEmpty());
        QVERIFY(References().next(meeting, itemId(u"6"_s)).isEmpty());
        const References away({[]() -> Result<QString> { return u"{n}"_s; },
                               []() -> Result<QList<BookReference>> {
                                   return Error{ErrorCode::Failed, u"away"_s};
                               }});
        QVERIFY(away.next(meeting, itemId(u"6"_s)).isEmpty());
        QVERIFY(!away.takenBy(u"1"_s));
    }

    void tellsWhoHasAReferenceAlready()
    {
        const References references = knowing({elsewhere(u"CAB/12/26"_s)});
        QCOMPARE(references.takenBy(u" cab/12/26"_s), elsewhere(u"CAB/12/26"_s));
        QVERIFY(!references.takenBy(u"CAB/13/26"_s));
        QVERIFY(!references.takenBy(QString()));
    }
};

QTEST_GUILESS_MAIN(tst_References)
#include "tst_References.moc"
