// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Compose.h"
#include "core/document/HouseStyles.h"
#include "core/document/StyleChoices.h"
#include "tests/support/WrittenFile.h"

#include <QHash>

/// For tests that link minutebook::document and minutebook::exporters.
namespace minutebook::test {

/// Every document that can be made of a copy of the meeting in that style and language.
inline QList<Document> everyDocument(const Meeting &meeting, Copy kind, const HouseStyle &style,
                                     Language language = Language::English)
{
    const MeetingCopy copy = MeetingCopy::of(meeting, kind);
    QList<CompositionRequest> requests;
    for (DocumentType type : {DocumentType::Minutes, DocumentType::Decisions, DocumentType::Actions,
                              DocumentType::Attendance, DocumentType::Note,
                              DocumentType::Resolutions, DocumentType::Agenda})
        requests.append({.type = type, .language = language});
    for (const AgendaItem &item : meeting.items)
        for (DocumentType type : {DocumentType::Item, DocumentType::Decision})
            requests.append({.type = type, .item = item.id, .language = language});
    const HouseStyle fuller = withChoices(
        style, {.speakers = SpeakerForm::Name, .statements = true, .contributionTimes = true});
    QList<Document> documents;
    if (const auto document = compose(copy, fuller, {.language = language}))
        documents.append(*document);
    for (const CompositionRequest &request : requests)
        if (const auto document = compose(copy, style, request))
            documents.append(*document);
    return documents;
}

/// Every type of document of these. Of the types that are made of an item, one each, another in
/// each turn: for judges that take their time.
inline QList<Document> oneOfEachType(const QList<Document> &documents, int turn)
{
    QHash<DocumentType, int> ofType;
    for (const Document &one : documents)
        ++ofType[one.type];
    QHash<DocumentType, int> passed;
    QList<Document> chosen;
    for (const Document &one : documents) {
        const bool ofAnItem = one.type == DocumentType::Item || one.type == DocumentType::Decision;
        if (passed[one.type]++ == turn % ofType[one.type] || !ofAnItem)
            chosen += one;
    }
    return chosen;
}

} // namespace minutebook::test
