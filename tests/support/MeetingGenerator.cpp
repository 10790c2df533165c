// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/MeetingGenerator.h"

#include "tests/support/PartsGenerator.h"

#include <QSet>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

class Generator
{
public:
    Generator(quint32 seed, SecretWords secrets)
        : m_random(seed)
        , m_marks(secrets == SecretWords::Marked)
        , m_parts(m_random, m_ids, m_marks ? &m_made.neverPrinted : nullptr)
    {
    }

    GeneratedMeeting generate()
    {
        chooseIds();
        makeHeader();
        makePeople();
        for (int i = 0; i < m_ids.items.size(); ++i)
            makeItem(i);
        meeting().before = m_random.list([&] { return entry(AccessLevel::Open); });
        meeting().after = m_random.list([&] { return entry(AccessLevel::Open); });
        meeting().interests = m_random.list([&] { return interest(); });
        meeting().actions = m_random.list([&] { return action(); });
        forEachEntry([&](Entry &entry) { refer(entry); });
        numberProvisionals();
        return std::move(m_made);
    }

private:
    using Marking = RandomValues::Marking;

    Meeting &meeting() { return m_made.meeting; }
    QStringList *notPublicIf(bool isClosed)
    {
        return m_marks && isClosed ? &m_made.notPublic : nullptr;
    }

    template <typename SomeId>
    QList<SomeId> ids(int count, const QStringList &oddOnes)
    {
        QList<SomeId> ids;
        for (int i = 0; i < count; ++i) {
            const bool odd = i < oddOnes.size() && m_random.chance(30);
            ids.append(SomeId::fromTrusted(odd ? oddOnes.at(i)
                                               : u"%1-%2"_s.arg(i).arg(m_random.number(1, 999))));
        }
        return ids;
    }

    void chooseIds()
    {
        const QString longest(64, u'z');
        m_ids.people =
            ids<PersonId>(m_random.number(1, 9), {u"speaker"_s, u"item"_s, longest, u"0"_s});
        m_ids.items = ids<ItemId>(m_random.number(1, 7), {u"name"_s, longest, u"speaker"_s});
        meeting().details.documents = m_random.list([&] { return documentId(); });
        for (const ItemId &id : m_ids.items) {
            meeting().items.append(
                {.id = id, .documents = m_random.list([&] { return documentId(); })});
        }
    }

    /// A document with no more than what others may refer to.
    SupportingDocument documentId()
    {
        SupportingDocument document;
        document.appendix = m_random.maybeFlag();
        if (m_random.flag())
            document.id = ItemId::fromTrusted(u"document-%1"_s.arg(++m_lastDocument));
        if (document.id && document.appendix.value_or(false))
            m_ids.appendices.append(*document.id);
        return document;
    }

    void fill(SupportingDocument &document, AccessLevel inherited)
    {
        document.access = unmarkedAccess();
        const AccessLevel level = document.access ? document.access->level : inherited;
        const Marking marking(m_random, notPublicIf(level != AccessLevel::Open));
        document.title = m_random.words();
        document.url = m_random.maybeText();
        document.kind = m_random.maybe([&] { return m_random.upTo(DocumentKind::Minutes); });
        document.text = m_random.maybeText();
    }

    void makeHeader()
    {
        Council &council = meeting().council;
        council.name = m_random.words();
        council.jurisdiction = m_random.upTo(Jurisdiction::Other);
        council.languages = m_random.list([&] { return m_random.upTo(Language::Welsh); });
        Body &body = meeting().body;
        body.name = m_random.words();
        body.kind = m_random.upTo(BodyKind::Committee);
        body.quorum = m_random.maybe([&] { return m_random.number(1, 40); });
        body.callIn = m_random.maybe([&] { return callIn(); });
        makeTimes(meeting().details);
        makeWords(meeting().details);
    }

