// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "ui/details/FormView.h"

#include <QDialog>

#include <functional>

class QLabel;

namespace minutebook {

/// One form in a dialog: Enter keeps, Esc leaves, asked once more where something was typed. What
/// cannot be kept is said, with the keyboard in its field. Shown with open(); deletes itself.
class FormDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Keeps what was typed; an error's place is the name of a field.
    using Keep = std::function<Result<void>(const FormValues &)>;

    FormDialog(const QString &title, const Form &form, Keep keep, const Theme &theme,
               QWidget *parent = nullptr);

    void accept() override;
    /// What was typed is given up only when it is asked twice.
    void reject() override;

private:
    void build();

    const Theme &m_theme;
    Keep m_keep;
    FormView *m_view;
    QLabel *m_state;
    std::optional<FormValues> m_leaving; ///< what it was said would be given up
};

} // namespace minutebook
