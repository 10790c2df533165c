// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/IdSource.h"
#include "core/document/HouseStyle.h"
#include "core/session/live/LiveMeeting.h"
#include "core/session/statements/StatementFields.h"
#include "core/session/words/Vocabulary.h"
#include "ui/Actions.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTimer;

namespace minutebook {

class AgendaPane;
class Composer;
class DetailsCommands;
class ExclusionBar;
class ExclusionCommands;
class ExemptFrame;
class FindBar;
class GapCommands;
class GapStrip;
class GoToItemField;
class ItemHead;
class LookAround;
class LookLine;
class PeoplePane;
class RecordModel;
class RecordView;
class ResolutionCard;
class ResolutionPage;
class WordsCommands;

/// The page on which minutes are taken: agenda, record and words, people. Answers for the commands
/// of the meeting while it exists. Session, ids, actions, theme and vocabulary must outlive it.
class LivePage final : public QWidget
{
    Q_OBJECT

public:
    LivePage(MeetingSession &session, IdSource &ids, Actions &actions, const Theme &theme,
             const HouseStyle &style, Vocabulary &vocabulary, QWidget *parent = nullptr);
    ~LivePage() override;

    [[nodiscard]] LiveMeeting &live() { return m_live; }
    /// Goes on in a house style that was changed.
    void setStyle(const HouseStyle &style);
    /// Puts the keyboard in the composer.
    void takeKeyboard();
    /// Keeps what is half done: to be called before the meeting closes.
    void keepAll();
    /// Goes to a row of the record with the keyboard. While the meeting is live it stays at its
    /// item, for going to another is a step of the meeting: the row is only looked at.
    void showEntry(const Place &place, const EntryId &entry);
    /// In the line under the words.
    void say(const LiveMeeting::Notice &notice) { Q_EMIT m_live.noticed(notice); }

Q_SIGNALS:
    /// A gap is mended in that field of the item's statement.
    void statementAsked(const minutebook::ItemId &item, minutebook::StatementField field);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void connectMeetingCommands(Actions &actions);
    void connectSpeakingCommands(Actions &actions);
    void connectResolutionCommands(Actions &actions);
    void connectViewCommands(Actions &actions);
    void connectGaps();
    void connectUndo(Actions &actions);
    template <typename Handler>
    void answer(const Actions &actions, CommandId command, Handler handler);
    /// For what changes the record or the composer: nothing happens to what is not in sight.
    template <typename Handler>
    void answerAtRecord(const Actions &actions, CommandId command, Handler handler);
    void sayInSight(const LiveMeeting::Notice &notice);

    void applyTheme();
    void followFocus(QWidget *now);
    void correctSelected();
    void correct(const EntryId &entry);
    void openResolution(const std::optional<EntryId> &entry);
    void openMotion();
    /// Opens the resolution of the item where none is open; false when that cannot be.
    bool isAtResolution();
    void closeResolution();
    [[nodiscard]] bool isResolutionOpen() const;
    /// False when it says what would be given up, and stays.
    bool leaveResolution();
    void takeBack();
    void makeAgain();
    void showPeople(bool wide);
    void showAgenda(bool shown);
    void tick();

    LiveMeeting m_live;
    const Theme &m_theme;
    RecordModel *m_record;
    ExemptFrame *m_frame;
    QStackedWidget *m_pages; ///< the minutes, or the resolution over them
    QSplitter *m_columns;
    AgendaPane *m_agenda;
    PeoplePane *m_people;
    ItemHead *m_head;
    GapStrip *m_gaps;
    QWidget *m_centre;
    ExclusionBar *m_exclusion;
    FindBar *m_find;
    LookLine *m_line;
    RecordView *m_view;
    ResolutionCard *m_card;
    Composer *m_composer;
    ResolutionPage *m_editor;
    GoToItemField *m_goTo;
    DetailsCommands *m_details;
    WordsCommands *m_wordsCommands = nullptr;
    ExclusionCommands *m_exclusionCommands;
    LookAround *m_look;
    GapCommands *m_gapCommands;
    QTimer *m_seconds;
};

/// The opening words of the composer from the council's house style.
[[nodiscard]] Stems stemsOf(const HouseStyle &style, Language language);

} // namespace minutebook
