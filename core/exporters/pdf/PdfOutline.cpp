// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/pdf/PdfTagger.h"

namespace minutebook::pdf {

QPDFObjectHandle Tagger::destination(const Bookmark &bookmark)
{
    Object place = Object::newArray();
    place.appendItem(m_pages[static_cast<size_t>(bookmark.page)]);
    place.appendItem(Object::newName("/XYZ"));
    place.appendItem(Object::newInteger(0));
    place.appendItem(Object::newReal(bookmark.top, 1));
    place.appendItem(Object::newNull());
    return place;
}

/// Bookmarks as the headings stand inside one another: the outermost in view, those below them
/// folded.
void Tagger::makeOutline()
{
    if (m_facts.bookmarks.empty())
        return;
    Object root = m_pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
    std::vector<Branch> open{{0, root, 0}};
    for (const Bookmark &bookmark : m_facts.bookmarks) {
        while (open.back().level >= bookmark.level)
            open.pop_back();
        Object object = m_pdf.makeIndirectObject(Object::newDictionary());
        object.replaceKey("/Title", Object::newUnicodeString(bookmark.title));
        object.replaceKey("/Dest", destination(bookmark));
        hang(open.back(), object);
        open.push_back({bookmark.level, object, 0});
    }
    m_pdf.getRoot().replaceKey("/Outlines", root);
    m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

void Tagger::hang(Branch &parent, Object child)
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
    const bool folded = parent.level > 0; // which PDF says by a minus
    parent.object.replaceKey("/Count",
                             Object::newInteger(folded ? -parent.children : parent.children));
}

} // namespace minutebook::pdf
