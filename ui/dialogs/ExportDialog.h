// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include "core/session/ExportService.h"
#include "ui/Prompts.h"
#include "ui/theme/Theme.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPrinter;
class QVBoxLayout;

namespace minutebook {

class Button;
class ChoiceCard;
class PagePreview;

/// Print or export one document of a meeting. The public copy is always the default; the full one
/// asks once more. What is shown is what is written: one document for preview, printer and file.
/// Works on a copy of the meeting as it was when opened. Shown with open().
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `item`: the item before the clerk, for the documents of one item.
    ExportDialog(const Meeting &meeting, const std::optional<ItemId> &item,
                 const HouseStyles &styles, Prompts &prompts, const Theme &theme,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// What the numbers of the minutes go on from, where the style's count does.
    void setEarlierMeetings(const EarlierMeetings &earlier);
    /// Chooses the kind of document, as the clerk could.
    void choose(DocumentType type);
    /// What the fields ask for now.
    [[nodiscard]] DocumentWish wish() const;
    [[nodiscard]] Format format() const;

private:
    QWidget *buildSettings();
    QWidget *buildPreview();
    QWidget *buildFoot();
    void buildCopies(QVBoxLayout &column);
    void buildFormats(QVBoxLayout &column);
    void buildDocument(QVBoxLayout &column);
    void addHeading(QVBoxLayout &column, const QString &text, QWidget *buddy = nullptr);
    void fillItems(const std::optional<ItemId> &item);
    void fillStyles();
    void renew();
    void offerFormats();
    void describe();
    void describePages();
    void exportFile();
    void choosePath();
    void write(const QString &path);
    void print();
    void printOn(QPrinter &printer);
    void onceSure(const std::function<void()> &act);
    [[nodiscard]] DocumentType type() const;

    Meeting m_meeting;
    EarlierMeetings m_earlier;
    const HouseStyles &m_styles;
    Prompts &m_prompts;
    const Theme &m_theme;
    std::optional<Document> m_document;
    std::unique_ptr<QPrinter> m_printer;
    QButtonGroup *m_copies = nullptr;
    QButtonGroup *m_formats = nullptr;
    ChoiceCard *m_publicCard = nullptr;
    QComboBox *m_type = nullptr;
    QComboBox *m_item = nullptr;
    QComboBox *m_style = nullptr;
    QComboBox *m_language = nullptr;
    QLineEdit *m_name = nullptr;
    PagePreview *m_preview = nullptr;
    QLabel *m_pages = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_stateIcon = nullptr;
    Button *m_print = nullptr;
    Button *m_export = nullptr;
};

} // namespace minutebook
