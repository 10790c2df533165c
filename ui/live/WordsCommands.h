// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/Actions.h"
#include "ui/live/SpellingWalk.h"
#include "ui/theme/Theme.h"

namespace minutebook {

class PhrasePalette;
struct HouseStyle;

/// Answers the commands of the live page that help with the words themselves: the spelling of the
/// item and the standard phrases. Owned by the live page, whose parts outlive it. GUI thread.
class WordsCommands final : public QObject
{
    Q_OBJECT

public:
    /// What of the page it works on.
    struct Parts {
        LiveMeeting &live;
        Vocabulary &vocabulary;
        const Theme &theme;
        Composer &composer;
        RecordModel &model;
        RecordView &view;
        QWidget &page;
    };

    WordsCommands(const Parts &parts, const HouseStyle &style, Actions &actions);

    /// The phrases that a house words itself follow its style.
    void setStyle(const HouseStyle &style);

Q_SIGNALS:
    void noticed(const minutebook::LiveMeeting::Notice &notice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSpelling(Actions &actions);
    void connectPhrases(Actions &actions);
    /// Over the foot of the record, so that nothing else moves.
    void putAboveComposer(QWidget &panel);
    void placePanels();

    Parts m_p;
    PhrasePalette *m_palette = nullptr; ///< of the page
    QList<QWidget *> m_panels;
};

} // namespace minutebook
