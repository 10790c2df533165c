// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QObject>

#include <memory>

namespace minutebook {

class CopyThread;

/// Where the second copy of a book goes.
struct SecondCopyPlace {
    QString folder; ///< absolute; empty: there is to be none
    bool onOtherDisk = false; ///< when it was chosen: the book's own disk in its place is not it

    bool operator==(const SecondCopyPlace &) const = default;
};

/// What is known of the second copy.
struct SecondCopyState {
    enum class Kind {
        None, ///< nobody asked for one
        Following, ///< it is there, or on its way
        Missing, ///< its folder is not there now
        Failed, ///< it could not be written; the one before still stands
    };
    Kind kind = Kind::None;
    bool onStick = false; ///< on something that can be pulled out
    QString path; ///< of the copy; empty before the first
    QDateTime at; ///< when it was last written and compared; invalid before the first
    QDateTime behindSince; ///< the first change that the copy has not; invalid: it has all
    std::optional<Error> error; ///< with Failed

    bool operator==(const SecondCopyState &) const = default;
};

/// Follows a book with a copy in another folder, on a stick or a share: from a thread of its own,
/// with a connection of its own that only reads, so that nothing that is written ever waits for it.
/// What comes within a moment is copied together; a copy that takes long comes less often. A folder
/// that goes is looked for again and taken up by itself. `BookCopy` says what is copied, and what
/// is never written over.
///
/// Lives in the thread of the book's session; the clock must outlive it.
class SecondCopy final : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultPatience = 5000; ///< milliseconds, with a disk that does not answer
    /// In milliseconds.
    struct Pace {
        int afterCommit = 1500; ///< gathers what comes meanwhile
        int afterDraft = 10'000; ///< words that are still being typed
        int lookEvery = 3000; ///< for the folder
        int restFactor = 5; ///< after a copy it rests so many times what the copy took
    };

    /// `passingFolder` is a folder of this user's on this machine. Nothing is copied before
    /// `follow`.
    SecondCopy(const QString &book, const QString &passingFolder, const Clock &clock, Pace pace);
    SecondCopy(const QString &book, const QString &passingFolder, const Clock &clock)
        : SecondCopy(book, passingFolder, clock, Pace{})
    {
    }
    /// Breaks off what is being copied; call `finish` before to have the last word copied. A
    /// folder that does not answer is not waited for.
    ~SecondCopy() override;

    /// A folder as a place for the copy of that book. Refused when it is the book's own; NotFound
    /// when it is not there.
    [[nodiscard]] static Result<SecondCopyPlace> placeFor(const QString &book,
                                                          const QString &folder);

    /// From now on the copy is kept there.
    void follow(const SecondCopyPlace &place);
    [[nodiscard]] const SecondCopyPlace &place() const { return m_place; }
    [[nodiscard]] const SecondCopyState &state() const { return m_state; }

    /// The book has something new on its disk.
    void noteCommit();
    void noteDraft();
    /// Copies what is left, for so many milliseconds at most, and ends. True when the copy has all.
    bool finish(int msecs, int patience = defaultPatience);

Q_SIGNALS:
    void stateChanged();

private:
    void note(int after);
    void onStarted();
    void onAnswer(const Result<QString> &copied, quint64 upTo);
    void setState(const SecondCopyState &state);

    const Clock &m_clock;
    Pace m_pace;
    QString m_book;
    SecondCopyPlace m_place;
    SecondCopyState m_state;
    quint64 m_changes = 0; ///< noted so far
    QDateTime m_nextSince; ///< the first that came since the last copy was begun; invalid: none
    std::unique_ptr<CopyThread> m_thread;
};

} // namespace minutebook
