// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/checks/Completeness.h"

#include "core/domain/rules/ClearDays.h"
#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Effect.h"
#include "core/domain/rules/Openness.h"
#include "core/session/checks/CheckRules.h"
#include "core/session/statements/StatementWords.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(minutebook::Completeness)
};

/// What the rows are of; a finding belongs to the row of its field.
enum class Subject {
    WhatWasDecided,
    Reasons,
    Options,
    Declared,
    Dispensations,
    Maker,
    Producer,
    Papers,
    Ground,
    Notice,
    Urgent,
    Openness,
    PrivateNotice,
    Effect,
    Members,
    Reference,
};

Subject subjectOf(StatementField field)
{
    switch (field) {
    case StatementField::Maker:
    case StatementField::MakerPerson:
        return Subject::Maker;
    case StatementField::Exempt:
    case StatementField::Confidential:
    case StatementField::Openness:
        return Subject::Openness;
    case StatementField::IsKey:
    case StatementField::KeyGrounds:
    case StatementField::KeyStatement:
    case StatementField::Wards:
        return Subject::Ground;
    case StatementField::NoticeGiven:
    case StatementField::NoticeDate:
    case StatementField::NoticeStatement:
        return Subject::Notice;
    case StatementField::UrgencyIs:
    case StatementField::UrgencyAgreedBy:
    case StatementField::UrgencyReason:
    case StatementField::UrgencyNote:
        return Subject::Urgent;
    case StatementField::Reasons:
        return Subject::Reasons;
    case StatementField::Options:
        return Subject::Options;
    case StatementField::ConflictsFrom:
    case StatementField::ConflictsText:
    case StatementField::Consulted:
        return Subject::Declared;
    case StatementField::Dispensations:
        return Subject::Dispensations;
    case StatementField::EffectiveDate:
    case StatementField::EffectiveBecause:
    case StatementField::PublishedOn:
        return Subject::Effect;
    case StatementField::Signatory:
    case StatementField::SignatoryOffice:
    case StatementField::SignedOn:
        return Subject::Producer;
    case StatementField::MembersPresent:
        return Subject::Members;
    case StatementField::ReportNamed:
        return Subject::Papers;
    case StatementField::Reference:
    case StatementField::LeadOfficer:
    case StatementField::ResponsibleOfficers:
        return Subject::Reference;
    case StatementField::Date:
    case StatementField::Purpose:
    case StatementField::TextFrom:
    case StatementField::Text:
    case StatementField::Status:
    case StatementField::Notes:
        return Subject::WhatWasDecided;
    }
    return Subject::WhatWasDecided;
}

/// The rows of one item, made one after the other.
class RowMaker
{
public:
    RowMaker(const Meeting &meeting, const AgendaItem &item)
        : m_meeting(meeting)
        , m_item(item)
        , m_decision(item.decision.value_or(Decision()))
        , m_presence(meeting)
        , m_check(meeting, m_presence, item)
        , m_findings(checkItem(meeting, item.id))
    {
        // Publication is what this page is for: that it has not been is no gap in the statement.
        m_findings.removeIf([this](const Finding &finding) {
            return finding.field == StatementField::PublishedOn && !m_decision.publishedOn;
        });
    }

    QList<CompletenessRow> rows()
    {
        addRegulations();
        if (m_meeting.council.jurisdiction == Jurisdiction::England)
            addKeyDecision();
        addPrivate();
        addConstitution();
        addRecord();
        return m_rows;
    }

private:
    void add(CompletenessGroup group, Subject subject, const QString &title,
             const QString &citation, StatementField field, const QString &whenDone = {})
    {
        CompletenessRow row{group,    title, citation,    CompletenessRow::State::Done,
                            whenDone, field, std::nullopt};
        QStringList reasons;
        for (const Finding &finding : std::as_const(m_findings)) {
            if (!finding.field || subjectOf(*finding.field) != subject)
                continue;
            if (reasons.isEmpty() || stateOf(finding) > row.state)
                row.field = finding.field;
            row.state = std::max(row.state, stateOf(finding));
            reasons.append(finding.message);
        }
        if (!reasons.isEmpty())
            row.reason = reasons.join(u' ');
        m_rows.append(row);
    }

