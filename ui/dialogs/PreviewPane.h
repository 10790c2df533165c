// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include "core/session/exporting/PreviewMaker.h"
#include "ui/dialogs/PagePreview.h"

class QComboBox;
class QKeySequence;
class QLabel;
class QTimer;

namespace minutebook {

class Button;
class FlowLayout;

/// The pages of a document with a bar over them: which ones are shown, the way to what somebody
/// checks first (what is left out, the resolutions), and their size. They are made away from the
/// window's thread; until new ones are there, the old ones stay. Its keys work anywhere in the
/// window.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(const Theme &theme, QWidget *parent = nullptr);

    /// Stands first in the bar and takes the room that is left there.
    void addToBar(QWidget *widget);

    /// Shows what comes of it once that is ready; what was asked for before is dropped.
    void show(const PreviewMaker::Composer &compose);
    /// There can be no pages; the reason stands in their place.
    void showTrouble(const Error &error);

    /// What is shown now; nothing where there is trouble.
    [[nodiscard]] const std::optional<Document> &document() const { return m_shown.document; }
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_shown.error; }
    [[nodiscard]] const std::shared_ptr<const PagePainter> &pages() const { return m_shown.pages; }
    [[nodiscard]] bool isPreparing() const { return m_maker.isUnderWay(); }
    [[nodiscard]] int pageShown() const { return m_preview->firstShown(); } ///< from 0
    /// Calls once the pages asked for last are shown, at once where they are; never where there is
    /// trouble instead. The newest call counts.
    void whenReady(const std::function<void()> &act);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// What was asked for last is shown, or its trouble.
    void prepared();

private:
    void take(const Preview &preview);
    void buildBar();
    void addPlaceButtons();
    void addTurnButtons();
    void addFit();
    /// With the words on the buttons, or with their icons alone.
    void showWords(bool words);
    /// A button whose key works anywhere in the window.
    Button *addButton(const QString &name, const QString &accessible, const QKeySequence &key,
                      const std::function<void()> &act);
    void addKey(const QKeySequence &key, const std::function<void()> &act);
    void describe();
    void describePlaces();
    [[nodiscard]] QString pageWords() const;
    [[nodiscard]] QString placeWords() const;

    const Theme &m_theme;
    PreviewMaker m_maker;
    Preview m_shown;
    std::function<void()> m_whenReady;
    QWidget *m_bar;
    FlowLayout *m_row;
    FlowLayout *m_keys = nullptr;
    PagePreview *m_preview;
    QTimer *m_soon; ///< nobody is told of what is ready at once
    QLabel *m_pages = nullptr;
    QLabel *m_words = nullptr;
    Button *m_leftOut = nullptr;
    Button *m_resolution = nullptr;
    QComboBox *m_fit = nullptr;
    int m_fullWidth = 0; ///< of the bar with every word, in one row
    int m_ownWidgets = 0; ///< how many of the bar are the window's own
};

} // namespace minutebook
