// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/AgendaHead.h"
#include "core/importers/AgendaLines.h"
#include "core/importers/AgendaReports.h"
#include "core/importers/AgendaWords.h"
#include "core/importers/IdMaker.h"
#include "core/importers/Importers.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Reads a pasted agenda from top to bottom; every line is either taken or listed.
class AgendaTextReader
{
    Q_DECLARE_TR_FUNCTIONS(minutebook::AgendaText)

public:
    explicit AgendaTextReader(const QString &text)
        : m_lines(sourceLines(text))
    {
        findBareNumbers();
    }

    AgendaReport read()
    {
        for (const SourceLine &line : std::as_const(m_lines)) {
            if (line.isBlank())
                m_papers.gap();
            else
                readLine(line);
            m_before = line.isBlank() ? Before::Blank : m_now;
            m_now = Before::Other;
        }
        dropHeading();
        finishReport();
        finishItems();
        std::ranges::stable_sort(m_report.unread, {}, &UnreadLine::line);
        m_report.header = m_head.header();
        return m_report;
    }

private:
    /// What stands on the line right above.
    enum class Before { Blank, Title, Purpose, Heading, Other };

    struct PendingHeading {
        int line = 0;
        QString text;
        QList<int> paragraphs;
    };

    void readLine(const SourceLine &line)
    {
        if (isPageFurniture(line.text))
            list(line, tr("A page number."));
        else if (!readReport(line) && !readItem(line) && !readHeading(line) && !readUnderItem(line))
            readOther(line);
    }

    // --- what the agenda says of an item's report

    bool readReport(const SourceLine &line)
    {
        if (m_report.items.isEmpty() || m_heading || m_waiting)
            return false;
        if (const auto heading = reportHeading(line.text)) {
            m_papers.begin(*heading, line.number);
            return true;
        }
        if (!m_papers.isOpen())
            return false;
        const bool isOther = !m_papers.isLimb(line, m_lastNumber) && startsSomethingElse(line);
        const bool isTaken = !isOther && m_papers.take(line);
        if (!isTaken)
            m_papers.end();
        return isTaken;
    }

    bool startsSomethingElse(const SourceLine &line) const
    {
        const auto numbered = numberedLine(line.text);
        const bool isItem = numbered && follows(*numbered)
            && (numbered->isClear || m_bareLines.contains(line.number));
        return isItem || isHeading(line.text) || isReportDetail(line.text) || marksOnly(line.text)
            || reportAuthor(line.text);
    }

    /// The item is read to its end: what was said of its report becomes the report's.
    void finishReport()
    {
        if (m_report.items.isEmpty())
            return;
        m_papers.applyTo(m_report.items.last());
        for (const int number : m_papers.emptyHeadings())
            list(m_lines.at(number - 1), tr("A heading with nothing below it."));
        m_papers = {};
    }

    // --- numbered lines

    /// "6 Title" is an item only where such numbers count up: an address or a list of points does
    /// not.
    void findBareNumbers()
    {
        QHash<int, int> lastLine;
        for (const SourceLine &line : std::as_const(m_lines)) {
            const auto numbered = numberedLine(line.text);
            if (numbered && !numbered->isClear)
                lastLine.insert(numbered->first(), line.number);
        }
        for (auto it = lastLine.cbegin(); it != lastLine.cend(); ++it) {
            if (lastLine.contains(it.key() + 1) || lastLine.contains(it.key() - 1))
                m_bareLines.insert(it.value());
        }
    }

    bool follows(const NumberedLine &numbered) const
    {
        if (numbered.isPart())
            return numbered.first() >= m_lastNumber;
        const bool startsAgain = m_heading && numbered.first() == 1;
        return numbered.first() > m_lastNumber || startsAgain;
    }

    bool readItem(const SourceLine &line)
    {
        const auto numbered = numberedLine(line.text);
        if (!numbered)
            return m_waiting && takeWaitingTitle(line);
        const bool isBare = !numbered->isClear && !m_bareLines.contains(line.number);
        const bool isNext = numbered->first() == m_lastNumber + 1 && !m_report.items.isEmpty();
        if (isBare && !isNext)
            return false;
        if (numbered->title.isEmpty() && !titleFollows(line)) {
            list(line, tr("A number alone, with no title below it."));
            return true;
        }
        if (!follows(*numbered)) {
            list(line,
                 tr("Its number does not follow that of the item above, so it is not taken for an "
                    "item."));
            return true;
        }
        m_lastNumber = numbered->first();
        startItem(line, *numbered);
        return true;
    }

