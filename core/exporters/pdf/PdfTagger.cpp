// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/pdf/PdfTagger.h"

#include "core/exporters/pdf/PdfMarkFilter.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>

namespace minutebook::pdf {

Tagger::Tagger(QPDF &pdf, const Facts &facts)
    : m_pdf(pdf)
    , m_facts(facts)
{
    const size_t elements = facts.elements.size();
    m_children.resize(elements);
    m_pieces.resize(elements);
    m_references.resize(elements);
}

void Tagger::tag()
{
    markPages();
    makeElements();
    makeLinks();
    joinElements();
    Object tree = m_pdf.makeIndirectObject(Object::parse("<< /Type /StructTreeRoot >>"));
    tree.replaceKey("/K", m_elements.front());
    tree.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parentTree()));
    tree.replaceKey(
        "/ParentTreeNextKey",
        Object::newInteger(static_cast<long long>(m_pages.size() + m_annotated.size())));
    m_elements.front().replaceKey("/P", tree);
    Object root = m_pdf.getRoot();
    root.replaceKey("/StructTreeRoot", tree);
    root.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    makeOutline();
}

void Tagger::markPages()
{
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
        const auto number = static_cast<int>(m_pages.size());
        Object object = page.getObjectHandle();
        Pl_Buffer content("content");
        page.pipeContents(&content);
        content.finish();
        const auto bytes = content.getBufferSharedPointer();
        const MarkFilter filter(
            {reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize()});
        object.replaceKey("/Contents", Object::newStream(&m_pdf, filter.marked()));
        object.replaceKey("/StructParents", Object::newInteger(number));
        object.replaceKey("/Tabs", Object::newName("/S"));
        for (int i = 0; i < static_cast<int>(filter.elements().size()); ++i)
            m_pieces[static_cast<size_t>(filter.elements()[static_cast<size_t>(i)])].push_back(
                {number, i});
        m_marks.push_back(filter.elements());
        m_pages.push_back(object);
    }
}

void Tagger::makeElements()
{
    for (const Element &element : m_facts.elements) {
        Object object = Object::newDictionary();
        object.replaceKey("/Type", Object::newName("/StructElem"));
        object.replaceKey("/S", Object::newName("/" + element.type));
        if (!element.language.empty())
            object.replaceKey("/Lang", Object::newUnicodeString(element.language));
        if (!element.words.empty())
            object.replaceKey("/ActualText", Object::newUnicodeString(element.words));
        if (!element.attributes.empty())
            object.replaceKey("/A", Object::parse(element.attributes));
        if (element.parent >= 0)
            m_children[static_cast<size_t>(element.parent)].push_back(m_elements.size());
        m_elements.push_back(m_pdf.makeIndirectObject(object));
    }
}

void Tagger::makeLinks()
{
    for (const Link &link : m_facts.links)
        makeLink(link);
}

void Tagger::makeLink(const Link &link)
{
    Object action = Object::parse("<< /S /URI >>");
    action.replaceKey("/URI", Object::newString(link.address));
    Object area = Object::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>");
    area.replaceKey("/Rect",
                    Object::newFromRectangle({link.left, link.bottom, link.right, link.top}));
    area.replaceKey("/Contents", Object::newUnicodeString(link.words));
    area.replaceKey("/A", action);
    const size_t key = m_pages.size() + m_annotated.size();
    area.replaceKey("/StructParent", Object::newInteger(static_cast<long long>(key)));
    area = m_pdf.makeIndirectObject(area);
    Object page = m_pages[static_cast<size_t>(link.page)];
    if (!page.hasKey("/Annots"))
        page.replaceKey("/Annots", Object::newArray());
    page.getKey("/Annots").appendItem(area);
    Object reference = Object::parse("<< /Type /OBJR >>");
    reference.replaceKey("/Obj", area);
    reference.replaceKey("/Pg", page);
    const auto element = static_cast<size_t>(link.element);
    m_references[element].push_back(reference);
    m_annotated.push_back(m_elements[element]);
}

void Tagger::joinElements()
{
    for (size_t i = 0; i < m_elements.size(); ++i) {
        m_elements[i].replaceKey("/K", kidsOf(i));
        for (const size_t child : m_children[i])
            m_elements[child].replaceKey("/P", m_elements[i]);
    }
}

/// In the order of reading: where an element has words of its own, its parts stand where their
/// words stand.
QPDFObjectHandle Tagger::kidsOf(size_t element)
{
    std::vector<Child> children;
    for (const Piece &piece : m_pieces[element]) {
        Object reference = Object::parse("<< /Type /MCR >>");
        reference.replaceKey("/Pg", m_pages[static_cast<size_t>(piece.page)]);
        reference.replaceKey("/MCID", Object::newInteger(piece.number));
        children.push_back({piece, reference});
    }
    for (const size_t child : m_children[element]) {
        const Piece first = m_pieces[child].empty() ? Piece{} : m_pieces[child].front();
        children.push_back({first, m_elements[child]});
    }
    if (!m_pieces[element].empty())
        std::stable_sort(children.begin(), children.end(),
                         [](const Child &a, const Child &b) { return a.at < b.at; });
    Object kids = Object::newArray();
    for (const Child &child : children)
        kids.appendItem(child.object);
    for (const Object &reference : m_references[element])
        kids.appendItem(reference);
    return kids;
}

QPDFObjectHandle Tagger::parentTree()
{
    Object numbers = Object::newArray();
    for (size_t page = 0; page < m_marks.size(); ++page) {
        Object parents = Object::newArray();
        for (const int element : m_marks[page])
            parents.appendItem(m_elements[static_cast<size_t>(element)]);
        numbers.appendItem(Object::newInteger(static_cast<long long>(page)));
        numbers.appendItem(m_pdf.makeIndirectObject(parents));
    }
    for (size_t i = 0; i < m_annotated.size(); ++i) {
        numbers.appendItem(Object::newInteger(static_cast<long long>(m_pages.size() + i)));
        numbers.appendItem(m_annotated[i]);
    }
    Object tree = Object::newDictionary();
    tree.replaceKey("/Nums", numbers);
    return tree;
}

} // namespace minutebook::pdf
