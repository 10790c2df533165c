// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/RecordRow.h"

#include "core/base/Overloaded.h"
#include "core/session/live/SpokenText.h"
#include "ui/live/KindNames.h"

#include <QCoreApplication>

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::RecordRow)
};

QString roman(qsizetype number)
{
    static constexpr std::array ones{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    QString text;
    for (; number >= 10; number -= 10)
        text += u'x';
    return text + QLatin1StringView(ones.at(static_cast<size_t>(number)));
}

QList<RecordRow::Point> pointsOf(const GivenList<QString> &points, PointsMarker marker,
                                 const std::optional<PersonId> &speaker, const Meeting &meeting,
                                 bool byRole)
{
    QList<RecordRow::Point> rows;
    for (const QString &point : points) {
        const qsizetype index = rows.size();
        const QString mark = marker == PointsMarker::Bullet ? u"•"_s
            : marker == PointsMarker::Number                ? u"%1."_s.arg(index + 1)
                                                            : limbMarker(LimbMarker::Letter, index);
        rows.append({mark, expandTokens(point, meeting, speaker, byRole), 0});
    }
    return rows;
}

/// Takes a speech apart into what is semibold (attribution and the house's words) and the clerk's
/// words.
void setSpeech(RecordRow &row, const Speech &speech, const Meeting &meeting, const Stems &stems)
{
    row.kind = RecordRow::Kind::Contribution;
    const Person *person = speech.speaker ? findPerson(meeting, *speech.speaker) : nullptr;
    if (person && person->code)
        row.code = person->code->toUpper();
    if (person)
        row.spokenBy = person->name;
    if (speech.act)
        row.kindName = kindName(*speech.act);
    const QString whole = printedSpeech(speech, meeting, stems.byRole);
    const QString usual = speech.act && speech.speaker ? stems.words(*speech.act) : QString();
    Speech opening = speech;
    opening.text = !usual.isEmpty() && speech.text.startsWith(usual) ? usual : QString();
    const QString stem = speech.text.contains("{speaker}"_L1) || !speech.speaker
        ? QString()
        : printedSpeech(opening, meeting, stems.byRole).trimmed();
    row.stem = whole.startsWith(stem) ? stem : QString();
    row.text = whole.mid(row.stem.size()).trimmed();
    row.points = pointsOf(speech.points, speech.pointsMarker.value_or(PointsMarker::Bullet),
                          speech.speaker, meeting, stems.byRole);
}

QString eventSentence(const Event &event, const Meeting &meeting, bool byRole)
{
    if (event.text)
        return expandTokens(*event.text, meeting, event.person, byRole);
    const Person *person = event.person ? findPerson(meeting, *event.person) : nullptr;
    const QString who = person ? titleAndName(*person) : Say::tr("Somebody");
    switch (event.event) {
    case EventKind::Arrived:
        return Say::tr("%1 arrived.").arg(who);
    case EventKind::Left:
        return Say::tr("%1 left the meeting.").arg(who);
    case EventKind::Returned:
        return Say::tr("%1 returned to the meeting.").arg(who);
    case EventKind::Adjourned:
        return Say::tr("The meeting adjourned.");
    case EventKind::Resumed:
        return Say::tr("The meeting resumed.");
    case EventKind::PublicExcluded:
        return Say::tr("The public left the room.");
    case EventKind::PublicReadmitted:
        return Say::tr("The public was readmitted.");
    case EventKind::ChairTaken:
        return Say::tr("%1 took the chair.").arg(who);
    case EventKind::QuorumLost:
        return Say::tr("The meeting was no longer quorate.");
    case EventKind::ItemSuspended:
        return Say::tr("Consideration of the item was suspended.");
    case EventKind::ItemResumed:
        return Say::tr("Consideration of the item was resumed.");
    }
    return {};
}

QString eventIcon(EventKind event)
{
    switch (event) {
    case EventKind::Left:
        return u"left"_s;
    case EventKind::Arrived:
    case EventKind::Returned:
        return u"right"_s;
    case EventKind::Adjourned:
    case EventKind::ItemSuspended:
        return u"adjourn"_s;
    case EventKind::Resumed:
    case EventKind::ItemResumed:
        return u"current"_s;
    case EventKind::PublicExcluded:
        return u"exempt"_s;
    case EventKind::PublicReadmitted:
        return u"public"_s;
    case EventKind::ChairTaken:
        return u"agree"_s;
    case EventKind::QuorumLost:
        return u"warning"_s;
    }
    return {};
}

QString named(const char *pattern, const std::optional<PersonId> &id, const Meeting &meeting)
{
    const Person *person = id ? findPerson(meeting, *id) : nullptr;
    return person
        ? QCoreApplication::translate("minutebook::RecordRow", pattern).arg(titleAndName(*person))
        : QString();
}

void setResolution(RecordRow &row, const Resolution &resolution, const Meeting &meeting,
                   bool byRole)
{
    row.kind = RecordRow::Kind::Resolution;
    row.stem = resolution.verb.value_or(u"Resolved that:"_s);
    row.points = limbPoints(resolution.limbs, resolution.marker.value_or(LimbMarker::Letter),
                            meeting, byRole);
    QStringList foot{outcomeName(outcomeOf(resolution))};
    foot.append(named(QT_TRANSLATE_NOOP("minutebook::RecordRow", "moved by %1"), resolution.mover,
                      meeting));
    foot.append(named(QT_TRANSLATE_NOOP("minutebook::RecordRow", "seconded by %1"),
                      resolution.seconder, meeting));
    foot.removeAll({});
    row.foot = foot.join(u", "_s);
    row.kindName = Say::tr("resolution");
}

QString outcomeName(MotionOutcome outcome)
{
    switch (outcome) {
    case MotionOutcome::Carried:
        return Say::tr("carried");
    case MotionOutcome::Lost:
        return Say::tr("lost");
    case MotionOutcome::Withdrawn:
        return Say::tr("withdrawn");
    case MotionOutcome::Deferred:
        return Say::tr("deferred");
    case MotionOutcome::Fell:
        return Say::tr("fell");
    case MotionOutcome::RuledOut:
        return Say::tr("ruled out");
    }
    return {};
}

void setMotion(RecordRow &row, const Motion &motion, bool isDraft, const Meeting &meeting,
               bool byRole)
{
    row.kind = RecordRow::Kind::Resolution;
    row.kindName = Say::tr("motion");
    row.stem = motion.title.value_or(Say::tr("Motion"));
    row.text = expandTokens(motion.text.value_or(QString()), meeting, {}, byRole);
    row.points =
        limbPoints(motion.limbs, motion.marker.value_or(LimbMarker::Letter), meeting, byRole);
    QStringList foot{isDraft ? Say::tr("DRAFT") : outcomeName(motion.outcome)};
    foot.append(
        named(QT_TRANSLATE_NOOP("minutebook::RecordRow", "moved by %1"), motion.mover, meeting));
    foot.append(named(QT_TRANSLATE_NOOP("minutebook::RecordRow", "seconded by %1"), motion.seconder,
                      meeting));
    foot.removeAll({});
    row.foot = foot.join(u", "_s);
}

void setPlain(RecordRow &row, RecordRow::Kind kind, const QString &text, const QString &name = {})
{
    row.kind = kind;
    row.text = text;
    row.kindName = name;
}

void setTable(RecordRow &row, const Table &table)
{
    row.kind = RecordRow::Kind::Other;
    row.kindName = Say::tr("table");
    row.stem = table.caption.value_or(QString());
    row.tableHasHeading = !table.header.isEmpty();
    if (row.tableHasHeading)
        row.table.append(QStringList(table.header.values));
    row.table.append(table.rows);
}

void setBody(RecordRow &row, const EntryBody &body, bool isDraft, const Meeting &meeting,
             const Stems &stems)
{
    using Kind = RecordRow::Kind;
    const bool byRole = stems.byRole;
    std::visit(
        Overloaded{
            [&](const Speech &speech) { setSpeech(row, speech, meeting, stems); },
            [&](const Narrative &narrative) {
                setPlain(row, Kind::Narrative, expandTokens(narrative.text, meeting, {}, byRole));
                row.points = pointsOf(narrative.points,
                                      narrative.pointsMarker.value_or(PointsMarker::Bullet), {},
                                      meeting, byRole);
            },
            [&](const Quotation &quotation) {
                setPlain(row, Kind::Quotation, quotation.text, Say::tr("quoted"));
            },
            [&](const Heading &heading) {
                setPlain(row, Kind::Heading, {});
                row.stem = heading.text;
            },
            [&](const Table &table) { setTable(row, table); },
            [&](const Note &note) { setPlain(row, Kind::Note, note.text, Say::tr("private")); },
            [&](const Resolution &resolution) { setResolution(row, resolution, meeting, byRole); },
            [&](const Motion &motion) { setMotion(row, motion, isDraft, meeting, byRole); },
            [&](const Correction &correction) {
                setPlain(row, Kind::Other, correction.text, Say::tr("correction"));
            },
            [&](const OrderTaken &order) {
                setPlain(row, Kind::Other, order.text.value_or(QString()), Say::tr("order"));
            },
            [&](const Event &event) {
                setPlain(row, Kind::Event, eventSentence(event, meeting, byRole));
                row.icon = eventIcon(event.event);
            },
        },
        body);
}

} // namespace

