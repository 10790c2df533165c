// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/PdfMarkFilter.h"

#include "core/exporters/PdfRewrite.h"

#include <cmath>
#include <set>

namespace minutebook::pdf {

namespace {

bool isNumber(const QPDFTokenizer::Token &token)
{
    return token.getType() == QPDFTokenizer::tt_integer
        || token.getType() == QPDFTokenizer::tt_real;
}

bool beginsPath(const std::string &name)
{
    return name == "m" || name == "re";
}

bool paintsPath(const std::string &name)
{
    static const std::set<std::string> names{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"};
    return names.count(name) > 0;
}

} // namespace

void MarkFilter::handleToken(const QPDFTokenizer::Token &token)
{
    m_tokens.push_back(token);
    if (token.getType() == QPDFTokenizer::tt_word)
        handleOperator(token.getValue());
}

void MarkFilter::handleOperator(const std::string &name)
{
    if (name == "re" && takeSquare())
        return;
    if (m_inSquare && paintsPath(name)) {
        m_inSquare = false;
        m_tokens.clear();
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
    std::vector<double> numbers;
    for (const QPDFTokenizer::Token &token : m_tokens) {
        if (isNumber(token))
            numbers.push_back(std::stod(token.getValue()));
    }
    if (numbers.size() < 4 || numbers[numbers.size() - 3] > squareY + 0.5
        || numbers[numbers.size() - 4] > squareX + 0.5)
        return false;
    m_current = static_cast<int>(std::lround(squareX - numbers[numbers.size() - 4])) - 1;
    m_inSquare = true;
    m_tokens.clear();
    return true;
}

void MarkFilter::beginText()
{
    m_inText = true;
    if (m_current < 0) {
        write("\n/Artifact BMC");
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
    for (const QPDFTokenizer::Token &token : m_tokens)
        writeToken(token);
    m_tokens.clear();
}

void MarkFilter::handleEOF()
{
    flush();
}

} // namespace minutebook::pdf
