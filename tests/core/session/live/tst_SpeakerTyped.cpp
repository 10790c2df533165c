// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/SpeakerTyped.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace minutebook::test;

using Printed = SpeakerTyped::Printed;

class tst_SpeakerTyped : public QObject
{
    Q_OBJECT

private:
    static Person withRole()
    {
        Person person = member(u"R Okafor"_s);
        person.attribution = Attribution{.role = u"the leader of the council"_s};
        return person;
    }

private Q_SLOTS:
    void readsWhoAndHowTheyArePrinted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<SpeakerTyped>("read");
        const auto row = [](const QString &typed, const SpeakerTyped &read) {
            QTest::newRow(qPrintable(typed)) << typed << read;
        };
        row(u"sw"_s, {u"sw"_s, Printed::Usual, {}});
        row(u" SW  Cllr S Whitfield "_s, {u"SW  Cllr S Whitfield"_s, Printed::Usual, {}});
        row(u"sw as the Leader"_s, {u"sw"_s, Printed::As, u"the Leader"_s});
        row(u"sw as Chairman of the scrutiny committee"_s,
            {u"sw"_s, Printed::As, u"Chairman of the scrutiny committee"_s});
        row(u"bt: a group leader"_s, {u"bt"_s, Printed::As, u"a group leader"_s});
        row(u"bt: name"_s, {u"bt"_s, Printed::ByName, {}});
        row(u"bt by name"_s, {u"bt"_s, Printed::ByName, {}});
        row(u"bt BY Role"_s, {u"bt"_s, Printed::ByRole, {}});
        row(u"as the Leader"_s, {{}, Printed::As, u"the Leader"_s});
        row(u"by role"_s, {{}, Printed::ByRole, {}});
        row(u"Basil by the way"_s, {u"Basil by the way"_s, Printed::Usual, {}});
        row(u"Thomas"_s, {u"Thomas"_s, Printed::Usual, {}});
        row(u"sw as"_s, {u"sw as"_s, Printed::Usual, {}});
    }

    void readsWhoAndHowTheyArePrinted()
    {
        QFETCH(QString, typed);
        QTEST(readSpeaker(typed), "read");
    }

    void printsNothingOfItsOwnWhereTheHouseDoesSoAnyway()
    {
        using As = std::optional<QString>;
        const Person person = withRole();
        QCOMPARE(*printedAs({{}, Printed::Usual, {}}, person, true), As());
        QCOMPARE(*printedAs({{}, Printed::ByRole, {}}, person, true), As());
        QCOMPARE(*printedAs({{}, Printed::ByName, {}}, person, false), As());
        QCOMPARE(*printedAs({{}, Printed::ByName, {}}, person, true), As(u"Councillor R Okafor"_s));
        QCOMPARE(*printedAs({{}, Printed::ByRole, {}}, person, false),
                 As(u"the leader of the council"_s));
        QCOMPARE(*printedAs({{}, Printed::As, u"a resident"_s}, person, true), As(u"a resident"_s));
    }

    void saysWhoHasNoRole()
    {
        const auto as = printedAs({{}, Printed::ByRole, {}}, member(u"D Marsh"_s), true);
        QVERIFY(!as);
        QVERIFY2(as.error().message.contains(u"D Marsh"_s), qPrintable(as.error().message));
    }
};

QTEST_GUILESS_MAIN(tst_SpeakerTyped)
#include "tst_SpeakerTyped.moc"
