// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/checks/Check.h"
#include "core/session/checks/CountryLaw.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QSet>

#include <algorithm>

using namespace minutebook;
using namespace minutebook::test;

/// That a council is told the law of its own country, or none.
class tst_CountryLaw : public QObject
{
    Q_OBJECT

private:
    static Meeting deciding(Jurisdiction country)
    {
        Meeting meeting = cabinet();
        meeting.council.jurisdiction = country;
        meeting.body.quorum = 2;
        meeting.items = {item(u"6"_s, u"Family hubs"_s, u"14:10", u"14:40")};
        Resolution resolution{.limbs = {{.text = u"the plan be approved"_s}}};
        resolution.vote = Vote{.method = VoteMethod::ShowOfHands, .inFavour = 1, .against = 1};
        meeting.items[0].entries = {entry(u"e1"_s, u"14:39", resolution)};
        return meeting;
    }
    static Law of(Jurisdiction country)
    {
        return LawBook::builtIn().on(country, BodyKind::Executive, QDate(2026, 5, 21));
    }
    /// With as much wrong as one item can hold.
    static Meeting disorderly(Jurisdiction country)
    {
        Meeting meeting = deciding(country);
        meeting.details.chair.reset();
        AgendaItem &item = meeting.items[0];
        item.urgent = u" "_s;
        item.access = Access{.level = AccessLevel::Exempt};
        item.decision = Decision{.urgency = Urgency{.level = UrgencyLevel::Urgent}};
        meeting.interests = {Interest{.person = personId(u"okafor"_s),
                                      .items = {item.id},
                                      .kind = InterestClass::DisclosablePecuniary}};
        return meeting;
    }

private Q_SLOTS:
    void findingsCiteNoLawOfAnotherCountry_data()
    {
        QTest::addColumn<Jurisdiction>("country");
        QTest::addColumn<QStringList>("cited");
        QTest::newRow("England") << Jurisdiction::England
                                 << QStringList{u"LGA 1972 Sch 12A"_s, u"constitution"_s,
                                                u"SI 2012/2089"_s, u"Localism Act"_s};
        QTest::newRow("Wales") << Jurisdiction::Wales
                               << QStringList{u"LGA 1972 Sch 12A"_s, u"constitution"_s,
                                              u"SI 2001/2290"_s};
        QTest::newRow("Scotland") << Jurisdiction::Scotland
                                  << QStringList{u"LG(S)A 1973 Sch 7"_s, u"LG(S)A 1973 s.50"_s};
        QTest::newRow("Northern Ireland")
            << Jurisdiction::NorthernIreland
            << QStringList{u"LGA (NI) 2014 Sch 5"_s, u"LGA (NI) 2014 s.44(2)"_s, u"SR 2015/44"_s};
        QTest::newRow("elsewhere") << Jurisdiction::Other << QStringList();
    }

    void findingsCiteNoLawOfAnotherCountry()
    {
        QFETCH(Jurisdiction, country);
        QFETCH(QStringList, cited);
        const bool isOfEnglandAndWales = of(country).weighsPublicInterest();
        QSet<QString> met;
        const QList<Finding> findings = checkMeeting(disorderly(country));
        QVERIFY(findings.size() > 7);
        for (const Finding &finding : findings) {
            const auto law = std::find_if(cited.begin(), cited.end(), [&](const QString &each) {
                return finding.rule.startsWith(each);
            });
            QVERIFY2(finding.rule.isEmpty() || law != cited.end(), qPrintable(finding.rule));
            if (law != cited.end())
                met.insert(*law);
            QVERIFY2(isOfEnglandAndWales || !finding.message.contains(u"12A"_s),
                     qPrintable(finding.message));
        }
        QCOMPARE(met.size(), cited.size());
    }

