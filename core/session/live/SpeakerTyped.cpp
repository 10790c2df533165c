// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/SpeakerTyped.h"

#include "core/session/live/SpokenText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Printed = SpeakerTyped::Printed;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::SpeakerTyped)
};

Printed formNamed(const QString &word)
{
    if (word.compare(Say::tr("name"), Qt::CaseInsensitive) == 0)
        return Printed::ByName;
    if (word.compare(Say::tr("role"), Qt::CaseInsensitive) == 0)
        return Printed::ByRole;
    return Printed::Usual;
}

/// "^(who) word (rest)$", the word standing by itself.
QRegularExpression after(const QString &word)
{
    return QRegularExpression(
        u"^(.*?)(?:^|\\s)%1\\s+(\\S.*)$"_s.arg(QRegularExpression::escape(word)),
        QRegularExpression::CaseInsensitiveOption);
}

} // namespace

SpeakerTyped readSpeaker(const QString &typed)
{
    const QString text = typed.trimmed();
    if (const qsizetype colon = text.indexOf(u':'); colon >= 0) {
        const QString words = text.mid(colon + 1).trimmed();
        const Printed form = formNamed(words);
        const bool own = form == Printed::Usual && !words.isEmpty();
        return {text.left(colon).trimmed(), own ? Printed::As : form, own ? words : QString()};
    }
    if (const auto by =
            after(Say::tr("by", "how a speaker is printed: by name, by role")).match(text);
        by.hasMatch() && formNamed(by.captured(2)) != Printed::Usual)
        return {by.captured(1).trimmed(), formNamed(by.captured(2)), {}};
    if (const auto as = after(Say::tr("as", "how a speaker is printed: as the Leader")).match(text);
        as.hasMatch())
        return {as.captured(1).trimmed(), Printed::As, as.captured(2).trimmed()};
    return {text, Printed::Usual, {}};
}

Result<std::optional<QString>> printedAs(const SpeakerTyped &typed, const Person &person,
                                         bool houseByRole)
{
    switch (typed.printed) {
    case Printed::Usual:
        return std::optional<QString>();
    case Printed::As:
        return std::optional(typed.as);
    case Printed::ByName:
        return houseByRole ? std::optional(attributionOf(person, false)) : std::nullopt;
    case Printed::ByRole:
        break;
    }
    if (!person.attribution || !person.attribution->role)
        return Error{.code = ErrorCode::BadInput,
                     .message = Say::tr("%1 has no role to be printed by. Type the words yourself: "
                                        "“as the Leader”.")
                                    .arg(person.name),
                     .place = {},
                     .detail = {}};
    return houseByRole ? std::optional<QString>() : std::optional(attributionOf(person, true));
}

} // namespace minutebook
