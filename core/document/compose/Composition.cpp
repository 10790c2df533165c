// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/Composition.h"

#include "core/document/PersonNames.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Language ownLanguage(const Meeting &meeting)
{
    return meeting.council.languages.isEmpty() ? Language::English : meeting.council.languages[0];
}

} // namespace

Composition::Composition(const MeetingCopy &copyOfMeeting, const HouseStyle &houseStyle,
                         Language language)
    : copy(copyOfMeeting)
    , meeting(copyOfMeeting.meeting())
    , style(houseStyle)
    , words(houseStyle, language, ownLanguage(copyOfMeeting.meeting()))
    , m_minuteNumbers(minuteNumbers(copyOfMeeting.meeting(), houseStyle.numbering))
{
    numberAppendices();
}

void Composition::numberAppendices()
{
    const auto add = [&](const GivenList<SupportingDocument> &documents) {
        for (const SupportingDocument &document : documents) {
            if (!document.appendix.value_or(false))
                continue;
            ++m_lastAppendix;
            if (document.id)
                m_appendices.insert(*document.id, m_lastAppendix);
        }
    };
    for (const ItemId &id : printOrder())
        if (const AgendaItem *item = findItem(meeting, id))
            add(item->documents);
    add(meeting.details.documents);
}

/// A to Z, then AA: councils with as many appendices use numbers.
QString Composition::printedAppendix(int number) const
{
    if (number == 0 || style.appendices.numbers == AppendixNumbers::Numbers)
        return number == 0 ? QString() : QString::number(number);
    QString letters;
    for (; number > 0; number = (number - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (number - 1) % 26)));
    return letters;
}

QList<ItemId> Composition::printOrder() const
{
    switch (style.order.items) {
    case ItemsPrinted::AsMeetingSays:
        return copy.facts().printOrder;
    case ItemsPrinted::OrderTaken:
        return copy.facts().orderTaken;
    case ItemsPrinted::AgendaOrder:
        break;
    }
    QList<ItemId> agenda;
    for (const AgendaItem &item : meeting.items)
        agenda.append(item.id);
    return agenda;
}

Runs Composition::titleOf(const AgendaItem &item) const
{
    const Worded title = words.pick(item.title, words.own(), item.translations, &ItemWords::title);
    return title.text.isEmpty() ? plain(phrases().exemptItem) : words.marked(title);
}

Runs Composition::itemReference(const ItemId &id) const
{
    const AgendaItem *item = findItem(meeting, id);
    if (!item)
        return {};
    if (item->agendaNumber && !item->agendaNumber->isEmpty())
        return fill(phrases().oneItem, {{u"item"_s, plain(*item->agendaNumber)}});
    const QString minute = minuteNumber(id);
    return minute.isEmpty() ? titleOf(*item)
                            : fill(phrases().oneMinute, {{u"minute"_s, plain(minute)}});
}

Runs Composition::itemReferences(const QList<ItemId> &items) const
{
    QList<Runs> numbers;
    QList<Runs> references;
    for (const ItemId &id : items) {
        const AgendaItem *item = findItem(meeting, id);
        const QString number = item ? item->agendaNumber.value_or(QString()) : QString();
        if (!number.isEmpty())
            numbers.append(plain(number));
        references.append(itemReference(id));
    }
    if (numbers.size() == items.size() && items.size() > 1)
        return fill(phrases().severalItems, {{u"items"_s, words.joined(numbers)}});
    return words.joined(references);
}

Runs Composition::exemption(const QList<int> &paragraphs, const QString &one,
                            const QString &several) const
{
    QList<Runs> numbers;
    for (int paragraph : paragraphs)
        numbers.append(plain(QString::number(paragraph)));
    if (numbers.isEmpty())
        return {};
    return fill(numbers.size() == 1 ? one : several, {{u"paragraphs"_s, words.joined(numbers)}});
}

Runs Composition::nameOf(const PersonId &id) const
{
    const Person *person = findPerson(meeting, id);
    return person ? words.nameOf(*person) : Runs();
}

Runs Composition::namesOf(const GivenList<PersonId> &people) const
{
    QList<const Person *> found;
    for (const PersonId &id : people)
        if (const Person *person = findPerson(meeting, id))
            found.append(person);
    return words.namesOf(found);
}

QString Composition::newAnchor(const QString &what)
{
    return what + u'-' + QString::number(++m_anchorCounts[what]);
}

std::optional<Worded> Composition::given(const Person &person, SpeakerForm form, bool later,
                                         Language language) const
{
    const auto oneOf = [&](const std::optional<Attribution> &all) -> std::optional<QString> {
        if (!all)
            return std::nullopt;
        const bool role = form == SpeakerForm::Role;
        const auto &again = role ? all->roleLater : all->nameLater;
        return later && again ? again : role ? all->role : all->name;
    };
    if (language != words.own() && person.translations && person.translations->in(language))
        if (const auto text = oneOf(person.translations->in(language)->attribution))
            return Worded{*text, language};
    if (const auto text = oneOf(person.attribution))
        return Worded{*text, words.own()};
    return std::nullopt;
}

bool Composition::hasOwnLaterForm(const Person &person, SpeakerForm form, Language language) const
{
    const auto later = given(person, form, true, language);
    const auto first = given(person, form, false, language);
    return later && (!first || later->text != first->text);
}

