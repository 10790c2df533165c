// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/bench/PaintWatch.h"

#include <QAbstractEventDispatcher>
#include <QDeadlineTimer>
#include <QEvent>

namespace minutebook {

namespace {

constexpr int longestWaitMsecs = 10'000;

bool turn()
{
    return QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents);
}

} // namespace

PaintWatch::PaintWatch(QWidget &widget)
{
    widget.installEventFilter(this);
}

void PaintWatch::settle()
{
    const QDeadlineTimer deadline(longestWaitMsecs);
    while (turn() && !deadline.hasExpired()) { }
    m_painted = false;
}

bool PaintWatch::waitForPaint()
{
    const QDeadlineTimer deadline(longestWaitMsecs);
    while (!deadline.hasExpired()) {
        // The window shows what was painted before it comes to rest.
        if (!turn() && m_painted)
            return true;
    }
    return false;
}

bool PaintWatch::eventFilter(QObject *, QEvent *event)
{
    m_painted = m_painted || event->type() == QEvent::Paint;
    return false;
}

} // namespace minutebook
