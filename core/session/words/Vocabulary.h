// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/words/Abbreviations.h"

#include <QObject>

#include <functional>

namespace minutebook {

/// The clerk's own words while a book is open: what the composer looks up, and the one place where
/// they are changed. GUI thread. Owned by the book's session.
class Vocabulary final : public QObject
{
    Q_OBJECT

public:
    /// Puts the words on the disk.
    using Keep = std::function<Result<void>(const ClerkWords &)>;

    Vocabulary(const ClerkWords &words, Keep keep, QObject *parent = nullptr);

    [[nodiscard]] const ClerkWords &words() const { return m_words; }
    [[nodiscard]] const Abbreviations &abbreviations() const { return m_abbreviations; }
    /// What is no mistake in spelling: own words and short forms.
    [[nodiscard]] QStringList knownWords() const;

    /// On the disk, then here; on an error nothing has changed.
    Result<void> change(const ClerkWords &words);
    Result<void> addOwnWord(const QString &word);

Q_SIGNALS:
    void changed();

private:
    ClerkWords m_words;
    Abbreviations m_abbreviations;
    Keep m_keep;
};

} // namespace minutebook
