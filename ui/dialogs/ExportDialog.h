// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QFutureWatcher>

#include "core/session/exporting/DocumentSet.h"
#include "ui/Prompts.h"
#include "ui/theme/Theme.h"

class QLabel;
class QLayout;
class QPrinter;
class QProgressBar;
class QSettings;

namespace minutebook {

class Button;
class ExportSettings;
class PreviewPane;

/// Print or export documents of a meeting: one, or the whole set into a folder. The public copy is
/// always the default; the full one asks once more. What is shown is what is written: one document
/// for preview, printer and file; what is pressed while it is composed waits for it. Works on a
/// copy of the meeting as it was when opened. Shown with open().
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `item`: the item before the clerk, for the documents of one item. `memory` keeps what a
    /// council chooses once for all; may be none.
    ExportDialog(const Meeting &meeting, const std::optional<ItemId> &item,
                 const HouseStyles &styles, Prompts &prompts, QSettings *memory, const Theme &theme,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// What the numbers of the minutes go on from, where the style's count does.
    void setEarlierMeetings(const EarlierMeetings &earlier);
    /// Chooses the kind of document, as the clerk could.
    void choose(DocumentType type);
    /// What the fields ask for now.
    [[nodiscard]] DocumentWish wish() const;
    [[nodiscard]] Format format() const;
    /// The pages of what the fields ask for are on their way.
    [[nodiscard]] bool isPreparing() const;

public Q_SLOTS:
    /// While files are being written, stops after the one under way; else closes.
    void reject() override;

private:
    QWidget *buildSettings(const std::optional<ItemId> &item, QSettings *memory);
    QWidget *buildFoot();
    [[nodiscard]] QSize startingSize() const;
    QWidget *buildState();
    void addButtons(QLayout &row);
    void showRunning(bool running);
    void renew();
    void describe();
    void describeCopy();
    void settle();
    void showIcon(const QString &name, const QColor &colour);
    void choosePath();
    void askForSet();
    void writeSet(const SetWish &set, const QString &folder);
    void writeOne(const QString &path);
    void composed();
    void onceReplaced(const QList<FileToWrite> &files);
    void write(const QList<FileToWrite> &files, const FileWriter &writer);
    void stop();
    void written();
    void openWritten();
    void say(const Error &error);
    void print();
    void printOn(QPrinter &printer);
    void onceSure(const std::function<void()> &act);

    Meeting m_meeting;
    EarlierMeetings m_earlier;
    const HouseStyles &m_styles;
    Prompts &m_prompts;
    const Theme &m_theme;
    std::optional<DocumentWish> m_wished; ///< what the preview was asked for last
    std::unique_ptr<QPrinter> m_printer;
    QFutureWatcher<Result<QList<FileToWrite>>> m_composing; ///< the documents of a set
    FileRun m_run;
    QFutureWatcher<FileOutcome> m_watcher;
    bool m_isRunning = false; ///< documents are on their way to the disk
    bool m_isStopped = false; ///< they are not wanted any more
    int m_asked = 0; ///< how many files were to be written
    QString m_place; ///< the file, or the folder of the set
    QWidget *m_began = nullptr; ///< the button it began with, which has the keyboard afterwards
    ExportSettings *m_settings = nullptr;
    PreviewPane *m_preview = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_stateIcon = nullptr;
    QProgressBar *m_progress = nullptr;
    Button *m_open = nullptr;
    Button *m_stop = nullptr;
    Button *m_leave = nullptr;
    Button *m_set = nullptr;
    Button *m_print = nullptr;
    Button *m_export = nullptr;
};

} // namespace minutebook
