// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QString>

namespace minutebook {

/// An instant as the meeting file writes it: ISO 8601 with an offset, to the second or finer. The
/// text is kept exactly, so that a file read and written again is equal; two moments are equal when
/// their texts are. The instant itself is milliseconds of UTC; `local()` has the wall time at the
/// written offset.
class Moment
{
public:
    Moment() = default;

    /// BadInput for anything but a possible date, time and offset.
    static Result<Moment> from(const QString &iso);
    /// As the program writes a time it took itself: milliseconds, with the offset of `time`.
    static Moment of(const QDateTime &time);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] qint64 msecsUtc() const { return m_msecsUtc; }
    /// Date and time of day where it happened, as a QDateTime of fixed offset.
    [[nodiscard]] QDateTime local() const;
    /// "14:31"
    [[nodiscard]] QString timeOfDay() const;

    friend bool operator==(const Moment &a, const Moment &b) { return a.m_text == b.m_text; }
    /// Earlier instant; texts play no part.
    friend bool operator<(const Moment &a, const Moment &b) { return a.m_msecsUtc < b.m_msecsUtc; }

private:
    QString m_text;
    qint64 m_msecsUtc = 0;
    int m_offsetSeconds = 0;
};

} // namespace minutebook
