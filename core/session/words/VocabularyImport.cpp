// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/words/VocabularyImport.h"

#include "core/importers/ClerkWordsCsv.h"

#include <QCoreApplication>
#include <QFile>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::VocabularyImport)
};

constexpr qint64 largestFile = 4 * 1024 * 1024;

} // namespace

QString VocabularyImport::summary() const
{
    QStringList sentences{Tr::tr("%n added.", nullptr, added)};
    if (there > 0)
        sentences.append(Tr::tr("%n there already.", nullptr, there));
    if (!kept.isEmpty())
        sentences.append(
            Tr::tr("Left as the book has them, for they stand for something else here: %1.")
                .arg(kept.join(u", "_s)));
    return sentences.join(u' ');
}

Result<VocabularyImport> importedWords(const ClerkWords &words, const QByteArray &csv)
{
    const auto report = readClerkWordsCsv(csv);
    if (!report)
        return report.error();
    VocabularyImport import{
        .words = words, .added = 0, .there = static_cast<int>(report->repeated.size()), .kept = {}};
    for (const ClerkWordsReport::Line &line : report->abbreviations) {
        const qsizetype at = indexOfAbbreviation(words, line.abbreviation.brief);
        if (at >= 0 && words.abbreviations.at(at).full == line.abbreviation.full) {
            ++import.there;
        } else if (at >= 0) {
            import.kept.append(
                Tr::tr("%1 (line %2)").arg(line.abbreviation.brief).arg(line.number));
        } else {
            import.words = *withAbbreviation(import.words, line.abbreviation);
            ++import.added;
        }
    }
    for (const ClerkWordsReport::Line &line : report->ownWords) {
        const bool isThere = words.ownWords.contains(line.abbreviation.brief);
        import.words = *withOwnWord(import.words, line.abbreviation.brief);
        ++(isThere ? import.there : import.added);
    }
    return import;
}

Result<VocabularyImport> importedWordsFrom(const ClerkWords &words, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return Error{ErrorCode::NotFound, Tr::tr("This file cannot be read. Nothing was taken."),
                     path, file.errorString()};
    }
    return importedWords(words, file.readAll());
}

} // namespace minutebook