    void startItem(const SourceLine &line, const NumberedLine &numbered)
    {
        finishReport();
        placeHeading();
        AgendaItem item;
        item.agendaNumber = numbered.number;
        item.title = numbered.title;
        item.parent = parentOf(numbered);
        if (!m_groupParagraphs.isEmpty())
            applyMarks({.key = {},
                        .keyReference = {},
                        .urgent = false,
                        .planned = {},
                        .paragraphs = m_groupParagraphs,
                        .exempt = true},
                       item);
        m_report.items.append(item);
        m_itemLines.append(line);
        m_waiting = numbered.title.isEmpty();
        m_now = Before::Title;
    }

    bool titleFollows(const SourceLine &number) const
    {
        for (qsizetype i = number.number; i < m_lines.size(); ++i) {
            if (!m_lines.at(i).isBlank())
                return !numberedLine(m_lines.at(i).text);
        }
        return false;
    }

    bool takeWaitingTitle(const SourceLine &line)
    {
        m_report.items.last().title = line.text;
        m_waiting = false;
        m_now = Before::Title;
        return true;
    }

    std::optional<ItemId> parentOf(const NumberedLine &numbered)
    {
        const qsizetype dot = numbered.number.lastIndexOf(u'.');
        for (const AgendaItem &item : std::as_const(m_report.items)) {
            if (dot > 0 && item.agendaNumber == numbered.number.left(dot))
                return ItemId::fromTrusted(
                    *item.agendaNumber); // its id is made when its title is whole
        }
        return m_group;
    }

    // --- headings

    bool readHeading(const SourceLine &line)
    {
        const bool goesOnWithTitle = m_before == Before::Title && !m_report.items.isEmpty()
            && !isPrivateHeading(line.text)
            && runsOver(m_report.items.constLast().title, line.text);
        const bool isWithinHead =
            m_report.items.isEmpty() && !m_sawAgenda && !isPrivateHeading(line.text);
        if (!isHeading(line.text) || goesOnWithTitle || isWithinHead || marksOnly(line.text))
            return false;
        if (m_heading && m_before == Before::Heading) {
            m_heading->text += u' ' + line.text;
        } else {
            dropHeading();
            m_heading = PendingHeading{line.number, line.text, {}};
        }
        m_heading->paragraphs += paragraphsIn(line.text);
        m_now = Before::Heading;
        return true;
    }

    /// A heading counts when an item follows.
    void placeHeading()
    {
        if (!m_heading)
            return;
        AgendaItem group;
        group.title = m_heading->text;
        group.grouping = true;
        m_group = ItemId::fromTrusted(u"line "_s + QString::number(m_heading->line));
        group.id = *m_group;
        m_report.items.append(group);
        m_itemLines.append({m_heading->line, m_heading->text});
        const bool isPrivate = isPrivateHeading(m_heading->text);
        m_groupParagraphs = isPrivate ? m_heading->paragraphs : QList<int>();
        if (isPrivate && m_groupParagraphs.isEmpty())
            m_report.unread.append(
                {m_heading->line, m_heading->text,
                 tr("The items below may be exempt. No paragraph of Schedule 12A is named here, so "
                    "they stay open until you say otherwise.")});
        m_heading.reset();
    }

    void dropHeading()
    {
        if (m_heading)
            m_report.unread.append(
                {m_heading->line, m_heading->text, tr("A heading with no item below it.")});
        m_heading.reset();
    }

    // --- lines under an item

    bool readUnderItem(const SourceLine &line)
    {
        if (m_report.items.isEmpty() || m_heading)
            return false;
        AgendaItem &item = m_report.items.last();
        if (const auto marks = marksOnly(line.text)) {
            applyMarks(*marks, item);
            noteDoubts(*marks, line);
            return true;
        }
        if (const auto author = reportAuthor(line.text); author && !item.report) {
            item.report.emplace().author = *author;
            return true;
        }
        return readPurpose(item, line) || readContinuation(item, line);
    }