QString outcomeName(ResolutionOutcome outcome)
{
    switch (outcome) {
    case ResolutionOutcome::Draft:
        return Say::tr("DRAFT");
    case ResolutionOutcome::Carried:
        return Say::tr("carried");
    case ResolutionOutcome::Lost:
        return Say::tr("lost");
    case ResolutionOutcome::Withdrawn:
        return Say::tr("withdrawn");
    case ResolutionOutcome::Deferred:
        return Say::tr("deferred");
    }
    return {};
}

QString limbMarker(LimbMarker marker, qsizetype index)
{
    switch (marker) {
    case LimbMarker::Letter: {
        QString letters(QChar(u'a' + static_cast<char16_t>(index % 26)));
        for (qsizetype round = index / 26; round > 0; --round)
            letters += letters.back();
        return u'(' + letters + u')';
    }
    case LimbMarker::Number:
        return QString::number(index + 1) + u'.';
    case LimbMarker::Roman:
        return u'(' + roman(index + 1) + u')';
    case LimbMarker::None:
        return {};
    }
    return {};
}

QList<RecordRow::Point> limbPoints(const QList<Limb> &limbs, LimbMarker marker,
                                   const Meeting &meeting, bool byRole, int level)
{
    QList<RecordRow::Point> points;
    qsizetype index = 0;
    for (const Limb &limb : limbs) {
        points.append(
            {limbMarker(marker, index++), expandTokens(limb.text, meeting, {}, byRole), level});
        const LimbMarker inner =
            marker == LimbMarker::Roman ? LimbMarker::Letter : LimbMarker::Roman;
        points.append(limbPoints(limb.limbs.values, inner, meeting, byRole, level + 1));
    }
    return points;
}