    static CompletenessRow::State stateOf(const Finding &finding)
    {
        switch (finding.severity) {
        case Severity::Error:
            return CompletenessRow::State::Missing;
        case Severity::Warning:
            return CompletenessRow::State::ToLookAt;
        case Severity::Information:
            break;
        }
        return CompletenessRow::State::Note;
    }

    /// Without the name of the instrument, which the group has.
    [[nodiscard]] QString cited(QLatin1StringView rule) const
    {
        const QString cited = m_check.cited(rule);
        return cited.mid(std::max<qsizetype>(0, cited.lastIndexOf("reg "_L1)));
    }

    /// "reg 5(2), 5(4)"; what is not the law here is left out.
    [[nodiscard]] QString cited(QLatin1StringView rule, QLatin1StringView other) const
    {
        const QString one = cited(rule);
        QString two = cited(other);
        if (one.isEmpty() || two.isEmpty())
            return one + two;
        if (one.startsWith("reg "_L1) && two.startsWith("reg "_L1))
            two = two.mid(4);
        return one + u", "_s + two;
    }

    void addRegulations();
    void addKeyDecision();
    [[nodiscard]] QString noticeTitle(NoticeRoute route) const;
    void addPrivate();
    [[nodiscard]] QString privateNoticesInWords() const;
    void addConstitution();
    void addRecord();
    [[nodiscard]] QList<Interest> interestsOfTheStatement() const
    {
        QList<Interest> interests = m_check.interests();
        interests.removeIf([this](const Interest &interest) {
            return !isForTheStatement(m_meeting, m_item, interest);
        });
        return interests;
    }
    [[nodiscard]] QString conflictsInWords() const;
    [[nodiscard]] QString dispensationsInWords() const;
    [[nodiscard]] QString noticeInWords() const;
    [[nodiscard]] QString effectInWords() const;

    const Meeting &m_meeting;
    const AgendaItem &m_item;
    const Decision m_decision;
    const Presence m_presence;
    const check::ItemCheck m_check;
    QList<Finding> m_findings;
    QList<CompletenessRow> m_rows;
};

QString RowMaker::conflictsInWords() const
{
    if (!std::holds_alternative<ConflictsFromInterests>(m_decision.conflicts))
        return {};
    const auto declared = static_cast<int>(interestsOfTheStatement().size());
    return declared == 0 ? Words::tr("None declared.")
                         : Words::tr("%n declared, taken from the interests.", nullptr, declared);
}

QString RowMaker::dispensationsInWords() const
{
    const QList<Interest> interests = interestsOfTheStatement();
    const auto noted = std::ranges::count_if(
        interests, [](const Interest &i) { return i.dispensation.has_value(); });
    return noted == 0 ? Words::tr("None was needed.")
                      : Words::tr("%n noted with the interests.", nullptr, static_cast<int>(noted));
}

QString RowMaker::noticeInWords() const
{
    if (!isKeyDecision(m_item))
        return Words::tr("Not a key decision: none is needed.");
    const KeyNotice notice = m_decision.notice.value_or(KeyNotice());
    if (!notice.publishedOn)
        return {};
    const bool isException = notice.route == NoticeRoute::GeneralException;
    const DayPeriod period =
        m_check.law.period(isException ? rules::exceptionPeriod : rules::noticePeriod)
            .value_or(DayPeriod());
    const int clear = clearDaysBetween(period.unit, workingDaysOf(m_meeting), *notice.publishedOn,
                                       dateOfDecision(m_meeting, m_item));
    return Words::tr("Published %1, %n clear day(s).", nullptr, clear)
        .arg(spokenDate(*notice.publishedOn));
}

QString RowMaker::effectInWords() const
{
    const auto date = effectiveDateOf(m_meeting, m_item);
    return date ? spokenDate(*date) + u'.' : Words::tr("Counted from the day of publication.");
}

