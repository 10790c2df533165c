// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/window/SafeKeeping.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>
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
