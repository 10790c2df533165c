// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/SpokenText.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A brace that is doubled, or a token: {id}, {id:form}, {item:id} …
const QRegularExpression &braces()
{
    static const QRegularExpression expression(
        u"\\{\\{|\\}\\}|\\{(?<a>[a-z0-9-]+)(?::(?<b>[a-z0-9-]+))?\\}"_s);
    return expression;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// Whether an attribution written at `at` opens a paragraph or a sentence.
bool opensSentence(QStringView written)
{
    if (written.isEmpty() || written.endsWith(u"\n\n"))
        return true;
    return written.endsWith(u' ') && written.size() > 1
        && QStringView(u".!?").contains(written.at(written.size() - 2));
}

const SupportingDocument *findDocument(const Meeting &meeting, const ItemId &id)
{
    for (const AgendaItem &item : meeting.items) {
        for (const SupportingDocument &document : item.documents) {
            if (document.id == id)
                return &document;
        }
    }
    return nullptr;
}

std::optional<QString> itemToken(const Meeting &meeting, QStringView form, const ItemId &id)
{
    if (form == u"appendix") {
        const SupportingDocument *document = findDocument(meeting, id);
        return document ? std::optional(document->title) : std::nullopt;
    }
    const AgendaItem *item = findItem(meeting, id);
    if (!item)
        return std::nullopt;
    return form == u"item" ? item->agendaNumber.value_or(QString())
                           : item->minuteNumber.value_or(QString());
}

const Person *tokenPerson(const Meeting &meeting, const QString &id,
                          const std::optional<PersonId> &speaker)
{
    if (id == "speaker"_L1)
        return speaker ? findPerson(meeting, *speaker) : nullptr;
    return findPerson(meeting, PersonId::fromTrusted(id));
}

bool isItemForm(QStringView text)
{
    return text == u"item" || text == u"minute" || text == u"appendix";
}

/// What the token stands for, or nothing when it names nothing.
std::optional<QString> filled(const QRegularExpressionMatch &token, const Meeting &meeting,
                              const std::optional<PersonId> &speaker, bool byRole)
{
    const QString first = token.captured(u"a");
    const QString second = token.captured(u"b");
    if (isItemForm(first) && !second.isEmpty()) {
        const ItemId id = ItemId::fromTrusted(second);
        const AgendaItem *item = first == "minute"_L1 ? findItem(meeting, id) : nullptr;
        // The document numbers it by its style; until then the token stands for itself.
        if (item && !item->minuteNumber)
            return std::nullopt;
        return itemToken(meeting, first, id);
    }
    const Person *person = tokenPerson(meeting, first, speaker);
    if (!person)
        return std::nullopt;
    return attributionOf(*person, second == "role"_L1 || (byRole && second != "name"_L1));
}

/// The id of whoever the clerk named in a token, by id or by code.
QString personIdOf(const Meeting &meeting, const QString &named)
{
    if (named == "speaker"_L1 || findPerson(meeting, PersonId::fromTrusted(named)))
        return named;
    const Person *person = findPersonByCode(meeting, named);
    return person ? person->id.text() : QString();
}

/// The token as it is stored, or nothing when it is only words in braces.
QString storedToken(const QRegularExpressionMatch &token, const Meeting &meeting)
{
    const QString first = token.captured(u"a");
    const QString second = token.captured(u"b");
    if (isItemForm(first) && !second.isEmpty())
        return itemToken(meeting, first, ItemId::fromTrusted(second)) ? token.captured()
                                                                      : QString();
    const QString person = personIdOf(meeting, first);
    if (person.isEmpty() || (!second.isEmpty() && second != "name"_L1 && second != "role"_L1))
        return {};
    return u'{' + person + (second.isEmpty() ? QString() : u':' + second) + u'}';
}

QString doubledBraces(QString words)
{
    return words.replace(u'{', u"{{"_s).replace(u'}', u"}}"_s);
}

} // namespace

QString titleAndName(const Person &person)
{
    return person.title ? *person.title + u' ' + person.name : person.name;
}

QString shortName(const Person &person)
{
    if (person.title == u"Councillor"_s)
        return u"Cllr "_s + person.name;
    return titleAndName(person);
}

QString attributionOf(const Person &person, bool byRole)
{
    const Attribution &own = person.attribution.value_or(Attribution{});
    if (byRole && own.role)
        return *own.role;
    return own.name.value_or(titleAndName(person));
}

QString expandTokens(const QString &text, const Meeting &meeting,
                     const std::optional<PersonId> &speaker, bool byRole)
{
    if (!text.contains(u'{') && !text.contains(u'}'))
        return text;
    QString written;
    qsizetype from = 0;
    for (auto found = braces().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        written += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.capturedLength() == 2) {
            written += match.capturedView().front();
            continue;
        }
        const QString words = filled(match, meeting, speaker, byRole).value_or(match.captured());
        written += opensSentence(written) ? capitalised(words) : words;
    }
    return written + text.mid(from);
}

QString printedSpeech(const Speech &speech, const Meeting &meeting, bool byRole)
{
    const Person *person = speech.speaker ? findPerson(meeting, *speech.speaker) : nullptr;
    if (!person)
        return expandTokens(speech.text, meeting, speech.speaker, byRole);
    QString text = speech.text;
    const QString attribution = speech.as.value_or(attributionOf(*person, byRole));
    if (!text.contains("{speaker}"_L1))
        return capitalised(attribution) + u' '
            + expandTokens(text, meeting, speech.speaker, byRole);
    if (speech.as) {
        const bool opens = text.startsWith("{speaker}"_L1);
        text.replace("{speaker}"_L1, doubledBraces(opens ? capitalised(*speech.as) : *speech.as));
    }
    return expandTokens(text, meeting, speech.speaker, byRole);
}

QString withTokens(const QString &typed, const Meeting &meeting)
{
    if (!typed.contains(u'{') && !typed.contains(u'}'))
        return typed;
    static const QRegularExpression token(u"\\{(?<a>[a-z0-9-]+)(?::(?<b>[a-z0-9-]+))?\\}"_s);
    QString stored;
    qsizetype from = 0;
    for (auto found = token.globalMatch(typed); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString kept = storedToken(match, meeting);
        if (kept.isEmpty())
            continue;
        stored += doubledBraces(typed.mid(from, match.capturedStart() - from)) + kept;
        from = match.capturedEnd();
    }
    return stored + doubledBraces(typed.mid(from));
}

QString asTyped(const QString &stored)
{
    return QString(stored).replace("{{"_L1, "{"_L1).replace("}}"_L1, "}"_L1);
}

} // namespace minutebook
