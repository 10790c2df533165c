// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"

#include <QRandomGenerator>

namespace minutebook::test {

/// Random edits that fit a meeting as it stands, made of the parts of another: everything that an
/// edit can do.
class RandomEdits
{
public:
    RandomEdits(quint32 seed, Meeting source);

    /// One or several changes, in step with `meeting` and with each other.
    [[nodiscard]] Edit next(const Meeting &meeting);

private:
    [[nodiscard]] int below(int end) { return static_cast<int>(m_random.bounded(end)); }
    [[nodiscard]] std::optional<Change> changeOf(const Meeting &meeting);
    [[nodiscard]] std::optional<Change> entryChange(const Meeting &meeting);
    [[nodiscard]] std::optional<Change> itemChange(const Meeting &meeting);
    [[nodiscard]] std::optional<Change> personChange(const Meeting &meeting);
    [[nodiscard]] Place anyPlace(const Meeting &meeting);
    [[nodiscard]] Entry anyEntry();

    QRandomGenerator m_random;
    Meeting m_source;
    QList<Entry> m_entries; ///< all of the source's
    int m_lastId = 0;
};

} // namespace minutebook::test
