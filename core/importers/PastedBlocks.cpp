// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/PastedBlocks.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Zero-width spaces, soft hyphens, marks that turn the direction of reading, other controls:
/// nobody sees them, and in minutes they would only hide something or spoil a search.
bool isUnseen(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
        return !character.isSpace();
    case QChar::Other_Format:
        return character != QChar(0x200D); // joins emoji and letters of some scripts
    default:
        return false;
    }
}

bool isBlank(QChar character)
{
    return character.isSpace() || character == QChar::Nbsp;
}

} // namespace

void PastedBlocks::startBlock()
{
    if (!m_block.text.isEmpty())
        endBlock();
}

void PastedBlocks::endBlock()
{
    while (!m_block.text.isEmpty() && isBlank(m_block.text.back()))
        m_block.text.chop(1);
    if (!m_block.text.isEmpty())
        m_done.append(m_block);
    m_block = {};
}

void PastedBlocks::setMarker(const QString &written, int level)
{
    m_block.level = level;
    static const QRegularExpression number(u"^\\(?(\\d{1,3})[.)]?$"_s);
    static const QRegularExpression oneLetter(u"^\\(?([a-zA-Z])[.)]$"_s);
    const QString marker = written.simplified();
    if (const auto match = number.match(marker); match.hasMatch())
        m_block.marker = match.captured(1) + u'.';
    else if (const auto lettered = oneLetter.match(marker); lettered.hasMatch())
        m_block.marker = u'(' + lettered.captured(1).toLower() + u')';
    else
        m_block.marker = u"-"_s;
}

void PastedBlocks::addText(const QString &text)
{
    for (const QChar character : text) {
        if (isUnseen(character))
            continue;
        if (!isBlank(character))
            m_block.text += character;
        else if (!m_block.text.isEmpty() && !isBlank(m_block.text.back()))
            m_block.text += u' ';
    }
}

void PastedBlocks::breakLine()
{
    while (!m_block.text.isEmpty() && m_block.text.back() == u' ')
        m_block.text.chop(1);
    if (m_block.text.endsWith(u'\n')) // two in a row stand for an empty line
        startBlock();
    else if (!m_block.text.isEmpty())
        m_block.text += u'\n';
}

void PastedBlocks::nextCell()
{
    while (!m_block.text.isEmpty() && isBlank(m_block.text.back()))
        m_block.text.chop(1);
    if (!m_block.text.isEmpty())
        m_block.text += u", "_s;
}

QString PastedBlocks::text() const
{
    PastedBlocks whole = *this;
    whole.endBlock();
    QString text;
    for (const Block &block : std::as_const(whole.m_done)) {
        const bool isItem = !block.marker.isEmpty();
        if (!text.isEmpty())
            text += isItem ? u"\n"_s : u"\n\n"_s;
        text +=
            isItem ? block.marker + u' ' + QString(block.text).replace(u'\n', u' ') : block.text;
    }
    return text;
}

QList<PastedLine> PastedBlocks::lines() const
{
    PastedBlocks whole = *this;
    whole.endBlock();
    QList<PastedLine> lines;
    for (const Block &block : std::as_const(whole.m_done)) {
        if (block.level >= 0) {
            lines.append({QString(block.text).replace(u'\n', u' '), block.level, false});
            continue;
        }
        bool isFirst = true;
        for (const QString &line : block.text.split(u'\n', Qt::SkipEmptyParts)) {
            lines.append({line.trimmed(), -1, isFirst && !lines.isEmpty()});
            isFirst = false;
        }
    }
    return lines;
}

QString PastedBlocks::letter(int number)
{
    constexpr int letters = 26;
    if (number < 1 || number > letters)
        return u"%1."_s.arg(number);
    return u"(%1)"_s.arg(QChar(u'a' + static_cast<char16_t>(number - 1)));
}

PastedBlocks::Marked PastedBlocks::markedLine(const QString &line)
{
    static const QRegularExpression item(
        u"^([-•·▪◦‣*–]|\\d{1,3}[.)]|\\(\\d{1,3}\\)|[a-z][.)]|\\([a-z]\\))\\s+(.*)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = item.match(line);
    return match.hasMatch() ? Marked{match.captured(1), match.captured(2)} : Marked{{}, line};
}

} // namespace minutebook
