// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minutebook::pdf {

/// Reads a page's operators, takes the squares out and puts marked content (ISO 32000-1, 14.6) in:
/// each text object under a number of its own, everything else as an artifact. One page, once. The
/// page must have no pictures inside its operators; Qt's painter makes none.
class MarkFilter final
{
public:
    /// `content` is the page's own, uncompressed, and must outlive the filter.
    explicit MarkFilter(std::string_view content);

    /// The page with its marks.
    [[nodiscard]] const std::string &marked() const { return m_marked; }
    /// The element of each number given, in order.
    [[nodiscard]] const std::vector<int> &elements() const { return m_elements; }

private:
    void handleOperator(std::string_view name);
    void beginText();
    void beginPath();
    void endPath();
    [[nodiscard]] bool takeSquare();
    void flush();
    void forget();
    void write(std::string_view text) { m_marked += text; }

    std::string_view m_content;
    size_t m_at = 0; ///< behind the token read last
    size_t m_from = 0; ///< of what waits: operands, and the operator they belong to
    std::vector<std::string_view> m_operands; ///< numbers among what waits
    std::string m_marked;
    std::vector<int> m_elements;
    int m_current = -1;
    bool m_inPath = false;
    bool m_inText = false;
    bool m_inSquare = false;
};

} // namespace minutebook::pdf