    CallIn callIn()
    {
        CallIn callIn{.from = m_random.upTo(CallInFrom::Publication),
                      .days = m_random.number(0, 60)};
        callIn.unit = m_random.upTo(CallInUnit::Calendar);
        callIn.takesEffect = m_random.upTo(TakesEffect::NextWorkingDay);
        callIn.appliesTo = m_random.maybe([&] { return m_random.upTo(CallInAppliesTo::Key); });
        callIn.closedDays = m_random.list([&] { return m_random.date(); });
        return callIn;
    }

    void makeTimes(MeetingDetails &details)
    {
        details.id = m_random.maybe([&] { return MeetingId::fromTrusted(m_random.uuid()); });
        details.kind = m_random.maybe([&] { return m_random.upTo(MeetingKind::Reconvened); });
        details.date = m_random.date();
        details.scheduledStart = m_random.maybe([&] { return m_random.time(); });
        details.startedAt = m_random.maybe([&] { return m_random.moment(); });
        details.endedAt = m_random.maybe([&] { return m_random.moment(); });
        details.status = m_random.maybe([&] { return m_random.upTo(MeetingStatus::Signed); });
        details.reissuedOn = m_random.maybe([&] { return m_random.date(); });
        details.order = m_random.maybe([&] { return m_random.upTo(PrintOrder::Taken); });
        details.ended = m_random.maybe([&] { return m_random.upTo(MeetingEnd::Inquorate); });
    }

    void makeWords(MeetingDetails &details)
    {
        details.venue = m_random.maybeText();
        details.contact = m_random.maybeText();
        details.webcast = m_random.maybeText();
        details.chair = m_parts.maybePerson();
        details.clerk = m_random.maybeText();
        details.reference = m_random.maybeText();
        details.ordinal = m_random.maybeText();
        details.firstPage = m_random.maybe([&] { return m_random.number(1, 900); });
        details.houseStyle = m_random.maybe([&] {
            return HouseStyleId::fromTrusted(
                m_random.oneOf(QStringList{u"role-titles"_s, u"named"_s, u"national-cabinet"_s}));
        });
        details.notes = m_random.list([&] { return m_random.text(); });
        for (SupportingDocument &document : details.documents.values)
            fill(document, AccessLevel::Open);
    }

    void makePeople()
    {
        for (const PersonId &id : std::as_const(m_ids.people))
            meeting().people.append(person(id));
    }

    std::optional<QString> code()
    {
        if (!m_marks)
            return m_random.maybe([&] { return u"c%1"_s.arg(m_random.number(0, 999)); });
        m_made.neverPrinted.append(u"sec%1x"_s.arg(m_random.nextMark()));
        return m_made.neverPrinted.constLast();
    }

    Attribution attribution()
    {
        return {m_random.maybeWords(), m_random.maybeWords(), m_random.maybeWords(),
                m_random.maybeWords()};
    }

    Person person(const PersonId &id)
    {
        const auto makeAttribution = [&] { return attribution(); };
        Person person{
            .id = id, .code = code(), .name = m_random.words(), .title = m_random.maybeText()};
        person.office = m_random.maybeText();
        person.portfolio = m_random.maybeText();
        person.party = m_random.maybeText();
        person.ward = m_random.maybeText();
        person.capacity = m_random.upTo(Capacity::Public);
        person.voting = m_random.maybeFlag();
        person.pronoun = m_random.maybe([&] { return m_random.upTo(Pronoun::They); });
        person.attribution = m_random.maybe(makeAttribution);
        person.attendance = m_random.maybe([&] { return m_random.upTo(Attendance::Expected); });
        person.apologies =
            m_random.maybe([&] { return m_random.upTo(ApologyReason::LeavingEarly); });
        person.substituteFor = m_parts.maybePerson();
        const auto moment = [&] { return m_random.maybe([&] { return m_random.moment(); }); };
        person.presence = m_random.list([&] { return PresenceInterval{moment(), moment()}; });
        person.translations = m_random.translations([&] {
            return PersonWords{m_random.maybeText(), m_random.maybeText(), m_random.maybeText(),
                               m_random.maybe(makeAttribution)};
        });
        return person;
    }

