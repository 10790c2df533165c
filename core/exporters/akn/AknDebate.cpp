// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/akn/AknDebate.h"

#include "core/base/Overloaded.h"
#include "core/exporters/Words.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// An element of the debate, and the name where debateSection wants one.
struct Frame {
    QString element = u"debateSection"_s;
    QString name;
};

Frame frameOf(SectionRole role)
{
    switch (role) {
    case SectionRole::Attendance:
        return {u"rollCall"_s, {}};
    case SectionRole::Resolution:
        return {u"resolutions"_s, {}};
    case SectionRole::SupportingDocuments:
        return {u"papers"_s, {}};
    case SectionRole::Closing:
        return {u"adjournment"_s, {}};
    case SectionRole::Apologies:
        return {.name = u"apologies"_s};
    case SectionRole::Interests:
        return {.name = u"declarationsOfInterest"_s};
    case SectionRole::Item:
        return {.name = u"agendaItem"_s};
    case SectionRole::Motion:
        return {.name = u"motion"_s};
    case SectionRole::Decision:
        return {.name = u"decision"_s};
    case SectionRole::Actions:
        return {.name = u"actions"_s};
    case SectionRole::Appendix:
        return {.name = u"appendix"_s};
    case SectionRole::Notice:
        return {.name = u"notice"_s};
    case SectionRole::Head:
    case SectionRole::Speech:
    case SectionRole::Quotation:
        break;
    }
    return {.name = u"part"_s};
}

template <typename Kind>
const Kind *as(const Block &block)
{
    return std::get_if<Kind>(&block.any);
}

/// Whether the block is part of the proceedings and needs a section around it in the body.
bool isLoose(const Block &block)
{
    const auto *section = as<Section>(block);
    return !section || section->role == SectionRole::Speech
        || section->role == SectionRole::Quotation || section->role == SectionRole::Resolution
        || section->role == SectionRole::Motion || section->role == SectionRole::Notice;
}

bool holdsSections(const ListBlock &list)
{
    return std::any_of(list.elements.cbegin(), list.elements.cend(), [](const ListElement &one) {
        return std::any_of(one.blocks.cbegin(), one.blocks.cend(),
                           [](const Block &block) { return as<Section>(block) != nullptr; });
    });
}

/// Where the part ends that begins at `index`: before the next heading that is not under its own.
/// `index` itself where no heading stands there.
qsizetype endOfPart(const QList<Block> &blocks, qsizetype index)
{
    const auto *heading = as<HeadingBlock>(blocks[index]);
    if (!heading)
        return index;
    qsizetype end = index + 1;
    for (; end < blocks.size(); ++end) {
        const auto *next = as<HeadingBlock>(blocks[end]);
        if (next && next->level <= heading->level)
            break;
    }
    return end;
}

QString speechElement(const QString &act)
{
    if (act == "asks"_L1)
        return u"question"_s;
    return act == "answers"_L1 ? u"answer"_s : u"speech"_s;
}

/// The attribution that opens the text, and the text that goes on after it; nothing where the
/// speaker is named elsewhere in it or nothing else is said.
std::optional<std::pair<Runs, Runs>> splitAttribution(const Runs &runs, const QString &attribution)
{
    QString words;
    for (const Run &run : runs)
        words += run.text;
    const qsizetype length = attribution.size();
    if (length == 0 || !words.startsWith(attribution, Qt::CaseInsensitive) || words.size() <= length
        || !words[length].isSpace() || QStringView(words).sliced(length).trimmed().isEmpty())
        return std::nullopt;
    Runs before;
    Runs after;
    qsizetype at = 0;
    for (const Run &run : runs) {
        const qsizetype cut = std::clamp<qsizetype>(length - at, 0, run.text.size());
        at += run.text.size();
        for (const auto &[part, into] :
             {std::pair(run.text.left(cut), &before), std::pair(run.text.mid(cut), &after)}) {
            Run piece = run;
            piece.text = part;
            if (!part.isEmpty())
                into->append(piece);
        }
    }
    while (after.constFirst().text.front().isSpace()) {
        after.first().text.remove(0, 1);
        if (after.constFirst().text.isEmpty())
            after.removeFirst();
    }
    return std::pair(before, after);
}

} // namespace

qsizetype prefaceBlocks(const Document &document)
{
    qsizetype count = 0;
    for (const Block &block : document.blocks) {
        const auto *heading = as<HeadingBlock>(block);
        const auto *section = as<Section>(block);
        if ((heading && heading->level == 1) || (section && section->role == SectionRole::Head))
            ++count;
        else
            break;
    }
    return count;
}

XmlNode aknPreface(const Document &document, AknText &text)
{
    XmlNode preface = XmlNode::element(u"preface"_s);
    if (!document.page.notForPublication.isEmpty())
        preface.add(text.inlineElement(u"p"_s, plain(document.page.notForPublication)));
    const QList<Block> blocks = document.blocks.first(prefaceBlocks(document));
    for (const Block &block : blocks) {
        if (const auto *heading = as<HeadingBlock>(block)) {
            XmlNode &line = preface.add(text.inlineElement(u"p"_s, {}));
            line.add(text.inlineElement(u"docTitle"_s, heading->runs));
        } else {
            text.addBlocks(preface, {}, {block});
        }
    }
    return preface;
}

