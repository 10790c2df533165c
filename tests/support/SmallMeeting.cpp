// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/SmallMeeting.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Seat {
    const char *code;
    const char *name;
    const char *portfolio;
    const char *office;
};

Person member(const Seat &seat)
{
    Person person;
    person.id = PersonId::fromTrusted(QString::fromLatin1(seat.code));
    person.code = QString::fromLatin1(seat.code);
    person.name = QString::fromLatin1(seat.name);
    person.title = u"Councillor"_s;
    person.portfolio = QString::fromLatin1(seat.portfolio);
    if (seat.office)
        person.office = QString::fromLatin1(seat.office);
    person.attribution = Attribution{};
    person.attribution->role =
        seat.office ? u"the leader of the council"_s : u"the cabinet member "_s + *person.portfolio;
    return person;
}

Person other(const Seat &seat, Capacity capacity, const QString &role)
{
    Person person = member(seat);
    person.capacity = capacity;
    person.portfolio.reset();
    person.attribution->role = role;
    if (capacity == Capacity::Officer)
        person.title.reset();
    return person;
}

QList<Person> people()
{
    QList<Person> all;
    for (const Seat &seat : {Seat{"ro", "R Okafor", "strategy", "Leader of the council, chair"},
                             Seat{"jp", "J Pemberton", "finance and property", nullptr},
                             Seat{"sw", "S Whitlock", "children and families", nullptr},
                             Seat{"dm", "D Marsh", "adults and health", nullptr},
                             Seat{"ti", "T Iqbal", "environment", nullptr},
                             Seat{"hb", "H Bevan", "transport", nullptr},
                             Seat{"al", "A Lindley", "housing and planning", nullptr},
                             Seat{"cn", "C Nowak", "communities and culture", nullptr}})
        all.append(member(seat));
    all[6].attendance = Attendance::Apologies;
    for (const Seat &seat : {Seat{"kd", "K Dunmore", "", "Assistant director commissioning"},
                             Seat{"ma", "M Achebe", "", "Director children and families"},
                             Seat{"lv", "L Vance", "", "Monitoring officer"},
                             Seat{"gs", "G Sutton", "", "Chief finance officer"}})
        all.append(
            other(seat, Capacity::Officer, u"the "_s + QString::fromLatin1(seat.office).toLower()));
    for (const Seat &seat : {Seat{"bt", "B Tranter", "", "Group leader, Independents"},
                             Seat{"nf", "N Farrow", "", "Group leader, Residents First"}})
        all.append(other(seat, Capacity::GroupLeader, u"a group leader"_s));
    return all;
}

AgendaItem item(int number, const QString &title)
{
    AgendaItem item;
    item.id = ItemId::fromTrusted(u"item-%1"_s.arg(number));
    item.agendaNumber = QString::number(number);
    item.title = title;
    return item;
}

Report report()
{
    Report report;
    report.recommendation = {
        {u"the family hubs delivery plan 2026 to 2029 at appendix A be approved;"_s, {}},
        {u"£1.84 million of family support grant be committed to opening hubs in six market towns; and"_s,
         {}},
        {u"authority be delegated to the director children and families, having consulted the "
         u"cabinet member, "
         "to settle leases of up to ten years."_s,
         {}}};
    return report;
}

QList<AgendaItem> items()
{
    QList<AgendaItem> all;
    for (const QString &title :
         {u"Apologies for absence"_s, u"Declarations of interest"_s, u"Minutes of 23 April 2026"_s,
          u"Public questions"_s, u"Councillors’ questions"_s,
          u"Family hubs: delivery plan 2026 to 2029"_s, u"Highway maintenance programme 2026/27"_s,
          u"Revenue and capital outturn 2025/26"_s,
          u"Brook Street leisure centre: boiler replacement"_s,
          u"Disposal of land at Quarry Lane"_s, u"Date of next meeting"_s})
        all.append(item(static_cast<int>(all.size()) + 1, title));
    for (const int key : {5, 6, 9})
        all[key].key = true;
    all[8].urgent = u"both boilers have failed"_s;
    all[9].access = Access{AccessLevel::Exempt, {3}, {}, {}};
    all[5].presenter = PersonId::fromTrusted(u"kd"_s);
    all[5].report = report();
    return all;
}

} // namespace

Meeting smallMeeting()
{
    Meeting meeting;
    meeting.council.name = u"Aldermere Council"_s;
    meeting.body.name = u"Cabinet"_s;
    meeting.body.quorum = 3;
    meeting.details.date = QDate(2026, 5, 21);
    meeting.details.scheduledStart = QTime(14, 0);
    meeting.details.venue = u"Council Chamber, Guildhall"_s;
    meeting.details.chair = PersonId::fromTrusted(u"ro"_s);
    meeting.people = people();
    meeting.items = items();
    return meeting;
}

} // namespace minutebook
