// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/window/SafeKeeping.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>
#include <QWidget>

#include "ui/Actions.h"
#include "ui/Prompts.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Tone = LiveMeeting::Notice::Tone;

constexpr auto folderKey = "/folder"_L1;
constexpr auto otherDiskKey = "/onOtherDisk"_L1;

/// The settings hold no path of a book in their keys: slashes would make groups of it.
QString groupOf(const QString &book)
{
    const QByteArray name = QCryptographicHash::hash(book.toUtf8(), QCryptographicHash::Sha256);
    return u"secondCopy/"_s + QString::fromLatin1(name.toHex().first(16));
}

} // namespace

SafeKeeping::SafeKeeping(Services services, QWidget *window)
    : QObject(window)
    , m_services(std::move(services))
    , m_window(window)
{
    auto *seconds = new QTimer(this);
    connect(seconds, &QTimer::timeout, this, &SafeKeeping::watchTheClock);
    seconds->setTimerType(Qt::VeryCoarseTimer);
    seconds->start(1000);
    connect(m_services.actions.action(CommandId::SaveNow), &QAction::triggered, this,
            &SafeKeeping::saveNow);
    connect(&m_services.book, &BookSession::savedElsewhere, this, &SafeKeeping::onSavedElsewhere);
    SecondCopy *copy = m_services.book.secondCopy();
    if (!copy)
        return;
    QAction *choose = m_services.actions.action(CommandId::SecondCopyFolder);
    QAction *stop = m_services.actions.action(CommandId::StopSecondCopy);
    choose->setEnabled(true);
    connect(choose, &QAction::triggered, this, &SafeKeeping::chooseFolder);
    connect(stop, &QAction::triggered, this, &SafeKeeping::stop);
    connect(copy, &SecondCopy::stateChanged, this, [this, copy, stop] {
        stop->setEnabled(copy->state().kind != SecondCopyState::Kind::None);
        Q_EMIT changed();
    });
    followRemembered();
}

void SafeKeeping::attend(MeetingSession *session)
{
    m_session = session;
    m_isAwaited = false;
    m_services.actions.action(CommandId::SaveNow)->setEnabled(session && !session->isReadOnly());
    if (!session)
        return;
    connect(session, &MeetingSession::saveStateChanged, this, [this] {
        if (m_isAwaited)
            saySaved();
    });
}

void SafeKeeping::saveNow()
{
    m_isAwaited = true;
    saySaved();
}

/// Every change is on its way to the disk already, so there is only its answer to wait for.
void SafeKeeping::saySaved()
{
    using Kind = MeetingSession::SaveState::Kind;
    const MeetingSession::SaveState &state = m_session->saveState();
    if (state.kind == Kind::Waiting)
        return;
    m_isAwaited = false;
    if (state.kind == Kind::NotSaved)
        saveElsewhere(state.error.value_or(Error{}));
    else if (state.at.isValid())
        m_services.say({Tone::Done, tr("Saved %1").arg(state.at.toString(u"HH:mm:ss"_s))});
    else
        m_services.say({Tone::Done, tr("All work is saved.")});
}

void SafeKeeping::saveElsewhere(const Error &why)
{
    const QFileInfo book(m_services.book.path());
    m_services.say(
        {Tone::Warning,
         tr("Not saved: %1 Choose another place for a copy with every word.").arg(why.message)});
    m_services.prompts.fileToSave(
        m_window, tr("Another place for the minute book"),
        tr("%1 elsewhere.db").arg(book.completeBaseName()), tr("Minute books (*.db)"),
        [this](const QString &path) { m_services.book.saveElsewhere(path); });
}

void SafeKeeping::onSavedElsewhere(const Result<Rescued> &rescued)
{
    if (!rescued) {
        m_services.prompts.tell(m_window, tr("Not saved there"), rescued.error().oneLine());
        return;
    }
    const QString path = QDir::toNativeSeparators(rescued->path);
    const QString what = rescued->whole
        ? tr("The whole minute book, with every word up to now, is in %1.").arg(path)
        : tr("The minute book cannot be read now. The meeting that is open, with every word up to "
             "now, is in %1.")
              .arg(path);
    m_services.prompts.tell(m_window, tr("Saved elsewhere"),
                            what + u' '
                                + tr("It opens as a minute book. Here you can go on: Minutebook "
                                     "tries every two seconds to write what is held."));
}

void SafeKeeping::watchTheClock()
{
    if (const auto notice = m_clockWatch.feed(readClocks(m_services.clock)))
        m_services.say({Tone::Warning, notice->text()});
}

SecondCopyState SafeKeeping::secondCopy() const
{
    const SecondCopy *copy = m_services.book.secondCopy();
    return copy ? copy->state() : SecondCopyState();
}

void SafeKeeping::followRemembered()
{
    const QString group = groupOf(m_services.book.path());
    const SecondCopyPlace place{m_services.settings.value(group + folderKey).toString(),
                                m_services.settings.value(group + otherDiskKey).toBool()};
    if (!place.folder.isEmpty())
        m_services.book.secondCopy()->follow(place);
}

void SafeKeeping::remember(const SecondCopyPlace &place)
{
    const QString group = groupOf(m_services.book.path());
    m_services.settings.remove(group);
    if (place.folder.isEmpty())
        return;
    m_services.settings.setValue(group + folderKey, place.folder);
    m_services.settings.setValue(group + otherDiskKey, place.onOtherDisk);
}

void SafeKeeping::chooseFolder()
{
    const QString now = m_services.book.secondCopy()->place().folder;
    if (now.isEmpty()) {
        askForFolder();
        return;
    }
    const Question question{tr("Second copy"),
                            tr("A second copy of this minute book is kept in %1. A copy that is "
                               "there stays there, whatever you choose.")
                                .arg(QDir::toNativeSeparators(now)),
                            tr("Choose another folder"), tr("Leave it so")};
    m_services.prompts.ask(m_window, question, [this](bool doIt) {
        if (doIt)
            askForFolder();
    });
}

void SafeKeeping::askForFolder()
{
    m_services.prompts.folder(m_window, tr("Folder for the second copy, on a stick or a share"),
                              m_services.book.secondCopy()->place().folder,
                              [this](const QString &folder) { follow(folder); });
}

void SafeKeeping::follow(const QString &folder)
{
    const auto place = SecondCopy::placeFor(m_services.book.path(), folder);
    if (!place) {
        m_services.prompts.tell(m_window, tr("No second copy there"), place.error().message);
        return;
    }
    remember(*place);
    m_services.book.secondCopy()->follow(*place);
    m_services.say({Tone::Done,
                    tr("A second copy is kept in %1 from now on.")
                        .arg(QDir::toNativeSeparators(place->folder))});
}

void SafeKeeping::stop()
{
    remember({});
    m_services.book.secondCopy()->follow({});
    m_services.say(
        {Tone::Info, tr("No second copy is kept any more. The one that was made stays.")});
}

} // namespace minutebook