    void makeItem(int index)
    {
        AgendaItem &item = meeting().items[index];
        item.access = m_parts.maybeAccess();
        item.agendaNumber = m_random.maybeText();
        item.minuteNumber = m_random.maybeText();
        item.publicTitle = m_random.maybeText();
        if (index > 0 && m_random.chance(30))
            item.parent = m_ids.items.at(m_random.number(0, index - 1));
        const AccessLevel level = levelOf(item.access);
        const Marking marking(m_random, notPublicIf(level != AccessLevel::Open));
        makeAgendaWords(item);
        makeCourse(item);
        item.entries = m_random.list([&] { return entry(level); });
        item.decision = m_random.maybe([&] { return m_parts.decision(); });
        for (SupportingDocument &document : item.documents.values)
            fill(document, level);
    }

    void makeAgendaWords(AgendaItem &item)
    {
        item.title = m_random.words();
        item.purpose = m_random.maybeText();
        item.grouping = m_random.maybeFlag();
        item.presenter = m_parts.maybePerson();
        item.report = m_random.maybe([&] { return report(); });
        item.key = m_random.maybeFlag();
        item.keyReference = m_random.maybeText();
        item.urgent = m_random.maybeText();
        item.portfolioHolder = m_parts.maybePerson();
        item.translations = m_random.translations([&] {
            const auto openly = [&] {
                const Marking none(m_random, nullptr);
                return m_random.maybeText();
            };
            return ItemWords{m_random.maybeWords(), openly(), m_random.maybeText()};
        });
    }

    void makeCourse(AgendaItem &item)
    {
        const auto time = [&] { return m_random.maybe([&] { return m_random.time(); }); };
        const auto moment = [&] { return m_random.maybe([&] { return m_random.moment(); }); };
        item.business = m_random.maybe([&] { return m_random.upTo(Business::Ordinary); });
        item.planned = m_random.maybe([&] { return PlannedTimes{time(), time()}; });
        item.minutesOf = m_random.list([&] { return m_random.date(); });
        item.minutesOfBody = m_random.maybe([&] {
            return MinutesOfBody{m_random.words(), m_random.maybe([&] { return m_random.date(); }),
                                 m_random.maybeText()};
        });
        item.outcome = m_random.maybe([&] { return m_random.upTo(ItemOutcome::NotReached); });
        item.sittings = m_random.list([&] { return Sitting{m_random.moment(), moment()}; });
    }

    Report report()
    {
        Report report{.reference = m_random.maybeText(), .author = m_random.maybeText()};
        report.recommendation = m_random.list([&] { return m_parts.limb(); });
        report.reasons = m_random.maybeText();
        report.options = m_random.maybeText();
        return report;
    }

    Entry entry(AccessLevel inherited)
    {
        Entry entry;
        if (m_random.flag())
            entry.id = EntryId::fromTrusted(u"entry-%1"_s.arg(++m_lastEntry));
        entry.at = m_random.maybe([&] { return m_random.moment(); });
        entry.access = unmarkedAccess();
        entry.language = m_random.maybe([&] { return m_random.upTo(Language::Welsh); });
        entry.flagged = m_random.maybeFlag();
        entry.draft = m_random.maybeFlag();
        const AccessLevel level = entry.access ? entry.access->level : inherited;
        const Marking marking(m_random, notPublicIf(level != AccessLevel::Open));
        entry.body = m_parts.body();
        return entry;
    }

    [[nodiscard]] AccessLevel levelOfItem(const ItemId &id)
    {
        return levelOf(findItem(meeting(), id)->access);
    }

    /// Grounds and the public summary are open even of what is not.
    std::optional<Access> unmarkedAccess()
    {
        const Marking none(m_random, nullptr);
        return m_parts.maybeAccess();
    }

