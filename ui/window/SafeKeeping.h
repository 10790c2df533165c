// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <functional>

#include "core/session/BookSession.h"
#include "core/session/LiveMeeting.h"
#include "core/session/SecondCopy.h"

class QSettings;

namespace minutebook {

class Actions;
class Prompts;

/// What the clerk does for the book's safety: where its second copy goes, which is remembered for
/// each book on this machine and not in the book. Answers for those commands; told quietly, in the
/// hint line where there is one. Owned by the window; what it is given must outlive it.
class SafeKeeping final : public QObject
{
    Q_OBJECT

public:
    struct Services {
        BookSession &book;
        Actions &actions;
        Prompts &prompts;
        QSettings &settings;
        /// Says something in the hint line; nowhere while no meeting is open.
        std::function<void(const LiveMeeting::Notice &)> say;
    };

    SafeKeeping(Services services, QWidget *window);

    /// For the spine.
    [[nodiscard]] SecondCopyState secondCopy() const;

Q_SIGNALS:
    void changed();

private:
    void followRemembered();
    void chooseFolder();
    void askForFolder();
    void follow(const QString &folder);
    void stop();
    void remember(const SecondCopyPlace &place);

    Services m_services;
    QWidget *m_window;
};

} // namespace minutebook