std::optional<Worded> Composition::roleOf(const Person &person, bool later, Language language) const
{
    std::optional<Worded> role = given(person, SpeakerForm::Role, later, language);
    const bool ownLater = later && hasOwnLaterForm(person, SpeakerForm::Role, language);
    if (style.speakers.roleWords == RoleWords::Office && person.office && !ownLater) {
        const Worded office = words.officeOf(person);
        role = Worded{textOf(fill(phrases().speakerByOffice, {{u"office"_s, plain(office.text)}})),
                      office.language};
    }
    if (role && style.speakers.roleCase == RoleCase::Title)
        role->text = inTitleCase(role->text);
    return role;
}

/// The forms given go first; what the style makes of title and name is for those who have none, or
/// whose form is title and name.
Worded Composition::nameFormOf(const Person &person, bool later, Language language) const
{
    const Worded made{textOf(later ? words.laterNameOf(person) : words.nameOf(person)),
                      words.own()};
    if (later && hasOwnLaterForm(person, SpeakerForm::Name, language))
        return given(person, SpeakerForm::Name, true, language).value_or(made);
    const Worded name = given(person, SpeakerForm::Name, false, language).value_or(made);
    const QString title = person.title.value_or(QString());
    const bool isTitleAndName =
        name.text == (title.isEmpty() ? person.name : title + u' ' + person.name);
    return isTitleAndName ? made : name;
}

Worded Composition::attribution(const Person &person, SpeakerForm form, bool later,
                                Language language) const
{
    const Worded name = nameFormOf(person, later, language);
    return form == SpeakerForm::Role ? roleOf(person, later, language).value_or(name) : name;
}

std::optional<Worded> Composition::bothOf(const Person &person, bool later, Language language) const
{
    if (later || style.speakers.first == FirstMention::Alone)
        return std::nullopt;
    const auto role = roleOf(person, false, language);
    const Worded name = nameFormOf(person, false, language);
    if (!role || role->language != name.language || role->text == name.text)
        return std::nullopt;
    const bool roleFirst = style.speakers.first == FirstMention::RoleAndName;
    const Places places{{u"role"_s, plain(role->text)}, {u"name"_s, plain(name.text)}};
    return Worded{textOf(fill(roleFirst ? phrases().roleAndName : phrases().nameAndRole, places)),
                  name.language};
}

Run Composition::runOf(const Worded &printed) const
{
    Run run{.text = printed.text, .capitals = style.speakers.capitals};
    if (printed.language != words.language())
        run.language = tagOf(printed.language);
    return run;
}

Run Composition::mention(const PersonId &id, NameForm form, Language language)
{
    const Person *person = findPerson(meeting, id);
    if (!person)
        return {};
    const bool later = m_mentions[id]++ > 0;
    if (form == NameForm::Running) {
        const auto both = bothOf(*person, later, language);
        return runOf(both ? *both : attribution(*person, style.speakers.form, later, language));
    }
    const SpeakerForm wanted = form == NameForm::Name ? SpeakerForm::Name : SpeakerForm::Role;
    return runOf(attribution(*person, wanted, later, language));
}

/// Bold is for who speaks, not for everybody who is spoken of.
Run Composition::mention(const SpeakerOfEntry &speaker, Language language)
{
    Run run;
    if (speaker.as)
        run = runOf({*speaker.as, words.language()});
    else if (speaker.person)
        run = mention(*speaker.person, NameForm::Running, language);
    run.strong = style.speakers.strong;
    return run;
}

QString Composition::refOf(const QString &printed, const PersonFacts &facts)
{
    if (printed.isEmpty())
        return {};
    const auto known = m_placeAmongPeople.constFind(printed);
    if (known != m_placeAmongPeople.cend())
        return m_people[*known].ref;
    m_placeAmongPeople.insert(printed, m_people.size());
    m_people.append(facts);
    m_people.last().ref = newAnchor(u"person"_s);
    return m_people.constLast().ref;
}

QString Composition::personRef(const Person &person, const PersonFacts &standing)
{
    const QString name = textOf(words.nameOf(person));
    PersonFacts facts = standing;
    facts.name = name;
    facts.office = words.officeOf(person).text;
    return refOf(name, facts);
}

/// Nothing but the attribution is told of a speaker: of one who is printed by office, no name.
QString Composition::speakerRef(const SpeakerOfEntry &speaker)
{
    if (speaker.as)
        return refOf(*speaker.as, {.office = *speaker.as});
    const Person *person = speaker.person ? findPerson(meeting, *speaker.person) : nullptr;
    if (!person)
        return {};
    const Language language = words.language();
    if (const auto both = bothOf(*person, false, language))
        return refOf(both->text,
                     {.name = nameFormOf(*person, false, language).text,
                      .office = words.officeOf(*person).text});
    const QString printed = attribution(*person, style.speakers.form, false, language).text;
    const bool byName = printed == nameFormOf(*person, false, language).text;
    return refOf(printed, byName ? PersonFacts{.name = printed} : PersonFacts{.office = printed});
}

Runs Composition::number(const NumberToken &token) const
{
    if (token.of == NumberToken::Of::Appendix) {
        const QString number = appendixNumber(token.item);
        return plain(number.isEmpty() ? phrases().withheldAppendix : number);
    }
    if (token.of == NumberToken::Of::Minute)
        return plain(minuteNumber(token.item));
    const AgendaItem *item = findItem(meeting, token.item);
    return plain(item ? item->agendaNumber.value_or(QString()) : QString());
}

} // namespace minutebook
