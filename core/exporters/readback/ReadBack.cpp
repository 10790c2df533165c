// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/readback/ReadBack.h"

#include "core/exporters/office/ZipReader.h"
#include "core/exporters/readback/PdfWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::ReadBack)
};

Error damaged(const QString &detail = {})
{
    return {.code = ErrorCode::Damaged,
            .message = Tr::tr("The file that was written cannot be read back."),
            .place = {},
            .detail = detail};
}

void addWords(const QJsonValue &value, QStringList &words)
{
    if (value.isString()) {
        words += value.toString();
    } else if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            addWords(each, words);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            words += each.key();
            addWords(each.value(), words);
        }
    }
}

Result<QString> wordsInJson(const QByteArray &file)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file, &error);
    if (error.error != QJsonParseError::NoError)
        return damaged(error.errorString());
    QStringList words;
    addWords(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), words);
    return words.join(u'\f');
}

/// Every member, whether it is shown or not; what is no text counts as Latin-1.
Result<QString> wordsInPackage(const QByteArray &file)
{
    constexpr qint64 large = 1LL << 30;
    const auto members =
        unzipped(file, {.members = 10'000, .member = large, .total = large, .ratio = 1'000'000});
    if (!members)
        return damaged(members.error().message);
    QString words;
    for (const ZipMember &member : *members) {
        const bool isMarkup = member.path.endsWith(".xml"_L1) || member.path.endsWith(".rels"_L1);
        words += member.path + u'\f'
            + (isMarkup ? wordsInMarkup(QString::fromUtf8(member.bytes))
                        : QString::fromLatin1(member.bytes))
            + u'\f';
    }
    return words;
}

/// Lines that were folded (RFC 5545, 3.1) are whole, and what was escaped is itself.
QString wordsInCalendar(const QByteArray &file)
{
    QByteArray whole = file;
    QString text = QString::fromUtf8(whole.replace("\r\n ", "").replace("\r\n\t", ""));
    text.replace(u"\r\n"_s, u"\f"_s).replace(u"\\n"_s, u"\n"_s).replace(u"\\N"_s, u"\n"_s);
    return text.remove(u'\\');
}

/// Cells as they are meant (RFC 4180): quotation marks around them and doubled in them are gone.
QString wordsInTable(const QString &table)
{
    QString words;
    bool quoted = false;
    for (qsizetype at = 0; at < table.size(); ++at) {
        const QChar c = table[at];
        const bool isDoubled = quoted && at + 1 < table.size() && table[at + 1] == u'"';
        if (c == u'"' && isDoubled)
            words += table[++at];
        else if (c == u'"')
            quoted = !quoted;
        else
            words += !quoted && (c == u',' || c == u'\n') ? QChar(u'\f') : c;
    }
    return words;
}

Result<QString> wordsInPdf(const QByteArray &file)
{
    try {
        const QString words = QString::fromStdString(pdf::wordsIn(file.toStdString()));
        return words + u'\f' + wordsInMarkup(words);
    } catch (const std::exception &error) {
        return damaged(QString::fromUtf8(error.what()));
    }
}

} // namespace

Result<QString> wordsInFile(const QByteArray &file, Format format)
{
    switch (format) {
    case Format::PlainText:
        return QString::fromUtf8(file);
    case Format::Csv:
        return wordsInTable(QString::fromUtf8(file));
    case Format::Html:
    case Format::Fragment:
    case Format::Akn:
        return wordsInMarkup(QString::fromUtf8(file));
    case Format::Pdf:
        return wordsInPdf(file);
    case Format::Docx:
    case Format::Odt:
        return wordsInPackage(file);
    case Format::OParl:
        return wordsInJson(file);
    case Format::Ics:
        return wordsInCalendar(file);
    }
    Q_UNREACHABLE();
}

} // namespace minutebook
