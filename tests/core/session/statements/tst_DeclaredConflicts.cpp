// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// The conflicts of a statement and their dispensations: SI 2012/2089 reg 12(2)(d) and (e); in Wales
// SI 2001/2290, of the standards committee.

#include "core/document/HouseStyles.h"
#include "core/meetingfile/MeetingFile.h"
#include "core/session/checks/Check.h"
#include "core/session/statements/DeclaredConflicts.h"
#include "tests/support/Folders.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <algorithm>

using namespace minutebook;
using namespace Qt::StringLiterals;
using namespace minutebook::test;

namespace {

const ItemId here = itemId(u"family-hubs"_s);

Meeting practice()
{
    const auto meeting =
        readMeetingFile(projectFile(u"resources/practice/practice-meeting.json"_s));
    if (!meeting)
        qFatal("the practice meeting cannot be read");
    return *meeting;
}

AgendaItem &hubs(Meeting &meeting)
{
    return meeting.items[indexOfItem(meeting, here)];
}

/// Councillor Whitlock stayed and voted, and nothing is noted of a dispensation.
Meeting asking()
{
    Meeting meeting = practice();
    meeting.interests.values[1].dispensation.reset();
    hubs(meeting).decision->publishedOn.reset();
    return meeting;
}

constexpr int whitlock = 1;

bool isMissingANote(const Meeting &meeting)
{
    return std::ranges::any_of(checkItem(meeting, here), [](const Finding &finding) {
        return finding.field == StatementField::Dispensations && finding.severity == Severity::Error
            && finding.rule.contains("12(2)(e)"_L1);
    });
}

HouseStyle style()
{
    return *HouseStyles::builtIn().find(usualStyle());
}

} // namespace

class tst_DeclaredConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoDeclaredWhatAndWhere()
    {
        Meeting meeting = practice();
        const auto conflicts = declaredConflicts(meeting, hubs(meeting));
        QCOMPARE(conflicts.size(), 2);
        QCOMPARE(conflicts[0].name, u"Councillor T Iqbal"_s);
        QVERIFY(conflicts[0].nature.startsWith("unpaid trustee"_L1));
        QVERIFY2(conflicts[0].source.startsWith("Item "_L1), qPrintable(conflicts[0].source));
        QVERIFY(conflicts[0].source.endsWith(", 14:06"_L1));
        QVERIFY(!conflicts[0].isMissing); // left the room
        QVERIFY(conflicts[1].dispensation);
    }

    /// Localism Act 2011 s.32.
    void keepsTheNatureOfASensitiveInterestToItself()
    {
        Meeting meeting = practice();
        meeting.interests.values[0].sensitive = true;
        QVERIFY(declaredConflicts(meeting, hubs(meeting))[0].nature.isEmpty());
    }

    void whoTookPartIsAskedFor()
    {
        Meeting meeting = asking();
        QVERIFY(declaredConflicts(meeting, hubs(meeting))[1].isMissing);
        QVERIFY(isMissingANote(meeting));
    }

    void aGrantIsRecordedWithTheInterest()
    {
        Meeting meeting = asking();
        Dispensation granted = usualDispensation(Jurisdiction::England);
        granted.date = QDate(2026, 5, 18);
        const auto edit = grantingDispensation(meeting, here, whitlock, granted);
        VERIFY_RESULT(edit);
        QVERIFY(isDispensationStep(*edit, here));
        QVERIFY(!isDispensationStep(*edit, itemId(u"highways"_s)));
        VERIFY_RESULT(applyEdit(meeting, *edit));
        QCOMPARE(meeting.interests[whitlock].dispensation, granted);
        QVERIFY(!isMissingANote(meeting));
    }

    void aGrantByNobodyIsRefused()
    {
        const Meeting meeting = asking();
        QVERIFY(!grantingDispensation(meeting, here, whitlock,
                                      {.kind = DispensationKind::HeadOfPaidService, .by = u" "_s}));
        QVERIFY(!grantingDispensation(meeting, here, 99, usualDispensation(Jurisdiction::England)));
    }

    void noneGrantedIsSaidInTheStatement()
    {
        Meeting meeting = asking();
        const auto edit = notingNoDispensation(meeting, here, whitlock, style());
        VERIFY_RESULT(edit);
        VERIFY_RESULT(applyEdit(meeting, *edit));
        const QString words = std::get<QString>(hubs(meeting).decision->conflicts);
        QVERIFY(words.contains("Councillor T Iqbal"_L1)); // what stood there still does
        QVERIFY(words.endsWith("No dispensation was granted to Councillor S Whitlock."_L1));
        QVERIFY(declaredConflicts(meeting, hubs(meeting))[1].isAnsweredInWords);
        QVERIFY(!isMissingANote(meeting));
        QVERIFY(!meeting.interests[whitlock].dispensation);
    }

    /// Each member is answered for, not the statement once for all.
    void wordsOnOneMemberDoNotAnswerForAnother()
    {
        Meeting meeting = asking();
        hubs(meeting).decision->conflicts =
            u"Councillor T Iqbal: trustee. No dispensation was granted to Councillor T Iqbal."_s;
        QVERIFY(isMissingANote(meeting));
        hubs(meeting).decision->conflicts = u"Councillor S Whitlock declared a conflict."_s;
        QVERIFY(isMissingANote(meeting));
    }

    void wordsThatAreNotOpenDoNotComeIntoAnOpenStatement()
    {
        Meeting meeting = asking();
        Interest &other = meeting.interests.values[0];
        other.access = Access{.level = AccessLevel::Exempt};
        other.nature = u"a secret tenancy"_s;
        const auto edit = notingNoDispensation(meeting, here, whitlock, style());
        VERIFY_RESULT(edit);
        VERIFY_RESULT(applyEdit(meeting, *edit));
        QVERIFY(!std::get<QString>(hubs(meeting).decision->conflicts).contains("secret"_L1));
    }

    void aPublishedStatementWantsAReason()
    {
        Meeting meeting = asking();
        hubs(meeting).decision->publishedOn = QDate(2026, 5, 22);
        const Dispensation granted = usualDispensation(Jurisdiction::England);
        QVERIFY(!grantingDispensation(meeting, here, whitlock, granted));
        QVERIFY(!notingNoDispensation(meeting, here, whitlock, style()));
        const auto edit =
            grantingDispensation(meeting, here, whitlock, granted, u"came by a later post"_s);
        VERIFY_RESULT(edit);
        QCOMPARE(edit->because, u"came by a later post"_s);
    }

    void isOfWhoCanGrantItInTheCountry()
    {
        const Dispensation english = usualDispensation(Jurisdiction::England);
        QCOMPARE(english.kind, DispensationKind::HeadOfPaidService);
        const Dispensation welsh = usualDispensation(Jurisdiction::Wales);
        QCOMPARE(welsh.kind, DispensationKind::StandardsCommittee);
        Meeting meeting = asking();
        meeting.council.jurisdiction = Jurisdiction::Wales;
        const auto edit = grantingDispensation(meeting, here, whitlock, welsh);
        VERIFY_RESULT(edit);
        VERIFY_RESULT(applyEdit(meeting, *edit));
        const QList<Finding> findings = checkItem(meeting, here);
        QVERIFY(std::ranges::none_of(findings, [](const Finding &finding) {
            return finding.field == StatementField::Dispensations;
        }));
    }
};

QTEST_GUILESS_MAIN(tst_DeclaredConflicts)
#include "tst_DeclaredConflicts.moc"
