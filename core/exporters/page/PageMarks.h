// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPainter>

namespace minutebook {

/// Is told to which element of the structure the text painted from here on belongs, so that a file
/// can be tagged.
class PageMarks
{
public:
    PageMarks() = default;
    PageMarks(const PageMarks &) = delete;
    PageMarks &operator=(const PageMarks &) = delete;
    virtual ~PageMarks() = default;

    /// `element` may be noElement or a part of the page.
    virtual void mark(QPainter &painter, int element) = 0;
};

} // namespace minutebook
