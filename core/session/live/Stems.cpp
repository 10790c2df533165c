// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/Stems.h"

#include "core/session/live/SpokenText.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString storedStem(const DraftWords &words, const Stems &stems,
                   const std::optional<PersonId> &asker)
{
    const Act act = words.act.value_or(Act::States);
    if (words.opening == DraftOpening::Own)
        return {};
    if (words.noName && act == Act::Asks)
        return stems.queryRaised;
    if (words.noName)
        return act == Act::States ? stems.memberStated : joinStem(stems.aMember, stems.words(act));
    if (words.opening == DraftOpening::SameAgain && act == Act::Answers) {
        if (!asker)
            return stems.answersUnknown;
        return QString(stems.answersAgain).replace("{asker}"_L1, u'{' + asker->text() + u'}');
    }
    return stems.words(act);
}

} // namespace

const QString &Stems::words(Act act) const
{
    switch (act) {
    case Act::Introduces:
        return introduces;
    case Act::Points:
        return points;
    case Act::Asks:
        return asks;
    case Act::Answers:
        return answers;
    case Act::States:
        return states;
    case Act::Concern:
        return concern;
    case Act::Undertakes:
        return undertakes;
    }
    return states;
}

QString joinStem(const QString &stem, const QString &typed)
{
    if (stem.isEmpty() || typed.isEmpty())
        return stem + typed;
    return stem + u' ' + typed;
}

StemText stemOf(const DraftWords &words, const Meeting &meeting, const Stems &stems,
                const std::optional<PersonId> &asker)
{
    if (words.note || (!words.speaker && !words.noName))
        return {};
    const QString stored = storedStem(words, stems, asker);
    Speech speech;
    speech.speaker = words.speaker;
    speech.as = words.as;
    speech.text = stored;
    const bool namedInside =
        words.opening == DraftOpening::Own && words.text.contains("{speaker}"_L1);
    if (namedInside)
        return {};
    return {stored, printedSpeech(speech, meeting, stems.byRole).trimmed()};
}

} // namespace minutebook
