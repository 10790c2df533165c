// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/pdf/PdfRewrite.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace minutebook::pdf {

/// Gives a painted file the structure of its document: the tree of headings, lists, tables and
/// paragraphs with their languages, links that lead somewhere, and bookmarks (PDF/UA-1, ISO
/// 14289-1). The pages must hold the squares. Throws what libqpdf throws.
class Tagger
{
public:
    Tagger(QPDF &pdf, const Facts &facts);

    void tag();

private:
    using Object = QPDFObjectHandle;
    /// A piece of marked content, by its page and its number there.
    struct Piece {
        int page = 0;
        int number = 0;

        bool operator<(const Piece &other) const
        {
            return page != other.page ? page < other.page : number < other.number;
        }
    };
    struct Child {
        Piece at;
        Object object;
    };

    /// A bookmark under which others may still come.
    struct Branch {
        int level = 0;
        Object object;
        int children = 0;
    };

    void markPages();
    void makeElements();
    void makeLinks();
    void makeLink(const Link &link);
    void joinElements();
    [[nodiscard]] Object kidsOf(size_t element);
    [[nodiscard]] Object parentTree();
    void makeOutline(); // in PdfOutline.cpp
    static void hang(Branch &parent, Object child);
    [[nodiscard]] Object destination(const Bookmark &bookmark);

    QPDF &m_pdf;
    const Facts &m_facts;
    std::vector<Object> m_pages;
    std::vector<Object> m_elements;
    std::vector<std::vector<size_t>> m_children; ///< of each element
    std::vector<std::vector<Piece>> m_pieces; ///< of each element
    std::vector<std::vector<int>> m_marks; ///< of each page: the element of each number
    std::vector<std::vector<Object>> m_references; ///< of each element: to its annotations
    std::vector<Object> m_annotated; ///< the element of each annotation
};

} // namespace minutebook::pdf
