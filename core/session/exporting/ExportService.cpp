// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/exporting/ExportService.h"

#include "core/exporters/DocumentName.h"
#include "core/session/exporting/DocumentPlan.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString numberOf(const Meeting &meeting, const ItemId &id)
{
    const AgendaItem *item = findItem(meeting, id);
    if (item && item->agendaNumber && !item->agendaNumber->isEmpty())
        return *item->agendaNumber;
    return QString::number(indexOfItem(meeting, id) + 1);
}

} // namespace

Result<Document> documentOf(const Meeting &meeting, const DocumentWish &wish,
                            const HouseStyles &styles, const EarlierMeetings &earlier)
{
    const auto plan = planOf(meeting, wish, styles, earlier);
    return plan ? documentOf(*plan) : plan.error();
}

bool canHaveBothLanguages(Format format)
{
    switch (format) {
    case Format::PlainText:
    case Format::Html:
    case Format::Pdf:
    case Format::Docx:
    case Format::Odt:
        return true;
    case Format::Fragment:
    case Format::Akn:
    case Format::OParl:
    case Format::Csv:
    case Format::Ics:
        return false;
    }
    return false;
}

QString proposedFileName(const Meeting &meeting, const DocumentWish &wish, Format format)
{
    QStringList parts{slugOf(meeting.body.name), meeting.details.date.toString(Qt::ISODate),
                      nameOf(wish.type)};
    if (wish.item)
        parts.append(slugOf(numberOf(meeting, *wish.item)));
    if (wish.inBothLanguages)
        parts.append(wish.language == Language::Welsh ? u"cy-en"_s : u"en-cy"_s);
    else if (wish.language == Language::Welsh)
        parts.append(u"cy"_s);
    parts.append(wish.copy == Copy::Public ? u"public"_s : u"full"_s);
    parts.removeAll(QString());
    return parts.join(u'-') + u'.' + suffixOf(format);
}

QStringList itemsLeftOut(const Meeting &meeting, Copy copy)
{
    const MeetingCopy reduced = MeetingCopy::of(meeting, copy);
    QStringList numbers;
    for (const AgendaItem &item : meeting.items) {
        if (reduced.isReduced(item.id))
            numbers.append(numberOf(meeting, item.id));
    }
    return numbers;
}

} // namespace minutebook
