// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/Contribution.h"

#include "core/base/Overloaded.h"
#include "core/session/live/SpokenText.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString &paragraphBreak()
{
    static const QString blankLine = u"\n\n"_s;
    return blankLine;
}

QString prefixOf(PointsMarker marker, qsizetype index)
{
    if (marker == PointsMarker::Bullet)
        return u"- "_s;
    if (marker == PointsMarker::Number)
        return u"%1. "_s.arg(index + 1);
    return u"(%1) "_s.arg(QChar(u'a' + static_cast<char16_t>(index % 26)));
}

bool areAllMarked(const QStringList &paragraphs, PointsMarker marker)
{
    for (qsizetype index = 0; index < paragraphs.size(); ++index) {
        if (!paragraphs.at(index).startsWith(prefixOf(marker, index)))
            return false;
    }
    return !paragraphs.isEmpty();
}

QStringList withoutPrefixes(const QStringList &paragraphs, PointsMarker marker)
{
    QStringList points;
    for (qsizetype index = 0; index < paragraphs.size(); ++index)
        points.append(paragraphs.at(index).mid(prefixOf(marker, index).size()));
    return points;
}

std::optional<PointsMarker> markerOf(const QStringList &paragraphs)
{
    for (const PointsMarker marker :
         {PointsMarker::Bullet, PointsMarker::Number, PointsMarker::Letter}) {
        if (areAllMarked(paragraphs, marker))
            return marker;
    }
    return std::nullopt;
}

/// A list that was pasted has its items on lines of one paragraph: each becomes one of its own.
QStringList paragraphsIn(const QString &typed, Qt::SplitBehavior behavior = Qt::KeepEmptyParts)
{
    QStringList paragraphs;
    for (const QString &paragraph : typed.split(paragraphBreak(), behavior)) {
        const QStringList lines = paragraph.split(u'\n');
        const bool isList = lines.size() > 1 && markerOf(lines);
        const bool isLedList = lines.size() > 2 && markerOf(lines.mid(1));
        if (isList || isLedList)
            paragraphs += lines;
        else
            paragraphs.append(paragraph);
    }
    return paragraphs;
}

QString putTogether(const QString &text, const QStringList &points, PointsMarker marker)
{
    QStringList paragraphs{text};
    for (qsizetype index = 0; index < points.size(); ++index)
        paragraphs.append(prefixOf(marker, index) + points.at(index));
    return paragraphs.join(paragraphBreak());
}

QStringList stored(const QStringList &typed, const Meeting &meeting)
{
    QStringList texts;
    for (const QString &text : typed)
        texts.append(withTokens(text, meeting));
    return texts;
}

void setPoints(GivenList<QString> &points, const QStringList &now)
{
    if (now.isEmpty() && !points.isWritten())
        return;
    points = GivenList<QString>(now);
}

/// Every paragraph a point, without the marks that it was shown or pasted with.
TypedParts marklessPoints(const QString &typed)
{
    const QStringList paragraphs = paragraphsIn(typed, Qt::SkipEmptyParts);
    const std::optional<PointsMarker> marker = markerOf(paragraphs);
    return {{}, marker ? withoutPrefixes(paragraphs, *marker) : paragraphs, marker};
}

/// Points under the house style's lead, one a paragraph; or, with words of the clerk's own, the
/// lead first.
TypedParts pointsOf(const DraftWords &words, const QString &typed)
{
    if (words.opening != DraftOpening::Own)
        return marklessPoints(typed);
    TypedParts parts = takeApart(typed);
    if (!parts.points.isEmpty())
        return parts;
    QStringList paragraphs = paragraphsIn(typed, Qt::SkipEmptyParts);
    parts.text = paragraphs.takeFirst();
    parts.points = paragraphs;
    return parts;
}

Speech speechOf(const DraftWords &words, const TypedParts &parts, const Meeting &meeting,
                const Stems &stems, const std::optional<PersonId> &asker, Speech speech)
{
    speech.speaker = words.speaker;
    speech.as = words.as;
    speech.act = words.act.value_or(Act::States);
    speech.text =
        joinStem(stemOf(words, meeting, stems, asker).stored, withTokens(parts.text, meeting));
    setPoints(speech.points, stored(parts.points, meeting));
    if (parts.marker || speech.points.isEmpty())
        speech.pointsMarker = parts.marker == PointsMarker::Bullet ? std::nullopt : parts.marker;
    return speech;
}

Narrative narrativeOf(const TypedParts &parts, const Meeting &meeting, Narrative narrative)
{
    narrative.text = withTokens(parts.text, meeting);
    setPoints(narrative.points, stored(parts.points, meeting));
    narrative.pointsMarker = parts.marker == PointsMarker::Bullet ? std::nullopt : parts.marker;
    return narrative;
}

template <typename Body>
Body kept(const EntryBody *before)
{
    const Body *body = before ? std::get_if<Body>(before) : nullptr;
    return body ? *body : Body{};
}

