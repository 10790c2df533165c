// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include "core/session/exporting/ExportService.h"
#include "core/session/styles/StyleDraft.h"
#include "core/session/styles/StyleWords.h"
#include "ui/Prompts.h"
#include "ui/theme/Theme.h"

class QComboBox;
class QLabel;
class QListWidget;
class QTimer;
class QVBoxLayout;

namespace minutebook {

class Button;
class PreviewPane;
class StyleForm;

/// What the editor of house styles works on.
struct StyleDesk {
    Meeting meeting; ///< shown in the style that is being changed
    EarlierMeetings earlier;
    HouseStyles styles;
    QString folder; ///< where the council's own styles are kept
    bool canBeUsed = false; ///< the meeting is the clerk's own, and can be given a style
};

/// Shows the house styles, makes copies of them and changes those, with the council's own meeting
/// beside as it will be printed. Styles that come with the program are only looked at. Works on a
/// copy of the meeting and of the styles; what is kept is told by `kept`. Shown with open().
class StyleEditor final : public QDialog
{
    Q_OBJECT

public:
    StyleEditor(StyleDesk desk, Prompts &prompts, const Theme &theme, QWidget *parent = nullptr);
    ~StyleEditor() override;

    /// Asks first where something is not saved.
    void reject() override;
    [[nodiscard]] const StyleDraft &draft() const { return m_draft; }

Q_SIGNALS:
    /// The style is in the council's folder now.
    void kept(const minutebook::HouseStyle &style);
    /// The meeting is to be printed in this style from now on.
    void used(const minutebook::HouseStyle &style);

private:
    QWidget *buildSettings();
    void buildChoice(QVBoxLayout &column);
    QWidget *buildProblems();
    QListWidget *buildGroups(QWidget *parent);
    QWidget *buildPreview();
    QComboBox *addToPreview(const QString &name, const QString &accessible, int leastWidth);
    QWidget *buildFoot();
    void fillStyles();
    void chooseStyle();
    void take(const StyleDraft &draft);
    void makeCopy();
    void change(const QString &pointer, const QJsonValue &value);
    void showGroup();
    void showDocumentFor(StyleGroup group);
    void renew();
    void describe();
    void say(const QString &words, const QString &icon, const QColor &colour);
    void keep();
    void use();
    void importFile();
    void exportFile();
    void onceSettled(const std::function<void()> &act);
    [[nodiscard]] bool isOfProgram() const;
    [[nodiscard]] DocumentWish wish() const;

    StyleDesk m_desk;
    Prompts &m_prompts;
    const Theme &m_theme;
    StyleDraft m_draft;
    QTimer *m_renewSoon;
    QComboBox *m_style = nullptr;
    QListWidget *m_groups = nullptr;
    StyleForm *m_form = nullptr;
    QComboBox *m_document = nullptr;
    QComboBox *m_language = nullptr;
    PreviewPane *m_preview = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    Button *m_keep = nullptr;
    Button *m_use = nullptr;
};

} // namespace minutebook