void RowMaker::addRegulations()
{
    constexpr auto group = CompletenessGroup::Regulations;
    add(group, Subject::WhatWasDecided, Words::tr("The decision and its date"),
        cited(rules::statementDecision), StatementField::TextFrom);
    add(group, Subject::Reasons, Words::tr("Reasons"), cited(rules::statementReasons),
        StatementField::Reasons);
    add(group, Subject::Options, Words::tr("Alternatives rejected"), cited(rules::statementOptions),
        StatementField::Options);
    add(group, Subject::Declared, Words::tr("Conflicts of interest"),
        cited(rules::statementConflicts), StatementField::ConflictsFrom, conflictsInWords());
    add(group, Subject::Dispensations, Words::tr("Note of dispensation"),
        cited(rules::statementDispensation), StatementField::Dispensations, dispensationsInWords());
    add(group, Subject::Maker, Words::tr("Who made the decision"), cited(rules::statementDecision),
        StatementField::Maker);
    add(group, Subject::Producer, Words::tr("Who produced the statement"),
        cited(rules::statementProducer), StatementField::Signatory);
    add(group, Subject::Papers, Words::tr("The report considered"), cited(rules::statementReport),
        StatementField::ReportNamed);
}

/// With the clear days of the law on that day.
QString RowMaker::noticeTitle(NoticeRoute route) const
{
    if (route == NoticeRoute::SpecialUrgency)
        return Words::tr("Special urgency instead of notice");
    const bool isException = route == NoticeRoute::GeneralException;
    const auto period =
        m_check.law.period(isException ? rules::exceptionPeriod : rules::noticePeriod);
    if (!period)
        return isException ? Words::tr("General exception") : Words::tr("Notice");
    return (isException ? Words::tr("General exception, %1 clear days")
                        : Words::tr("Notice, %1 clear days"))
        .arg(period->days);
}

void RowMaker::addKeyDecision()
{
    constexpr auto group = CompletenessGroup::Key;
    const bool isKey = isKeyDecision(m_item);
    add(group, Subject::Ground, isKey ? Words::tr("Why it is key") : Words::tr("Whether it is key"),
        cited(rules::keyDecision), StatementField::IsKey,
        isKey ? QString() : Words::tr("Not a key decision."));
    const NoticeRoute route = m_decision.notice.value_or(KeyNotice()).route;
    const bool isException = isKey && route == NoticeRoute::GeneralException;
    const bool isSpecial = isKey && route == NoticeRoute::SpecialUrgency;
    add(group, Subject::Notice, noticeTitle(isKey ? route : NoticeRoute::Notice),
        cited(isException     ? rules::exceptionPeriod
                  : isSpecial ? rules::urgencyAgreement
                              : rules::noticePeriod),
        StatementField::NoticeGiven, noticeInWords());
    const bool isUrgent =
        m_decision.urgency.value_or(Urgency()).level != UrgencyLevel::None || isSpecial;
    add(group, Subject::Urgent,
        isUrgent ? Words::tr("Urgency explained") : Words::tr("No urgency relied on"),
        cited(rules::exceptionReasons, rules::urgencyReasons), StatementField::UrgencyIs);
}

/// The record does not keep them.
QString RowMaker::privateNoticesInWords() const
{
    const auto first = m_check.law.period(rules::privateNotice);
    const auto further = m_check.law.period(rules::privateFurtherNotice);
    if (!first || !further)
        return {};
    const WorkingDays calendar = workingDaysOf(m_meeting);
    const QDate day = m_meeting.details.date;
    return Words::tr("They are not kept here: see that the first was out by %1 (%2 clear days) "
                     "and the further one by %3 (%4).")
        .arg(spokenDate(latestNotice(*first, calendar, day)))
        .arg(first->days)
        .arg(spokenDate(latestNotice(*further, calendar, day)))
        .arg(further->days);
}

void RowMaker::addPrivate()
{
    const bool isOpen = levelOfDecision(m_meeting, m_item) == AccessLevel::Open;
    const bool isSpokenOf = std::ranges::any_of(m_findings, [](const Finding &finding) {
        return finding.field && subjectOf(*finding.field) == Subject::Openness;
    });
    if (isOpen && !isSpokenOf)
        return;
    const Jurisdiction country = m_meeting.council.jurisdiction;
    add(CompletenessGroup::Private, Subject::Openness, Words::tr("What is not open, and why"),
        country == Jurisdiction::England ? cited(rules::exemptExcluded, rules::statementExempt)
                                         : m_check.law.exemptSchedule(),
        StatementField::Exempt);
    if (isOpen || country != Jurisdiction::England)
        return;
    add(CompletenessGroup::Private, Subject::PrivateNotice,
        Words::tr("Notices of the private meeting"),
        cited(rules::privateNotice, rules::privateFurtherNotice), StatementField::Exempt,
        privateNoticesInWords());
    m_rows.last().state = CompletenessRow::State::Note;
}

