// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/checks/Check.h"
#include "tests/core/session/checks/CleanMeeting.h"

#include <QTest>

#include <functional>

/// A meeting in which there is nothing to find, and what takes one thing of it away.
namespace minutebook::test {

using Change = std::function<void(Meeting &)>;

} // namespace minutebook::test

Q_DECLARE_METATYPE(minutebook::test::Change)
Q_DECLARE_METATYPE(minutebook::Severity)

namespace minutebook::test {

inline Entry &entryOf(Meeting &meeting, int index)
{
    return meeting.items[0].entries.values[index];
}

inline Resolution &resolution(Meeting &meeting)
{
    return std::get<Resolution>(entryOf(meeting, 1).body);
}

inline Interest pecuniary()
{
    return {.person = personId(u"marsh"_s),
            .items = {itemId(u"item-6"_s)},
            .action = InterestAction::Left,
            .leftAt = at(u"14:10"),
            .returnedAt = at(u"14:40")};
}

inline void addRow(const char *name, Severity severity, const QString &rule, const Change &change)
{
    QTest::newRow(name) << severity << rule << change;
}

/// Its one item made private in order, then changed.
inline Change privately(const Change &change)
{
    return [change](Meeting &m) {
        m.before.append(entry(u"b1"_s, Event{.event = EventKind::PublicExcluded}));
        m.items[0].access = exempt(u"Summary."_s);
        m.items[0].access->publicInterest = u"Price"_s;
        m.items[0].publicTitle = u"Land"_s;
        change(m);
    };
}

/// The row's change brings up one finding, of its severity and rule, and no other.
inline void findsTheOneThing()
{
    QFETCH(const Severity, severity);
    QFETCH(const QString, rule);
    QFETCH(const Change, change);
    Meeting meeting = cleanMeeting();
    change(meeting);
    const QList<Finding> findings = checkMeeting(meeting);
    QStringList messages;
    for (const Finding &finding : findings)
        messages.append(finding.message + u" ["_s + finding.rule + u']');
    QVERIFY2(findings.size() == 1, qUtf8Printable(u"found: "_s + messages.join(u" / "_s)));
    QCOMPARE(findings.constFirst().severity, severity);
    QCOMPARE(findings.constFirst().rule, rule);
    QVERIFY(!findings.constFirst().message.isEmpty() && !findings.constFirst().place.isEmpty());
}

/// The columns of findsTheOneThing.
inline void makeRows()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Change>("change");
}

} // namespace minutebook::test
