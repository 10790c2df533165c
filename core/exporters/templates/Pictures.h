// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace minutebook {

struct Picture {
    QByteArray bytes;
    QString ending; ///< "png"

    bool operator==(const Picture &) const = default;
};

/// The picture and nothing but it: what a camera or program wrote beside it (place, owner, time,
/// comments, thumbnails) is gone. Nothing when it is damaged or no PNG, JPEG, GIF, EMF or WMF.
[[nodiscard]] std::optional<Picture> barePicture(const QByteArray &bytes);

} // namespace minutebook
