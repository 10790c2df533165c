// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/MeetingFile.h"

#include "core/meetingfile/FieldReader.h"
#include "core/meetingfile/FieldWriter.h"
#include "core/meetingfile/JsonText.h"
#include "core/meetingfile/LastingIds.h"

#include <QCoreApplication>
#include <QFile>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::MeetingFile)
};

Error tooLarge()
{
    return {.code = ErrorCode::BadInput,
            .message = Tr::tr("A meeting file is at most %1 MB large, and this one is larger.")
                           .arg(maxMeetingFileSize / (1024 * 1024)),
            .place = {},
            .detail = {}};
}

Error unreadable(const QFile &file)
{
    if (!file.exists())
        return {ErrorCode::NotFound, Tr::tr("There is no such file."), file.fileName(), {}};
    return {ErrorCode::Failed,
            Tr::tr("The file cannot be read: %1.").arg(file.errorString()),
            file.fileName(),
            {}};
}

} // namespace

Result<Meeting> readMeeting(const QByteArray &json)
{
    if (json.size() > maxMeetingFileSize)
        return tooLarge();
    const auto object = parseJsonObject(json);
    if (!object)
        return object.error();
    ReadingState state{.form = JsonForm::MeetingFile};
    Meeting meeting = valueFrom<Meeting>(*object, state);
    if (state.error)
        return *state.error;
    auto checked = state.references.check(meeting);
    if (!checked)
        return checked.error();
    return meeting;
}

Result<Meeting> readMeetingFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    if (file.size() > maxMeetingFileSize)
        return tooLarge();
    // What has no size beforehand, such as a pipe, is not read without end either.
    const QByteArray json = file.read(maxMeetingFileSize + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    return readMeeting(json);
}

QByteArray writeMeeting(const Meeting &meeting)
{
    return jsonText(objectOf(withLastingIds(meeting), JsonForm::MeetingFile),
                    QJsonDocument::Indented);
}

} // namespace minutebook
