// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// One decision, two texts (SI 2012/2089 reg 12(2)(a)): a difference is shown, and the clerk says
// which stands.

#include "core/meetingfile/MeetingFile.h"
#include "core/session/checks/Check.h"
#include "core/session/statements/LinkedText.h"
#include "tests/support/Folders.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <algorithm>

using namespace minutebook;
using namespace Qt::StringLiterals;
using namespace minutebook::test;

namespace {

const ItemId here = itemId(u"item-6"_s);

/// Two limbs were carried, and the statement has words of its own.
Meeting stating(const QList<Limb> &limbs)
{
    Meeting meeting = cabinet();
    AgendaItem made = item(u"6"_s, u"Family hubs"_s, u"14:10", u"14:40");
    Resolution resolution{.limbs = {{.text = u"the strategy be approved; and"_s},
                                    {.text = u"£1 million be spent."_s}}};
    made.entries.append(entry(u"e1"_s, u"14:39", resolution));
    made.decision = Decision();
    made.decision->text.values = limbs;
    meeting.items = {made};
    return meeting;
}

bool warnsOfTheDifference(const Meeting &meeting)
{
    return std::ranges::any_of(checkItem(meeting, here), [](const Finding &finding) {
        return finding.field == StatementField::Text && finding.severity == Severity::Warning;
    });
}

} // namespace

class tst_LinkedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheWordsThatDiffer()
    {
        const Meeting meeting = stating({{.text = u"the strategy (appendix 1) be approved; and"_s},
                                         {.text = u"£1 million be spent."_s}});
        const auto texts = differingTexts(meeting, meeting.items[0]);
        QVERIFY(texts);
        QCOMPARE(texts->resolved.first().text, u"the strategy be approved; and"_s);
        QCOMPARE(texts->stated.first().text, u"the strategy (appendix 1) be approved; and"_s);
        QVERIFY(warnsOfTheDifference(meeting));
    }

    void whatOnlyJoinsTheLimbsIsNoDifference()
    {
        const Meeting meeting = stating(
            {{.text = u"the strategy be approved;"_s}, {.text = u"£1 million  be spent"_s}});
        QVERIFY(!differingTexts(meeting, meeting.items[0]));
        QVERIFY(!warnsOfTheDifference(meeting));
    }

    void aLimbMoreOrLessIsADifference()
    {
        const Meeting meeting = stating({{.text = u"the strategy be approved"_s}});
        QVERIFY(differingTexts(meeting, meeting.items[0]));
    }

    void thereIsNothingToCompareWithoutBoth()
    {
        Meeting meeting = stating({});
        QVERIFY(!differingTexts(meeting, meeting.items[0]));
        meeting = stating({{.text = u"something else"_s}});
        meeting.items[0].entries.values.clear();
        QVERIFY(!differingTexts(meeting, meeting.items[0]));
        meeting.items[0].decision.reset();
        QVERIFY(!differingTexts(meeting, meeting.items[0]));
    }

    void theResolutionCanStandAndIsFollowedFromThenOn()
    {
        Meeting meeting = stating({{.text = u"the plan be noted"_s}});
        const auto edit = lettingTheResolutionStand(meeting, here);
        VERIFY_RESULT(edit);
        VERIFY_RESULT(applyEdit(meeting, *edit));
        QVERIFY(meeting.items[0].decision->text.isEmpty());
        QVERIFY(!differingTexts(meeting, meeting.items[0]));
        QVERIFY(!warnsOfTheDifference(meeting));
    }

    void thePublishedTextIsReplacedOnlyWithAReason()
    {
        Meeting meeting = stating({{.text = u"the plan be noted"_s}});
        meeting.items[0].decision->publishedOn = QDate(2026, 5, 22);
        QVERIFY(!lettingTheResolutionStand(meeting, here));
        const auto edit = lettingTheResolutionStand(meeting, here, u"typed wrongly"_s);
        VERIFY_RESULT(edit);
        QCOMPARE(edit->because, u"typed wrongly"_s);
    }
};

QTEST_GUILESS_MAIN(tst_LinkedText)
#include "tst_LinkedText.moc"
