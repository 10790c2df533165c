// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/data/CsvExporter.h"

#include "core/exporters/Words.h"
#include "core/exporters/WriteAll.h"
#include "core/exporters/data/BlockText.h"
#include "core/exporters/data/CsvText.h"
#include "core/exporters/data/FactWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Row = QStringList;

/// A day that stands alone is written so that a spreadsheet knows it.
QString wordsOfCell(const Runs &runs)
{
    if (runs.size() == 1
        && QDate::fromString(runs.constFirst().machineTime, u"yyyy-MM-dd"_s).isValid())
        return runs.constFirst().machineTime;
    return wordsOf(runs);
}

QString wordsOfCell(const QList<Block> &blocks)
{
    const auto *only =
        blocks.size() == 1 ? std::get_if<Paragraph>(&blocks.constFirst().any) : nullptr;
    return only ? wordsOfCell(only->runs) : textOfBlocks(blocks);
}

QString number(const std::optional<int> &count)
{
    return count ? QString::number(*count) : QString();
}

bool isCounted(const VoteFacts &vote)
{
    return vote.inFavour || vote.against || vote.abstain || vote.notVoting;
}

/// The rows of one document.
class Table
{
public:
    explicit Table(const Document &document)
        : m_document(document)
    {
    }

    QList<Row> rows()
    {
        switch (m_document.type) {
        case DocumentType::Decision:
        case DocumentType::Decisions:
            addDecisions();
            break;
        case DocumentType::Actions:
            addTables();
            break;
        case DocumentType::Attendance:
            addAttendance();
            break;
        case DocumentType::Resolutions:
            addResolved();
            break;
        case DocumentType::Minutes:
        case DocumentType::Item:
        case DocumentType::Note:
            addRecord();
            break;
        case DocumentType::Agenda:
            break;
        }
        if (m_rows.isEmpty())
            addWords();
        return m_rows;
    }

private:
    [[nodiscard]] QString word(FactWord which) const
    {
        return factWord(which, m_document.language);
    }
    void addDecisions();
    void addTables();
    void addAttendance();
    void addResolved();
    void addMatter(const QString &item, const MatterFacts &matter, const QString &wording);
    void addRecord();
    [[nodiscard]] QString attendanceWord(const PersonFacts &person) const;
    void addVotes(const Section &item);
    void addWords();

    const Document &m_document;
    QList<Row> m_rows;
};

QList<Section> sectionsIn(const QList<Block> &blocks)
{
    QList<Section> sections;
    for (const Block &block : blocks)
        if (const auto *section = std::get_if<Section>(&block.any))
            sections.append(*section);
    return sections;
}

/// The label without its colon, or the machine's word as words where the form has no label.
QString headingOf(const FieldBlock &field)
{
    static const QRegularExpression count(u"^\\d+\\.\\s+"_s); // of a form with numbered fields
    QString label = wordsOf(field.label).trimmed().remove(count);
    while (label.endsWith(u':'))
        label.chop(1);
    if (!label.isEmpty())
        return label.trimmed();
    for (const QChar c : field.name)
        label += c.isUpper() ? u' ' + QString(c.toLower()) : QString(c);
    return label.isEmpty() ? label : label.at(0).toUpper() + label.mid(1);
}

/// Decisions in a row each; a column for every field that any of them has, in the order of the
/// form.
void Table::addDecisions()
{
    QStringList names;
    Row head{word(FactWord::Item)};
    const QList<Section> sections = sectionsIn(m_document.blocks);
    for (const Section &section : sections) {
        for (const Block &block : section.blocks) {
            const auto *field = std::get_if<FieldBlock>(&block.any);
            if (!field || names.contains(field->name))
                continue;
            names += field->name;
            head += headingOf(*field);
        }
    }
    if (names.isEmpty())
        return;
    m_rows.append(head + Row{word(FactWord::CallInEnds), word(FactWord::TakesEffect)});
    for (const Section &section : sections) {
        if (!section.decision)
            continue;
        Row row{section.decision->item};
        for (const QString &name : std::as_const(names)) {
            const FieldBlock *field = fieldNamed(section.blocks, name);
            row += field ? wordsOfCell(field->value) : QString();
        }
        m_rows.append(row
                      + Row{section.decision->callInEnds.toString(Qt::ISODate),
                            section.decision->takesEffect.toString(Qt::ISODate)});
    }
}

void Table::addTables()
{
    const auto add = [this](const QList<Runs> &cells) {
        Row row;
        for (const Runs &runs : cells)
            row += wordsOfCell(runs);
        m_rows.append(row);
    };
    for (const Section &section : sectionsIn(m_document.blocks)) {
        for (const Block &block : section.blocks) {
            const auto *table = std::get_if<TableBlock>(&block.any);
            if (!table)
                continue;
            add(table->header);
            std::for_each(table->rows.cbegin(), table->rows.cend(), add);
        }
    }
}

