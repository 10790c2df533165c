// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/WithheldWords.h"

#include "core/base/Overloaded.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar border = u'\f'; ///< ends a paragraph or cell of a file
constexpr qsizetype beginning = 12; ///< letters by which a phrase is known at first
constexpr qsizetype wordsInARow = 5;
constexpr qsizetype fewestWords = 3;
constexpr qsizetype fewestLetters = 15; ///< of a text that is shorter than five words

/// Letters, digits and signs of currency, in lower case; borders stay.
QString lettersOf(const QString &text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (c.isLetterOrNumber() || c.isSurrogate() || c.category() == QChar::Symbol_Currency
            || c == border)
            letters += c;
    return letters;
}

/// As a file has them, one after another, where the end of one and the beginning of the next may
/// happen to be words that are withheld elsewhere.
QString lettersOf(const QStringList &texts)
{
    QString all;
    for (const QString &text : texts)
        all += lettersOf(text);
    return all;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const QString &word : text.split(blanks, Qt::SkipEmptyParts))
        if (const QString letters = lettersOf(word); !letters.isEmpty())
            words += letters;
    return words;
}

/// "£1,250,000.50" and "1,250,000" as their digits; "£50".
QSet<QString> sumsIn(const QString &text)
{
    static const QRegularExpression sum(
        u"[£$€]\\s?[0-9][0-9,]*(\\.[0-9]+)?|(?<![0-9,.])[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?"_s);
    QSet<QString> sums;
    for (auto match = sum.globalMatch(text); match.hasNext();) {
        QString digits;
        for (const QChar c : match.next().captured())
            if (c.isDigit() || c == u'.')
                digits += c;
        constexpr qsizetype fewest = 3; // "£5" is in any text
        if (digits.size() >= fewest)
            sums.insert(digits);
    }
    return sums;
}

QSet<size_t> beginningsIn(const QString &letters)
{
    QSet<size_t> hashes;
    hashes.reserve(letters.size());
    for (qsizetype at = 0; at + beginning <= letters.size(); ++at)
        hashes.insert(qHash(QStringView(letters).sliced(at, beginning)));
    return hashes;
}

QString joined(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

/// Goes through the document and notes what it says.
class DocumentTexts
{
public:
    QStringList texts; ///< in their order
    QStringList beside; ///< addresses and times, which programs read

    void blocks(const QList<Block> &list)
    {
        for (const Block &block : list)
            std::visit([this](const auto &any) { take(any); }, block.any);
    }

private:
    void take(const Runs &runs)
    {
        texts += joined(runs);
        for (const Run &run : runs)
            beside += {run.link, run.machineTime};
    }
    void take(const Paragraph &paragraph) { take(paragraph.runs); }
    void take(const HeadingBlock &heading)
    {
        texts += heading.number;
        take(heading.runs);
    }
    void take(const ListBlock &list)
    {
        beside += {list.marker.before, list.marker.after, list.marker.bullet};
        for (const ListElement &element : list.elements)
            blocks(element.blocks);
    }
    void take(const TableBlock &table)
    {
        take(table.caption);
        for (const QList<Runs> &row : QList<QList<Runs>>{table.header} + table.rows)
            for (const Runs &cell : row)
                take(cell);
    }
    void take(const FieldBlock &field)
    {
        take(field.label);
        blocks(field.value);
    }
    void take(const SignatureBlock &signature)
    {
        for (const Runs &runs : {signature.name, signature.date, signature.office})
            take(runs);
    }
    void take(const Section &section)
    {
        if (section.speech)
            beside += section.speech->attribution;
        if (section.item)
            beside += section.item->number;
        for (const MatterFacts &matter : section.matters) {
            beside += {matter.mover, matter.seconder};
            for (const VoterFacts &voter : matter.vote.value_or(VoteFacts()).voters)
                beside += voter.name;
        }
        if (section.decision)
            beside +=
                {section.decision->item, section.decision->title, section.decision->reference};
        for (const ActionFacts &action : section.actions)
            beside += QStringList{action.item, action.text} + action.owners;
        blocks(section.blocks);
    }
};

} // namespace

QStringList textsOf(const Document &document)
{
    DocumentTexts seen;
    seen.blocks(document.blocks);
    const PageFurniture &page = document.page;
    seen.beside +=
        {document.title, document.council, document.body,          page.head,           page.foot,
         page.watermark, page.pageOf,      page.notForPublication, document.facts.venue};
    for (const PersonFacts &person : document.facts.people)
        seen.beside += {person.name, person.office};
    return seen.texts + seen.beside;
}

WithheldWords::WithheldWords(const QStringList &whole, const QStringList &printable)
{
    const QSet<QString> open(printable.cbegin(), printable.cend());
    const QString letters = lettersOf(printable);
    const QSet<size_t> beginnings = beginningsIn(letters);
    QSet<QString> openSums;
    for (const QString &text : printable)
        openSums.unite(sumsIn(text));
    const QSet<QString> closed = QSet<QString>(whole.cbegin(), whole.cend()) - open;
    for (const QString &text : closed) {
        m_sums.unite(sumsIn(text).subtract(openSums));
        const QStringList words = wordsOf(text);
        if (words.size() < fewestWords)
            continue;
        const qsizetype length = std::min(words.size(), wordsInARow);
        if (length < wordsInARow && words.join(QString()).size() < fewestLetters)
            continue;
        for (qsizetype at = 0; at + length <= words.size(); ++at)
            addPhrase(words.sliced(at, length).join(QString()), letters, beginnings);
    }
}

void WithheldWords::addPhrase(const QString &letters, const QString &printable,
                              const QSet<size_t> &beginnings)
{
    if (letters.size() < beginning)
        return;
    const size_t key = qHash(QStringView(letters).first(beginning));
    const bool mayBePrinted = beginnings.contains(key) && printable.contains(letters);
    if (!mayBePrinted && !m_phrases.contains(key, letters))
        m_phrases.insert(key, letters);
}

bool WithheldWords::areIn(const QString &text) const
{
    if (sumsIn(text).intersects(m_sums))
        return true;
    const QString letters = lettersOf(text);
    for (qsizetype at = 0; at + beginning <= letters.size(); ++at) {
        const auto [from, to] =
            m_phrases.equal_range(qHash(QStringView(letters).sliced(at, beginning)));
        for (auto phrase = from; phrase != to; ++phrase)
            if (QStringView(letters).sliced(at).startsWith(*phrase))
                return true;
    }
    return false;
}

} // namespace minutebook