    bool readPurpose(AgendaItem &item, const SourceLine &line)
    {
        if (!isPurpose(line.text))
            return false;
        item.purpose = item.purpose ? *item.purpose + u'\n' + line.text : line.text;
        m_now = Before::Purpose;
        return true;
    }

    bool readContinuation(AgendaItem &item, const SourceLine &line)
    {
        if (m_before == Before::Title && runsOver(item.title, line.text)) {
            item.title += u' ' + line.text;
            m_now = Before::Title;
            return true;
        }
        if (m_before == Before::Purpose && runsOver(*item.purpose, line.text)) {
            *item.purpose += u' ' + line.text;
            m_now = Before::Purpose;
            return true;
        }
        return false;
    }

    void readOther(const SourceLine &line)
    {
        if (m_report.items.isEmpty() && !m_heading) {
            m_sawAgenda = m_sawAgenda || line.text.compare("agenda"_L1, Qt::CaseInsensitive) == 0;
            if (const auto reason = m_head.read(line.text))
                list(line, *reason);
        } else if (m_heading) {
            m_heading->paragraphs += paragraphsIn(line.text);
            list(line, tr("Words below a heading: the agenda has no place for them."));
        } else {
            list(line,
                 tr("Neither an item with a number, nor a purpose (“To approve …”), nor a "
                    "heading."));
        }
    }

    // --- when all is read

    void noteDoubts(const AgendaMarks &marks, const SourceLine &line)
    {
        if (marks.urgent)
            list(line, tr("Marked urgent, but not why: write the reason in the item."));
        if (marks.exempt && marks.paragraphs.isEmpty())
            list(line,
                 tr("Marked exempt without a paragraph of Schedule 12A: the item stays open until "
                    "you name one."));
    }

    void finishItems()
    {
        IdMaker ids;
        QHash<ItemId, ItemId> made; // the stand-in of a parent, and its id
        for (qsizetype i = 0; i < m_report.items.size(); ++i) {
            AgendaItem &item = m_report.items[i];
            const MarkedWords marked = takeMarks(item.title);
            item.title = marked.words;
            applyMarks(marked.marks, item);
            noteDoubts(marked.marks, m_itemLines.at(i));
            if (item.title.isEmpty())
                giveTitle(item, m_itemLines.at(i));
            const QString number = item.agendaNumber.value_or(QString());
            const ItemId standIn = item.grouping ? item.id : ItemId::fromTrusted(number);
            item.id = ItemId::fromTrusted(ids.idFor(item.title, u"item"_s));
            made.insert(standIn, item.id);
            if (item.parent)
                item.parent = made.value(*item.parent, *item.parent);
            if (!item.grouping)
                item.business = businessNamed(item.title);
            item.minutesOf = minutesDates(item);
        }
    }

    void giveTitle(AgendaItem &item, const SourceLine &line)
    {
        item.title = tr("Item %1").arg(item.agendaNumber.value_or(QString()));
        list(line,
             tr("There is no title behind the number; the item was called “%1”.").arg(item.title));
    }

    void list(const SourceLine &line, const QString &reason)
    {
        m_report.unread.append({line.number, line.text, reason});
    }

    QList<SourceLine> m_lines;
    AgendaReport m_report;
    AgendaHead m_head;
    ReportLines m_papers; ///< of the item that is read
    QList<SourceLine> m_itemLines; ///< where each item of the report began
    QSet<int> m_bareLines; ///< lines whose bare number counts up
    std::optional<PendingHeading> m_heading;
    std::optional<ItemId> m_group;
    QList<int> m_groupParagraphs;
    int m_lastNumber = 0;
    bool m_waiting = false; ///< a number stood alone: its title is the next line
    bool m_sawAgenda = false;
    Before m_before = Before::Blank;
    Before m_now = Before::Other;
};

} // namespace

Result<AgendaReport> readAgendaText(const QString &text)
{
    AgendaReport report = AgendaTextReader(text).read();
    if (report.items.isEmpty()) {
        return Error{.code = ErrorCode::BadInput,
                     .message =
                         QCoreApplication::translate("minutebook::AgendaText",
                                                     "No agenda item was found. An item begins "
                                                     "with its number: “6. Title”, “6) Title” or "
                                                     "“Item 6: Title”. Nothing was taken."),
                     .place = {},
                     .detail = {}};
    }
    return report;
}

} // namespace minutebook
