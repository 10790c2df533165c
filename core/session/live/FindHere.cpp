// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/FindHere.h"

#include "core/base/Overloaded.h"
#include "core/edit/ApplyEdit.h"
#include "core/session/live/LiveEdits.h"
#include "core/session/live/SpokenText.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Folded letters, and for each the letter of the text it stands for.
struct Folded {
    QString letters;
    QList<int> at;
};

QString plainLetter(char32_t letter)
{
    if (letter == U'‘' || letter == U'’')
        return u"'"_s;
    if (letter == U'“' || letter == U'”')
        return u"\""_s;
    if (QChar::isSpace(letter))
        return u" "_s;
    if (letter < 0x80)
        return QString(QChar(static_cast<char16_t>(letter)).toLower());
    QString plain;
    for (const QChar part :
         QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_KD)) {
        if (!part.isMark())
            plain += part;
    }
    return plain.toCaseFolded();
}

Folded folded(const QString &text)
{
    Folded folded;
    folded.letters.reserve(text.size());
    folded.at.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const char32_t letter =
            isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        const QString plain = plainLetter(letter);
        const bool isSecondSpace = plain == " "_L1 && folded.letters.endsWith(u' ');
        for (const QChar part : isSecondSpace ? QString() : plain) {
            folded.letters += part;
            folded.at += static_cast<int>(at);
        }
        at += isPair ? 2 : 1;
    }
    return folded;
}

QString nameOf(const std::optional<PersonId> &id, const Meeting &meeting)
{
    const Person *person = id ? findPerson(meeting, *id) : nullptr;
    return person ? titleAndName(*person) : QString();
}

QStringList limbTexts(const QList<Limb> &limbs)
{
    QStringList texts;
    for (const Limb &limb : limbs)
        texts += QStringList(limb.text) + limbTexts(limb.limbs.values);
    return texts;
}

QStringList tableTexts(const Table &table)
{
    QStringList texts{table.caption.value_or(QString())};
    texts += table.header.values;
    for (const QStringList &row : table.rows)
        texts += row;
    return texts;
}

/// Everything one reads of the entry.
QStringList textsOf(const EntryBody &body, const Meeting &meeting, bool byRole)
{
    const QString none;
    const auto filled = [&](QStringList texts, const std::optional<PersonId> &speaker = {}) {
        for (QString &text : texts)
            text = expandTokens(text, meeting, speaker, byRole);
        return texts;
    };
    return std::visit(
        Overloaded{
            [&](const Speech &speech) {
                return QStringList{printedSpeech(speech, meeting, byRole)}
                + filled(speech.points.values, speech.speaker)
                    + QStringList{nameOf(speech.speaker, meeting)};
            },
            [&](const Narrative &narrative) {
                return filled(QStringList{narrative.text} + narrative.points.values);
            },
            [&](const Quotation &quotation) {
                return QStringList{quotation.text, quotation.source.value_or(none),
                                   nameOf(quotation.speaker, meeting)};
            },
            [&](const Heading &heading) { return QStringList{heading.text}; },
            [&](const Table &table) { return tableTexts(table); },
            [&](const Note &note) { return QStringList{note.text}; },
            [&](const Resolution &resolution) { return filled(limbTexts(resolution.limbs)); },
            [&](const Motion &motion) {
                return filled(QStringList{motion.title.value_or(none), motion.text.value_or(none)}
                              + limbTexts(motion.limbs));
            },
            [&](const Correction &correction) { return QStringList{correction.text}; },
            [&](const OrderTaken &order) { return QStringList{order.text.value_or(none)}; },
            [&](const Event &event) {
                return filled({event.text.value_or(none)}, event.person)
                    + QStringList{nameOf(event.person, meeting)};
            },
        },
        body);
}

/// The order of the meeting: the place, then the row.
std::pair<qsizetype, int> orderOf(const QList<Place> &places, const Meeting &meeting,
                                  const Spot &spot)
{
    const GivenList<Entry> *entries = spot.entry ? entriesAt(meeting, spot.place) : nullptr;
    return {places.indexOf(spot.place), entries ? indexOfEntry(*entries, *spot.entry) : -1};
}

} // namespace

QString foldedWords(const QString &words)
{
    return folded(words).letters;
}

QList<FoundRange> rangesOf(const QString &words, const QString &text)
{
    QList<FoundRange> ranges;
    const QString wanted = foldedWords(words);
    if (wanted.isEmpty())
        return ranges;
    const Folded in = folded(text);
    for (qsizetype from = in.letters.indexOf(wanted); from >= 0;
         from = in.letters.indexOf(wanted, from + wanted.size())) {
        const qsizetype end = from + wanted.size();
        const int past = end < in.at.size() ? in.at.at(end) : static_cast<int>(text.size());
        ranges.append({in.at.at(from), past - in.at.at(from)});
    }
    return ranges;
}

FindHere::FindHere(const Meeting &meeting, const Stems &stems)
{
    read(Place::before(), meeting.before, meeting, stems);
    for (const AgendaItem &item : meeting.items) {
        const Place place = Place::under(item.id);
        m_words.append({{place, {}}, foldedWords(item.title)});
        read(place, item.entries, meeting, stems);
    }
    read(Place::after(), meeting.after, meeting, stems);
}

void FindHere::read(const Place &place, const GivenList<Entry> &entries, const Meeting &meeting,
                    const Stems &stems)
{
    for (const Entry &entry : entries) {
        const QString text = textsOf(entry.body, meeting, stems.byRole).join(u'\n');
        m_words.append({{place, entry.id}, foldedWords(text)});
    }
}

QList<Spot> FindHere::find(const QString &words) const
{
    QList<Spot> found;
    const QString wanted = foldedWords(words);
    if (wanted.trimmed().isEmpty())
        return found;
    for (const Words &each : m_words) {
        if (each.folded.contains(wanted))
            found.append(each.spot);
    }
    return found;
}

QList<Spot> flaggedSpots(const Meeting &meeting)
{
    QList<Spot> flagged;
    for (const Place &place : placesOf(meeting)) {
        for (const Entry &entry : *entriesAt(meeting, place)) {
            if (entry.flagged.value_or(false))
                flagged.append({place, entry.id});
        }
    }
    return flagged;
}

int nextSpot(const QList<Spot> &spots, const Meeting &meeting, const Standing &from, int step)
{
    const QList<Place> places = placesOf(meeting);
    const std::pair<qsizetype, int> here{places.indexOf(from.place), from.row};
    const auto isPast = [&](const Spot &spot) {
        const auto order = orderOf(places, meeting, spot);
        return step > 0 ? order > here : order < here;
    };
    if (step > 0) {
        const auto found = std::find_if(spots.cbegin(), spots.cend(), isPast);
        return spots.isEmpty() ? -1 : static_cast<int>((found - spots.cbegin()) % spots.size());
    }
    const auto found = std::find_if(spots.crbegin(), spots.crend(), isPast);
    if (found == spots.crend())
        return static_cast<int>(spots.size()) - 1;
    return static_cast<int>(spots.crend() - found) - 1;
}

} // namespace minutebook