    Interest interest()
    {
        Interest interest{.person = m_parts.person(),
                          .items = m_random.values(1, [&] { return m_parts.item(); })};
        interest.kind = m_random.upTo(InterestClass::Conflict);
        interest.access = m_parts.maybeAccess();
        AccessLevel level = levelOf(interest.access);
        for (const ItemId &item : std::as_const(interest.items))
            level = stricter(level, levelOfItem(item));
        const Marking marking(m_random, notPublicIf(level != AccessLevel::Open));
        interest.classText = m_random.maybeWords();
        interest.sensitive = m_random.maybeFlag();
        interest.nature = nature(interest.sensitive.value_or(false));
        interest.action = m_random.maybe([&] { return m_random.upTo(InterestAction::Left); });
        interest.leftAt = m_random.maybe([&] { return m_random.moment(); });
        interest.returnedAt = m_random.maybe([&] { return m_random.moment(); });
        interest.declaredAt = m_random.maybe([&] { return m_random.moment(); });
        interest.dispensation = m_random.maybe([&] { return dispensation(); });
        return interest;
    }

    std::optional<QString> nature(bool isSensitive)
    {
        if (!isSensitive || !m_marks)
            return m_random.maybeText();
        const Marking marking(m_random, &m_made.neverPrinted);
        return m_random.maybeText();
    }

    Dispensation dispensation()
    {
        Dispensation dispensation{.kind = m_random.upTo(DispensationKind::StandardsCommittee)};
        dispensation.by = m_random.maybeText();
        dispensation.date = m_random.maybe([&] { return m_random.date(); });
        dispensation.note = m_random.maybeText();
        return dispensation;
    }

    Action action()
    {
        Action action;
        if (m_random.flag())
            action.id = ActionId::fromTrusted(u"action-%1"_s.arg(++m_lastAction));
        action.item = m_random.maybe([&] { return m_parts.item(); });
        action.access = m_parts.maybeAccess();
        const AccessLevel item = action.item ? levelOfItem(*action.item) : AccessLevel::Open;
        const Marking marking(
            m_random, notPublicIf(stricter(levelOf(action.access), item) != AccessLevel::Open));
        action.text = m_random.words();
        action.owners = m_random.list([&] { return m_random.words(); });
        action.due = m_random.maybe([&] { return m_random.date(); });
        action.done = m_random.maybeFlag();
        return action;
    }

    template <typename Visit>
    void forEachEntry(Visit visit)
    {
        for (Entry &entry : meeting().before.values)
            visit(entry);
        for (AgendaItem &item : meeting().items) {
            for (Entry &entry : item.entries.values)
                visit(entry);
        }
        for (Entry &entry : meeting().after.values)
            visit(entry);
    }

    std::optional<EntryId> maybeEntry()
    {
        if (m_lastEntry == 0)
            return std::nullopt;
        return m_random.maybe([&] {
            return EntryId::fromTrusted(u"entry-%1"_s.arg(m_random.number(1, m_lastEntry)));
        });
    }

    void refer(Entry &entry)
    {
        if (auto *speech = std::get_if<Speech>(&entry.body))
            speech->repliesTo = maybeEntry();
        if (auto *motion = std::get_if<Motion>(&entry.body))
            motion->about = maybeEntry();
    }

    /// As the reader of a meeting file numbers what has no id.
    void numberProvisionals()
    {
        int last = 0;
        forEachEntry([&](Entry &entry) {
            if (entry.id.isEmpty())
                entry.id = EntryId::provisional(++last);
        });
        for (Action &action : meeting().actions.values) {
            if (action.id.isEmpty())
                action.id = ActionId::provisional(++last);
        }
    }

    RandomValues m_random;
    bool m_marks;
    GeneratorIds m_ids;
    GeneratedMeeting m_made;
    PartsGenerator m_parts;
    int m_lastDocument = 0;
    int m_lastEntry = 0;
    int m_lastAction = 0;
};

} // namespace

GeneratedMeeting generateMeeting(quint32 seed, SecretWords secrets)
{
    return Generator(seed, secrets).generate();
}

} // namespace minutebook
