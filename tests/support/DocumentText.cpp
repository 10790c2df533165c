// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/DocumentText.h"

#include "core/base/Overloaded.h"

namespace minutebook::test {

namespace {

QString textOf(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

QString hiddenIn(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text + u' ' + run.link + u' ' + run.machineTime + u' '
            + run.language.value_or(QString()) + run.person + u'\n';
    return text;
}

/// Goes through all blocks; what it does with runs and other texts is the caller's.
class Walk
{
public:
    QStringList lines;
    QString all;

    void blocks(const QList<Block> &list)
    {
        for (const Block &block : list)
            std::visit([this](const auto &any) { visit(any); }, block.any);
    }

private:
    void add(const Runs &runs, const QString &before = {})
    {
        all += hiddenIn(runs) + before + u'\n';
        lines.append(before + textOf(runs));
    }
    void visit(const Paragraph &paragraph) { add(paragraph.runs); }
    void visit(const HeadingBlock &heading)
    {
        add(heading.runs, heading.number.isEmpty() ? QString() : heading.number + u' ');
    }
    void visit(const ListBlock &list)
    {
        for (const ListElement &element : list.elements)
            blocks(element.blocks);
    }
    void visit(const TableBlock &table)
    {
        add(table.caption);
        row(table.header);
        for (const QList<Runs> &cells : table.rows)
            row(cells);
    }
    void row(const QList<Runs> &cells)
    {
        QStringList texts;
        for (const Runs &cell : cells) {
            all += hiddenIn(cell);
            texts.append(textOf(cell));
        }
        lines.append(texts.join(QStringLiteral(" | ")));
    }
    void visit(const FieldBlock &field)
    {
        all += field.name + u'\n';
        add(field.label);
        blocks(field.value);
    }
    void visit(const SignatureBlock &signature)
    {
        add(signature.name);
        add(signature.date);
        add(signature.office);
    }
    void visit(const Section &section)
    {
        all += section.anchor + u'\n';
        if (section.speech)
            all += section.speech->speakerRef + u' ' + section.speech->attribution + u' '
                + section.speech->act + u' ' + section.speech->startedAt + u' '
                + section.speech->repliesTo + u'\n';
        if (section.item)
            all += section.item->number + u' ' + section.item->outcome + u'\n';
        for (const MatterFacts &matter : section.matters) {
            all += matter.outcome + u' ' + matter.mover + u' ' + matter.seconder + u'\n';
            for (const VoterFacts &voter : matter.vote.value_or(VoteFacts()).voters)
                all += voter.personRef + u' ' + voter.name + u' ' + voter.way + u'\n';
        }
        if (section.decision)
            all += section.decision->item + u' ' + section.decision->title + u' '
                + section.decision->reference + u'\n';
        for (const ActionFacts &action : section.actions)
            all += action.item + u' ' + action.text + u' ' + action.owners.join(u' ') + u'\n';
        blocks(section.blocks);
    }
};

} // namespace

QStringList linesOf(const QList<Block> &blocks)
{
    Walk walk;
    walk.blocks(blocks);
    return walk.lines;
}

QString everythingIn(const Document &document)
{
    Walk walk;
    walk.blocks(document.blocks);
    const PageFurniture &page = document.page;
    const DocumentFacts &facts = document.facts;
    QStringList people;
    for (const PersonFacts &person : facts.people)
        people += {person.ref, person.name, person.office};
    return QStringList{document.title, document.council,   document.body,  page.head,
                       page.foot,      page.pageOf,        page.watermark, page.notForPublication,
                       facts.country,  facts.standing,     facts.startsAt, facts.endsAt,
                       facts.venue,    people.join(u'\n'), walk.all}
        .join(u'\n');
}

} // namespace minutebook::test
