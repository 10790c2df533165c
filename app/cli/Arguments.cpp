// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "app/cli/Arguments.h"

#include <QCoreApplication>

namespace minutebook::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::CommandLine)
};

Error notAnOption(const Shape &shape, const QString &option)
{
    QStringList known;
    for (const QString &name : shape.valueOptions + shape.flags)
        known.append(u"--"_s + name);
    return unusable(
        option,
        Tr::tr("“%1” has no such option. It has %2.").arg(shape.command, known.join(u", "_s)));
}

class Parser
{
public:
    Parser(const Shape &shape, const QStringList &given)
        : m_shape(shape)
        , m_given(given)
    {
    }

    Result<Arguments> parse()
    {
        while (m_next < m_given.size()) {
            const QString argument = m_given.at(m_next++);
            const bool isOption = argument.size() > 1 && argument.startsWith(u'-') && !m_onlyWords;
            if (argument == "--"_L1 && !m_onlyWords)
                m_onlyWords = true;
            else if (!isOption)
                m_arguments.words.append(argument);
            else if (const auto taken = takeOption(argument); !taken)
                return taken.error();
        }
        return counted();
    }

private:
    Result<> takeOption(const QString &argument)
    {
        const qsizetype equals = argument.indexOf(u'=');
        const QString shown = equals < 0 ? argument : argument.left(equals);
        const QString name = shown.startsWith("--"_L1) ? shown.mid(2) : QString();
        if (m_arguments.values.contains(name) || m_arguments.flags.contains(name))
            return unusable(shown, Tr::tr("This option was given twice. Give it once."));
        if (m_shape.flags.contains(name) && equals < 0) {
            m_arguments.flags.insert(name);
            return {};
        }
        if (!m_shape.valueOptions.contains(name))
            return notAnOption(m_shape, shown);
        if (equals < 0 && m_next >= m_given.size())
            return unusable(shown, Tr::tr("This option needs a value behind it."));
        const QString value = equals < 0 ? m_given.at(m_next++) : argument.mid(equals + 1);
        if (value.isEmpty())
            return unusable(shown, Tr::tr("The value of this option is empty. Give one."));
        m_arguments.values.insert(name, value);
        return {};
    }

    Result<Arguments> counted() const
    {
        if (m_arguments.words.size() < m_shape.fewest)
            return unusable(m_shape.command,
                            Tr::tr("%1 is missing. Name it behind “%2”.")
                                .arg(m_shape.wordsAre, m_shape.command));
        if (m_shape.most >= 0 && m_arguments.words.size() > m_shape.most)
            return unusable(m_arguments.words.at(m_shape.most),
                            Tr::tr("“%1” does not know what to do with this. Leave it out, or put "
                                   "words with spaces in quotation marks.")
                                .arg(m_shape.command));
        return m_arguments;
    }

    const Shape &m_shape;
    const QStringList &m_given;
    Arguments m_arguments;
    qsizetype m_next = 0;
    bool m_onlyWords = false;
};

} // namespace

std::optional<QString> Arguments::value(const QString &option) const
{
    const auto found = values.constFind(option);
    return found == values.constEnd() ? std::nullopt : std::optional(*found);
}

Result<QString> Arguments::required(const QString &option, const QString &remedy) const
{
    if (const auto given = value(option))
        return *given;
    return unusable(u"--"_s + option, Tr::tr("This option is missing. %1").arg(remedy));
}

Result<Arguments> parseArguments(const Shape &shape, const QStringList &given)
{
    return Parser(shape, given).parse();
}

Error unusable(const QString &place, const QString &message)
{
    return {.code = ErrorCode::BadInput, .message = message, .place = place, .detail = {}};
}

} // namespace minutebook::cli
