// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/exporting/PreviewMaker.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace minutebook {

namespace {

/// Nothing where it was not wanted any more before the pages were set.
std::optional<Preview> previewOf(const PreviewMaker::Composer &compose,
                                 const std::atomic_bool &stop)
{
    const auto document = compose();
    if (!document)
        return Preview{.document = {}, .pages = {}, .error = document.error()};
    if (stop)
        return std::nullopt;
    return Preview{.document = *document,
                   .pages = std::make_shared<const PagePainter>(*document),
                   .error = {}};
}

/// Pages are set with the fonts of the application, and go on being set when nobody wants them any
/// more: it waits for that before it takes the fonts away.
void letTheApplicationWait()
{
    static const bool once = [] {
        qAddPostRoutine([] { QThreadPool::globalInstance()->waitForDone(); });
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace

PreviewMaker::PreviewMaker(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PreviewMaker::ended);
}

PreviewMaker::~PreviewMaker()
{
    forget();
}

void PreviewMaker::make(const Composer &compose)
{
    m_next = compose;
    m_wanted = true;
    if (m_watcher.isRunning())
        *m_stop = true;
    else
        begin();
}

void PreviewMaker::forget()
{
    m_next = {};
    m_wanted = false;
    if (m_stop)
        *m_stop = true;
}

void PreviewMaker::begin()
{
    letTheApplicationWait();
    m_stop = std::make_shared<std::atomic_bool>(false);
    // the pool copies what it is given, and a promise cannot be copied
    const auto promise = std::make_shared<QPromise<Preview>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, compose = std::exchange(m_next, {}), stop = m_stop] {
            if (const auto preview = previewOf(compose, *stop))
                promise->addResult(*preview);
            promise->finish();
        });
}

void PreviewMaker::ended()
{
    if (m_next)
        return begin();
    if (!m_wanted || m_watcher.future().resultCount() == 0)
        return;
    m_wanted = false;
    Q_EMIT made(m_watcher.result());
}

} // namespace minutebook
