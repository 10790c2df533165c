// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/Compose.h"
#include "core/document/HouseStyles.h"
#include "core/document/StyleChoices.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/WrittenFile.h"

#include <QTest>

using namespace minutebook;
using namespace minutebook::test;

/// What is chosen for one document in place of what its house style has.
class tst_StyleChoices : public QObject
{
    Q_OBJECT

private:
    /// Somebody introduces a report, and a resolution of two limbs follows.
    static Meeting decided()
    {
        Meeting meeting = cabinet();
        meeting.people[2].attribution =
            Attribution{.role = u"the cabinet member finance"_s, .name = u"Councillor D Marsh"_s};
        meeting.items = {item(u"6"_s, u"Family hubs"_s)};
        Entry said = speech(u"a"_s, u"marsh"_s, u"introduced the report."_s);
        said.at = at(u"14:05");
        Resolution resolution;
        resolution.limbs = {Limb{.text = u"the plan be approved"_s},
                            Limb{.text = u"it be funded"_s}};
        meeting.items[0].entries = GivenList<Entry>(QList{said, entry(u"r"_s, resolution)});
        meeting.items[0].decision = Decision{};
        return meeting;
    }
    static QString minutes(const StyleChoices &choices)
    {
        const HouseStyles styles = HouseStyles::builtIn();
        const HouseStyle style =
            withChoices(*styles.find(HouseStyleId::fromTrusted(u"role-titles"_s)), choices);
        const auto document = compose(MeetingCopy::of(decided(), Copy::Public), style, {});
        return document ? QString::fromUtf8(written(*document, Format::PlainText)).simplified()
                        : document.error().message;
    }

private Q_SLOTS:
    void leavesTheStyleAsItIsWhereNothingIsChosen()
    {
        const HouseStyles styles = HouseStyles::builtIn();
        for (const HouseStyle &style : styles.all())
            QVERIFY(withChoices(style, {}) == style);
    }

    void namesSpeakersAsChosen()
    {
        QVERIFY(minutes({}).contains(u"The cabinet member finance introduced"_s));
        QVERIFY(minutes({.speakers = SpeakerForm::Name})
                    .contains(u"Councillor D Marsh introduced the report."_s));
    }

    void lettersResolutionsAsChosen()
    {
        for (const Marker &marker : usualLimbMarkers()) {
            const QString first = sampleOf(marker).section(u' ', 0, 0);
            const QString second = sampleOf(marker).section(u' ', 1, 1);
            const QString page = minutes({.limbs = marker});
            QVERIFY2(page.contains(first + u" the plan be approved"_s), qUtf8Printable(page));
            QVERIFY2(page.contains(second + u" it be funded"_s), qUtf8Printable(page));
        }
    }

    void leavesOutWhoWasPresent()
    {
        QVERIFY(minutes({}).contains(u"Present"_s));
        QVERIFY(!minutes({.attendance = false}).contains(u"Present"_s));
    }

    void putsTheStatementsOfDecisionsAtTheEnd()
    {
        QVERIFY(!minutes({}).contains(u"Statements of decisions"_s));
        const QString page = minutes({.statements = true});
        const auto heading = page.indexOf(u"Statements of decisions"_s);
        QVERIFY2(heading > page.indexOf(u"it be funded"_s), qUtf8Printable(page));
        QVERIFY(page.indexOf(u"Reasons for the Decision"_s) > heading);
    }

    void putsTheTimeBeforeAContribution()
    {
        QVERIFY(!minutes({}).contains(u"2.05"_s));
        const QString page = minutes({.contributionTimes = true});
        QVERIFY2(page.contains(u"2.05 pm The cabinet member finance introduced"_s),
                 qUtf8Printable(page));
    }

    void makesLargePrintOfAnySmallerText()
    {
        HouseStyle style;
        QCOMPARE(withChoices(style, {.largePrint = true}).page.textSize, 18);
        style.page.textSize = 24;
        QCOMPARE(withChoices(style, {.largePrint = true}).page.textSize, 24);
        QVERIFY(withChoices(style, {.lineNumbers = true}).page.lineNumbers);
    }
};

QTEST_GUILESS_MAIN(tst_StyleChoices)
#include "tst_StyleChoices.moc"
