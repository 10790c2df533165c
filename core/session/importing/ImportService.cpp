// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/importing/ImportService.h"

#include "core/importers/Importers.h"
#include "core/importers/Utf8Text.h"
#include "core/meetingfile/MeetingFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(minutebook::ImportService)
};

using Source = ImportPreview::Source;

ImportPreview previewOf(const Meeting &meeting)
{
    return {.source = Source::MeetingFile,
            .meeting = meeting,
            .header = meeting.header(),
            .items = meeting.items,
            .people = meeting.people,
            .unread = {}};
}

ImportPreview previewOf(const AgendaReport &agenda)
{
    return {.source = Source::Agenda,
            .meeting = {},
            .header = agenda.header,
            .items = agenda.items,
            .people = {},
            .unread = agenda.unread};
}

ImportPreview previewOf(const PeopleReport &report)
{
    return {.source = Source::People,
            .meeting = {},
            .header = {},
            .items = {},
            .people = report.people,
            .unread = report.unread};
}

template <typename Report>
Result<ImportPreview> previewOf(const Result<Report> &report)
{
    if (!report)
        return report.error();
    return previewOf(*report);
}

bool looksLikeJson(const QByteArray &bytes)
{
    QByteArray start = bytes.left(1024);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    return start.trimmed().startsWith('{');
}

/// Columns tell: people have names, agendas have titles.
Result<ImportPreview> previewCsv(const QByteArray &csv)
{
    const auto people = readPeopleCsv(csv);
    if (people)
        return previewOf(*people);
    const auto agenda = readAgendaCsv(csv);
    if (agenda)
        return previewOf(*agenda);
    return Error{
        .code = ErrorCode::BadInput,
        .message =
            ImportText::tr("This is neither a list of people nor an agenda. People: %1 Agenda: %2")
                .arg(people.error().message, agenda.error().message),
        .place = agenda.error().place,
        .detail = {}};
}

Result<ImportPreview> previewAgendaText(const QByteArray &bytes)
{
    const auto text = textFromUtf8(bytes);
    if (!text)
        return text.error();
    return previewOf(readAgendaText(*text));
}

Result<ImportPreview> previewBytes(const QByteArray &bytes)
{
    if (looksLikeJson(bytes))
        return previewOf(readMeeting(bytes));
    if (const auto csv = previewCsv(bytes))
        return csv;
    return previewAgendaText(bytes);
}

Error unreadable(const QFile &file)
{
    return {.code = file.exists() ? ErrorCode::Failed : ErrorCode::NotFound,
            .message = ImportText::tr("The file cannot be read: %1.").arg(file.errorString()),
            .place = file.fileName(),
            .detail = {}};
}

Error tooLarge(const QString &path)
{
    return {.code = ErrorCode::BadInput,
            .message = ImportText::tr("The file is too large to be an agenda or a meeting file."),
            .place = path,
            .detail = {}};
}

/// The error's place inside the file comes after the file's name.
Error inFile(const QString &path, const Error &error)
{
    Error placed = error;
    placed.place = error.place.isEmpty() ? path : path + u": "_s + error.place;
    return placed;
}

template <typename Value>
void fillIn(std::optional<Value> &value, const std::optional<Value> &otherwise)
{
    if (!value)
        value = otherwise;
}

/// `header`, filled in where it says nothing.
MeetingHeader filledIn(MeetingHeader header, const MeetingHeader &otherwise)
{
    if (header.council.name.isEmpty())
        header.council = otherwise.council;
    if (header.body.name.isEmpty())
        header.body = otherwise.body;
    if (!header.details.date.isValid())
        header.details.date = otherwise.details.date;
    fillIn(header.details.id, otherwise.details.id);
    fillIn(header.details.kind, otherwise.details.kind);
    fillIn(header.details.scheduledStart, otherwise.details.scheduledStart);
    fillIn(header.details.venue, otherwise.details.venue);
    fillIn(header.details.contact, otherwise.details.contact);
    fillIn(header.details.webcast, otherwise.details.webcast);
    fillIn(header.details.clerk, otherwise.details.clerk);
    fillIn(header.details.status, otherwise.details.status);
    fillIn(header.details.reference, otherwise.details.reference);
    fillIn(header.details.houseStyle, otherwise.details.houseStyle);
    return header;
}

QString missingIn(const MeetingHeader &header)
{
    if (header.council.name.isEmpty())
        return ImportText::tr("The council has no name yet. Type it and try again.");
    if (header.body.name.isEmpty())
        return ImportText::tr("The body that meets has no name yet. Type it and try again.");
    if (!header.details.date.isValid())
        return ImportText::tr("The meeting has no date yet. Type it and try again.");
    return {};
}

