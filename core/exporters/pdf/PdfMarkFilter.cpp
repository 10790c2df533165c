// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/pdf/PdfMarkFilter.h"

#include "core/exporters/pdf/PdfRewrite.h"
#include "core/exporters/pdf/PdfTokens.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace minutebook::pdf {

namespace {

bool beginsPath(std::string_view name)
{
    return name == "m" || name == "re";
}

bool paintsPath(std::string_view name)
{
    static constexpr std::array<std::string_view, 10> names{"S", "s",  "f", "F",  "f*",
                                                            "B", "B*", "b", "b*", "n"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// How text is marked that is of no element, from element -1 down (ISO 32000-1, 14.8.2.2).
constexpr std::array<std::string_view, 4> unstructured{
    "\n/Artifact BMC", "\n/Artifact <</Type /Pagination /Subtype /Header>> BDC",
    "\n/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
    "\n/Artifact <</Type /Pagination /Subtype /Watermark>> BDC"};

double numberOf(std::string_view operand)
{
    double number = 0;
    std::from_chars(operand.data(), operand.data() + operand.size(), number);
    return number;
}

} // namespace

// A reader of every token as libqpdf has it takes half the time of an export.
MarkFilter::MarkFilter(std::string_view content)
    : m_content(content)
{
    m_marked.reserve(content.size() + content.size() / 4);
    for (ContentToken token = nextToken(content, 0); token.kind != ContentToken::Kind::End;
         token = nextToken(content, m_at)) {
        m_at = token.end;
        if (token.kind == ContentToken::Kind::Operator)
            handleOperator(token.text);
        else if (token.kind == ContentToken::Kind::Number)
            m_operands.push_back(token.text);
    }
    m_at = content.size();
    flush();
}

void MarkFilter::handleOperator(std::string_view name)
{
    if (name == "re" && takeSquare())
        return;
    if (m_inSquare && paintsPath(name)) {
        m_inSquare = false;
        forget();
        return;
    }
    if (name == "BT")
        beginText();
    else if (beginsPath(name) && !m_inPath && !m_inText)
        beginPath();
    flush();
    if (name == "ET") {
        write("\nEMC");
        m_inText = false;
    } else if (paintsPath(name) && m_inPath) {
        endPath();
    }
}

/// Whether the operands are those of a square; then it is gone, and its element is the current one.
bool MarkFilter::takeSquare()
{
    const size_t count = m_operands.size();
    if (count < 4 || numberOf(m_operands[count - 3]) > squareY + 0.5)
        return false;
    const double left = numberOf(m_operands[count - 4]);
    if (left > squareX + unstructured.size())
        return false;
    m_current = static_cast<int>(std::lround(squareX - left)) - 1;
    m_inSquare = true;
    forget();
    return true;
}

void MarkFilter::beginText()
{
    m_inText = true;
    if (m_current < 0) {
        write(unstructured.at(static_cast<size_t>(-1 - m_current)));
        return;
    }
    write("\n/P <</MCID " + std::to_string(m_elements.size()) + ">> BDC");
    m_elements.push_back(m_current);
}

void MarkFilter::beginPath()
{
    write("\n/Artifact BMC");
    m_inPath = true;
}

void MarkFilter::endPath()
{
    write("\nEMC");
    m_inPath = false;
}

void MarkFilter::flush()
{
    write(m_content.substr(m_from, m_at - m_from));
    forget();
}

void MarkFilter::forget()
{
    m_from = m_at;
    m_operands.clear();
}

} // namespace minutebook::pdf
