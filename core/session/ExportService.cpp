// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/ExportService.h"

#include <QRegularExpression>

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ExportService)
};

QString wordOf(DocumentType type)
{
    switch (type) {
    case DocumentType::Minutes:
        return u"minutes"_s;
    case DocumentType::Item:
        return u"item"_s;
    case DocumentType::Decision:
        return u"decision"_s;
    case DocumentType::Decisions:
        return u"decisions"_s;
    case DocumentType::Actions:
        return u"actions"_s;
    case DocumentType::Attendance:
        return u"attendance"_s;
    case DocumentType::Note:
        return u"note"_s;
    case DocumentType::Resolutions:
        return u"resolutions"_s;
    case DocumentType::Agenda:
        return u"agenda"_s;
    }
    return {};
}

/// Letters without their accents, everything else as one hyphen.
QString forFileName(const QString &text)
{
    static const QRegularExpression marks(u"\\p{Mn}+"_s);
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString plain = text.normalized(QString::NormalizationForm_D).remove(marks).toLower();
    plain.replace(others, u"-"_s);
    while (plain.startsWith(u'-'))
        plain.remove(0, 1);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain;
}

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
    const auto style = styles.styleFor(meeting, wish.style);
    if (!style)
        return style.error();
    const auto next = nextMinuteNumber(meeting, style->numbering, earlier);
    if (!next)
        return next.error().withContext(
            Tr::tr("The minutes cannot be numbered on from the earlier meetings"));
    const Meeting numbered = withMinuteNumbers(meeting, style->numbering, *next);
    return compose(MeetingCopy::of(numbered, wish.copy), *style,
                   {.type = wish.type, .item = wish.item, .language = wish.language});
}

QString proposedFileName(const Meeting &meeting, const DocumentWish &wish, Format format)
{
    QStringList parts{forFileName(meeting.body.name), meeting.details.date.toString(Qt::ISODate),
                      wordOf(wish.type)};
    if (wish.item)
        parts.append(forFileName(numberOf(meeting, *wish.item)));
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
