// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QIcon>
#include <QPixmap>

namespace minutebook {

/// The program's own icons in any colour and size, rendered once each. QtSvg does not know
/// currentColor, so the colour is written into the picture before it is rendered. GUI thread.
class Icons
{
public:
    /// `name` is that of the file in resources/icons without its prefix: "save-ok". `size` is in
    /// logical pixels. A name that does not exist gives an empty pixmap.
    [[nodiscard]] QPixmap pixmap(const QString &name, const QColor &colour, int size,
                                 qreal deviceRatio) const;
    /// Rendered for ratios 1 and 2.
    [[nodiscard]] QIcon icon(const QString &name, const QColor &colour, int size) const;

    [[nodiscard]] static bool exists(const QString &name);

private:
    mutable QHash<QString, QPixmap> m_rendered;
};

} // namespace minutebook
