// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/SpillFile.h"

#include "core/edit/EditCodec.h"
#include "core/meetingfile/JsonText.h"
#include "core/store/ChangeRecord.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct SpillFileText {
    Q_DECLARE_TR_FUNCTIONS(minutebook::SpillFile)
};

QJsonObject jsonOf(const SpillRecord &record)
{
    QJsonObject json{{u"meeting"_s, record.meeting.text()}};
    if (record.commit) {
        json[u"sequence"_s] = QString::number(record.commit->sequence);
        json[u"at"_s] = logTime(record.commit->at);
        json[u"who"_s] = record.commit->who;
        json[u"role"_s] = roleName(record.commit->role);
        json[u"edit"_s] = toJson(record.commit->edit);
    }
    if (record.draft) {
        json[u"after"_s] = QString::number(record.after);
        json[u"draft"_s] = toJson(*record.draft);
    }
    return json;
}

Error unknownLine()
{
    return {.code = ErrorCode::Damaged,
            .message = SpillFileText::tr("A line of this file cannot be understood."),
            .place = {},
            .detail = {}};
}

Result<BookCommit> commitOf(const QJsonObject &json)
{
    const auto role = roleFromName(json[u"role"_s].toString());
    const QDateTime at = QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODateWithMs);
    bool isNumber = false;
    const quint64 sequence = json[u"sequence"_s].toString().toULongLong(&isNumber);
    const auto edit = editFromJson(json[u"edit"_s].toObject());
    if (!edit)
        return edit.error();
    if (!role || !at.isValid() || !isNumber)
        return unknownLine();
    return BookCommit{sequence, at, json[u"who"_s].toString(), *role, *edit};
}

Result<SpillRecord> recordOf(const QJsonObject &json)
{
    SpillRecord record;
    record.meeting = MeetingId::fromTrusted(json[u"meeting"_s].toString());
    if (record.meeting.isEmpty())
        return unknownLine();
    if (json.contains(u"edit"_s)) {
        const auto commit = commitOf(json);
        if (!commit)
            return commit.error();
        record.commit = *commit;
        return record;
    }
    const auto draft = draftFromJson(json[u"draft"_s].toObject());
    if (!draft)
        return draft.error();
    record.draft = *draft;
    record.after = json[u"after"_s].toString().toULongLong();
    return record;
}

void addTo(SpillContent &content, const SpillRecord &record)
{
    auto found = std::find_if(
        content.meetings.begin(), content.meetings.end(),
        [&](const SpillContent::OfMeeting &of) { return of.batch.meeting == record.meeting; });
    if (found == content.meetings.end()) {
        content.meetings.append({{record.meeting, {}, std::nullopt}, 0});
        found = content.meetings.end() - 1;
    }
    if (record.commit)
        found->batch.commits.append(*record.commit);
    if (record.draft) {
        found->batch.draft = record.draft;
        found->draftAfter = record.after;
    }
}

Error notWritten(const QFileDevice &file)
{
    return {.code = ErrorCode::Failed,
            .message =
                SpillFileText::tr("The words could not be put into the spill file either: %1.")
                    .arg(file.errorString()),
            .place = file.fileName(),
            .detail = {}};
}

bool isOnDisk(QFileDevice &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

/// So that a new file is still in its folder after a power cut.
void keepFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(path)
#endif
}

} // namespace

SpillFile::SpillFile(QString path, const TextSealer &sealer)
    : m_path(std::move(path))
    , m_text(sealer)
{
}

Result<QByteArray> SpillFile::headLine(const QString &book) const
{
    const QJsonObject head{{u"spill"_s, 1}, {u"book"_s, book}};
    return m_text.toLine(jsonText(head, QJsonDocument::Compact));
}

Result<QByteArray> SpillFile::linesOf(const QList<SpillRecord> &records) const
{
    QByteArray lines;
    for (const SpillRecord &record : records) {
        const auto line = m_text.toLine(jsonText(jsonOf(record), QJsonDocument::Compact));
        if (!line)
            return line.error();
        lines += *line;
    }
    return lines;
}

Result<void> SpillFile::append(const QString &book, const QList<SpillRecord> &records) const
{
    const auto lines = linesOf(records);
    if (!lines)
        return lines.error();
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite))
        return notWritten(file);
    const qint64 size = file.size();
    const bool isNew = size == 0;
    const auto head = isNew ? headLine(book) : Result<QByteArray>(QByteArray());
    if (!head)
        return head.error();
    QByteArray bytes = *head + *lines;
    if (!isNew && file.seek(size - 1) && file.read(1) != "\n")
        bytes.prepend('\n');
    file.seek(size);
    if (file.write(bytes) != bytes.size() || !isOnDisk(file)) {
        const Error error = notWritten(file);
        file.resize(size);
        return error;
    }
    if (isNew)
        keepFolder(m_path);
    return {};
}

Result<void> SpillFile::replace(const QString &book, const QList<SpillRecord> &records) const
{
    const auto head = headLine(book);
    if (!head)
        return head.error();
    const auto lines = linesOf(records);
    if (!lines)
        return lines.error();
    QSaveFile file(m_path);
    const QByteArray bytes = *head + *lines;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !isOnDisk(file)
        || !file.commit())
        return notWritten(file);
    keepFolder(m_path);
    return {};
}

Result<SpillContent> SpillFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            .code = ErrorCode::Failed,
            .message =
                SpillFileText::tr("The spill file cannot be read: %1.").arg(file.errorString()),
            .place = m_path,
            .detail = {}};
    }
    SpillContent content;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.trimmed().isEmpty())
            continue;
        const auto json = m_text.fromLine(line).andThen(&parseJsonObject);
        if (json && json->contains(u"spill"_s)) {
            content.book = (*json)[u"book"_s].toString();
            continue;
        }
        const auto record = json ? recordOf(*json) : Result<SpillRecord>(json.error());
        if (record)
            addTo(content, *record);
        else
            ++content.damaged;
    }
    return content;
}

} // namespace minutebook