QString typedPoints(const Speech &speech, const Stems &stems)
{
    QStringList points = speech.points.values;
    if (speech.text != stems.points)
        points.prepend(speech.text);
    return points.join(paragraphBreak());
}

DraftWords wordsOfSpeech(const Speech &speech, const Stems &stems)
{
    DraftWords words;
    words.speaker = speech.speaker;
    words.noName = !speech.speaker;
    words.as = speech.as;
    words.act = speech.act.value_or(Act::States);
    const QString stem = words.noName ? QString() : stems.words(*words.act);
    const bool underStem =
        !stem.isEmpty() && (speech.text == stem || speech.text.startsWith(stem + u' '));
    words.opening = underStem ? DraftOpening::Usual : DraftOpening::Own;
    if (words.act == Act::Points && !speech.pointsMarker && !speech.points.isEmpty()) {
        words.opening = speech.text == stems.points ? DraftOpening::Usual : DraftOpening::Own;
        words.text = typedPoints(speech, stems);
        return words;
    }
    const QString text = underStem ? speech.text.mid(stem.size()).trimmed() : speech.text;
    words.text =
        putTogether(text, speech.points.values, speech.pointsMarker.value_or(PointsMarker::Bullet));
    return words;
}

DraftWords note(const QString &text)
{
    DraftWords words;
    words.note = true;
    words.text = text;
    return words;
}

} // namespace

QStringList pointsIn(const QString &typed)
{
    return marklessPoints(typed).points;
}

TypedParts takeApart(const QString &typed)
{
    const QStringList paragraphs = paragraphsIn(typed);
    for (qsizetype from = 1; from < paragraphs.size(); ++from) {
        const QStringList tail = paragraphs.mid(from);
        if (const std::optional<PointsMarker> marker = markerOf(tail))
            return {paragraphs.mid(0, from).join(paragraphBreak()), withoutPrefixes(tail, *marker),
                    marker};
    }
    return {typed, {}, std::nullopt};
}

namespace {

/// A list without words before it begins with an empty paragraph, which tells its first mark from
/// words.
QString typedWords(const DraftWords &words)
{
    const QString typed = words.text.trimmed();
    const bool mayBeList = !words.note && words.text.startsWith(paragraphBreak());
    const QString afterBreak = paragraphBreak() + typed;
    return mayBeList && !takeApart(afterBreak).points.isEmpty() ? afterBreak : typed;
}

} // namespace

TypedParts partsOf(const DraftWords &words)
{
    const QString typed = typedWords(words);
    const bool points = words.act == Act::Points && !words.note && !typed.isEmpty();
    return points ? pointsOf(words, typed) : takeApart(typed);
}

EntryBody bodyOf(const DraftWords &words, const TypedParts &parts, const Meeting &meeting,
                 const Stems &stems, const std::optional<PersonId> &asker, const EntryBody *before)
{
    if (words.note)
        return narrativeOf(parts, meeting, kept<Narrative>(before));
    return speechOf(words, parts, meeting, stems, asker, kept<Speech>(before));
}

EntryBody bodyOf(const DraftWords &words, const Meeting &meeting, const Stems &stems,
                 const std::optional<PersonId> &asker, const EntryBody *before)
{
    const QString text = withTokens(words.text.trimmed(), meeting);
    if (before && !std::holds_alternative<Speech>(*before)
        && !std::holds_alternative<Narrative>(*before)) {
        EntryBody body = *before;
        std::visit(Overloaded{[&](Quotation &quotation) { quotation.text = words.text.trimmed(); },
                              [&](Heading &heading) { heading.text = words.text.trimmed(); },
                              [&](Note &own) { own.text = words.text.trimmed(); },
                              [&](Event &event) {
                                  event.text = text.isEmpty() ? std::nullopt : std::optional(text);
                              },
                              [](auto &) {}},
                   body);
        return body;
    }
    return bodyOf(words, partsOf(words), meeting, stems, asker, before);
}

std::optional<DraftWords> wordsOf(const Entry &entry, const Stems &stems)
{
    using Words = std::optional<DraftWords>;
    Words words = std::visit(
        Overloaded{[&](const Speech &speech) -> Words { return wordsOfSpeech(speech, stems); },
                   [](const Narrative &narrative) -> Words {
                       return note(
                           putTogether(narrative.text, narrative.points.values,
                                       narrative.pointsMarker.value_or(PointsMarker::Bullet)));
                   },
                   [](const Quotation &quotation) -> Words { return note(quotation.text); },
                   [](const Heading &heading) -> Words { return note(heading.text); },
                   [](const Note &own) -> Words { return note(own.text); },
                   [](const Event &event) -> Words { return note(event.text.value_or(QString())); },
                   [](const auto &) -> Words { return std::nullopt; }},
        entry.body);
    if (!words)
        return words;
    words->text = asTyped(words->text);
    words->caret = static_cast<int>(words->text.size());
    words->began = entry.at;
    return words;
}

} // namespace minutebook
