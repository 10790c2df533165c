// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"
#include "core/session/words/Vocabulary.h"
#include "ui/Prompts.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QLabel;

namespace minutebook {

class RowTable;
class WordList;
class WordRows;

/// The clerk's own words of this book: abbreviations, own words, and what the meeting's own words
/// suggest. Every change is kept at once; Ctrl+Z takes the last one back. Shown with open();
/// deletes itself.
class VocabularyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Vocabulary, meeting, prompts and theme outlive the dialog.
    VocabularyDialog(Vocabulary &vocabulary, const Meeting &meeting, Prompts &prompts,
                     const Theme &theme, QWidget *parent = nullptr);

    /// Back to the list from its fields, else out of the dialog.
    void reject() override;

private:
    void build();
    [[nodiscard]] QWidget *buildSuggestions();
    [[nodiscard]] QWidget *buildFoot();
    void makeLists();
    void fill();
    [[nodiscard]] Result<void> change(const Result<ClerkWords> &changed);
    void takeSuggestion(int row);
    void importList();
    void takeFile(const QString &path);
    void takeBack();

    Vocabulary &m_vocabulary;
    const Meeting &m_meeting;
    Prompts &m_prompts;
    const Theme &m_theme;
    WordList *m_abbreviations = nullptr;
    WordList *m_ownWords = nullptr;
    WordRows *m_suggested;
    RowTable *m_suggestions;
    QLabel *m_state;
    QList<ClerkWords> m_before; ///< what Ctrl+Z goes back to, the last one last
};

} // namespace minutebook
