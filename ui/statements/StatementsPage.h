// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyle.h"
#include "core/session/MeetingSession.h"
#include "core/session/checks/Completeness.h"
#include "core/session/decisions/References.h"
#include "core/session/details/CouncilDefaults.h"
#include "core/session/live/LiveMeeting.h"
#include "core/session/statements/StatementEdits.h"
#include "core/session/statements/StatementState.h"
#include "ui/Actions.h"
#include "ui/Prompts.h"
#include "ui/theme/Theme.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace minutebook {

class CompletenessPane;
class CorrectionBar;
class FactsRow;
class HintBar;
class StatementForm;
class StatementTabs;

/// The written statements of the meeting's executive decisions (SI 2012/2089 regs 12 and 13): one
/// tab each, every field, what is still missing, and publication. A published statement is locked
/// until it is said why it is changed. Answers for its commands while it is in sight. Session,
/// actions, prompts, theme and style must outlive it.
class StatementsPage final : public QWidget
{
    Q_OBJECT

public:
    struct Services {
        MeetingSession &session;
        Actions &actions;
        Prompts &prompts;
        const Theme &theme;
        const HouseStyle &style;
        /// Knows the hour at which call-in closes; null: at the end of its last day.
        const CouncilDefaults *council = nullptr;
        const References *references = nullptr; ///< null: no number is offered
    };

    explicit StatementsPage(const Services &services, QWidget *parent = nullptr);

    /// Shows the statements, first that of `item`, which has a tab here even without a decision.
    /// The keyboard goes to the first gap.
    void open(const std::optional<ItemId> &item);
    /// Brings the keyboard to a field of the statement in sight, and its gap in sight.
    void goTo(StatementField field);
    /// Records what is typed and not recorded yet.
    void keepAll();
    /// The item of the statement in sight; null without one. Valid until the meeting changes.
    [[nodiscard]] const AgendaItem *item() const;
    /// How many things are missing in the statement in sight.
    [[nodiscard]] int missing() const { return missingIn(m_rows); }
    /// The date of publication of the statement in sight.
    [[nodiscard]] std::optional<QDate> publishedOn() const;
    /// How far the statement in sight has come; a draft without one.
    [[nodiscard]] StatementState state() const;

Q_SIGNALS:
    void closeAsked();
    /// Print or export the statement of that item.
    void exportAsked(const minutebook::ItemId &item);
    /// What is missing, or what is in sight, is another.
    void summaryChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectParts();
    void connectCommands();
    void answer(CommandId command, const std::function<void()> &act);
    void follow(const Edit &edit);
    void showTabs();
    void showItem();
    [[nodiscard]] QString whyNotNow(const AgendaItem &shown) const;
    void followTab();
    void chooseQuietly(const ItemId &item);
    void record(const ItemId &item, StatementField field, const FieldValue &value);
    void sayWhereTaken(const QString &reference);
    bool keepHere();
    void refuse(const Error &error);
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] QString because() const;
    void showLock();
    void openBecause(const QString &reason);
    void connectAnswers();
    void make(const Result<Edit> &edit, const QString &said);
    void answerDispensation(const Result<Edit> &edit, const QString &said);
    void letTheResolutionStand();
    void letTheStatementStand();
    void compare();
    [[nodiscard]] bool isStepHere(const Edit &edit) const;
    void sayLocked();
    void goToGap(int step);
    void openRow(int row);
    void askToPublish();
    void publish(const QDate &day);
    void takeBack();
    void makeAgain();
    void sayStepIsElsewhere();
    void goToStep(const std::optional<FieldStep> &step);
    void say(const QString &text, LiveMeeting::Notice::Tone tone = LiveMeeting::Notice::Tone::Done);
    void cyclePanes(int step);
    [[nodiscard]] QDate today() const { return m_services.session.clock().now().date(); }

    /// Why a published statement is changed; until it is given the statement is locked.
    struct Reason {
        ItemId item;
        QString words;
    };

    Services m_services;
    StatementTabs *m_tabs;
    QStackedWidget *m_stack;
    FactsRow *m_facts;
    CorrectionBar *m_correction;
    StatementForm *m_form;
    CompletenessPane *m_pane;
    HintBar *m_hints;
    QLabel *m_none;
    std::optional<ItemId> m_asked; ///< has a tab although nothing is decided yet
    QHash<ItemId, QList<CompletenessRow>> m_standing; ///< of every statement, brought in step
    QList<CompletenessRow> m_rows; ///< of the one in sight
    std::optional<Reason> m_reason;
    bool m_refused = false; ///< something that was typed last
};

} // namespace minutebook
