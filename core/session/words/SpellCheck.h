// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"
#include "core/spelling/SpellingWords.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <memory>

namespace minutebook {

/// Spelling off the typing path: texts are judged on a thread of its own, begun at the first one.
/// English and Welsh count, as far as their dictionaries are installed. To be used by one thread,
/// which gets the answers.
class SpellCheck final : public QObject
{
    Q_OBJECT

public:
    explicit SpellCheck(QObject *parent = nullptr);
    ~SpellCheck() override;

    /// Words that are right besides those of the dictionaries; see `wordsKnownIn`.
    void setKnown(const QStringList &words);
    /// Judges a text. While one waits, a newer one takes its place.
    void check(const QString &text);
    /// Judges all of the texts, however many wait.
    void checkAll(const QStringList &texts);
    /// Asks what may have been meant, so many at most; takes milliseconds of the thread's time.
    void suggest(const QString &word, int most);

Q_SIGNALS:
    void checked(const QString &text, const QList<minutebook::WordAt> &mistakes);
    /// `mistakes` has one list a text; without any dictionary nothing is a mistake.
    void checkedAll(const QStringList &texts, const QList<QList<minutebook::WordAt>> &mistakes,
                    bool hasDictionary);
    /// The likeliest first.
    void suggested(const QString &word, const QStringList &suggestions);

private:
    class Worker;
    void start();

    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives on the thread; none before the first text
    QStringList m_known;
    std::shared_ptr<std::atomic<quint64>> m_newest;
};

/// What a meeting says of itself: names, titles, offices, portfolios, parties, wards, codes, titles
/// of items, the council and the body. None of it is a mistake in its minutes.
[[nodiscard]] QStringList wordsKnownIn(const Meeting &meeting);

} // namespace minutebook
