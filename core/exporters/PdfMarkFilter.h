// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace minutebook::pdf {

/// Reads a page's operators, takes the squares out and puts marked content (ISO 32000-1, 14.6) in:
/// each text object under a number of its own, everything else as an artifact.
class MarkFilter final : public QPDFObjectHandle::TokenFilter
{
public:
    void handleToken(const QPDFTokenizer::Token &token) override;
    void handleEOF() override;

    /// The element of each number given, in order.
    [[nodiscard]] const std::vector<int> &elements() const { return m_elements; }

private:
    void handleOperator(const std::string &name);
    void beginText();
    void beginPath();
    void endPath();
    [[nodiscard]] bool takeSquare();
    void flush();

    std::vector<QPDFTokenizer::Token> m_tokens; ///< operands, and the operator they wait for
    std::vector<int> m_elements;
    int m_current = -1;
    bool m_inPath = false;
    bool m_inText = false;
    bool m_inSquare = false;
};

} // namespace minutebook::pdf
