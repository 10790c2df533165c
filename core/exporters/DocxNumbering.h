// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

namespace minutebook {

/// word/numbering.xml: real numbering, which Word goes on with when a limb is put in between. Each
/// list has a number of its own, so that none goes on from the one before.
class DocxNumbering
{
public:
    static constexpr int deepest = 8; ///< levels are 0 to 8

    /// The number of a list that stands at that depth (0: not inside another).
    [[nodiscard]] int add(const Marker &marker, int start, int depth);
    [[nodiscard]] QByteArray part() const;

private:
    struct List {
        Marker marker;
        int start = 1;
        int depth = 0;
    };
    QList<List> m_lists;
};

} // namespace minutebook