    /// Sch 12 para 44 and s.100E apply them to committees; a cabinet has regulations of its own.
    void aCommitteeIsUnderTheActOf1972()
    {
        Meeting meeting = disorderly(Jurisdiction::England);
        meeting.body.kind = BodyKind::Committee;
        QStringList rules;
        for (const Finding &finding : checkMeeting(meeting))
            rules.append(finding.rule);
        for (const QString &rule : {u"LGA 1972 Sch 12 para 39(2)"_s, u"LGA 1972 Sch 12 para 41"_s,
                                    u"LGA 1972 s.100C(2)"_s, u"LGA 1972 s.100B(4)(b)"_s})
            QVERIFY2(rules.contains(rule), qPrintable(rule));
        QVERIFY(rules.filter(u"SI 2012/2089"_s).isEmpty());
    }

    /// Sections 100B and 100C govern councils and committees.
    void aWelshExecutiveIsNotUnderTheActsAccessRules()
    {
        const auto cited = [](BodyKind body, QLatin1StringView rule) {
            return LawBook::builtIn().on(Jurisdiction::Wales, body, QDate(2026, 5, 21)).cited(rule);
        };
        QCOMPARE(cited(BodyKind::Committee, rules::urgentItem), u"LGA 1972 s.100B(4)(b)"_s);
        QCOMPARE(cited(BodyKind::Committee, rules::publicSummary), u"LGA 1972 s.100C(2)"_s);
        QCOMPARE(cited(BodyKind::Executive, rules::urgentItem), QString());
        QCOMPARE(cited(BodyKind::Executive, rules::publicSummary), QString());
    }

    /// SI 2001/2290 names no options; they are asked for as most councils give them.
    void onlyTheEnglishRegulationsAskForOptions()
    {
        const auto severity = [](Jurisdiction country) {
            for (const Finding &finding : checkMeeting(deciding(country)))
                if (finding.field == StatementField::Options)
                    return finding.severity;
            return Severity::Information;
        };
        QCOMPARE(severity(Jurisdiction::England), Severity::Error);
        QCOMPARE(severity(Jurisdiction::Wales), Severity::Warning);
    }

    void onePersonsDecisionHasItsOwnRegulation()
    {
        const auto rules = [](Jurisdiction country) {
            Meeting meeting = deciding(country);
            meeting.items[0].decision =
                Decision{.maker = DecisionMaker::Member, .makerPerson = personId(u"okafor"_s)};
            QStringList all;
            for (const Finding &finding : checkMeeting(meeting))
                all.append(finding.rule);
            return all;
        };
        QVERIFY(rules(Jurisdiction::Wales).contains(u"SI 2001/2290 (W.178) reg 7"_s));
        QVERIFY(rules(Jurisdiction::NorthernIreland).contains(u"SR 2015/44 reg 26"_s));
    }

    void asksForThePublicInterestWhereTheLawWeighsIt()
    {
        const auto asks = [](Jurisdiction country, int paragraph) {
            Meeting meeting = deciding(country);
            meeting.items[0].access =
                Access{.level = AccessLevel::Exempt, .paragraphs = {paragraph}};
            const QList<Finding> findings = checkMeeting(meeting);
            return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
                return finding.message.contains(u"public interest"_s);
            });
        };
        QVERIFY(asks(Jurisdiction::England, 3));
        QVERIFY(asks(Jurisdiction::Wales, 14));
        QVERIFY(!asks(Jurisdiction::Scotland, 6));
        QVERIFY(!asks(Jurisdiction::NorthernIreland, 3));
    }

    void knowsTheParagraphsOfEveryCountry()
    {
        QVERIFY(of(Jurisdiction::England).isExemptParagraph(7));
        QVERIFY(!of(Jurisdiction::England).isExemptParagraph(8));
        QVERIFY(!of(Jurisdiction::Wales).isExemptParagraph(7));
        QVERIFY(of(Jurisdiction::Wales).isExemptParagraph(18));
        QVERIFY(of(Jurisdiction::Scotland).isExemptParagraph(15));
        QVERIFY(!of(Jurisdiction::Scotland).isExemptParagraph(16));
    }
};

QTEST_GUILESS_MAIN(tst_CountryLaw)
#include "tst_CountryLaw.moc"
