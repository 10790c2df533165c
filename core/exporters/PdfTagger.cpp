// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/PdfTagger.h"

#include "core/exporters/PageGeometry.h"
#include "core/exporters/PdfMarks.h"

#include <QUrl>

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>

namespace minutebook {

PdfTagger::PdfTagger(QPDF &pdf, const PagePainter &pages)
    : m_pdf(pdf)
    , m_painter(pages)
{
    const auto elements = static_cast<size_t>(pages.structure().size());
    m_children.resize(elements);
    m_pieces.resize(elements);
    m_references.resize(elements);
}

void PdfTagger::tag()
{
    markPages();
    makeElements();
    makeLinks();
    joinElements();
    Object tree = m_pdf.makeIndirectObject(Object::parse("<< /Type /StructTreeRoot >>"));
    tree.replaceKey("/K", m_elements.front());
    tree.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parentTree()));
    tree.replaceKey("/ParentTreeNextKey",
                    Object::newInteger(static_cast<long long>(m_pages.size() + m_annotated.size())));
    m_elements.front().replaceKey("/P", tree);
    Object root = m_pdf.getRoot();
    root.replaceKey("/StructTreeRoot", tree);
    root.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    makeOutline();
}

void PdfTagger::markPages()
{
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
        const auto number = static_cast<int>(m_pages.size());
        Object object = page.getObjectHandle();
        PdfMarkFilter filter;
        Pl_Buffer content("content");
        page.filterContents(&filter, &content);
        content.finish();
        object.replaceKey("/Contents", Object::newStream(&m_pdf, content.getBufferSharedPointer()));
        object.replaceKey("/StructParents", Object::newInteger(number));
        object.replaceKey("/Tabs", Object::newName("/S"));
        for (int i = 0; i < static_cast<int>(filter.elements().size()); ++i)
            m_pieces[static_cast<size_t>(filter.elements()[static_cast<size_t>(i)])].push_back({number, i});
        m_marks.push_back(filter.elements());
        m_pages.push_back(object);
    }
}

void PdfTagger::makeElements()
{
    const QList<StructureElement> &structure = m_painter.structure();
    for (int i = 0; i < structure.size(); ++i) {
        const StructureElement &element = structure[i];
        Object object = Object::newDictionary();
        object.replaceKey("/Type", Object::newName("/StructElem"));
        object.replaceKey("/S", Object::newName("/" + element.type.toStdString()));
        if (!element.language.isEmpty())
            object.replaceKey("/Lang", Object::newUnicodeString(element.language.toStdString()));
        if (!element.attributes.isEmpty())
            object.replaceKey("/A", Object::parse(element.attributes.toStdString()));
        m_elements.push_back(m_pdf.makeIndirectObject(object));
        if (element.parent != noElement)
            m_children[static_cast<size_t>(element.parent)].push_back(static_cast<size_t>(i));
    }
}

void PdfTagger::makeLinks()
{
    for (int page = 0; page < m_painter.pageCount(); ++page) {
        for (const TextItem &item : m_painter.pages()[page].texts) {
            if (item.element != noElement && !m_painter.structure()[item.element].link.isEmpty())
                makeLink(item, page);
        }
    }
}

void PdfTagger::makeLink(const TextItem &item, int page)
{
    const auto element = static_cast<size_t>(item.element);
    const QTextLine line = item.layout->lineAt(item.line);
    const qreal left = item.at.x() + line.cursorToX(item.from);
    const qreal right = item.at.x() + line.cursorToX(item.from + item.length);
    const qreal top = sheet::height - item.at.y();
    const QUrl url(m_painter.structure()[item.element].link);
    Object action = Object::parse("<< /S /URI >>");
    action.replaceKey("/URI", Object::newString(url.toEncoded().toStdString()));
    Object link = Object::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>");
    link.replaceKey("/Rect", Object::newFromRectangle({left, top - line.height() - 2, right, top}));
    const QString words = item.layout->text().mid(item.from, item.length);
    link.replaceKey("/Contents", Object::newUnicodeString(words.toStdString()));
    link.replaceKey("/A", action);
    link.replaceKey("/StructParent", Object::newInteger(static_cast<long long>(m_pages.size() + m_annotated.size())));
    link = m_pdf.makeIndirectObject(link);
    Object sheetObject = m_pages[static_cast<size_t>(page)];
    if (!sheetObject.hasKey("/Annots"))
        sheetObject.replaceKey("/Annots", Object::newArray());
    sheetObject.getKey("/Annots").appendItem(link);
    Object reference = Object::parse("<< /Type /OBJR >>");
    reference.replaceKey("/Obj", link);
    reference.replaceKey("/Pg", sheetObject);
    m_references[element].push_back(reference);
    m_annotated.push_back(m_elements[element]);
}

void PdfTagger::joinElements()
{
    for (size_t i = 0; i < m_elements.size(); ++i) {
        m_elements[i].replaceKey("/K", kidsOf(i));
        for (const size_t child : m_children[i])
            m_elements[child].replaceKey("/P", m_elements[i]);
    }
}

/// In the order of reading: where an element has words of its own, its parts stand where their words stand.
QPDFObjectHandle PdfTagger::kidsOf(size_t element)
{
    std::vector<Child> children;
    for (const Piece &piece : m_pieces[element]) {
        Object reference = Object::parse("<< /Type /MCR >>");
        reference.replaceKey("/Pg", m_pages[static_cast<size_t>(piece.page)]);
        reference.replaceKey("/MCID", Object::newInteger(piece.number));
        children.push_back({piece, reference});
    }
    for (const size_t child : m_children[element]) {
        const Piece first = m_pieces[child].empty() ? Piece {} : m_pieces[child].front();
        children.push_back({first, m_elements[child]});
    }
    if (!m_pieces[element].empty())
        std::ranges::stable_sort(children, {}, &Child::at);
    Object kids = Object::newArray();
    for (const Child &child : children)
        kids.appendItem(child.object);
    for (const Object &reference : m_references[element])
        kids.appendItem(reference);
    return kids;
}

QPDFObjectHandle PdfTagger::parentTree()
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

} // namespace minutebook
