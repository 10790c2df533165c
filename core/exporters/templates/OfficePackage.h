// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/office/ZipFile.h"
#include "core/exporters/templates/XmlTree.h"

#include <QHash>

namespace minutebook {

/// The members of a word processor's file, by their paths.
class OfficePackage
{
public:
    explicit OfficePackage(const QList<ZipMember> &members);

    [[nodiscard]] bool has(const QString &path) const { return m_members.contains(path); }
    /// Whether the path of any member begins so.
    [[nodiscard]] bool hasFolder(QStringView path) const;
    [[nodiscard]] QByteArray bytes(const QString &path) const { return m_members.value(path); }
    /// BadInput when it is missing or not XML; the place begins with its path.
    [[nodiscard]] Result<XmlNode> tree(const QString &path) const;
    [[nodiscard]] Error missing(const QString &path) const;

private:
    QHash<QString, QByteArray> m_members;
};

/// A relationship of a part of a Word file.
struct Relation {
    QString type; ///< its last word: "header", "image"
    QString target; ///< the path of a member; of an external one as it stands
    bool isExternal = false;

    bool operator==(const Relation &) const = default;
};
/// By their ids; empty when the part has none. The part "" is the package itself.
[[nodiscard]] Result<QHash<QString, Relation>> relationsOf(const OfficePackage &package,
                                                           const QString &part);

/// The pictures that a template's heads and feet show, under names of ours and without what
/// cameras and programs write into them. Each is taken once.
class PictureShelf
{
public:
    PictureShelf(const OfficePackage &package, const QString &folder);

    /// Its path in the new file. BadInput when it is not there or no picture of a known kind.
    [[nodiscard]] Result<QString> take(const QString &path);
    [[nodiscard]] const QList<ZipMember> &pictures() const { return m_pictures; }

private:
    const OfficePackage &m_package;
    QString m_folder;
    QHash<QString, QString> m_taken;
    QList<ZipMember> m_pictures;
};

/// "image/png" of "png", for the endings that pictures are given.
[[nodiscard]] QString mediaTypeOf(QStringView ending);

} // namespace minutebook
