// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"
#include "core/edit/Draft.h"

namespace minutebook {

/// The opening words of a contribution, as a council prints them: house wording, past tense. Words
/// of the minutes, not of the window, so never translated with it. {speaker} and {asker} are filled
/// in.
struct Stems {
    bool byRole = true; ///< speakers are printed by role; else by name
    QString introduces = QStringLiteral("introduced the report.");
    QString points = QStringLiteral("drew attention to the following points:");
    QString asks = QStringLiteral("asked");
    QString answers = QStringLiteral("replied that");
    QString states = QStringLiteral("stated that");
    QString concern = QStringLiteral("was concerned that");
    QString undertakes = QStringLiteral("undertook to");
    QString answersAgain = QStringLiteral("In response to {asker}, {speaker} stated that");
    QString answersUnknown = QStringLiteral("In response, {speaker} stated that");
    QString queryRaised = QStringLiteral("A query was raised as to");
    QString memberStated = QStringLiteral("A member stated that");
    QString aMember = QStringLiteral("A member");

    bool operator==(const Stems &) const = default;

    [[nodiscard]] const QString &words(Act act) const;
};

/// What stands before the typed words: as the meeting keeps it (with tokens) and as it is read.
struct StemText {
    QString stored; ///< begins the entry's text
    QString painted; ///< attribution included, tokens filled in

    bool operator==(const StemText &) const = default;
};

/// The stem of the words being typed; empty while nobody has the floor and for a note. `asker` is
/// who asked last, for a second answer.
[[nodiscard]] StemText stemOf(const DraftWords &words, const Meeting &meeting, const Stems &stems,
                              const std::optional<PersonId> &asker);

/// Stem and typed words as one text.
[[nodiscard]] QString joinStem(const QString &stem, const QString &typed);

} // namespace minutebook
