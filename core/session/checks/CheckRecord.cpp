// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Bars.h"
#include "core/session/checks/CheckRules.h"
#include "core/session/statements/StatementWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook::check {

using namespace Qt::StringLiterals;

bool isOver(const Meeting &meeting)
{
    const MeetingStatus status = meeting.details.status.value_or(MeetingStatus::Planned);
    return meeting.details.endedAt || status >= MeetingStatus::Review;
}

namespace {

/// The words of an entry that a document prints, for checks of the language.
QString wordsOf(const Entry &entry)
{
    const auto withPoints = [](const QString &text, const GivenList<QString> &points) {
        return text + u'\n' + points.values.join(u'\n');
    };
    const auto *speech = std::get_if<Speech>(&entry.body);
    const auto *narrative = std::get_if<Narrative>(&entry.body);
    if (speech)
        return withPoints(speech->text, speech->points);
    if (narrative)
        return withPoints(narrative->text, narrative->points);
    QString words;
    if (const auto *resolution = std::get_if<Resolution>(&entry.body)) {
        for (const Limb &limb : resolution->limbs)
            words += limb.text + u'\n';
    }
    return words;
}

template <typename Body>
constexpr bool isTranslated(const Body &body)
{
    if constexpr (requires { body.translations; })
        return body.translations.has_value();
    else
        return true;
}

bool needsTranslation(const Entry &entry)
{
    if (std::holds_alternative<Note>(entry.body) || entry.draft.value_or(false))
        return false;
    return !std::visit([](const auto &body) { return isTranslated(body); }, entry.body);
}

bool isBilingual(const Meeting &meeting)
{
    return meeting.council.languages.contains(Language::English)
        && meeting.council.languages.contains(Language::Welsh);
}

void speakersWereThere(ItemCheck &check)
{
    for (const Entry &entry : check.item.entries) {
        const auto *speech = std::get_if<Speech>(&entry.body);
        if (check.item.minutesOfBody || !speech || !speech->speaker || !entry.at)
            continue;
        if (!check.presence.isPresentAt(*speech->speaker, *entry.at))
            check.add(Severity::Error,
                      Words::tr("%1 is recorded as speaking at %2 while not in the meeting: "
                                "correct the times or the speaker.")
                          .arg(nameOf(check.meeting, *speech->speaker), entry.at->timeOfDay()),
                      rules::membersPresent, &entry);
    }
}

/// Who may take no part leaves, or has a dispensation; having been heard before leaving is a part.
void barredPeopleTookNoPart(ItemCheck &check)
{
    for (const Interest &interest : check.interests()) {
        const Bar bar = barOf(interest, check.meeting.council.jurisdiction);
        const bool left = interest.action == InterestAction::Left || interest.leftAt;
        const bool spoke = interest.action == InterestAction::SpokeThenLeft;
        const QString name = nameOf(check.meeting, interest.person);
        if (bar == Bar::Part && spoke)
            check.add(Severity::Error,
                      Words::tr("%1 declared a disclosable pecuniary interest, has no dispensation "
                                "that lifts it, and is recorded as speaking before leaving.")
                          .arg(name),
                      rules::pecuniaryInterest);
        else if (bar != Bar::None && !left && !spoke)
            check.add(Severity::Error,
                      bar == Bar::Part
                          ? Words::tr("%1 declared a disclosable pecuniary interest; neither "
                                      "leaving nor a dispensation that lifts it is recorded.")
                                .arg(name)
                          : Words::tr("%1 declared a prejudicial interest; neither leaving nor a "
                                      "dispensation that lifts it is recorded.")
                                .arg(name),
                      bar == Bar::Part ? rules::pecuniaryInterest : QLatin1StringView());
        if (!interest.action)
            check.add(Severity::Warning,
                      Words::tr("%1 declared an interest; what was done about it is not recorded.")
                          .arg(name),
                      {});
    }
}

/// Of a declaration without a time, only who stayed can have spoken after it.
bool isAfter(const Entry &entry, const Interest &interest)
{
    if (interest.declaredAt && entry.at)
        return *interest.declaredAt < *entry.at;
    return interest.action != InterestAction::Left
        && interest.action != InterestAction::SpokeThenLeft && !interest.leftAt;
}

/// A contribution by somebody who declared that they may take no part. That of one who had left is
/// found by the times.
void barredPeopleDidNotSpeak(ItemCheck &check)
{
    for (const Interest &interest : check.interests()) {
        if (barOf(interest, check.meeting.council.jurisdiction) != Bar::Part)
            continue;
        for (const Entry &entry : check.item.entries) {
            const auto *speech = std::get_if<Speech>(&entry.body);
            if (speech && speech->speaker == interest.person && isAfter(entry, interest))
                check.add(Severity::Error,
                          Words::tr("%1 declared a disclosable pecuniary interest, has no "
                                    "dispensation that lifts it, and is recorded as speaking.")
                              .arg(nameOf(check.meeting, interest.person)),
                          rules::pecuniaryInterest, &entry);
        }
    }
}

void sensitiveNaturesAreNotWritten(ItemCheck &check)
{
    for (const Interest &interest : check.interests()) {
        if (interest.sensitive.value_or(false) && !isBlank(interest.nature))
            check.add(Severity::Error,
                      Words::tr("The interest of %1 is sensitive, and its nature is written down: "
                                "take it out of the record.")
                          .arg(nameOf(check.meeting, interest.person)),
                      rules::sensitiveInterest);
    }
}

void nothingIsLeftToCheck(ItemCheck &check)
{
    for (const Entry &entry : check.item.entries) {
        const auto *resolution = std::get_if<Resolution>(&entry.body);
        if (entry.flagged.value_or(false))
            check.add(Severity::Warning, Words::tr("An entry still has the mark “check this”."), {},
                      &entry);
        if (entry.draft.value_or(false))
            check.add(Severity::Warning, Words::tr("Words were typed and never recorded."), {},
                      &entry);
        if (resolution && outcomeOf(*resolution) == ResolutionOutcome::Draft)
            check.add(Severity::Warning,
                      Words::tr("A resolution is still a draft: it prints in no public copy."), {},
                      &entry);
    }
}

void outcomeIsKnown(ItemCheck &check)
{
    const bool hasBusiness = !check.item.grouping.value_or(false);
    if (hasBusiness && isOver(check.meeting) && outcomeOf(check.item) == ItemOutcome::Pending)
        check.add(Severity::Warning,
                  Words::tr("The meeting is over, and what became of the item is not recorded."),
                  {});
}

void minutesAreNamed(ItemCheck &check)
{
    if (check.item.business == Business::PreviousMinutes && check.item.minutesOf.isEmpty())
        check.add(Severity::Information,
                  Words::tr("Which meeting's minutes were approved is not recorded."),
                  rules::signing);
}

void urgentItemsSayWhy(ItemCheck &check)
{
    if (check.item.urgent && check.item.urgent->trimmed().isEmpty())
        check.add(Severity::Warning, Words::tr("The item is urgent, and why is not recorded."),
                  rules::urgentItem);
}

void everythingIsTranslated(ItemCheck &check)
{
    if (!isBilingual(check.meeting))
        return;
    if (!check.item.translations)
        check.add(Severity::Warning,
                  Words::tr("The title has no translation: it prints in the one language it has."),
                  rules::welshMinutes);
    const auto untranslated = std::ranges::count_if(check.item.entries.values, needsTranslation);
    if (untranslated > 0)
        check.add(
            Severity::Warning,
            Words::tr("%n entry(s) have no translation: they print in the one language they have.",
                      nullptr, static_cast<int>(untranslated)),
            rules::welshMinutes);
}

void speechesHaveWords(ItemCheck &check)
{
    for (const Entry &entry : check.item.entries) {
        const auto *speech = std::get_if<Speech>(&entry.body);
        if (speech && speech->text.trimmed().isEmpty() && speech->points.isEmpty())
            check.add(Severity::Warning, Words::tr("A contribution has no words."), {}, &entry);
    }
}

void noWordStandsTwice(ItemCheck &check)
{
    static const QRegularExpression twice(
        u"(?<![\\p{L}\\p{N}])(\\p{L}{2,})[ \\n]+\\1(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList lawful{u"that"_s, u"had"_s};
    for (const Entry &entry : check.item.entries) {
        const QRegularExpressionMatch match = twice.match(wordsOf(entry));
        if (match.hasMatch() && !lawful.contains(match.captured(1).toLower()))
            check.add(Severity::Information,
                      Words::tr("A word stands twice: “%1”.").arg(match.captured().simplified()),
                      {}, &entry);
    }
}

class MeetingCheck
{
public:
    MeetingCheck(const Meeting &meeting, const Presence &presence, const LawBook &book)
        : m_meeting(meeting)
        , m_presence(presence)
        , m_law(book.on(meeting.council.jurisdiction, meeting.body.kind, meeting.details.date))
    {
    }

    QList<Finding> findings()
    {
        checkPeople();
        checkTimes();
        checkActions();
        checkTranslations();
        checkOpenness();
        checkNote();
        return m_findings;
    }

private:
    void add(Severity severity, const QString &message, QLatin1StringView rule)
    {
        m_findings.append({severity, {}, {}, Words::tr("meeting"), message, m_law.cited(rule)});
    }

    /// Names, interests, decisions and votes, in seven working days beginning with the meeting's.
    void checkNote()
    {
        const auto period = m_law.period(rules::noteOfMeeting);
        const MeetingStatus status = m_meeting.details.status.value_or(MeetingStatus::Planned);
        if (!period || !m_meeting.details.endedAt || status >= MeetingStatus::Published)
            return;
        const QDate last =
            lastDayBeginningWith(*period, workingDaysOf(m_meeting), m_meeting.details.date);
        add(Severity::Information,
            Words::tr("The note of who attended, the interests, decisions and votes is to be "
                      "published by %1.")
                .arg(spokenDate(last)),
            rules::noteOfMeeting);
    }

    bool someonePresent() const
    {
        return std::ranges::any_of(m_meeting.people, [this](const Person &person) {
            return isVoting(person) && m_presence.isPresentAtAll(person.id);
        });
    }

    void checkPeople()
    {
        if (!someonePresent())
            add(Severity::Error, Words::tr("No member is recorded as present."),
                rules::membersPresent);
        if (!m_meeting.details.chair)
            add(Severity::Warning, Words::tr("Nobody is recorded as presiding."), rules::signing);
        if (!m_meeting.body.quorum)
            add(Severity::Information, Words::tr("The body has no quorum, so it is not watched."),
                {});
    }

    void checkTimes()
    {
        if (!isOver(m_meeting))
            return;
        if (!m_meeting.details.startedAt)
            add(Severity::Warning, Words::tr("When the meeting began is not recorded."), {});
        if (!m_meeting.details.endedAt)
            add(Severity::Warning, Words::tr("When the meeting ended is not recorded."), {});
    }

    void checkActions()
    {
        const auto ownerless = std::ranges::count_if(
            m_meeting.actions.values, [](const Action &action) { return action.owners.isEmpty(); });
        if (ownerless > 0)
            add(Severity::Warning,
                Words::tr("%n action(s) have no owner.", nullptr, static_cast<int>(ownerless)), {});
    }

    void checkTranslations()
    {
        if (!isBilingual(m_meeting))
            return;
        const auto untranslated = std::ranges::count_if(m_meeting.people, [](const Person &person) {
            const bool hasWords = person.office || person.portfolio || person.attribution;
            return hasWords && !person.translations;
        });
        if (untranslated > 0)
            add(Severity::Warning,
                Words::tr("The offices of %n person(s) have no translation.", nullptr,
                          static_cast<int>(untranslated)),
                rules::welshMinutes);
    }

    void checkOpenness()
    {
        for (const GivenList<Entry> &entries : {m_meeting.before, m_meeting.after}) {
            for (const Entry &entry : entries) {
                if (!isLeftOutWithoutASummary(entry))
                    continue;
                add(Severity::Error,
                    Words::tr("A part before the first item or after the last is not open and has "
                              "no public summary."),
                    rules::publicSummary);
                m_findings.last().entry = entry.id;
            }
        }
    }

    const Meeting &m_meeting;
    const Presence &m_presence;
    const Law m_law;
    QList<Finding> m_findings;
};

} // namespace

QList<ItemRule> recordRules()
{
    return {speakersWereThere,       barredPeopleTookNoPart,
            barredPeopleDidNotSpeak, sensitiveNaturesAreNotWritten,
            nothingIsLeftToCheck,    outcomeIsKnown,
            minutesAreNamed,         urgentItemsSayWhy,
            speechesHaveWords,       everythingIsTranslated,
            noWordStandsTwice};
}

QList<Finding> meetingFindings(const Meeting &meeting, const Presence &presence,
                               const LawBook &book)
{
    return MeetingCheck(meeting, presence, book).findings();
}

} // namespace minutebook::check
