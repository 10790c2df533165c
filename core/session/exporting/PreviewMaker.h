// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/exporting/DocumentPlan.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace minutebook {

/// A document and its pages as they will be printed, or why there is none.
struct Preview {
    std::optional<Document> document;
    std::shared_ptr<const PagePainter> pages; ///< there when the document is
    std::optional<Error> error; ///< there when the document is not

    bool operator==(const Preview &) const = default;
};

/// Composes documents and sets their pages in a thread of the pool, so that a long meeting keeps
/// nobody's hands still. Only the newest wish counts: what is under way for an older one is not
/// told. May be destroyed at any time, without a wait.
class PreviewMaker final : public QObject
{
    Q_OBJECT

public:
    /// Is called in another thread: whatever it holds is its own.
    using Composer = std::function<Result<Document>()>;

    explicit PreviewMaker(QObject *parent = nullptr);
    ~PreviewMaker() override;

    void make(const Composer &compose);
    /// Nothing of what was asked for is wanted any more.
    void forget();
    [[nodiscard]] bool isUnderWay() const { return m_wanted; }

Q_SIGNALS:
    /// In the thread of the maker.
    void made(const minutebook::Preview &preview);

private:
    void begin();
    void ended();

    QFutureWatcher<Preview> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the one under way
    Composer m_next; ///< waits until the one under way has ended
    bool m_wanted = false; ///< something was asked for and is not told yet
};

} // namespace minutebook
