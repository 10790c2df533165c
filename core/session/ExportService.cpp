// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/ExportService.h"

#include "core/exporters/DocumentName.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ExportService)
};

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
    const auto found = styles.styleFor(meeting, wish.style);
    if (!found)
        return found.error();
    const HouseStyle style = withChoices(*found, wish.choices);
    const auto next = nextMinuteNumber(meeting, style.numbering, earlier);
    if (!next)
        return next.error().withContext(
            Tr::tr("The minutes cannot be numbered on from the earlier meetings"));
    const Meeting numbered = withMinuteNumbers(meeting, style.numbering, *next);
    return compose(MeetingCopy::of(numbered, wish.copy), style,
                   {.type = wish.type, .item = wish.item, .language = wish.language});
}

QString proposedFileName(const Meeting &meeting, const DocumentWish &wish, Format format)
{
    QStringList parts{slugOf(meeting.body.name), meeting.details.date.toString(Qt::ISODate),
                      nameOf(wish.type)};
    if (wish.item)
        parts.append(slugOf(numberOf(meeting, *wish.item)));
    if (wish.language == Language::Welsh)
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
