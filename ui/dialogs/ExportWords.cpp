// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/ExportWords.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

} // namespace

QString formatWords(Format format)
{
    switch (format) {
    case Format::Pdf:
        return Tr::tr("P&DF (.pdf)");
    case Format::Docx:
        return Tr::tr("Wo&rd (.docx)");
    case Format::Odt:
        return Tr::tr("OpenDocu&ment (.odt)");
    case Format::Html:
        return Tr::tr("&Web page (.html)");
    case Format::PlainText:
        return Tr::tr("Plain te&xt (.txt)");
    case Format::Akn:
        return Tr::tr("A&koma Ntoso (.xml)");
    case Format::Fragment:
        return Tr::tr("To paste into a web form (.html)");
    case Format::OParl:
        return Tr::tr("OParl (.json)");
    case Format::Csv:
        return Tr::tr("Table (.csv)");
    case Format::Ics:
        return Tr::tr("Calendar (.ics)");
    }
    return {};
}

QString formatFilter(Format format)
{
    const QString words = formatWords(format).remove(u'&').section(u'(', 0, 0).trimmed();
    return words + u" (*."_s + suffixOf(format) + u')';
}

QString documentWords(DocumentType type)
{
    switch (type) {
    case DocumentType::Minutes:
        return Tr::tr("Minutes of the whole meeting");
    case DocumentType::Item:
        return Tr::tr("One item");
    case DocumentType::Decision:
        return Tr::tr("Statement of one decision");
    case DocumentType::Decisions:
        return Tr::tr("Statements of all decisions");
    case DocumentType::Actions:
        return Tr::tr("Actions");
    case DocumentType::Attendance:
        return Tr::tr("Attendance");
    case DocumentType::Note:
        return Tr::tr("Note within seven working days");
    case DocumentType::Resolutions:
        return Tr::tr("Decision sheet");
    case DocumentType::Agenda:
        return Tr::tr("Agenda");
    }
    return {};
}

bool isOfOneItem(DocumentType type)
{
    return type == DocumentType::Item || type == DocumentType::Decision;
}

QList<DocumentType> documentsToChoose()
{
    return {DocumentType::Minutes,   DocumentType::Item,        DocumentType::Decision,
            DocumentType::Decisions, DocumentType::Actions,     DocumentType::Attendance,
            DocumentType::Note,      DocumentType::Resolutions, DocumentType::Agenda};
}

QList<Format> formatsToRead()
{
    return {Format::Pdf, Format::Docx, Format::Odt, Format::Html, Format::Akn, Format::PlainText};
}

QList<Format> formatsForPrograms()
{
    return {Format::Fragment, Format::OParl, Format::Csv, Format::Ics};
}

QString writtenWords(const QList<FileOutcome> &outcomes, int asked, const QString &place)
{
    const int count = static_cast<int>(outcomes.size());
    const QString where = QDir::toNativeSeparators(place);
    if (count < asked)
        return Tr::tr("Stopped. %n file(s) are written whole, and no other was begun.", nullptr,
                      count);
    if (count == 1)
        return Tr::tr("Written to %1").arg(where);
    return Tr::tr("%n file(s) written into %1", nullptr, count).arg(where);
}

std::optional<Error> firstFailure(const QList<FileOutcome> &outcomes)
{
    const auto fails = [](const FileOutcome &outcome) { return outcome.error.has_value(); };
    const auto first = std::ranges::find_if(outcomes, fails);
    if (first == outcomes.end())
        return std::nullopt;
    const auto count = static_cast<int>(std::ranges::count_if(outcomes, fails));
    if (outcomes.size() == 1)
        return first->error;
    return first->error->withContext(
        count == outcomes.size()
            ? Tr::tr("None of the files could be written. The first of them")
            : Tr::tr("%n file(s) could not be written; the others are whole. The first of them",
                     nullptr, count));
}

} // namespace minutebook
