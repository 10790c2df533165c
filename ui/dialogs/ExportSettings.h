// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include "core/session/exporting/ExportService.h"
#include "ui/Prompts.h"
#include "ui/theme/Theme.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QSettings;
class QVBoxLayout;

namespace minutebook {

class ChoiceCard;
class TemplateChoice;

/// What is wanted of a meeting: which copy, which document, in which format and style, and what is
/// different for this once. The public copy and the style of the meeting are chosen to begin with.
class ExportSettings final : public QWidget
{
    Q_OBJECT

public:
    /// `item`: the item before the clerk. The meeting and the styles outlive this. `memory` keeps
    /// what a council chooses once for all; may be none.
    ExportSettings(const Meeting &meeting, const std::optional<ItemId> &item,
                   const HouseStyles &styles, Prompts &prompts, QSettings *memory,
                   const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] DocumentWish wish() const;
    [[nodiscard]] Format format() const;
    [[nodiscard]] QString fileName() const;
    /// As TemplateChoice::templatesFor.
    [[nodiscard]] Result<OfficeTemplate> onTemplate(const QList<Format> &formats) const;
    void choose(DocumentType type);
    void focusFirst();

Q_SIGNALS:
    /// Another document is wanted than before.
    void changed();
    /// A template cannot be used.
    void failed(const minutebook::Error &error);

private:
    void buildCopies(QVBoxLayout &column);
    void buildFormats(QVBoxLayout &column);
    void buildOtherFormats(QGridLayout &grid, int row);
    void buildDocument(QVBoxLayout &column);
    void buildStyle(QVBoxLayout &column);
    void buildDetails(QVBoxLayout &column);
    void buildName(QVBoxLayout &column);
    void buildChecks(QVBoxLayout &column);
    QComboBox *addChoice(QVBoxLayout &column, const QString &label, const QString &name,
                         const QString &accessible);
    QCheckBox *addCheck(QGridLayout &grid, int place, const QString &text, const QString &name);
    void fillItems(const std::optional<ItemId> &item);
    void fillStyles();
    void takeFromStyle();
    void renew();
    void offerFormats();
    void offerOtherFormats();
    [[nodiscard]] bool isOffered(Format format) const;
    [[nodiscard]] DocumentType type() const;
    [[nodiscard]] HouseStyle style() const;
    [[nodiscard]] StyleChoices choices() const;

    const Meeting &m_meeting;
    const HouseStyles &m_styles;
    const Theme &m_theme;
    QButtonGroup *m_copies = nullptr;
    QButtonGroup *m_formats = nullptr;
    QComboBox *m_otherFormat = nullptr;
    QComboBox *m_type = nullptr;
    QComboBox *m_item = nullptr;
    QComboBox *m_style = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_speakers = nullptr;
    QComboBox *m_letters = nullptr;
    QLineEdit *m_name = nullptr;
    TemplateChoice *m_template;
    QCheckBox *m_attendance = nullptr;
    QCheckBox *m_statements = nullptr;
    QCheckBox *m_times = nullptr;
    QCheckBox *m_largePrint = nullptr;
    QCheckBox *m_lineNumbers = nullptr;
    QList<Marker> m_markers; ///< of m_letters, in their order
};

} // namespace minutebook
