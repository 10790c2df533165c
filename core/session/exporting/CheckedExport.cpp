// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/exporting/CheckedExport.h"

#include "core/document/BlankedMeeting.h"
#include "core/exporters/readback/ReadBack.h"
#include "core/meetingfile/MeetingFile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace minutebook {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CheckedExport)
};

void addTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts += value.toString();
    for (const QJsonValue &each : value.toArray())
        addTexts(each, texts);
    for (const QJsonValue &each : value.toObject())
        addTexts(each, texts);
}

/// Every text of a meeting, by way of the meeting file: a field that is added to a meeting is in
/// it, whoever forgets to think of this search.
QStringList textsOf(const Meeting &meeting)
{
    QStringList texts;
    addTexts(QJsonDocument::fromJson(writeMeeting(meeting)).object(), texts);
    return texts;
}

} // namespace

Result<DocumentToWrite> documentToWrite(const DocumentPlan &plan)
{
    const auto document = documentOf(plan);
    if (!document)
        return document.error();
    DocumentPlan blanked = plan;
    blanked.meeting = blankedFor(plan.wish.copy, plan.meeting);
    const auto fromBlanked = documentOf(blanked);
    if (!fromBlanked)
        return fromBlanked.error();
    // Equal ones share their memory.
    return DocumentToWrite{*document, *fromBlanked == *document ? *document : *fromBlanked,
                           plan.wish.copy};
}

Result<DocumentToWrite> documentToWrite(const Meeting &meeting, const DocumentWish &wish,
                                        const HouseStyles &styles, const EarlierMeetings &earlier)
{
    const auto plan = planOf(meeting, wish, styles, earlier);
    return plan ? documentToWrite(*plan) : plan.error();
}

WithheldWords withheldFrom(const Meeting &meeting, const DocumentToWrite &content)
{
    return {textsOf(meeting),
            textsOf(blankedFor(content.copy, meeting)) + textsOf(content.fromBlanked)};
}

Result<void> holdsNothingWithheld(const QByteArray &file, Format format,
                                  const WithheldWords &withheld)
{
    const auto words = wordsInFile(file, format);
    if (!words)
        return words.error().withContext(
            Tr::tr("The document was not kept; the meeting is safe. Export it again, and if it "
                   "happens again, in another format"));
    if (withheld.areIn(*words))
        return Error{.code = ErrorCode::Failed,
                     .message = Tr::tr("The written file held words that this copy leaves out, so "
                                       "it was deleted. What stood there before is unchanged and "
                                       "the meeting is safe. Do not publish this document; export "
                                       "it in another format and report the fault."),
                     .place = {},
                     .detail = {}};
    return {};
}

Result<void> writeChecked(const FileToWrite &file, const Meeting &meeting, bool replace)
{
    const WithheldWords withheld = withheldFrom(meeting, file.content);
    WriteOptions options{.onTemplate = file.onTemplate};
    options.check = [&](const QByteArray &bytes) {
        return holdsNothingWithheld(bytes, file.format, withheld);
    };
    return writeFile(file.content.document, file.format, file.path, replace, options);
}

} // namespace minutebook
