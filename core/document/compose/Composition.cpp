// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/Composition.h"

#include "core/base/Overloaded.h"

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
    int number = 0;
    const auto add = [&](const GivenList<SupportingDocument> &documents) {
        for (const SupportingDocument &document : documents) {
            if (!document.appendix.value_or(false))
                continue;
            ++number;
            if (document.id)
                m_appendices.insert(*document.id, number);
        }
    };
    for (const ItemId &id : copy.facts().printOrder)
        if (const AgendaItem *item = findItem(meeting, id))
            add(item->documents);
    add(meeting.details.documents);
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

Worded Composition::attribution(const Person &person, SpeakerForm form, bool later,
                                Language language) const
{
    const auto oneOf = [&](const std::optional<Attribution> &all,
                           SpeakerForm wanted) -> std::optional<QString> {
        if (!all)
            return std::nullopt;
        const bool role = wanted == SpeakerForm::Role;
        const auto &first = role ? all->role : all->name;
        const auto &again = role ? all->roleLater : all->nameLater;
        return later && again ? again : first;
    };
    std::optional<Attribution> translated;
    if (language != words.own() && person.translations && person.translations->in(language))
        translated = person.translations->in(language)->attribution;
    // Left out, the role form is the name form, and the name form is title and name.
    QList<SpeakerForm> forms{SpeakerForm::Name};
    if (form == SpeakerForm::Role)
        forms.prepend(SpeakerForm::Role);
    for (SpeakerForm wanted : std::as_const(forms)) {
        if (const auto text = oneOf(translated, wanted))
            return {*text, language};
        if (const auto text = oneOf(person.attribution, wanted))
            return {*text, words.own()};
    }
    return {textOf(words.nameOf(person)), words.own()};
}

Run Composition::mention(const PersonId &id, NameForm form, Language language)
{
    const Person *person = findPerson(meeting, id);
    if (!person)
        return {};
    const bool later = m_mentions[id]++ > 0;
    SpeakerForm printed = style.speakers.form;
    if (form != NameForm::Running)
        printed = form == NameForm::Name ? SpeakerForm::Name : SpeakerForm::Role;
    const Worded printedWords = attribution(*person, printed, later, language);
    Run run{.text = printedWords.text, .capitals = style.speakers.capitals};
    if (printedWords.language != words.language())
        run.language = tagOf(printedWords.language);
    return run;
}

Run Composition::mention(const SpeakerOfEntry &speaker, Language language)
{
    if (speaker.as)
        return Run{.text = *speaker.as, .capitals = style.speakers.capitals};
    return speaker.person ? mention(*speaker.person, NameForm::Running, language) : Run();
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

QString Composition::personRef(const Person &person, const QString &attendance)
{
    const QString name = textOf(words.nameOf(person));
    return refOf(name,
                 {.name = name, .office = words.officeOf(person).text, .attendance = attendance});
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
    const QString printed = attribution(*person, style.speakers.form, false, language).text;
    const bool byName = printed == attribution(*person, SpeakerForm::Name, false, language).text;
    return refOf(printed, byName ? PersonFacts{.name = printed} : PersonFacts{.office = printed});
}

Runs Composition::number(const NumberToken &token) const
{
    if (token.of == NumberToken::Of::Appendix) {
        const int number = appendixNumber(token.item);
        return plain(number > 0 ? QString::number(number) : phrases().withheldAppendix);
    }
    if (token.of == NumberToken::Of::Minute)
        return plain(minuteNumber(token.item));
    const AgendaItem *item = findItem(meeting, token.item);
    return plain(item ? item->agendaNumber.value_or(QString()) : QString());
}

} // namespace minutebook
