// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/EndOfThread.h"

#include <QDeadlineTimer>

namespace minutebook {

bool endOrLeave(std::unique_ptr<QThread> thread, int msecs)
{
    if (!thread || thread->wait(QDeadlineTimer(msecs)))
        return true;
    QThread *left = thread.release();
    QObject::connect(left, &QThread::finished, left, &QObject::deleteLater);
    if (left->isFinished()) // before it was connected
        left->deleteLater();
    return false;
}

} // namespace minutebook
