// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/decisions/DecisionRegister.h"

#include "core/exporters/data/CsvText.h"
#include "core/session/live/FindHere.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(minutebook::DecisionRegister)
};

QString isoOf(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString yesOrNo(const std::optional<bool> &is)
{
    if (!is)
        return {};
    return *is ? Words::tr("yes") : Words::tr("no");
}

bool hasWords(const RegisterRow &row, const QString &words)
{
    const ListedDecision &decision = row.decision;
    const QString all = foldedWords(
        QStringList{row.body, decision.reference, decision.title, decision.text}.join(u' '));
    const QStringList wanted = foldedWords(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&all](const QString &word) { return all.contains(word); });
}

} // namespace

bool RegisterFilter::accepts(const RegisterRow &row) const
{
    const ListedDecision &decision = row.decision;
    return (body.isEmpty() || row.body == body) && (!from || decision.decidedOn >= *from)
        && (!to || decision.decidedOn <= *to) && (!keyOnly || decision.isKey.value_or(false))
        && (!state || decision.state == state) && hasWords(row, words);
}

QStringList registerColumns()
{
    return {Words::tr("Decided"),      Words::tr("Body"),     Words::tr("Item"),
            Words::tr("Reference"),    Words::tr("Title"),    Words::tr("Decision"),
            Words::tr("Key"),          Words::tr("State"),    Words::tr("Published"),
            Words::tr("Call-in ends"), Words::tr("In effect")};
}

QStringList registerCells(const RegisterRow &row)
{
    const ListedDecision &decision = row.decision;
    return {isoOf(decision.decidedOn),
            row.body,
            decision.number,
            decision.reference,
            decision.title,
            decision.text,
            yesOrNo(decision.isKey),
            decision.state ? nameOf(*decision.state) : QString(),
            isoOf(decision.publishedOn),
            isoOf(decision.callInEnds),
            isoOf(decision.inEffectOn)};
}

QByteArray registerCsv(const QList<RegisterRow> &rows)
{
    QList<QStringList> lines{registerColumns()};
    for (const RegisterRow &row : rows)
        if (row.decision.isPublished)
            lines.append(registerCells(row));
    return csvText(lines);
}

Result<void> writeRegister(const QList<RegisterRow> &rows, const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = registerCsv(rows);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{ErrorCode::Failed,
                     Words::tr("The register was not written: %1 Nothing in the book has changed. "
                               "Choose another folder.")
                         .arg(file.errorString()),
                     path};
    return {};
}

QList<RegisterRow> registerRowsOf(const Meeting &meeting, const MeetingId &id, const QDate &today)
{
    QList<RegisterRow> rows;
    for (const ListedDecision &decision : publicDecisionsOf(meeting, today))
        rows.append({id, meeting.body.name, decision});
    return rows;
}

RegisterReader::RegisterReader(QList<MeetingSummary> meetings, Load load, const QDate &today,
                               QObject *parent)
    : QObject(parent)
    , m_meetings(std::move(meetings))
    , m_load(std::move(load))
    , m_today(today)
{
    m_meetings.removeIf([](const MeetingSummary &meeting) { return meeting.decisions == 0; });
    connect(&m_turn, &QTimer::timeout, this, &RegisterReader::readOne);
}

void RegisterReader::start()
{
    m_turn.start(0);
}

void RegisterReader::readOne()
{
    if (m_meetings.isEmpty()) {
        m_turn.stop();
        Q_EMIT done();
        return;
    }
    const MeetingId id = m_meetings.takeFirst().id;
    const Result<Meeting> meeting = m_load(id);
    if (meeting)
        Q_EMIT read(registerRowsOf(*meeting, id, m_today));
    else
        ++m_unread;
}

} // namespace minutebook
