// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/exporting/DocumentSet.h"

#include "core/session/exporting/CheckedExport.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QSet>
#include <QThreadPool>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(Copy copy)
{
    return copy == Copy::Public ? u"public"_s : u"not-for-publication"_s;
}

/// The files of a set on their way, each document composed once for all its formats.
class SetMaker
{
public:
    SetMaker(const Meeting &meeting, const SetWish &wish, const HouseStyles &styles,
             const EarlierMeetings &earlier, const QString &folder)
        : m_meeting(meeting)
        , m_wish(wish)
        , m_styles(styles)
        , m_earlier(earlier)
        , m_folder(folder)
    {
    }

    /// Is asked before every document; from then on no other is added.
    void stopWhen(const std::function<bool()> &isStopped) { m_isStopped = isStopped; }

    Result<void> addAll()
    {
        const MeetingCopy full = MeetingCopy::of(m_meeting, Copy::Full);
        const bool allOpen = full.strictestLevel() == AccessLevel::Open;
        for (const Copy copy : m_wish.copies) {
            if (copy == Copy::Full && allOpen && m_wish.copies.contains(Copy::Public))
                continue;
            if (const auto added = addCopy(copy); !added)
                return added;
        }
        return {};
    }
    [[nodiscard]] const QList<FileToWrite> &files() const { return m_files; }

private:
    Result<void> addCopy(Copy copy)
    {
        for (const DocumentType type : m_wish.documents) {
            QList<std::optional<ItemId>> items{std::nullopt};
            if (type == DocumentType::Decision) {
                items.clear();
                for (const ItemId &item : itemsWithDecision(m_meeting, copy))
                    items.append(item);
            }
            for (const std::optional<ItemId> &item : items)
                if (const auto added = addDocument(type, item, copy); !added)
                    return added;
        }
        return {};
    }
    Result<void> addDocument(DocumentType type, const std::optional<ItemId> &item, Copy copy)
    {
        if (m_isStopped && m_isStopped())
            return {};
        const DocumentWish wish{.type = type,
                                .item = item,
                                .copy = copy,
                                .style = m_wish.style,
                                .language = m_wish.language,
                                .inBothLanguages = m_wish.inBothLanguages,
                                .choices = m_wish.choices};
        const auto content = documentToWrite(m_meeting, wish, m_styles, m_earlier);
        if (!content)
            return content.error();
        const QDir folder(QDir(m_folder).filePath(folderOf(copy)));
        for (const Format format : m_wish.formats) {
            if (!canWrite(format, type) || (wish.inBothLanguages && !canHaveBothLanguages(format)))
                continue;
            const QString name = proposedFileName(m_meeting, wish, format);
            m_files.append({*content, format, unlike(folder.filePath(name)), {}});
        }
        return {};
    }
    /// Two items may have one number.
    QString unlike(const QString &path)
    {
        const QFileInfo file(path);
        QString free = path;
        for (int n = 2; m_paths.contains(free); ++n)
            free = u"%1/%2-%3.%4"_s.arg(file.path(), file.completeBaseName(), QString::number(n),
                                        file.suffix());
        m_paths.insert(free);
        return free;
    }

    const Meeting &m_meeting;
    const SetWish &m_wish;
    const HouseStyles &m_styles;
    const EarlierMeetings &m_earlier;
    QString m_folder;
    std::function<bool()> m_isStopped;
    QList<FileToWrite> m_files;
    QSet<QString> m_paths;
};

} // namespace

QList<DocumentType> usualSet()
{
    return {DocumentType::Minutes, DocumentType::Decision, DocumentType::Resolutions};
}

QList<ItemId> itemsWithDecision(const Meeting &meeting, Copy kind)
{
    const MeetingCopy copy = MeetingCopy::of(meeting, kind);
    QList<ItemId> items;
    for (const AgendaItem &item : meeting.items)
        if (copy.facts().membersAtDecision.contains(item.id) || copy.isDecisionWithheld(item.id))
            items.append(item.id);
    return items;
}

Result<QList<FileToWrite>> documentSet(const Meeting &meeting, const SetWish &wish,
                                       const HouseStyles &styles, const EarlierMeetings &earlier,
                                       const QString &folder)
{
    SetMaker maker(meeting, wish, styles, earlier, folder);
    const auto added = maker.addAll();
    return added ? Result(maker.files()) : added.error();
}

QFuture<Result<QList<FileToWrite>>> composedSet(const Meeting &meeting, const SetWish &wish,
                                                const HouseStyles &styles,
                                                const EarlierMeetings &earlier,
                                                const QString &folder)
{
    // the pool copies what it is given, and a promise cannot be copied
    const auto promise = std::make_shared<QPromise<Result<QList<FileToWrite>>>>();
    promise->start();
    QThreadPool::globalInstance()->start([=] {
        SetMaker maker(meeting, wish, styles, earlier, folder);
        maker.stopWhen([&promise] { return promise->isCanceled(); });
        const auto added = maker.addAll();
        if (!promise->isCanceled())
            promise->addResult(added ? Result(maker.files()) : added.error());
        promise->finish();
    });
    return promise->future();
}

} // namespace minutebook
