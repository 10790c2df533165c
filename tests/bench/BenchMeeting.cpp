// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/bench/BenchMeeting.h"

#include "tests/support/TestMeeting.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int perItem = 25;

const QStringList clauses{
    u"noted that the waiting list for family homes had grown since the scheme was last reviewed"_s,
    u"asked how the cost of repairs in the northern wards would be met from the present budget"_s,
    u"welcomed the report and thanked the officers for the care with which it had been prepared"_s,
    u"said that residents near the old cattle market had not been told of the works in good time"_s,
    u"pointed out that the Welsh summary, at Tŷ Ŵyn and elsewhere, had reached people two weeks late"_s,
    u"explained that the contract allowed for an extension of twelve months on the same terms"_s,
    u"was concerned that the consultation had drawn so few answers from people under thirty"_s,
};

QString words(int number)
{
    const QString first = clauses[number % clauses.size()];
    const QString second = clauses[(number * 3 + 1) % clauses.size()];
    return u"%1, and %2; this was point %3."_s.arg(first, second).arg(number);
}

Entry resolution(int number)
{
    Resolution resolution;
    resolution.limbs = {Limb{.text = u"the report be received;"_s},
                        Limb{.text = u"a further report be made to the cabinet in the autumn."_s}};
    return test::entry(u"resolution-%1"_s.arg(number), resolution);
}

void addItem(Meeting &meeting, int contributions)
{
    const auto number = static_cast<int>(meeting.items.size()) + 1;
    AgendaItem item =
        test::item(QString::number(number), u"Report number %1 of the director"_s.arg(number));
    item.outcome = ItemOutcome::Considered;
    int last = 0;
    for (const AgendaItem &before : std::as_const(meeting.items))
        last += static_cast<int>(before.entries.values.size()) - 1;
    for (int i = 1; i <= contributions; ++i)
        item.entries.values += benchContribution(last + i);
    item.entries.values += resolution(number);
    meeting.items += item;
}

} // namespace

Entry benchContribution(int number)
{
    static const QStringList speakers{u"okafor"_s, u"pemberton"_s, u"marsh"_s};
    return test::speech(u"entry-%1"_s.arg(number), speakers[number % speakers.size()],
                        words(number));
}

Meeting benchMeeting(int contributions, int inLast)
{
    Meeting meeting = test::cabinet();
    const int last = std::min(contributions, inLast);
    for (int left = contributions - last; left > 0; left -= perItem)
        addItem(meeting, std::min(left, perItem));
    addItem(meeting, last);
    return meeting;
}

} // namespace minutebook
