// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/words/SpellWalk.h"

#include "core/edit/ApplyEdit.h"
#include "core/session/live/LiveEdits.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAround = 110; // characters of the sentence on either side of the word

/// The texts of an entry that a spelling can be wrong in, in the order in which they stand.
class TextsOf
{
public:
    explicit TextsOf(EntryBody &body)
    {
        std::visit([this](auto &one) { collect(one); }, body);
    }

    [[nodiscard]] const QList<QString *> &all() const { return m_texts; }

private:
    void add(QString &text) { m_texts.append(&text); }
    void add(std::optional<QString> &text)
    {
        if (text)
            m_texts.append(&*text);
    }
    void add(QStringList &texts)
    {
        for (QString &text : texts)
            add(text);
    }
    void add(GivenList<QString> &texts)
    {
        for (QString &text : texts.values)
            add(text);
    }
    void add(QList<Limb> &limbs)
    {
        for (Limb &limb : limbs) {
            add(limb.text);
            add(limb.limbs.values);
        }
    }

    void collect(Speech &speech)
    {
        add(speech.text);
        add(speech.points);
    }
    void collect(Narrative &narrative)
    {
        add(narrative.text);
        add(narrative.points);
    }
    void collect(Quotation &quotation) { add(quotation.text); }
    void collect(Heading &heading) { add(heading.text); }
    void collect(Table &table)
    {
        add(table.caption);
        add(table.header);
        for (QStringList &row : table.rows)
            add(row);
    }
    void collect(Note &note) { add(note.text); }
    void collect(Resolution &resolution) { add(resolution.limbs); }
    void collect(Motion &motion)
    {
        add(motion.title);
        add(motion.text);
        add(motion.limbs);
    }
    void collect(Correction &correction) { add(correction.text); }
    void collect(OrderTaken &order) { add(order.text); }
    void collect(Event &event) { add(event.text); }

    QList<QString *> m_texts;
};

bool endsSentence(const QString &text, qsizetype at)
{
    const QChar each = text.at(at);
    if (each == u'\n' || each == QChar::ParagraphSeparator)
        return true;
    const bool isLast = at + 1 == text.size();
    return u".!?"_s.contains(each) && (isLast || text.at(at + 1).isSpace());
}

QString cutAtStart(const QString &text)
{
    if (text.size() <= mostAround)
        return text;
    const qsizetype blank = text.indexOf(u' ', text.size() - mostAround);
    return u"…"_s + text.mid(blank < 0 ? text.size() - mostAround : blank);
}

QString cutAtEnd(const QString &text)
{
    if (text.size() <= mostAround)
        return text;
    const qsizetype blank = text.lastIndexOf(u' ', mostAround);
    return text.left(blank < 0 ? mostAround : blank + 1) + u"…"_s;
}

} // namespace

QList<SpellText> textsToSpell(const GivenList<Entry> &entries,
                              const std::optional<EntryId> &correcting, const QString &composed)
{
    QList<SpellText> texts;
    for (const Entry &entry : entries.values) {
        if (correcting == entry.id)
            continue;
        EntryBody body = entry.body;
        const TextsOf parts(body);
        for (int part = 0; part < parts.all().size(); ++part)
            texts.append({entry.id, part, *parts.all().at(part)});
    }
    if (!composed.isEmpty())
        texts.append({std::nullopt, 0, composed});
    return texts;
}

QList<UnknownWord> unknownWords(const QList<SpellText> &texts, const QList<QList<WordAt>> &mistakes)
{
    QList<UnknownWord> unknown;
    for (qsizetype index = 0; index < std::min(texts.size(), mistakes.size()); ++index) {
        for (const WordAt &at : mistakes.at(index))
            unknown.append({texts.at(index), at});
    }
    return unknown;
}

qsizetype nextUnknown(const QList<UnknownWord> &unknown, const QList<SpellText> &texts,
                      const std::optional<SpellCursor> &cursor)
{
    const auto placeOf = [&](const auto &of) {
        for (qsizetype index = 0; index < texts.size(); ++index) {
            if (texts.at(index).entry == of.entry && texts.at(index).part == of.part)
                return index;
        }
        return qsizetype(-1);
    };
    const qsizetype from = cursor ? placeOf(*cursor) : -1;
    for (qsizetype index = 0; index < unknown.size(); ++index) {
        const qsizetype text = placeOf(unknown.at(index).in);
        if (text > from || (text == from && unknown.at(index).at.from >= cursor->at))
            return index;
    }
    return -1;
}

SpellCursor behind(const UnknownWord &word, std::optional<qsizetype> length)
{
    return {word.in.entry, word.in.part, word.at.from + length.value_or(word.at.length)};
}

Result<Edit> respelling(const Meeting &meeting, const Place &place, const UnknownWord &word,
                        const QString &right)
{
    const GivenList<Entry> *entries = entriesAt(meeting, place);
    const int index = entries && word.in.entry ? indexOfEntry(*entries, *word.in.entry) : -1;
    Entry entry = index < 0 ? Entry{} : (*entries)[index];
    const TextsOf parts(entry.body);
    const bool isThere = index >= 0 && word.in.part < parts.all().size()
        && *parts.all().at(word.in.part) == word.in.text;
    if (!isThere) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("minutebook::SpellWalk",
                                                 "The entry has other words by now. Nothing was "
                                                 "changed."),
                     {},
                     {}};
    }
    parts.all().at(word.in.part)->replace(word.at.from, word.at.length, right);
    return Edit{EditKind::CorrectContribution, {replaceEntry(meeting, place, index, entry)}};
}

SentenceAround sentenceAround(const UnknownWord &word)
{
    const QString &text = word.in.text;
    qsizetype from = word.at.from;
    while (from > 0 && !endsSentence(text, from - 1))
        --from;
    qsizetype to = word.at.from + word.at.length;
    while (to < text.size() && !endsSentence(text, to))
        ++to;
    if (to < text.size() && !text.at(to).isSpace())
        ++to;
    QString before = text.mid(from, word.at.from - from);
    while (!before.isEmpty() && before.at(0).isSpace())
        before.remove(0, 1);
    const qsizetype end = word.at.from + word.at.length;
    return {cutAtStart(before), word.word(), cutAtEnd(text.mid(end, to - end))};
}

} // namespace minutebook