AknDebate::AknDebate(const Document &document, AknRegister &names)
    : m_document(document)
    , m_names(names)
    , m_text(names)
{
    noteSpeakers(document.blocks);
}

void AknDebate::noteSpeakers(const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *list = as<ListBlock>(block))
            for (const ListElement &element : list->elements)
                noteSpeakers(element.blocks);
        const auto *section = as<Section>(block);
        if (!section)
            continue;
        if (section->speech)
            m_speakerAt.insert(section->anchor, section->speech->speakerRef);
        noteSpeakers(section->blocks);
    }
}

void AknDebate::addTo(XmlNode &debate)
{
    XmlNode body = XmlNode::element(u"debateBody"_s, {{u"xml:lang"_s, m_document.language}});
    const QList<Block> blocks = m_document.blocks.mid(prefaceBlocks(m_document));
    for (qsizetype i = 0; i < blocks.size();) {
        QList<Block> loose;
        while (i < blocks.size() && isLoose(blocks[i]))
            loose.append(blocks[i++]);
        if (!loose.isEmpty())
            addSection(body, {}, {.role = SectionRole::Head, .blocks = loose});
        if (i < blocks.size())
            addSection(body, {}, std::get<Section>(blocks[i++].any));
    }
    if (body.children.isEmpty())
        addSection(body, {}, {.role = SectionRole::Head});
    debate.add(body);
    if (m_conclusions.isEmpty())
        return;
    XmlNode &conclusions = debate.add(XmlNode::element(u"conclusions"_s));
    conclusions.children = m_conclusions;
}

void AknDebate::addSection(XmlNode &parent, const QString &parentId, const Section &section)
{
    const Frame frame = frameOf(section.role);
    const QString eId = m_names.newId(parentId, frame.element);
    XmlNode &node =
        parent.add(XmlNode::element(frame.element,
                                    {{u"eId"_s, eId},
                                     {u"name"_s, frame.name},
                                     {u"xml:lang"_s, section.language.value_or(QString())}}));
    m_names.addVotes(eId, section.matters);
    fill(node, eId, section.blocks);
    if (!section.matters.isEmpty())
        m_names.expectNoVoters();
}

/// A heading that stands over the whole section is its own; any other opens a part in it.
void AknDebate::fill(XmlNode &node, const QString &eId, const QList<Block> &blocks)
{
    qsizetype i = 0;
    if (!blocks.isEmpty() && endOfPart(blocks, 0) == blocks.size())
        m_text.addHeading(node, std::get<HeadingBlock>(blocks[i++].any));
    while (i < blocks.size()) {
        if (const qsizetype end = endOfPart(blocks, i); end > i) {
            addSection(node, eId, {.role = SectionRole::Head, .blocks = blocks.sliced(i, end - i)});
            i = end;
        } else if (const Paragraph *introduction = introductionAt(blocks, i)) {
            m_text.addList(node, eId, std::get<ListBlock>(blocks[i + 1].any), introduction);
            i += 2;
        } else {
            addBlock(node, eId, blocks[i++]);
        }
    }
}

void AknDebate::addBlock(XmlNode &node, const QString &eId, const Block &block)
{
    if (const auto *paragraph = as<Paragraph>(block))
        return addParagraph(node, eId, *paragraph);
    if (const auto *signature = as<SignatureBlock>(block))
        return addSignature(*signature);
    const auto *list = as<ListBlock>(block);
    if (list && holdsSections(*list))
        return addEntries(node, eId, *list);
    const auto *section = as<Section>(block);
    if (!section)
        return m_text.addBlocks(node, eId, {block});
    if (section->role == SectionRole::Speech)
        return addSpeech(node, eId, *section);
    if (section->role == SectionRole::Quotation)
        return addQuotation(node, eId, *section);
    if (section->role == SectionRole::Notice) { // its paragraphs say that they are one
        for (const Block &words : section->blocks)
            addBlock(node, eId, words);
        return;
    }
    addSection(node, eId, *section);
}

void AknDebate::addParagraph(XmlNode &node, const QString &eId, const Paragraph &paragraph)
{
    if (wordsOf(paragraph.runs).isEmpty())
        return;
    const auto named = [&](const QString &element) {
        XmlNode made = m_text.inlineElement(element, paragraph.runs);
        made.attributes.prepend({u"eId"_s, m_names.newId(eId, element)});
        return made;
    };
    switch (paragraph.role) {
    case ParagraphRole::Narrative:
    case ParagraphRole::Event:
        node.add(named(u"narrative"_s));
        break;
    case ParagraphRole::Omission:
    case ParagraphRole::Notice:
        node.add(named(u"summary"_s)).set(u"status"_s, u"removed"_s);
        break;
    case ParagraphRole::Purpose:
        node.add(XmlNode::element(u"other"_s, {{u"eId"_s, m_names.newId(eId, u"other"_s)}}))
            .add(m_text.inlineElement(u"p"_s, paragraph.runs));
        break;
    case ParagraphRole::Closing: {
        XmlNode &line = node.add(m_text.inlineElement(u"p"_s, paragraph.runs));
        for (XmlNode &child : line.children)
            if (child.name == "recordedTime"_L1)
                child.attributes.prepend({u"type"_s, u"endEvent"_s});
        break;
    }
    default:
        node.add(m_text.inlineElement(u"p"_s, paragraph.runs));
    }
}

