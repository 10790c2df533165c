// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/welcome/MeetingsModel.h"

#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

QString longDate(const QDate &date)
{
    return QLocale().toString(date, u"d MMMM yyyy"_s);
}

void MeetingsModel::setMeetings(const QList<MeetingSummary> &meetings)
{
    if (meetings == m_meetings)
        return;
    beginResetModel();
    m_meetings = meetings;
    endResetModel();
}

int MeetingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_meetings.size());
}

int MeetingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MeetingsModel::stateText(const MeetingSummary &meeting)
{
    switch (meeting.status) {
    case MeetingStatus::Planned:
        return meeting.items == 0 ? tr("Not started, no agenda yet")
                                  : tr("Not started, %n item(s)", nullptr, meeting.items);
    case MeetingStatus::Live:
        return tr("Live");
    case MeetingStatus::Draft:
        return tr("Draft");
    case MeetingStatus::Review:
        return tr("With the chair");
    case MeetingStatus::Published:
        return tr("Published");
    case MeetingStatus::Confirmed:
        return tr("Confirmed");
    case MeetingStatus::Signed:
        return tr("Signed");
    }
    return {};
}

QString MeetingsModel::stateIcon(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Planned:
        return u"calendar"_s;
    case MeetingStatus::Live:
        return u"speaking"_s;
    case MeetingStatus::Draft:
        return u"amend"_s;
    case MeetingStatus::Review:
        return u"comment"_s;
    case MeetingStatus::Published:
    case MeetingStatus::Confirmed:
        return u"agree"_s;
    case MeetingStatus::Signed:
        return u"signature"_s;
    }
    return {};
}

QVariant MeetingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeetingSummary &meeting = m_meetings.at(index.row());
    if (role == IconNameRole)
        return index.column() == State ? stateIcon(meeting.status) : QString();
    if (role == Qt::AccessibleTextRole && index.column() == Date) {
        QStringList parts{meeting.body, longDate(meeting.date), stateText(meeting),
                          data(index.siblingAtColumn(Decisions), Qt::DisplayRole).toString()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Date:
        return longDate(meeting.date);
    case Body:
        return meeting.body;
    case State:
        return stateText(meeting);
    case Decisions:
        return meeting.decisions == 0 ? QString()
                                      : tr("%n decision(s)", nullptr, meeting.decisions);
    default:
        return {};
    }
}

QVariant MeetingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Body:
        return tr("Body");
    case State:
        return tr("State");
    case Decisions:
        return tr("Decisions");
    default:
        return {};
    }
}

} // namespace minutebook
