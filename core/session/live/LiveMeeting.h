// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/IdSource.h"
#include "core/session/MeetingSession.h"
#include "core/session/live/ComposerMark.h"
#include "core/session/live/Contribution.h"
#include "core/session/live/Exclusion.h"
#include "core/session/live/LiveCommand.h"
#include "core/session/live/RoomState.h"
#include "core/session/resolution/Matter.h"

namespace minutebook {

/// The clerk's place in a meeting under way: which item is before it, who has the floor, what is
/// half typed. Every step becomes an edit of the session; what is in the composer is the session's
/// draft and is handed to the disk at every key. GUI thread. Owned by the live page; session and
/// ids must outlive it.
class LiveMeeting final : public QObject
{
    Q_OBJECT

public:
    enum class Phase { NotStarted, Live, Adjourned, Ended };

    /// One sentence for the hint line. [Ctrl][Z] in the text are keys.
    struct Notice {
        enum class Tone { Done, Info, Warning };
        Tone tone = Tone::Info;
        QString text;

        bool operator==(const Notice &) const = default;
    };

    LiveMeeting(MeetingSession &session, IdSource &ids, Stems stems, QObject *parent = nullptr);

    [[nodiscard]] MeetingSession &session() { return m_session; }
    [[nodiscard]] const Meeting &meeting() const { return m_session.meeting(); }
    /// False, and says so, where the meeting is open to be looked at alone.
    bool mayChange();
    [[nodiscard]] const Clock &clock() const { return m_session.clock(); }
    [[nodiscard]] const Stems &stems() const { return m_stems; }
    /// The house style changed while the meeting is open.
    void setStems(Stems stems);
    [[nodiscard]] Phase phase() const;
    [[nodiscard]] const RoomState &room() const { return m_room; }

    /// Where the next words go.
    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] const AgendaItem *currentItem() const;
    [[nodiscard]] const GivenList<Entry> &entriesHere() const;

    void startMeeting();
    void endMeeting();
    void adjourn();
    void resume();
    /// Nothing while the public are in.
    [[nodiscard]] const std::optional<Exclusion> &exclusion() const { return m_exclusion; }
    /// The public leave: what was being typed is filed before. False when it did not come to that.
    bool exclude(const ExclusionAsked &asked);
    /// The public come back: what was being typed is filed before.
    bool readmit();
    /// The entry as it is filed here and now: not open where the public are out.
    [[nodiscard]] Entry asHeardNow(Entry entry) const;
    /// Files what can be filed, closes the sitting and opens the item's. With the public out and an
    /// open item to come it is asked first whether they come back (`readmissionAsked`).
    void goTo(const Place &place);
    /// The same, with nothing asked.
    void goOnTo(const Place &place);
    void goToNext();
    void goToPrevious();
    /// False when no item has that number.
    bool goToNumber(const QString &number);

    /// The words in the composer and whose they are.
    [[nodiscard]] const Draft &draft() const { return m_session.draft(); }
    [[nodiscard]] StemText stem() const;
    /// Whether the next words become a further bullet of the points just filed.
    [[nodiscard]] bool continuesPoints() const;
    /// When the floor passed; invalid while nobody has it.
    [[nodiscard]] QDateTime floorSince() const { return m_floorSince; }
    /// What the start of the words says, read at the last key.
    [[nodiscard]] const ComposerMark &mark() const { return m_mark; }

    /// At every key. A code and mark at the start are taken at once.
    void setWords(const QString &text, int caret);
    /// The floor passes: files the words under whoever had it. Ids come by value here and below,
    /// for the call may change the very list an id stands in.
    void giveFloor(PersonId person);
    void giveFloorToSeat(int seat);
    void giveFloorToPresenter();
    void giveFloorToNobody();
    /// Any other key than that of somebody away: forgets that it was pressed once. Typing words
    /// forgets it by itself; typing a code does not.
    void forgetReturn() { m_returning.reset(); }
    /// Somebody away was called once; the same again brings them back.
    [[nodiscard]] bool waitsForReturn() const { return m_returning.has_value(); }
    /// Whose words these are, without filing them; `as` is printed in place of the attribution,
    /// this once.
    void setSpeaker(PersonId person, std::optional<QString> as = std::nullopt);
    /// The kind; the same again turns to the second way of saying it, or back to the house's words.
    void setAct(Act act);
    void setNote();
    /// Takes the house's words off, so that the clerk types the verb. False when there are none to
    /// take.
    bool dropStem();

    /// False when the words are still in the composer; a notice says why. Words with a place still
    /// to be filled are held back once.
    bool file();

    /// Loads a filed entry, of this item or another; the words half typed come back after it.
    bool correct(EntryId entry);
    bool correctBefore();
    bool correctAfter();
    void leaveCorrection();
    /// The contribution being corrected becomes two at the caret (UTF-16 units into its words), and
    /// its second part is corrected further. A notice says why when it cannot.
    bool splitAt(int caret);
    /// Joins the entry with the one before it; what is being corrected, as its correction has it.
    bool joinWithBefore(EntryId entry);

