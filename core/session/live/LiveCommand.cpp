// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/LiveCommand.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Verb = LiveCommand::Verb;

struct Word {
    QLatin1StringView word;
    Verb verb;
};

constexpr std::array words{
    Word{"left"_L1, Verb::Left},           Word{"back"_L1, Verb::Back},
    Word{"joins"_L1, Verb::Joins},         Word{"adjourn"_L1, Verb::Adjourn},
    Word{"resume"_L1, Verb::Resume},       Word{"interest"_L1, Verb::Interest},
    Word{"note"_L1, Verb::Note},           Word{"heading"_L1, Verb::Heading},
    Word{"quote"_L1, Verb::Quote},         Word{"suspend"_L1, Verb::Suspend},
    Word{"takeup"_L1, Verb::TakeUp},       Word{"exclude"_L1, Verb::Exclude},
    Word{"readmit"_L1, Verb::Readmit},     Word{"chair"_L1, Verb::Chair},
    Word{"inquorate"_L1, Verb::Inquorate}, Word{"order"_L1, Verb::OrderTaken},
};

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::LiveCommand)
};

Error notUnderstood(const QString &message)
{
    return {.code = ErrorCode::BadInput, .message = message, .place = {}, .detail = {}};
}

bool needsPerson(Verb verb)
{
    return verb == Verb::Left || verb == Verb::Back || verb == Verb::Joins || verb == Verb::Chair
        || verb == Verb::Interest;
}

bool needsText(Verb verb)
{
    return verb == Verb::Note || verb == Verb::Heading || verb == Verb::Quote;
}

const AgendaItem *itemByNumber(const Meeting &meeting, const QString &number)
{
    const auto found =
        std::find_if(meeting.items.cbegin(), meeting.items.cend(),
                     [&](const AgendaItem &item) { return item.agendaNumber == number; });
    return found == meeting.items.cend() ? nullptr : &*found;
}

Result<void> takeArgument(LiveCommand &command, const QString &argument, const Meeting &meeting)
{
    if (const Person *person = findPersonByCode(meeting, argument)) {
        command.person = person->id;
        return {};
    }
    const QTime time = QTime::fromString(argument, u"H:mm"_s);
    if (time.isValid()) {
        command.time = time;
        return {};
    }
    if (const AgendaItem *item = itemByNumber(meeting, argument)) {
        command.item = item->id;
        return {};
    }
    return notUnderstood(
        Say::tr("“%1” is no code, time or item here. The line is kept; correct it, or [Esc].")
            .arg(argument));
}

Result<LiveCommand> complete(LiveCommand command)
{
    if (needsPerson(command.verb) && !command.person)
        return notUnderstood(Say::tr("Who? Type a code after the word, such as “/left hb”."));
    if (needsText(command.verb) && command.text.isEmpty())
        return notUnderstood(Say::tr("Type the words after the colon."));
    return command;
}

/// Where the words begin; verbs that only hold words need no colon.
qsizetype wordsFrom(const QString &line, qsizetype afterVerb, Verb verb)
{
    const bool onlyWords = verb == Verb::Note || verb == Verb::Heading || verb == Verb::OrderTaken;
    if (onlyWords)
        return line.mid(afterVerb).startsWith(u':') ? afterVerb + 1 : afterVerb;
    for (qsizetype at = line.indexOf(u':', afterVerb); at >= 0; at = line.indexOf(u':', at + 1)) {
        const bool inTime =
            at + 1 < line.size() && line.at(at - 1).isDigit() && line.at(at + 1).isDigit();
        if (!inTime)
            return at + 1;
    }
    return line.size() + 1;
}

} // namespace

bool isCommand(QStringView line)
{
    return line.startsWith(u'/');
}

std::optional<QString> textWithoutFlag(const QString &text)
{
    static const QRegularExpression flag(u"^\\s*/flag(?:\\s+|$)|(?:^|\\s+)/flag\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (!flag.match(text).hasMatch())
        return std::nullopt;
    return QString(text).remove(flag);
}

Result<LiveCommand> readCommand(const QString &line, const Meeting &meeting)
{
    qsizetype end = 1;
    while (end < line.size() && line.at(end).isLetter())
        ++end;
    const QString word = line.mid(1, end - 1).toLower();
    const auto known = std::find_if(words.cbegin(), words.cend(),
                                    [&](const Word &each) { return each.word == word; });
    if (known == words.cend())
        return notUnderstood(
            Say::tr("No such event: “/%1”. There are %2.").arg(word, commandWords()));
    LiveCommand command;
    command.verb = known->verb;
    const qsizetype from = wordsFrom(line, end, command.verb);
    command.text = line.mid(from).trimmed();
    const QString arguments = from > end ? line.mid(end, from - 1 - end) : QString();
    for (const QString &argument : arguments.split(u' ', Qt::SkipEmptyParts)) {
        auto taken = takeArgument(command, argument, meeting);
        if (!taken)
            return taken.error();
    }
    return complete(command);
}

std::optional<EventKind> eventOf(LiveCommand::Verb verb)
{
    switch (verb) {
    case Verb::Left:
        return EventKind::Left;
    case Verb::Back:
        return EventKind::Returned;
    case Verb::Joins:
        return EventKind::Arrived;
    case Verb::Adjourn:
        return EventKind::Adjourned;
    case Verb::Resume:
        return EventKind::Resumed;
    case Verb::Suspend:
        return EventKind::ItemSuspended;
    case Verb::TakeUp:
        return EventKind::ItemResumed;
    case Verb::Exclude:
        return EventKind::PublicExcluded;
    case Verb::Readmit:
        return EventKind::PublicReadmitted;
    case Verb::Chair:
        return EventKind::ChairTaken;
    case Verb::Inquorate:
        return EventKind::QuorumLost;
    case Verb::Interest:
    case Verb::Note:
    case Verb::Heading:
    case Verb::Quote:
    case Verb::OrderTaken:
        return std::nullopt;
    }
    return std::nullopt;
}

QString commandWords()
{
    QStringList all;
    for (const Word &each : words)
        all.append(u'/' + each.word);
    all.append(u"/flag"_s);
    return all.join(u' ');
}

} // namespace minutebook
