// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/akn/AknText.h"

#include "core/base/Overloaded.h"
#include "core/exporters/Words.h"

#include <QDateTime>

#include <cstdlib>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A line break is an element; the words between go as they are.
void addLines(XmlNode &node, const QString &text)
{
    bool first = true;
    for (const QString &line : text.split(u'\n')) {
        if (!first)
            node.add(XmlNode::element(u"br"_s));
        first = false;
        node.add(XmlNode::words(line));
    }
}

/// The element that says to a machine which day or time the words are; without a name when none.
XmlNode timeElement(const QString &machineTime)
{
    if (QDate::fromString(machineTime, u"yyyy-MM-dd"_s).isValid())
        return XmlNode::element(u"date"_s, {{u"date"_s, machineTime}});
    const QTime time = QTime::fromString(machineTime, u"HH:mm"_s);
    if (time.isValid())
        return XmlNode::element(u"time"_s, {{u"time"_s, time.toString(u"HH:mm:ss"_s)}});
    const QString moment = dateTimeOf(machineTime);
    return moment.isEmpty() ? XmlNode()
                            : XmlNode::element(u"recordedTime"_s, {{u"time"_s, moment}});
}

} // namespace

QString dateTimeOf(const QString &iso)
{
    constexpr int farthest = 14 * 3600; // seconds from UTC that the type admits
    const QDateTime time = QDateTime::fromString(iso.toUpper(), Qt::ISODateWithMs);
    const bool may = time.isValid() && time.timeSpec() != Qt::LocalTime && time.date().year() > 0
        && std::abs(time.offsetFromUtc()) <= farthest;
    return may ? time.toString(Qt::ISODate) : QString();
}

const Paragraph *introductionAt(const QList<Block> &blocks, qsizetype index)
{
    const auto *paragraph = std::get_if<Paragraph>(&blocks[index].any);
    if (!paragraph || index + 1 >= blocks.size())
        return nullptr;
    const auto *list = std::get_if<ListBlock>(&blocks[index + 1].any);
    const bool leads = paragraph->role == ParagraphRole::ResolutionOpener
        || wordsOf(paragraph->runs).trimmed().endsWith(u':');
    return list && !list->elements.isEmpty() && leads ? paragraph : nullptr;
}

XmlNode AknText::inlineElement(const QString &name, const Runs &runs) const
{
    XmlNode node = XmlNode::element(name);
    node.add(XmlNode::words({})); // holds words, if only those of its children
    for (const Run &run : runs) {
        QList<XmlNode> frames;
        if (run.language)
            frames += XmlNode::element(u"span"_s, {{u"xml:lang"_s, *run.language}});
        if (isAddress(run.link))
            frames += XmlNode::element(u"a"_s, {{u"href"_s, run.link}});
        const QString choice = run.person.isEmpty() ? QString() : m_names.takeChoice(run.person);
        if (!choice.isEmpty()) // the voter's name, where a vote is set out by choice
            frames += XmlNode::element(u"vote"_s,
                                       {{u"by"_s, AknRegister::agent(run.person)},
                                        {u"as"_s, m_names.role(run.person)},
                                        {u"choice"_s, choice}});
        else if (!run.person.isEmpty())
            frames += XmlNode::element(u"person"_s,
                                       {{u"refersTo"_s, AknRegister::agent(run.person)},
                                        {u"as"_s, m_names.role(run.person)}});
        if (const XmlNode time = timeElement(run.machineTime); !time.name.isEmpty())
            frames += time;
        if (run.strong)
            frames += XmlNode::element(u"b"_s);
        XmlNode *inner = &node;
        for (const XmlNode &frame : std::as_const(frames))
            inner = &inner->add(frame);
        addLines(*inner, run.text);
    }
    return node;
}

void AknText::addHeading(XmlNode &node, const HeadingBlock &heading) const
{
    if (!heading.number.isEmpty())
        node.add(inlineElement(u"num"_s, plain(heading.number)));
    if (!wordsOf(heading.runs).isEmpty())
        node.add(inlineElement(u"heading"_s, heading.runs));
}

void AknText::addList(XmlNode &node, const QString &eId, const ListBlock &list,
                      const Paragraph *introduction)
{
    if (list.elements.isEmpty())
        return;
    const QString listId = m_names.newId(eId, u"blockList"_s);
    XmlNode &made = node.add(XmlNode::element(u"blockList"_s, {{u"eId"_s, listId}}));
    if (introduction)
        made.add(inlineElement(u"listIntroduction"_s, introduction->runs));
    for (qsizetype i = 0; i < list.elements.size(); ++i) {
        const QString itemId = m_names.newId(listId, u"item"_s);
        XmlNode &item = made.add(XmlNode::element(u"item"_s, {{u"eId"_s, itemId}}));
        const QString marker = markerText(list.marker, list.start + static_cast<int>(i));
        if (!marker.isEmpty() && list.marker.kind != MarkerKind::Bullet) // a bullet numbers nothing
            item.add(inlineElement(u"num"_s, plain(marker)));
        const qsizetype before = item.children.size();
        addBlocks(item, itemId, list.elements[i].blocks);
        if (item.children.size() == before)
            item.add(XmlNode::element(u"p"_s));
    }
}

void AknText::addTable(XmlNode &node, const QString &eId, const TableBlock &table)
{
    XmlNode made = XmlNode::element(u"table"_s, {{u"eId"_s, m_names.newId(eId, u"table"_s)}});
    if (!wordsOf(table.caption).isEmpty())
        made.add(inlineElement(u"caption"_s, table.caption));
    const auto addRow = [&](const QList<Runs> &cells, const QString &kind) {
        if (cells.isEmpty())
            return;
        XmlNode &row = made.add(XmlNode::element(u"tr"_s));
        for (const Runs &cell : cells)
            row.add(XmlNode::element(kind)).add(inlineElement(u"p"_s, cell));
    };
    addRow(table.header, u"th"_s);
    for (const QList<Runs> &row : table.rows)
        addRow(row, u"td"_s);
    if (!made.children.isEmpty() && made.children.constLast().name == "tr"_L1)
        node.add(made);
    else if (!made.children.isEmpty())
        node.add(inlineElement(u"p"_s, table.caption));
}

void AknText::addBlock(XmlNode &node, const QString &eId, const Block &block)
{
    const auto words = [&](const Runs &runs) {
        if (!wordsOf(runs).isEmpty())
            node.add(inlineElement(u"p"_s, runs));
    };
    std::visit(Overloaded{[&](const Paragraph &paragraph) { words(paragraph.runs); },
                          [&](const HeadingBlock &heading) { words(heading.runs); },
                          [&](const ListBlock &list) { addList(node, eId, list); },
                          [&](const TableBlock &table) { addTable(node, eId, table); },
                          [&](const FieldBlock &field) {
                              words(field.label);
                              addBlocks(node, eId, field.value);
                          },
                          [&](const SignatureBlock &signature) {
                              words(signature.name);
                              words(signature.office);
                              words(signature.date);
                          },
                          [&](const Section &section) { addBlocks(node, eId, section.blocks); }},
               block.any);
}

void AknText::addBlocks(XmlNode &node, const QString &eId, const QList<Block> &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (const Paragraph *introduction = introductionAt(blocks, i)) {
            addList(node, eId, std::get<ListBlock>(blocks[i + 1].any), introduction);
            ++i;
        } else {
            addBlock(node, eId, blocks[i]);
        }
    }
}

} // namespace minutebook
