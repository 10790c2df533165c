// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include "core/session/exporting/DocumentSet.h"
#include "ui/Prompts.h"
#include "ui/theme/Theme.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace minutebook {

class Button;

/// Asks which documents of a meeting are wanted, in which copies and formats, and where to. What is
/// not asked (style, language, choices) is as it was for the one document. Shown with open().
class SetDialog final : public QDialog
{
    Q_OBJECT

public:
    SetDialog(const Meeting &meeting, const DocumentWish &like, Prompts &prompts,
              const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] SetWish wish() const;

Q_SIGNALS:
    /// The officer chose the folder; the dialog has closed.
    void wanted(const minutebook::SetWish &set, const QString &folder);

private:
    void buildGroup(QVBoxLayout &column, const QString &heading, const QList<QCheckBox *> &checks);
    QCheckBox *check(const QString &text, const QString &name, bool checked);
    void buildFoot(QVBoxLayout &column);
    void renew();
    void onceSure();
    void chooseFolder();

    const Meeting &m_meeting;
    DocumentWish m_like;
    Prompts &m_prompts;
    const Theme &m_theme;
    QList<std::pair<QCheckBox *, DocumentType>> m_documents;
    QList<std::pair<QCheckBox *, Format>> m_formats;
    QList<std::pair<QCheckBox *, Copy>> m_copies;
    QLabel *m_count = nullptr;
    Button *m_go = nullptr;
};

} // namespace minutebook