    /// The clerk's "check this" on a filed entry, put there or taken off.
    void flag(EntryId entry);
    /// The same on the words being typed, which carry it when they are filed.
    void flagWords();
    [[nodiscard]] bool flagsWords() const { return draft().flagged.value_or(false); }

    void takeBack();
    void makeAgain();

    /// The resolution being drafted for this item: the entry that stands as a draft, else the
    /// report's recommendation while nothing has been resolved, else one without limbs.
    [[nodiscard]] Resolution resolutionHere() const;
    [[nodiscard]] Resolution recommendedHere() const;
    [[nodiscard]] std::optional<EntryId> draftResolution() const;
    [[nodiscard]] std::optional<EntryId> draftMotion() const;
    /// Whether a matter is only kept until it has been decided, or stands as recorded.
    enum class Keeping { Draft, Recorded };
    /// Keeps or records it in place of that entry, or as a new one; the entry's id. A draft that is
    /// now decided goes after what was said since, where it was decided. Words that were recorded
    /// are corrected only with a reason, which the change log keeps: BadInput without one.
    Result<EntryId> recordMatter(const Matter &matter, Keeping keeping,
                                 const std::optional<EntryId> &replacing,
                                 const QString &because = {});

Q_SIGNALS:
    /// The clerk goes to another item now: what is half done here is to be recorded here. Not said
    /// when a step is taken back.
    void leavingPlace();
    /// The words were not filed: a place of a standard phrase in them is still to be filled. Asked
    /// again, they are.
    void placeLeftToFill();
    /// The words in the composer are about to be filed: what is half done in them is to be done
    /// now.
    void filingWords();
    /// The public are out and the clerk would go on to an open item.
    void readmissionAsked(const minutebook::Place &next);
    /// The item before the meeting is another, or is none.
    void placeChanged();
    /// Words, speaker, kind or correction were changed from here and not by typing.
    void composerChanged();
    void phaseChanged();
    void roomChanged();
    void stemsChanged();
    void noticed(const minutebook::LiveMeeting::Notice &notice);

private:
    void follow(const Edit &edit);
    void findPlace();
    void followRoom();
    void setPlace(const Place &place);
    void forgetFloor();
    [[nodiscard]] Moment now() const;
    [[nodiscard]] Moment momentHere() const;
    [[nodiscard]] std::optional<PersonId> asker() const;
    [[nodiscard]] std::optional<EntryId> question() const;
    [[nodiscard]] QString nameOf(const PersonId &person) const;
    [[nodiscard]] QString touchedPublished() const;

    void leaveFloorToName();
    bool takeMark(const QString &text, int caret);
    void takeFloor(const std::optional<PersonId> &person);
    bool isAway(const PersonId &person);
    bool fileForPassing();
    void finishWords();
    bool stopsAtPlace();
    bool takeFlagWord();
    /// Words without a name may not go where others hear them: says so, and is true, where there
    /// are any.
    bool keepsWordsFromPassing();
    /// How open the words are that are typed there now.
    [[nodiscard]] AccessLevel levelAt(const Place &place) const;
    [[nodiscard]] std::optional<Access> accessOfDraft() const;

    bool perform(const Edit &edit);
    bool canFile();
    bool fileWords();
    bool addPoints();
    void addAction(Edit &edit, const QString &typed);
    void readyForNext();
    bool putBack();
    /// Whether the words are those that a correction of the entry began with.
    [[nodiscard]] bool isAsShown(DraftWords words, const Entry &entry) const;
    bool correctAt(int index, int step);
    [[nodiscard]] const GivenList<Entry> &entriesCorrected() const;

    bool runCommand();
    bool recordEvent(const LiveCommand &command);
    bool recordInterest(const LiveCommand &command);
    bool recordWords(const LiveCommand &command);
    [[nodiscard]] Entry entryOf(const LiveCommand &command, EntryBody body);
    [[nodiscard]] Entry entryOf(const Matter &matter, Keeping keeping,
                                const std::optional<EntryId> &replacing);
    [[nodiscard]] Edit matterEdit(const Entry &entry, int index, const Matter &matter) const;

    void keep(Draft draft);
    void say(Notice::Tone tone, const QString &text) { Q_EMIT noticed({tone, text}); }

    MeetingSession &m_session;
    IdSource &m_ids;
    Stems m_stems;
    Place m_place;
    RoomState m_room;
    bool m_adjourned = false; ///< looked up when an event is recorded or taken back
    std::optional<Exclusion> m_exclusion; ///< likewise
    ComposerMark m_mark;
    QDateTime m_floorSince;
    std::optional<EntryId> m_openPoints;
    QString m_unfilled; ///< the words whose places to fill were told
    std::optional<PersonId> m_returning;
};

} // namespace minutebook
