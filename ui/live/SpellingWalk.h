// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"
#include "core/session/words/SpellWalk.h"
#include "core/session/words/Vocabulary.h"

#include <QObject>

namespace minutebook {

class Composer;
class RecordModel;
class RecordView;
class SpellingPanel;

/// F7: goes from one unknown word of the item to the next, first through what is filed, then
/// through what is being typed. What is taken in an entry is an edit of its own; in the composer a
/// step of its undo. Owned by the live page, whose parts outlive it. GUI thread.
class SpellingWalk final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        LiveMeeting &live;
        Vocabulary &vocabulary;
        Composer &composer;
        RecordModel &model;
        RecordView &view;
        SpellingPanel &panel;
    };

    explicit SpellingWalk(const Parts &parts, QObject *parent);

    /// Begins, or goes to the next word.
    void goOn();

Q_SIGNALS:
    void noticed(const minutebook::LiveMeeting::Notice &notice);

private:
    [[nodiscard]] bool isOn() const;
    /// Asks for the texts as they are now to be judged.
    void ask();
    void take(const QStringList &texts, const QList<QList<WordAt>> &mistakes, bool hasDictionary);
    void show(const QList<UnknownWord> &unknown, qsizetype at);
    void suggest(const QString &word, const QStringList &suggestions);
    void choose(const QString &suggestion);
    void skip();
    void addWord();
    void finish(const QString &why);
    void close();
    [[nodiscard]] QString whereIs(const UnknownWord &word) const;

    Parts m_p;
    QList<SpellText> m_texts;
    std::optional<SpellCursor> m_cursor;
    std::optional<UnknownWord> m_word; ///< shown
    bool m_isAsking = false;
};

} // namespace minutebook
