// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/PdfTagger.h"

#include "core/exporters/PageGeometry.h"

namespace minutebook {

/// Where the heading's first words stand.
QPDFObjectHandle PdfTagger::destination(const PageOutline &entry)
{
    for (int page = 0; page < m_painter.pageCount(); ++page) {
        for (const TextItem &item : m_painter.pages()[page].texts) {
            if (item.element != entry.element)
                continue;
            Object place = Object::newArray();
            place.appendItem(m_pages[static_cast<size_t>(page)]);
            place.appendItem(Object::newName("/XYZ"));
            place.appendItem(Object::newInteger(0));
            place.appendItem(Object::newReal(sheet::height - item.at.y(), 1));
            place.appendItem(Object::newNull());
            return place;
        }
    }
    return Object::newNull();
}

/// Bookmarks as the headings stand inside one another: those of items in view, those below them folded. The
/// title needs none, being the top of the first page.
void PdfTagger::makeOutline()
{
    Object root = m_pdf.makeIndirectObject(Object::parse("<< /Type /Outlines /Count 0 >>"));
    std::vector<Bookmark> open {{1, root}};
    for (const PageOutline &entry : m_painter.outline()) {
        Object place = destination(entry);
        if (entry.level <= 1 || place.isNull())
            continue;
        while (open.back().level >= entry.level)
            open.pop_back();
        Object object = m_pdf.makeIndirectObject(Object::newDictionary());
        object.replaceKey("/Title", Object::newUnicodeString(entry.title.toStdString()));
        object.replaceKey("/Dest", place);
        hang(open.back(), object);
        open.push_back({entry.level, object});
    }
    if (!root.hasKey("/First"))
        return;
    m_pdf.getRoot().replaceKey("/Outlines", root);
    m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

void PdfTagger::hang(Bookmark &parent, Object child)
{
    child.replaceKey("/Parent", parent.object);
    if (parent.object.hasKey("/Last")) {
        child.replaceKey("/Prev", parent.object.getKey("/Last"));
        parent.object.getKey("/Last").replaceKey("/Next", child);
    } else {
        parent.object.replaceKey("/First", child);
    }
    parent.object.replaceKey("/Last", child);
    ++parent.children;
    const bool folded = parent.level > 1; // which PDF says by a minus
    parent.object.replaceKey("/Count", Object::newInteger(folded ? -parent.children : parent.children));
}

} // namespace minutebook
