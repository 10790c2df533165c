// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"
#include "core/session/live/SpeakerTyped.h"
#include "ui/theme/Theme.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace minutebook {

/// Whose words they are. Shows key, code and name; with the keyboard in it (Ctrl+L) a field that
/// takes a code or part of a name. "bt as a group leader" (or "bt: a group leader") prints those
/// words in place of the attribution, this once; "bt by name" and "bt by role" the one or the
/// other; without a code it is said of whoever has the floor. Tab takes it and goes on. A name that
/// no list has, with a role after a comma, is offered to be added.
class SpeakerField final : public QLineEdit
{
    Q_OBJECT

public:
    SpeakerField(LiveMeeting &live, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Key and code; the name gives way.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody was chosen, or the field was left with Esc: the keyboard goes back to the words.
    void finished();
    void noticed(const minutebook::LiveMeeting::Notice &notice);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void follow();
    void offer(const QString &typed);
    bool choose();
    bool take(const SpeakerTyped &typed);
    void give(const PersonId &person, const std::optional<QString> &as);
    bool add(const QString &typed);
    [[nodiscard]] std::optional<Person> newPerson(const QString &typed) const;
    [[nodiscard]] QStringList everybody() const;
    [[nodiscard]] bool mayBeNew(const SpeakerTyped &typed) const;
    [[nodiscard]] bool isSomebody(const SpeakerTyped &typed) const;
    [[nodiscard]] const Person *named(const QString &typed) const;
    [[nodiscard]] const Person *person() const;
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] int widthBesideWords() const;
    [[nodiscard]] QFont codeFont() const;

    LiveMeeting &m_live;
    const Theme &m_theme;
    QStringListModel *m_names;
    QString m_offered; ///< the line that adds somebody, while there is one
    QString m_toAdd; ///< who that is, as typed
};

} // namespace minutebook
