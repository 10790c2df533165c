// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// The statement of a meeting's decision (SI 2012/2089 reg 12), of a member's (reg 13(2)), of an
// officer's (reg 13(4)) and the Welsh ones (SI 2001/2290 regs 6 and 7) are four forms: what one
// asks for is never asked for, cited or printed in another.

#include "core/document/HouseStyles.h"
#include "core/session/checks/Check.h"
#include "core/session/statements/StatementOffer.h"
#include "tests/core/session/checks/CleanMeeting.h"

#include <QRegularExpression>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;
using namespace minutebook::test;

namespace {

/// A statement of that maker with nothing in it, in a meeting where a member declared a conflict
/// and took part.
Meeting bareStatement(Jurisdiction country, DecisionMaker maker)
{
    Meeting meeting = cleanMeeting();
    meeting.council.jurisdiction = country;
    decision(meeting) = Decision{.maker = maker, .conflicts = ConflictsNotYetRecorded{}};
    meeting.interests.append({.person = personId(u"marsh"_s),
                              .items = {itemId(u"item-6"_s)},
                              .kind = InterestClass::Conflict,
                              .nature = u"trustee"_s,
                              .action = InterestAction::StayedAndVoted});
    return meeting;
}

/// The regulations that its findings cite, of those on statements.
QStringList citedIn(const Meeting &meeting)
{
    QStringList cited;
    for (const Finding &finding : checkItem(meeting, itemId(u"item-6"_s))) {
        static const QRegularExpression onStatements(
            uR"(^(SI 2012/2089 reg 1[23]\b|SI 2001/2290|SR 2015/44))"_s);
        if (finding.field && onStatements.match(finding.rule).hasMatch())
            cited.append(finding.rule);
    }
    cited.removeDuplicates();
    return cited;
}

PrintedFields printed(const Meeting &meeting)
{
    return printedFieldsOf(meeting, meeting.items[0], *HouseStyles::builtIn().find(usualStyle()));
}

} // namespace

class tst_StatementForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void citesTheRulesOfItsFormAlone_data()
    {
        QTest::addColumn<Jurisdiction>("country");
        QTest::addColumn<DecisionMaker>("maker");
        QTest::addColumn<QString>("rules"); // a regular expression
        const auto row = [](const char *name, Jurisdiction country, DecisionMaker maker,
                            const QString &rules) {
            QTest::newRow(name) << country << maker << rules;
        };
        using enum Jurisdiction;
        using enum DecisionMaker;
        row("a meeting's, England", England, Body, uR"(^SI 2012/2089 reg 12\()"_s);
        row("a member's, England", England, Member, uR"(^SI 2012/2089 reg 13\([12]\))"_s);
        row("an officer's, England", England, Officer, uR"(^SI 2012/2089 reg 13\([34]\))"_s);
        row("a meeting's, Wales", Wales, Body, uR"(^SI 2001/2290 \(W.178\) reg 6)"_s);
        row("a member's, Wales", Wales, Member, uR"(^SI 2001/2290 \(W.178\) reg 7)"_s);
        row("an officer's, Wales", Wales, Officer, uR"(^SI 2001/2290 \(W.178\) reg 7)"_s);
        row("a meeting's, Northern Ireland", NorthernIreland, Body, u"^SR 2015/44 reg 25"_s);
        row("a member's, Northern Ireland", NorthernIreland, Member, u"^SR 2015/44 reg 26"_s);
    }

    void citesTheRulesOfItsFormAlone()
    {
        QFETCH(const Jurisdiction, country);
        QFETCH(const DecisionMaker, maker);
        QFETCH(const QString, rules);
        const QStringList cited = citedIn(bareStatement(country, maker));
        QVERIFY(cited.size() > 0);
        const QRegularExpression allowed(rules);
        for (const QString &rule : cited)
            QVERIFY2(allowed.match(rule).hasMatch(), qPrintable(rule));
    }

    /// Reg 13(4): the decision and its date, its reasons, what was rejected, conflicts of those
    /// consulted, and who made it.
    void asksAnOfficersStatementForAllOfReg13()
    {
        const QStringList cited =
            citedIn(bareStatement(Jurisdiction::England, DecisionMaker::Officer));
        for (const char part : {'a', 'b', 'c', 'd'}) {
            const QString rule = u"SI 2012/2089 reg 13(4)(%1)"_s.arg(QLatin1Char(part));
            QVERIFY2(cited.contains(rule), qPrintable(cited.join(u", "_s)));
        }
        QVERIFY(cited.contains(u"SI 2012/2089 reg 13(3)"_s));
    }

    /// Reg 12(2)(d) is of members of the body, reg 13 of those who were consulted.
    void printsTheConflictsOfItsFormAlone()
    {
        Meeting meeting = bareStatement(Jurisdiction::England, DecisionMaker::Body);
        decision(meeting).conflicts = ConflictsFromInterests{};
        const QString name = u"Marsh"_s;
        QVERIFY(printed(meeting).value(u"conflicts"_s).contains(name));
        decision(meeting).maker = DecisionMaker::Officer;
        decision(meeting).makerPerson = personId(u"pemberton"_s);
        QVERIFY(!printed(meeting).value(u"conflicts"_s).contains(name));
        decision(meeting).consulted = {personId(u"marsh"_s)};
        QVERIFY(printed(meeting).value(u"conflicts"_s).contains(name));
    }

    void aDecisionOfOneHasNoMembersPresent()
    {
        Meeting meeting = bareStatement(Jurisdiction::England, DecisionMaker::Body);
        QVERIFY(!printed(meeting).value(u"membersPresent"_s).isEmpty());
        for (const DecisionMaker maker : {DecisionMaker::Member, DecisionMaker::Officer}) {
            decision(meeting).maker = maker;
            decision(meeting).makerPerson = personId(u"okafor"_s);
            const QString present = printed(meeting).value(u"membersPresent"_s);
            QVERIFY2(!present.contains("Pemberton"_L1), qPrintable(present));
        }
    }

    /// Reg 12(2)(a): a record of the decision.
    void missesTheTextOfADecision()
    {
        Meeting meeting = cleanMeeting();
        meeting.items[0].entries.values.removeLast();
        QStringList missing;
        for (const Finding &finding : checkItem(meeting, itemId(u"item-6"_s))) {
            if (finding.field == StatementField::Text && finding.severity == Severity::Error)
                missing.append(finding.rule);
        }
        QCOMPARE(missing, QStringList{u"SI 2012/2089 reg 12(2)(a)"_s});
    }

    void findsAReferenceThatTwoStatementsHave()
    {
        Meeting meeting = cleanMeeting();
        AgendaItem second = keyItem();
        second.id = itemId(u"item-7"_s);
        for (Entry &entry : second.entries.values)
            entry.id = EntryId::fromTrusted(entry.id.text() + u"-7"_s);
        meeting.items.append(second);
        const auto doubled = [&meeting](const QString &item) {
            int found = 0;
            for (const Finding &finding : checkItem(meeting, itemId(item)))
                found += finding.field == StatementField::Reference ? 1 : 0;
            return found;
        };
        QCOMPARE(doubled(u"item-6"_s), 1);
        QCOMPARE(doubled(u"item-7"_s), 1);
        meeting.items[1].decision->reference = u"2026-2"_s;
        QCOMPARE(doubled(u"item-6"_s), 0);
        QCOMPARE(doubled(u"item-7"_s), 0);
    }
};

QTEST_GUILESS_MAIN(tst_StatementForms)
#include "tst_StatementForms.moc"