void RowMaker::addConstitution()
{
    constexpr auto group = CompletenessGroup::Constitution;
    add(group, Subject::Effect, Words::tr("Date it takes effect"), Words::tr("call-in rule"),
        StatementField::EffectiveDate, effectInWords());
    const auto present =
        static_cast<int>(membersPresentAtDecision(m_meeting, m_presence, m_item).size());
    if (!check::isOfIndividual(m_decision))
        add(group, Subject::Members, Words::tr("Members present"), Words::tr("house form"),
            StatementField::MembersPresent,
            Words::tr("%n when it was decided, from the attendance.", nullptr, present));
    add(group, Subject::Reference, Words::tr("Reference number"), Words::tr("house form"),
        StatementField::Reference);
}

void RowMaker::addRecord()
{
    for (const Finding &finding : std::as_const(m_findings)) {
        if (finding.field)
            continue;
        m_rows.append({CompletenessGroup::Record, finding.message, finding.rule, stateOf(finding),
                       QString(), std::nullopt, finding.entry});
    }
}

bool isGap(const CompletenessRow &row)
{
    return row.state >= CompletenessRow::State::ToLookAt;
}

int nextGap(const QList<CompletenessRow> &rows, int from, int step)
{
    const auto count = static_cast<int>(rows.size());
    for (int tried = 1; tried <= count; ++tried) {
        const int at = ((from + step * tried) % count + count) % count;
        if (isGap(rows.at(at)))
            return at;
    }
    return -1;
}

} // namespace

QList<CompletenessRow> completenessOf(const Meeting &meeting, const ItemId &item)
{
    const int index = indexOfItem(meeting, item);
    if (index < 0)
        return {};
    if (hasDecision(meeting.items.at(index)))
        return RowMaker(meeting, meeting.items.at(index)).rows();
    Meeting begun = meeting;
    begun.items[index].decision = Decision();
    return RowMaker(begun, begun.items.at(index)).rows();
}

static QString ofRegulations(Jurisdiction country)
{
    switch (country) {
    case Jurisdiction::England:
        return Words::tr("Required by the 2012 Regulations");
    case Jurisdiction::Wales:
        return Words::tr("Required by the 2001 Regulations (Wales)");
    case Jurisdiction::NorthernIreland:
        return Words::tr("Required by the 2015 Regulations (Northern Ireland)");
    case Jurisdiction::Scotland:
    case Jurisdiction::Other:
        break;
    }
    return Words::tr("In the statement of the decision");
}

QString titleOf(CompletenessGroup group, Jurisdiction jurisdiction)
{
    switch (group) {
    case CompletenessGroup::Regulations:
        return ofRegulations(jurisdiction);
    case CompletenessGroup::Key:
        return Words::tr("Key decision");
    case CompletenessGroup::Private:
        return Words::tr("Not open to the public");
    case CompletenessGroup::Constitution:
        return Words::tr("Required by the constitution");
    case CompletenessGroup::Record:
        return Words::tr("In the record of the item");
    }
    return {};
}

int doneIn(const QList<CompletenessRow> &rows)
{
    return static_cast<int>(rows.size() - std::ranges::count_if(rows, isGap));
}

int missingIn(const QList<CompletenessRow> &rows)
{
    return static_cast<int>(
        std::ranges::count(rows, CompletenessRow::State::Missing, &CompletenessRow::state));
}

QString whyNotPublished(const QList<CompletenessRow> &rows)
{
    QStringList missing;
    for (const CompletenessRow &row : rows) {
        if (row.state == CompletenessRow::State::Missing)
            missing.append(row.title);
    }
    return missing.isEmpty()
        ? QString()
        : Words::tr("%n thing(s) missing: %1", nullptr, static_cast<int>(missing.size()))
              .arg(missing.join(u"; "_s));
}

int gapAfter(const QList<CompletenessRow> &rows, int from)
{
    return nextGap(rows, from, 1);
}

int gapBefore(const QList<CompletenessRow> &rows, int from)
{
    return nextGap(rows, from < 0 ? 0 : from, -1);
}

} // namespace minutebook
