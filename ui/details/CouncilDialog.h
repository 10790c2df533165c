// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/MeetingSession.h"
#include "core/session/details/CouncilDefaults.h"
#include "ui/Prompts.h"
#include "ui/details/FormView.h"

#include <QDialog>

class QLabel;

namespace minutebook {

/// What is the council's own: country, quorum, call-in rule, closed days. A sentence says, as it is
/// typed, what the rule means for a decision of the open meeting. Enter keeps it: in the meeting,
/// and in the book for new meetings of this body. Bank holidays of a file of GOV.UK's are put to
/// the closed days, to be kept or left like what is typed. Shown with open(); deletes itself.
class CouncilDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the dialog.
    struct Services {
        CouncilDefaults &council;
        MeetingSession &session;
        Prompts &prompts;
        const Theme &theme;
        const Clock &clock;
    };

    explicit CouncilDialog(const Services &services, QWidget *parent = nullptr);

    void accept() override;
    /// What was typed is given up only when it is asked twice.
    void reject() override;

private:
    void build();
    [[nodiscard]] QWidget *buildFoot();
    [[nodiscard]] FormContext context() const;
    [[nodiscard]] Result<CouncilSettings> typed() const;
    [[nodiscard]] Result<void> keep();
    void showMeaning();
    void importHolidays();
    void takeFile(const QString &path);

    Services m_services;
    CouncilSettings m_before;
    FormView *m_view;
    QLabel *m_means;
    QLabel *m_state;
    std::optional<FormValues> m_leaving; ///< what it was said would be given up
};

} // namespace minutebook
