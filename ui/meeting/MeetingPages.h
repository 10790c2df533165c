// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/IdSource.h"
#include "core/document/HouseStyle.h"
#include "core/session/decisions/References.h"
#include "core/session/details/CouncilDefaults.h"
#include "core/session/statements/StatementFields.h"
#include "core/session/words/Vocabulary.h"
#include "ui/Actions.h"
#include "ui/Prompts.h"
#include "ui/spine/SpineState.h"
#include "ui/theme/Theme.h"

#include <QStackedWidget>

#include <functional>

namespace minutebook {

class LivePage;
class StatementsPage;

/// The pages of one open meeting, one in sight at a time: the page on which minutes are taken, and
/// the decision statements. Its window title says which, where it is not the first. What it is
/// given must outlive it.
class MeetingPages final : public QStackedWidget
{
    Q_OBJECT

public:
    struct Services {
        MeetingSession &session;
        IdSource &ids;
        Actions &actions;
        Prompts &prompts;
        const Theme &theme;
        const HouseStyle &style;
        Vocabulary &vocabulary;
        /// Opens the dialog for the statement of that item.
        std::function<void(const ItemId &)> exportStatement;
        /// Null where no book is: then nothing of the council's own is kept.
        CouncilDefaults *council = nullptr;
        ReferenceSource references = {}; ///< of the book the meeting is in
    };

    explicit MeetingPages(const Services &services, QWidget *parent = nullptr);

    /// Keeps what is half done: to be called before the meeting closes.
    void keepAll();
    /// Says in the spine what the page in sight is about.
    void describe(SpineState &state) const;

    [[nodiscard]] LivePage *live() const { return m_live; }
    [[nodiscard]] StatementsPage *statements() const { return m_statements; }

private:
    [[nodiscard]] SpineCellState standingCell() const;
    void openStatements();
    void openDecisions();
    void openStatementAt(const ItemId &item, StatementField field);
    void showStatements(const std::optional<ItemId> &item);
    void closeStatements();
    void openVocabulary();
    void openCouncil();
    void retitle();
    [[nodiscard]] bool isAtStatements() const;

    Services m_services;
    References m_references;
    LivePage *m_live;
    StatementsPage *m_statements;
};

} // namespace minutebook
