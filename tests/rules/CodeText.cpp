// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/rules/CodeText.h"
#include "tests/support/Folders.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook::rules {

using namespace Qt::StringLiterals;

namespace {

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// One past the end of a literal that began at `from` with `quote`.
qsizetype endOfLiteral(QStringView text, qsizetype from, QChar quote)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == quote || text[i] == u'\n')
            return i + 1;
    }
    return text.size();
}

/// One past the end of a raw string whose quotation mark stands at `quote`.
qsizetype endOfRawString(QStringView text, qsizetype quote)
{
    const qsizetype bracket = text.indexOf(u'(', quote);
    if (bracket < 0)
        return text.size();
    const QString closing = u')' + text.mid(quote + 1, bracket - quote - 1).toString() + u'"';
    const qsizetype end = text.indexOf(closing, bracket);
    return end < 0 ? text.size() : end + closing.size();
}

bool isRawQuote(QStringView text, qsizetype quote)
{
    static const QRegularExpression prefix(u"(^|[^A-Za-z0-9_])(u8|u|U|L)?R$"_s);
    return prefix
        .match(
            text.mid(std::max<qsizetype>(0, quote - 4), std::min<qsizetype>(quote, 4)).toString())
        .hasMatch();
}

qsizetype endOr(qsizetype found, qsizetype length, QStringView text)
{
    return found < 0 ? text.size() : found + length;
}

/// One past the end of the comment or literal at `i`, or `i` when code stands there.
qsizetype endOfSilence(QStringView text, qsizetype i)
{
    const QStringView two = text.mid(i, 2);
    if (two == "//"_L1)
        return endOr(text.indexOf(u'\n', i), 0, text);
    if (two == "/*"_L1)
        return endOr(text.indexOf("*/"_L1, i + 2), 2, text);
    if (text[i] == u'"')
        return isRawQuote(text, i) ? endOfRawString(text, i) : endOfLiteral(text, i, u'"');
    const bool separatesDigits = i > 0 && isWord(text[i - 1]) && !"uUL8"_L1.contains(text[i - 1]);
    if (text[i] == u'\'' && !separatesDigits)
        return endOfLiteral(text, i, u'\'');
    return i;
}

} // namespace

QString codeOnly(const QString &text)
{
    QString code = text;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = endOfSilence(text, i);
        for (qsizetype k = i; k < end; ++k) {
            if (text[k] != u'\n')
                code[k] = u' ';
        }
        i = std::max(end, i + 1);
    }
    return code;
}

QList<SourceFile> projectSources()
{
    const QDir root(projectFile({}));
    QList<SourceFile> sources;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.append(
                    {root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::ranges::sort(sources, {}, &SourceFile::path);
    return sources;
}

QString fault(const SourceFile &file, qsizetype at, const QString &message)
{
    const qsizetype line = QStringView(file.text).left(at).count(u'\n') + 1;
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(message);
}

} // namespace minutebook::rules
