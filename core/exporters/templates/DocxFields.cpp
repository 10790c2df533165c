// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/templates/DocxCleaner.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString dropped = u"dropped"_s;

bool isOfPages(const QString &instruction)
{
    const QString word = instruction.simplified().section(u' ', 0, 0).toUpper();
    return word == "PAGE"_L1 || word == "NUMPAGES"_L1 || word == "SECTIONPAGES"_L1;
}

QString wordsIn(const XmlNode &node)
{
    QString words;
    for (const XmlNode &child : node.children)
        words += child.text;
    return words;
}

/// Goes over the runs in their order: a field begins in one, says in others what it is, and ends in
/// a later one.
class Fields
{
public:
    explicit Fields(XmlNode &root)
    {
        take(root);
        if (m_depth > 0)
            dropOpen(); // it never ends
    }

private:
    void take(XmlNode &node)
    {
        if (node.name == "w:fldSimple"_L1 && !isOfPages(attributeOf(node, u"w:instr"))) {
            node.name = dropped;
            return;
        }
        if (node.name == "w:r"_L1)
            takeRun(node);
        else
            takeIn(node);
    }

    void takeIn(XmlNode &node)
    {
        for (XmlNode &child : node.children)
            take(child);
    }

    void takeRun(XmlNode &run)
    {
        bool isOfField = m_depth > 0;
        bool ends = false;
        for (const XmlNode &child : run.children) {
            const QString kind = attributeOf(child, u"w:fldCharType");
            if (child.name == "w:instrText"_L1)
                m_instruction += wordsIn(child);
            if (kind == "begin"_L1) {
                isOfField = true;
                ++m_depth;
            }
            if (kind == "end"_L1 && m_depth > 0)
                ends = --m_depth == 0;
        }
        if (isOfField)
            m_runs += &run;
        if (ends)
            end();
        else if (m_depth == 0)
            takeIn(run); // shapes hold paragraphs of their own
    }

    void end()
    {
        if (!isOfPages(m_instruction))
            dropOpen();
        m_runs.clear();
        m_instruction.clear();
    }

    void dropOpen()
    {
        for (XmlNode *run : m_runs)
            run->name = dropped;
    }

    QList<XmlNode *> m_runs; ///< of the outermost field
    QString m_instruction;
    int m_depth = 0;
};

} // namespace

void dropForeignFields(XmlNode &root)
{
    Fields fields(root);
    walk(root, [](XmlNode &node) {
        dropChildren(node, [](const XmlNode &child) { return child.name == dropped; });
    });
}

bool numbersPages(const XmlNode &root)
{
    bool numbers = false;
    walk(root, [&](const XmlNode &node) {
        const QString instruction =
            node.name == "w:instrText"_L1 ? wordsIn(node) : attributeOf(node, u"w:instr");
        numbers = numbers || instruction.simplified().section(u' ', 0, 0).toUpper() == "PAGE"_L1;
    });
    return numbers;
}

} // namespace minutebook
