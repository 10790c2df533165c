// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/Tokens.h"

#include <QCoreApplication>

#include <optional>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::Tokens)
};

Error refused(const QString &message)
{
    return {.code = ErrorCode::BadInput, .message = message, .place = {}, .detail = {}};
}

template <typename SomeId>
std::optional<SomeId> idFrom(QStringView text)
{
    if (!isIdText(text))
        return std::nullopt;
    return SomeId::fromTrusted(text.toString());
}

std::optional<TextPiece> numberToken(NumberToken::Of of, QStringView id)
{
    const auto item = idFrom<ItemId>(id);
    return item ? std::optional<TextPiece>(NumberToken{of, *item}) : std::nullopt;
}

std::optional<TextPiece> personToken(QStringView id, NameForm form)
{
    const auto person = idFrom<PersonId>(id);
    return person ? std::optional<TextPiece>(PersonToken{*person, form}) : std::nullopt;
}

/// What stands between the braces, as a token.
std::optional<TextPiece> tokenFrom(QStringView inside)
{
    if (inside == "speaker"_L1)
        return SpeakerToken{};
    const qsizetype colon = inside.indexOf(u':');
    if (colon < 0)
        return personToken(inside, NameForm::Running);
    const QStringView head = inside.first(colon);
    const QStringView tail = inside.sliced(colon + 1);
    if (head == "item"_L1)
        return numberToken(NumberToken::Of::AgendaItem, tail);
    if (head == "minute"_L1)
        return numberToken(NumberToken::Of::Minute, tail);
    if (head == "appendix"_L1)
        return numberToken(NumberToken::Of::Appendix, tail);
    if (tail == "name"_L1)
        return personToken(head, NameForm::Name);
    if (tail == "role"_L1)
        return personToken(head, NameForm::Role);
    return std::nullopt;
}

/// Walks along a text and gathers its pieces.
class TokenScanner
{
public:
    explicit TokenScanner(QStringView text)
        : m_text(text)
    {
    }

    Result<QList<TextPiece>> scan()
    {
        while (m_at < m_text.size()) {
            auto done = step();
            if (!done)
                return done.error();
        }
        endWords();
        return std::move(m_pieces);
    }

private:
    Result<void> step()
    {
        const QChar c = m_text.at(m_at);
        const bool doubled = m_at + 1 < m_text.size() && m_text.at(m_at + 1) == c;
        if (c == u'{' && !doubled)
            return token();
        if (c == u'}' && !doubled)
            return refused(Tr::tr("The closing brace at character %1 of this text closes nothing. "
                                  "A brace that is to be printed is written twice.")
                               .arg(m_at + 1));
        m_words += c;
        m_at += c == u'{' || c == u'}' ? 2 : 1;
        return {};
    }

    Result<void> token()
    {
        const qsizetype end = m_text.indexOf(u'}', m_at);
        if (end < 0)
            return refused(Tr::tr("The brace at character %1 of this text has no end. "
                                  "A brace that is to be printed is written twice.")
                               .arg(m_at + 1));
        const auto piece = tokenFrom(m_text.sliced(m_at + 1, end - m_at - 1));
        if (!piece)
            return refused(
                Tr::tr("What stands in the braces at character %1 of this text is no token. "
                       "A brace that is to be printed is written twice.")
                    .arg(m_at + 1));
        endWords();
        m_pieces.append(*piece);
        m_at = end + 1;
        return {};
    }

    void endWords()
    {
        if (!m_words.isEmpty())
            m_pieces.append(m_words);
        m_words.clear();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_words;
    QList<TextPiece> m_pieces;
};

} // namespace

Result<QList<TextPiece>> parseTokens(QStringView text)
{
    return TokenScanner(text).scan();
}

QList<TextPiece> tokensOrWords(QStringView text)
{
    auto pieces = parseTokens(text);
    return pieces ? *std::move(pieces) : QList<TextPiece>{text.toString()};
}

QString escapedBraces(const QString &words)
{
    QString text = words;
    return text.replace(u"{"_s, u"{{"_s).replace(u"}"_s, u"}}"_s);
}

} // namespace minutebook