/// Entries that the clerk lettered or numbered as one list: a section each, under its letter.
void AknDebate::addEntries(XmlNode &node, const QString &eId, const ListBlock &list)
{
    for (qsizetype i = 0; i < list.elements.size(); ++i) {
        const QString ownId = m_names.newId(eId, u"debateSection"_s);
        XmlNode &entry = node.add(
            XmlNode::element(u"debateSection"_s, {{u"eId"_s, ownId}, {u"name"_s, u"paragraph"_s}}));
        const QString marker = markerText(list.marker, list.start + static_cast<int>(i));
        if (!marker.isEmpty())
            entry.add(m_text.inlineElement(u"num"_s, plain(marker)));
        for (const Block &block : list.elements[i].blocks)
            addBlock(entry, ownId, block);
    }
}

void AknDebate::addSpeech(XmlNode &node, const QString &eId, const Section &section)
{
    const SpeechFacts facts = section.speech.value_or(SpeechFacts());
    if (facts.speakerRef.isEmpty())
        return addUnattributed(node, eId, section);
    const QString element = speechElement(facts.act);
    const QString ownId = m_names.newId(eId, element);
    XmlNode speech =
        XmlNode::element(element,
                         {{u"eId"_s, ownId},
                          {u"by"_s, AknRegister::agent(facts.speakerRef)},
                          {u"as"_s, m_names.role(facts.speakerRef)},
                          {u"to"_s, AknRegister::agent(m_speakerAt.value(facts.repliesTo))},
                          {u"startTime"_s, dateTimeOf(facts.startedAt)},
                          {u"xml:lang"_s, section.language.value_or(QString())}});
    addSpoken(speech, ownId, section);
    node.add(speech);
}

void AknDebate::addSpoken(XmlNode &speech, const QString &eId, const Section &section)
{
    QList<Block> blocks = section.blocks;
    auto *first = blocks.isEmpty() ? nullptr : std::get_if<Paragraph>(&blocks.first().any);
    if (first) {
        const auto split = splitAttribution(first->runs, section.speech->attribution);
        if (split) {
            speech.add(m_text.inlineElement(u"from"_s, split->first));
            first->runs = split->second;
        }
    }
    const qsizetype before = speech.children.size();
    m_text.addBlocks(speech, eId, blocks);
    if (speech.children.size() == before)
        speech.add(XmlNode::element(u"p"_s));
}

/// Words that nobody in particular is said to have spoken.
void AknDebate::addUnattributed(XmlNode &node, const QString &eId, const Section &section)
{
    for (qsizetype i = 0; i < section.blocks.size(); ++i) {
        const auto *paragraph = as<Paragraph>(section.blocks[i]);
        if (!paragraph) {
            m_text.addBlocks(node, eId, {section.blocks[i]});
        } else if (!wordsOf(paragraph->runs).isEmpty()) {
            XmlNode &summary = node.add(m_text.inlineElement(u"summary"_s, paragraph->runs));
            summary.attributes.prepend({u"eId"_s, m_names.newId(eId, u"summary"_s)});
        }
    }
}

void AknDebate::addQuotation(XmlNode &node, const QString &eId, const Section &section)
{
    const QString ownId = m_names.newId(eId, u"other"_s);
    XmlNode &other = node.add(XmlNode::element(
        u"other"_s, {{u"eId"_s, ownId}, {u"xml:lang"_s, section.language.value_or(QString())}}));
    for (const Block &block : section.blocks) {
        const auto *paragraph = as<Paragraph>(block);
        if (paragraph && paragraph->role == ParagraphRole::Quotation)
            other.add(m_text.inlineElement(u"p"_s, {}))
                .add(m_text.inlineElement(u"embeddedText"_s, paragraph->runs));
        else
            m_text.addBlocks(other, ownId, {block});
    }
}

void AknDebate::addSignature(const SignatureBlock &signature)
{
    if (!wordsOf(signature.name).isEmpty()) {
        XmlNode line = m_text.inlineElement(u"p"_s, {});
        line.add(m_text.inlineElement(u"signature"_s, signature.name));
        m_conclusions += line;
    }
    for (const Runs &runs : {signature.office, signature.date})
        if (!wordsOf(runs).isEmpty())
            m_conclusions += m_text.inlineElement(u"p"_s, runs);
}

} // namespace minutebook
