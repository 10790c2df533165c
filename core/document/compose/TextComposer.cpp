// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/TextComposer.h"

#include "core/base/Overloaded.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Collects runs and begins a paragraph at every blank line.
class ParagraphBuilder
{
public:
    /// The first paragraph goes on where a sentence has begun.
    void beginWithinSentence() { m_sentenceHasBegun = true; }

    void addWords(const QString &words, const std::optional<LanguageTag> &language)
    {
        static const QRegularExpression blankLine(u"\\n(?:[ \\t]*\\n)+"_s);
        const QStringList parts = words.split(blankLine);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                endParagraph();
            addRun(Run{.text = parts[i], .language = language});
        }
    }

    /// Begins with a capital where it opens a paragraph or a sentence.
    void addAttribution(Run attribution)
    {
        if (opensSentence() && !attribution.text.isEmpty())
            attribution.text[0] = attribution.text[0].toUpper();
        addRun(attribution);
    }
    void addRun(const Run &run)
    {
        if (run.text.isEmpty())
            return;
        if (!m_now.isEmpty() && looksLike(m_now.constLast(), run))
            m_now.last().text += run.text;
        else
            m_now.append(run);
    }

    QList<Runs> paragraphs()
    {
        endParagraph();
        return m_paragraphs;
    }

private:
    [[nodiscard]] static bool looksLike(Run one, const Run &other)
    {
        one.text = other.text;
        return one == other;
    }
    [[nodiscard]] bool opensSentence() const
    {
        const QString before = textOf(m_now);
        if (before.isEmpty())
            return !m_sentenceHasBegun;
        return before.size() >= 2 && before.back() == u' '
            && u".!?"_s.contains(before[before.size() - 2]);
    }
    void endParagraph()
    {
        if (!textOf(m_now).trimmed().isEmpty())
            m_paragraphs.append(m_now);
        m_now.clear();
        m_sentenceHasBegun = false;
    }

    QList<Runs> m_paragraphs;
    Runs m_now;
    bool m_sentenceHasBegun = false;
};

bool placesSpeaker(const QList<TextPiece> &pieces)
{
    return std::any_of(pieces.cbegin(), pieces.cend(), [](const TextPiece &piece) {
        return std::holds_alternative<SpeakerToken>(piece);
    });
}

/// One text on its way into paragraphs.
class TextMaker
{
public:
    TextMaker(Composition &composition, Language language, const SpeakerOfEntry &speaker)
        : m_composition(composition)
        , m_language(language)
        , m_speaker(speaker)
    {
        if (language != composition.words.language())
            m_tag = tagOf(language);
    }

    void beginWithinSentence() { m_builder.beginWithinSentence(); }
    void addSpeaker()
    {
        const Run run = m_composition.mention(m_speaker, m_language);
        if (m_attribution.isEmpty())
            m_attribution = run.text;
        m_builder.addAttribution(run);
    }
    void add(const TextPiece &piece)
    {
        std::visit(Overloaded{[this](const QString &words) { m_builder.addWords(words, m_tag); },
                              [this](const SpeakerToken &) { addSpeaker(); },
                              [this](const PersonToken &token) {
                                  m_builder.addAttribution(
                                      m_composition.mention(token.person, token.form, m_language));
                              },
                              [this](const NumberToken &token) {
                                  for (const Run &run : m_composition.number(token))
                                      m_builder.addRun(run);
                              }},
                   piece);
    }
    ComposedText composed() { return {m_builder.paragraphs(), m_attribution}; }

private:
    Composition &m_composition;
    Language m_language;
    const SpeakerOfEntry &m_speaker;
    std::optional<LanguageTag> m_tag;
    ParagraphBuilder m_builder;
    QString m_attribution;
};

} // namespace

ComposedText composeText(Composition &composition, const Worded &text,
                         const SpeakerOfEntry &speaker, Opening opening)
{
    QList<TextPiece> pieces = tokensOrWords(text.text);
    TextMaker maker(composition, text.language, speaker);
    if (opening == Opening::WithinSentence)
        maker.beginWithinSentence();
    const bool hasSpeaker = speaker.person || speaker.as;
    if (opening == Opening::SpeakerFirst && hasSpeaker && !placesSpeaker(pieces)) {
        maker.addSpeaker();
        if (!pieces.isEmpty())
            maker.add(u" "_s);
    }
    for (const TextPiece &piece : std::as_const(pieces))
        maker.add(piece);
    return maker.composed();
}

Runs composeLine(Composition &composition, const Worded &text)
{
    Runs line;
    for (const Runs &paragraph :
         composeText(composition, text, {}, Opening::AsItStands).paragraphs) {
        if (!line.isEmpty())
            line.append(Run{.text = u"\n"_s});
        line += paragraph;
    }
    return line;
}

QList<Runs> literalParagraphs(const Composition &composition, const Worded &text)
{
    ParagraphBuilder builder;
    std::optional<LanguageTag> tag;
    if (text.language != composition.words.language())
        tag = tagOf(text.language);
    builder.addWords(text.text, tag);
    return builder.paragraphs();
}

QList<Block> blocksOf(const QList<Runs> &paragraphs, ParagraphRole role)
{
    QList<Block> blocks;
    for (const Runs &runs : paragraphs)
        blocks.append(Paragraph{role, runs});
    return blocks;
}

} // namespace minutebook
