// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/statements/LinkedText.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;

namespace minutebook {

class Button;
class CompareView;

/// The statement's words on the decision beside those of the resolution, word by word, where the
/// two differ, and the question which stands. Hidden where they do not. It changes nothing itself.
class TextDifference final : public QWidget
{
    Q_OBJECT

public:
    explicit TextDifference(const Theme &theme, QWidget *parent = nullptr);

    void setTexts(const std::optional<LinkedTexts> &texts);
    [[nodiscard]] bool hasDifference() const { return m_texts.has_value(); }
    void setWritable(bool writable);
    [[nodiscard]] CompareView *view() const { return m_view; }

Q_SIGNALS:
    /// The resolution's words are to stand.
    void resolvedChosen();
    /// The statement's own are.
    void statedChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void grow();

    const Theme &m_theme;
    QLabel *m_words;
    CompareView *m_view;
    Button *m_resolved;
    Button *m_stated;
    std::optional<LinkedTexts> m_texts;
};

} // namespace minutebook