/// Gives what is imported ids that the meeting does not have.
template <typename Tag>
class FreeIds
{
public:
    FreeIds(QSet<Id<Tag>> taken, QString prefix, IdSource &ids)
        : m_taken(std::move(taken))
        , m_prefix(std::move(prefix))
        , m_ids(ids)
    {
    }

    Id<Tag> take(const Id<Tag> &wanted)
    {
        Id<Tag> id = wanted;
        while (id.isEmpty() || m_taken.contains(id))
            id = Id<Tag>::fromTrusted(m_ids.next(m_prefix));
        m_taken.insert(id);
        m_given.insert(wanted, id);
        return id;
    }
    [[nodiscard]] Id<Tag> given(const Id<Tag> &wanted) const
    {
        return m_given.value(wanted, wanted);
    }

private:
    QSet<Id<Tag>> m_taken;
    QHash<Id<Tag>, Id<Tag>> m_given;
    QString m_prefix;
    IdSource &m_ids;
};

QSet<ItemId> itemIdsIn(const Meeting &meeting)
{
    QSet<ItemId> ids;
    const auto addDocuments = [&](const GivenList<SupportingDocument> &documents) {
        for (const SupportingDocument &document : documents) {
            if (document.id)
                ids.insert(*document.id);
        }
    };
    addDocuments(meeting.details.documents);
    for (const AgendaItem &item : meeting.items) {
        ids.insert(item.id);
        addDocuments(item.documents);
    }
    return ids;
}

QSet<PersonId> personIdsIn(const Meeting &meeting)
{
    QSet<PersonId> ids;
    for (const Person &person : meeting.people)
        ids.insert(person.id);
    return ids;
}

bool hasPersonNamed(const Meeting &meeting, const QString &name)
{
    for (const Person &person : meeting.people) {
        if (person.name.simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

void addPeople(ImportEdit &import, const QList<Person> &people, const Meeting &meeting,
               IdSource &ids)
{
    FreeIds free(personIdsIn(meeting), u"person"_s, ids);
    auto index = static_cast<int>(meeting.people.size());
    for (Person person : people) {
        if (hasPersonNamed(meeting, person.name)) {
            import.alreadyThere.append(person.name);
            continue;
        }
        person.id = free.take(person.id);
        if (person.code && findPersonByCode(meeting, *person.code))
            person.code.reset();
        import.edit.changes.append(PersonChange{index++, std::nullopt, person});
        ++import.peopleAdded;
    }
}

void addItems(ImportEdit &import, const QList<AgendaItem> &items, const Meeting &meeting,
              IdSource &ids)
{
    FreeIds free(itemIdsIn(meeting), u"item"_s, ids);
    auto index = static_cast<int>(meeting.items.size());
    for (AgendaItem item : items) {
        item.id = free.take(item.id);
        if (item.parent)
            item.parent = free.given(*item.parent);
        import.edit.changes.append(ItemChange{index++, std::nullopt, withoutEntries(item)});
        ++import.itemsAdded;
    }
}

} // namespace

Result<ImportPreview> previewFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const QByteArray bytes = file.read(maxMeetingFileSize + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    if (bytes.size() > maxMeetingFileSize)
        return tooLarge(path);
    const auto is = [&](QLatin1StringView ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    };
    auto preview = is(".json"_L1) ? previewOf(readMeeting(bytes))
        : is(".csv"_L1)           ? previewCsv(bytes)
                                  : previewBytes(bytes);
    return preview ? preview : inFile(path, preview.error());
}

Result<ImportPreview> previewText(const QString &text)
{
    return previewBytes(text.toUtf8());
}

Result<Meeting> meetingFrom(const ImportPreview &preview, const MeetingHeader &header,
                            IdSource &ids)
{
    Meeting meeting = preview.meeting.value_or(Meeting());
    if (!preview.meeting) {
        const MeetingHeader head = filledIn(preview.header, header);
        if (const QString missing = missingIn(head); !missing.isEmpty())
            return Error{ErrorCode::BadInput, missing, {}, {}};
        meeting.council = head.council;
        meeting.body = head.body;
        meeting.details = head.details;
        meeting.items = preview.items;
        meeting.people = preview.people;
    }
    if (!meeting.details.id)
        meeting.details.id = MeetingId::fromTrusted(ids.nextUuid());
    return meeting;
}

Result<ImportEdit> editFrom(const ImportPreview &preview, const Meeting &meeting, IdSource &ids)
{
    if (preview.source == Source::MeetingFile) {
        return Error{
            ErrorCode::Refused,
            ImportText::tr("This is the file of another meeting. Open it as a meeting of its own."),
            {},
            {}};
    }
    ImportEdit import;
    import.edit.kind = EditKind::Import;
    addPeople(import, preview.people, meeting, ids);
    addItems(import, preview.items, meeting, ids);
    return import;
}

} // namespace minutebook