QString RecordRow::sentence() const
{
    QStringList parts;
    for (const QString &part : {time, spokenBy.isEmpty() ? code : spokenBy, kindName}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    QString words = stem;
    if (!text.isEmpty())
        words += (words.isEmpty() ? QString() : u" "_s) + text;
    for (const Point &point : points)
        words += u' ' + (point.marker == u"•"_s ? point.text : point.marker + u' ' + point.text);
    for (const QStringList &line : table)
        words += u' ' + line.join(u"; "_s) + u'.';
    if (!foot.isEmpty())
        words += u' ' + foot;
    words = parts.isEmpty() ? words : parts.join(u", "_s) + u": "_s + words;
    if (exempt)
        words += u", "_s + Say::tr("exempt");
    if (flagged)
        words += u", "_s + Say::tr("to check");
    return words.simplified();
}

RecordRow rowOf(const Entry &entry, const Meeting &meeting, const Stems &stems, AccessLevel inItem)
{
    RecordRow row;
    row.id = entry.id;
    row.time = entry.at ? entry.at->timeOfDay() : QString();
    row.exempt = (entry.access ? entry.access->level : inItem) != AccessLevel::Open;
    row.flagged = entry.flagged.value_or(false);
    setBody(row, entry.body, entry.draft.value_or(false), meeting, stems);
    return row;
}

} // namespace minutebook
