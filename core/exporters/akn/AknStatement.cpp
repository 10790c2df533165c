// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/akn/AknStatement.h"

#include "core/exporters/Words.h"
#include "core/exporters/akn/AknDebate.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

XmlNode mainBody(const Document &document)
{
    return XmlNode::element(u"mainBody"_s, {{u"xml:lang"_s, document.language}});
}

QList<Block> bodyBlocks(const Document &document)
{
    return document.blocks.mid(prefaceBlocks(document));
}

/// Sections and parts, one after another.
class StatementBody
{
public:
    explicit StatementBody(AknRegister &names)
        : m_names(names)
        , m_text(names)
    {
    }

    void add(XmlNode &node, const QString &eId, const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            const auto *section = std::get_if<Section>(&block.any);
            const auto *field = std::get_if<FieldBlock>(&block.any);
            if (section)
                addDecision(node, eId, *section);
            else if (field)
                addField(node, eId, *field);
            else
                addContent(newSection(node, eId, {}), {block});
        }
    }

private:
    struct Placed {
        XmlNode &node;
        QString eId;
    };

    Placed newSection(XmlNode &node, const QString &eId, const QString &name)
    {
        const QString ownId = m_names.newId(eId, u"section"_s);
        return {
            node.add(XmlNode::element(
                u"section"_s,
                {{u"eId"_s, ownId},
                 {u"class"_s, name},
                 {u"status"_s, m_withheld && name == "decision"_L1 ? u"removed"_s : QString()}})),
            ownId};
    }

    void addContent(const Placed &section, const QList<Block> &blocks)
    {
        const QString ownId = m_names.newId(section.eId, u"content"_s);
        XmlNode &content = section.node.add(XmlNode::element(u"content"_s, {{u"eId"_s, ownId}}));
        m_text.addBlocks(content, ownId, blocks);
        if (content.children.isEmpty())
            content.add(XmlNode::element(u"p"_s));
    }

    void addField(XmlNode &node, const QString &eId, const FieldBlock &field)
    {
        const Placed section = newSection(node, eId, field.name);
        if (!wordsOf(field.label).isEmpty())
            section.node.add(m_text.inlineElement(u"heading"_s, field.label));
        addContent(section, field.value);
    }

    /// One decision of several has a heading, and is a part.
    void addDecision(XmlNode &node, const QString &eId, const Section &section)
    {
        m_withheld = section.decision && section.decision->withheld;
        const auto *heading = section.blocks.isEmpty()
            ? nullptr
            : std::get_if<HeadingBlock>(&section.blocks.constFirst().any);
        if (!heading)
            return add(node, eId, section.blocks);
        const QString ownId = m_names.newId(eId, u"part"_s);
        XmlNode &part = node.add(XmlNode::element(u"part"_s, {{u"eId"_s, ownId}}));
        m_text.addHeading(part, *heading);
        add(part, ownId, section.blocks.sliced(1));
    }

    AknRegister &m_names;
    AknText m_text;
    bool m_withheld = false;
};

} // namespace

XmlNode aknStatementBody(const Document &document, AknRegister &names)
{
    XmlNode body = mainBody(document);
    StatementBody(names).add(body, {}, bodyBlocks(document));
    if (body.children.isEmpty())
        body.add(XmlNode::element(u"p"_s));
    return body;
}

XmlNode aknPlainBody(const Document &document, AknRegister &names)
{
    XmlNode body = mainBody(document);
    AknText(names).addBlocks(body, {}, bodyBlocks(document));
    if (body.children.isEmpty())
        body.add(XmlNode::element(u"p"_s));
    return body;
}

} // namespace minutebook
