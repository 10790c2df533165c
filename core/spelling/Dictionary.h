// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QStringList>

#include <memory>

class Hunspell;

namespace minutebook {

/// The dictionary of one language as hunspell has it: an .aff file and the .dic file beside it. Not
/// safe for two threads; belongs to whoever opened it.
class Dictionary
{
public:
    /// NotFound when one of the files is not there, BadInput when its character set is not known
    /// to this system.
    [[nodiscard]] static Result<std::unique_ptr<Dictionary>> open(const QString &affixFile);
    ~Dictionary();

    [[nodiscard]] bool knows(const QString &word);
    /// What may have been meant, the likeliest first; takes milliseconds.
    [[nodiscard]] QStringList suggestions(const QString &word);

private:
    class Characters;
    Dictionary(std::unique_ptr<Hunspell> hunspell, std::unique_ptr<Characters> characters);

    std::unique_ptr<Hunspell> m_hunspell;
    std::unique_ptr<Characters> m_characters;
};

/// The .aff files of a language ("en_GB", "cy_GB") in the folders where the system keeps
/// dictionaries, in the order of the folders; empty when none is installed.
[[nodiscard]] QStringList affixFilesOf(const QString &language, const QStringList &folders);
[[nodiscard]] QStringList dictionaryFolders();

} // namespace minutebook