/// Empty of those who are on no roll.
QString Table::attendanceWord(const PersonFacts &person) const
{
    static const QHash<QString, FactWord> words{{u"present"_s, FactWord::Present},
                                                {u"remote"_s, FactWord::Remote},
                                                {u"absent"_s, FactWord::Absent}};
    return words.contains(person.attendance) ? word(words.value(person.attendance)) : QString();
}

/// Who was there: a row a person and range of items.
void Table::addAttendance()
{
    const LanguageTag &language = m_document.language;
    m_rows.append({word(FactWord::Name), word(FactWord::Office), word(FactWord::Capacity),
                   word(FactWord::Attendance), word(FactWord::Presence), word(FactWord::FromItem),
                   word(FactWord::ToItem)});
    for (const PersonFacts &person : m_document.facts.people) {
        const QString attendance = attendanceWord(person);
        if (attendance.isEmpty())
            continue;
        const Row who{person.name, person.office, presenceWord(person.capacity, language),
                      attendance};
        for (const PresenceFacts &part : person.presence)
            m_rows.append(who + Row{presenceWord(part.kind, language), part.first, part.last});
        if (person.presence.isEmpty()) // whether for all of it, the document does not say
            m_rows.append(who + Row{QString(), QString(), QString()});
    }
}

/// What was put to the meeting: a row each, and where the document names who voted how, a row a
/// voter.
void Table::addResolved()
{
    m_rows.append({word(FactWord::Item), word(FactWord::Matter), word(FactWord::Wording),
                   word(FactWord::Mover), word(FactWord::Seconder), word(FactWord::Outcome),
                   word(FactWord::For), word(FactWord::Against), word(FactWord::Abstained),
                   word(FactWord::NotVoting), word(FactWord::Unanimous), word(FactWord::Voter),
                   word(FactWord::Vote)});
    for (const Section &item : sectionsIn(m_document.blocks)) {
        if (!item.item)
            continue;
        for (const Section &section : sectionsIn(item.blocks)) {
            QStringList amendments = amendmentsIn(section);
            for (const MatterFacts &matter : section.matters) {
                const bool amends = matter.kind == MatterFacts::Kind::Amendment;
                const QString amendment =
                    amends && !amendments.isEmpty() ? amendments.takeFirst() : QString();
                addMatter(item.item->number, matter, amends ? amendment : wordingOf(section));
            }
        }
    }
    if (m_rows.size() == 1)
        m_rows.clear(); // the document says that nothing was resolved
}

void Table::addMatter(const QString &item, const MatterFacts &matter, const QString &wording)
{
    const VoteFacts vote = matter.vote.value_or(VoteFacts());
    const LanguageTag &language = m_document.language;
    const Row row{item,
                  matterWord(matter.kind, language),
                  wording,
                  matter.mover,
                  matter.seconder,
                  outcomeWord(matter.outcome, language),
                  number(vote.inFavour),
                  number(vote.against),
                  number(vote.abstain),
                  number(vote.notVoting),
                  vote.unanimous ? word(FactWord::Unanimous) : QString()};
    for (const VoterFacts &voter : vote.voters)
        m_rows.append(row + Row{voter.name, voteWord(voter.way, language)});
    if (vote.voters.isEmpty())
        m_rows.append(row + Row{QString(), QString()});
}

/// Who was there, then how votes went; the first column says which.
void Table::addRecord()
{
    m_rows.append({word(FactWord::Record), word(FactWord::Item), word(FactWord::Name),
                   word(FactWord::Office), word(FactWord::Wording), word(FactWord::Outcome),
                   word(FactWord::For), word(FactWord::Against), word(FactWord::Abstained),
                   word(FactWord::NotVoting)});
    for (const PersonFacts &person : m_document.facts.people)
        if (!attendanceWord(person).isEmpty())
            m_rows.append({word(FactWord::Attendance), QString(), person.name, person.office,
                           QString(), attendanceWord(person), QString(), QString(), QString(),
                           QString()});
    for (const Section &section : sectionsIn(m_document.blocks))
        if (section.item)
            addVotes(section);
}

void Table::addVotes(const Section &item)
{
    for (const Section &section : sectionsIn(item.blocks)) {
        QStringList amendments = amendmentsIn(section);
        for (const MatterFacts &matter : section.matters) {
            const bool amends = matter.kind == MatterFacts::Kind::Amendment;
            const QString amendment =
                amends && !amendments.isEmpty() ? amendments.takeFirst() : QString();
            if (!matter.vote || !isCounted(*matter.vote))
                continue;
            m_rows.append({word(FactWord::Vote), item.item->number, QString(), QString(),
                           amends ? amendment : wordingOf(section),
                           outcomeWord(matter.outcome, m_document.language),
                           number(matter.vote->inFavour), number(matter.vote->against),
                           number(matter.vote->abstain), number(matter.vote->notVoting)});
        }
    }
}

/// Nothing to list: what the document says then.
void Table::addWords()
{
    for (const Block &block : m_document.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block.any))
            m_rows.append({wordsOf(paragraph->runs)});
}

} // namespace

Result<void> CsvExporter::write(const Document &document, QIODevice &device) const
{
    return writeAll(csvText(Table(document).rows()), device);
}

} // namespace minutebook
