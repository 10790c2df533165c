// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/words/StandardPhrases.h"

#include "core/document/NamedPhrases.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Error unreadable(const QString &place)
{
    return {.code = ErrorCode::BadInput,
            .message = QCoreApplication::translate("minutebook::StandardPhrases",
                                                   "The standard phrases cannot be read."),
            .place = place,
            .detail = {}};
}

/// Empty when neither the file nor the house has words for it.
QString textOf(const QJsonValue &phrase, const StyleLanguage &house)
{
    const QString named = phrase["house"_L1].toString();
    for (const NamedPhrase &each : namedPhrases())
        if (named == QLatin1StringView(each.name))
            return house.phrases.*each.phrase;
    return phrase["text"_L1].toString();
}

bool hasWord(const StandardPhrase &phrase, const QString &word)
{
    return phrase.text.contains(word, Qt::CaseInsensitive)
        || phrase.about.contains(word, Qt::CaseInsensitive);
}

} // namespace

Result<QList<StandardPhrase>> standardPhrases(Language language, const StyleLanguage &house)
{
    const QString name = language == Language::Welsh ? u"cy"_s : u"en"_s;
    QFile file(u":/phrases/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.fileName());
    const QJsonValue list = QJsonDocument::fromJson(file.readAll()).object().value("phrases"_L1);
    if (!list.isArray())
        return unreadable(file.fileName());
    QList<StandardPhrase> phrases;
    for (const QJsonValue &each : list.toArray()) {
        const StandardPhrase phrase{each["about"_L1].toString(), textOf(each, house),
                                    each["verb"_L1].toBool()};
        if (phrase.about.isEmpty() || phrase.text.isEmpty())
            return unreadable(QString::number(phrases.size() + 1));
        phrases.append(phrase);
    }
    return phrases;
}

QList<StandardPhrase> phrasesWith(const QList<StandardPhrase> &phrases, const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    QList<StandardPhrase> found;
    for (const StandardPhrase &phrase : phrases) {
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString &word) { return hasWord(phrase, word); }))
            found.append(phrase);
    }
    const QString start = typed.simplified();
    std::stable_partition(found.begin(), found.end(), [&](const StandardPhrase &phrase) {
        return phrase.text.startsWith(start, Qt::CaseInsensitive);
    });
    return found;
}

QString phraseAt(const QString &phrase, const TypedWord &place)
{
    QString words = phrase;
    if (beginsSentence(place, place.end))
        words[0] = words.at(0).toUpper();
    const bool touches = place.end > 0 && !place.text.at(place.end - 1).isSpace()
        && !u"([“\""_s.contains(place.text.at(place.end - 1));
    return touches ? u' ' + words : words;
}

std::optional<PlaceToFill> nextPlaceToFill(const QString &text, int from)
{
    static const QRegularExpression place(
        u"\\{(?:name|item|minute|date|time|reason|number|enw|eitem|cofnod|dyddiad|amser|rheswm|rhif)\\}"_s);
    const QRegularExpressionMatch match = place.match(text, from);
    if (!match.hasMatch())
        return std::nullopt;
    return PlaceToFill{static_cast<int>(match.capturedStart()),
                       static_cast<int>(match.capturedLength())};
}

} // namespace minutebook
