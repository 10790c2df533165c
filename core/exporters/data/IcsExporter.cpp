// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/data/IcsExporter.h"

#include "core/exporters/DocumentName.h"
#include "core/exporters/Words.h"
#include "core/exporters/WriteAll.h"
#include "core/exporters/data/BlockText.h"
#include "core/exporters/data/FactWords.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75; // octets, RFC 5545 section 3.1

QString escaped(const QString &words)
{
    QString text = exportable(words);
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return text.replace(u'\n', u"\\n"_s);
}

QString day(const QDate &date)
{
    return date.toString(u"yyyyMMdd"_s);
}

bool beginsCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xc0U) != 0x80U;
}

/// Content lines, folded where they are too long and never within a character.
class Lines
{
public:
    void add(const QString &line)
    {
        const QByteArray octets = line.toUtf8();
        qsizetype from = 0;
        qsizetype room = longestLine;
        while (octets.size() - from > room) {
            qsizetype to = from + room;
            while (!beginsCharacter(octets[to]))
                --to;
            m_bytes += octets.mid(from, to - from) + "\r\n ";
            from = to;
            room = longestLine - 1; // the space that says so counts
        }
        m_bytes += octets.mid(from) + "\r\n";
    }
    void addText(const QString &name, const QString &words)
    {
        if (!words.isEmpty())
            add(name + u':' + escaped(words));
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// One calendar out of one document.
class Calendar
{
public:
    explicit Calendar(const Document &document)
        : m_document(document)
        , m_meeting(meetingIri(document))
    {
    }

    QByteArray bytes()
    {
        m_lines.add(u"BEGIN:VCALENDAR"_s);
        m_lines.add(u"VERSION:2.0"_s);
        m_lines.add(u"PRODID:-//Minutebook//Minutebook//EN"_s);
        m_lines.addText(u"X-WR-CALNAME"_s, m_document.title);
        addMeeting();
        for (const Block &block : m_document.blocks) {
            const auto *section = std::get_if<Section>(&block.any);
            if (section && section->decision)
                addDecision(*section);
            for (const ActionFacts &action : section ? section->actions : QList<ActionFacts>())
                addAction(action);
        }
        m_lines.add(u"END:VCALENDAR"_s);
        return m_lines.bytes();
    }

private:
    void begin(const QString &component, const QString &what);
    void addMeeting();
    void addDecision(const Section &section);
    void addDay(const QDate &date, FactWord what, const Section &section);
    void addAction(const ActionFacts &action);

    const Document &m_document;
    QString m_meeting;
    Lines m_lines;
    QHash<QString, int> m_alike; ///< how often something of that name was met
};

/// What has no lasting name of its own is known by its words and how often they came before.
void Calendar::begin(const QString &component, const QString &what)
{
    const QString name = m_meeting + u'#' + what;
    const int before = m_alike[name]++;
    const QString uid =
        lastingUrn(before == 0 ? name : name + u'#' + QString::number(before)).section(u':', -1);
    m_lines.add(u"BEGIN:"_s + component);
    m_lines.add(u"UID:"_s + uid);
    m_lines.add(u"DTSTAMP:"_s + day(m_document.date) + u"T000000Z"_s);
}

/// In universal time where the time is known.
void Calendar::addMeeting()
{
    const auto moment = [](const QString &iso) {
        const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
        return time.isValid() ? time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s) : QString();
    };
    const QString start = moment(m_document.facts.startsAt);
    const QString end = moment(m_document.facts.endsAt);
    begin(u"VEVENT"_s, u"meeting"_s);
    m_lines.add(start.isEmpty() ? u"DTSTART;VALUE=DATE:"_s + day(m_document.date)
                                : u"DTSTART:"_s + start);
    if (!start.isEmpty() && end > start)
        m_lines.add(u"DTEND:"_s + end);
    m_lines.addText(u"SUMMARY"_s, m_document.council + u": "_s + m_document.body);
    m_lines.addText(u"LOCATION"_s, m_document.facts.venue);
    m_lines.add(u"END:VEVENT"_s);
}

void Calendar::addDay(const QDate &date, FactWord what, const Section &section)
{
    if (!date.isValid())
        return;
    const DecisionFacts &decision = *section.decision;
    const QString name = decision.item.isEmpty() ? decision.title : decision.item;
    const bool isEffect = what == FactWord::TakesEffect;
    begin(u"VEVENT"_s, (isEffect ? u"takes-effect-"_s : u"call-in-ends-"_s) + name);
    m_lines.add(u"DTSTART;VALUE=DATE:"_s + day(date));
    m_lines.add(u"DTEND;VALUE=DATE:"_s + day(date.addDays(1)));
    m_lines.addText(u"SUMMARY"_s, factWord(what, m_document.language) + u": "_s + decision.title);
    QStringList more{m_document.council + u", "_s + m_document.body, decision.reference};
    if (const FieldBlock *text = fieldNamed(section.blocks, u"decision"_s))
        more += textOfBlocks(text->value);
    more.removeAll(QString());
    m_lines.addText(u"DESCRIPTION"_s, more.join(u'\n'));
    m_lines.add(u"TRANSP:TRANSPARENT"_s);
    m_lines.add(u"END:VEVENT"_s);
}

void Calendar::addDecision(const Section &section)
{
    addDay(section.decision->callInEnds, FactWord::CallInEnds, section);
    addDay(section.decision->takesEffect, FactWord::TakesEffect, section);
}

void Calendar::addAction(const ActionFacts &action)
{
    begin(u"VTODO"_s, u"action-"_s + action.text);
    if (action.due.isValid())
        m_lines.add(u"DUE;VALUE=DATE:"_s + day(action.due));
    m_lines.addText(u"SUMMARY"_s, action.text);
    QStringList more{action.item, action.owners.join(u", "_s),
                     m_document.council + u", "_s + m_document.body};
    more.removeAll(QString());
    m_lines.addText(u"DESCRIPTION"_s, more.join(u'\n'));
    if (action.done)
        m_lines.add(*action.done ? u"STATUS:COMPLETED"_s : u"STATUS:NEEDS-ACTION"_s);
    m_lines.add(u"END:VTODO"_s);
}

} // namespace

Result<void> IcsExporter::write(const Document &document, QIODevice &device) const
{
    return writeAll(Calendar(document).bytes(), device);
}

} // namespace minutebook
