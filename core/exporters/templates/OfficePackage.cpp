// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/templates/OfficePackage.h"

#include "core/exporters/templates/Pictures.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(minutebook::OfficePackage)
};

} // namespace

OfficePackage::OfficePackage(const QList<ZipMember> &members)
{
    for (const ZipMember &member : members)
        m_members.insert(member.path, member.bytes);
}

bool OfficePackage::hasFolder(QStringView path) const
{
    return std::any_of(m_members.keyBegin(), m_members.keyEnd(),
                       [path](const QString &each) { return each.startsWith(path); });
}

Error OfficePackage::missing(const QString &path) const
{
    return {.code = ErrorCode::BadInput,
            .message = Words::tr("This part is missing, though others ask for it."),
            .place = path,
            .detail = {}};
}

Result<XmlNode> OfficePackage::tree(const QString &path) const
{
    if (!has(path))
        return missing(path);
    auto read = readXml(bytes(path));
    if (read)
        return read;
    Error error = read.error();
    error.place = path + u", "_s + error.place;
    return error;
}

Result<QHash<QString, Relation>> relationsOf(const OfficePackage &package, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.first(slash + 1);
    const QString path = folder + u"_rels/"_s + part.sliced(slash + 1) + u".rels"_s;
    QHash<QString, Relation> relations;
    if (!package.has(path))
        return relations;
    const auto root = package.tree(path);
    if (!root)
        return root.error();
    for (const XmlNode &each : root->children) {
        if (each.name != "rel:Relationship"_L1)
            continue;
        Relation relation{.type = attributeOf(each, u"Type").section(u'/', -1),
                          .target = attributeOf(each, u"Target"),
                          .isExternal = attributeOf(each, u"TargetMode") == "External"_L1};
        if (!relation.isExternal) {
            const bool isWhole = relation.target.startsWith(u'/');
            const QString inside = isWhole ? relation.target.sliced(1) : folder + relation.target;
            relation.target = QDir::cleanPath(inside);
        }
        relations.insert(attributeOf(each, u"Id"), relation);
    }
    return relations;
}

PictureShelf::PictureShelf(const OfficePackage &package, const QString &folder)
    : m_package(package)
    , m_folder(folder)
{
}

Result<QString> PictureShelf::take(const QString &path)
{
    if (const auto taken = m_taken.constFind(path); taken != m_taken.constEnd())
        return *taken;
    if (!m_package.has(path))
        return m_package.missing(path);
    const auto picture = barePicture(m_package.bytes(path));
    if (!picture)
        return Error{.code = ErrorCode::BadInput,
                     .message = Words::tr("This picture cannot be taken into minutes. Put it into "
                                          "the template as PNG or JPEG."),
                     .place = path,
                     .detail = {}};
    const QString name =
        u"%1/picture%2.%3"_s.arg(m_folder).arg(m_taken.size() + 1).arg(picture->ending);
    m_pictures += ZipMember{.path = name, .bytes = picture->bytes};
    m_taken.insert(path, name);
    return name;
}

QString mediaTypeOf(QStringView ending)
{
    if (ending == u"emf" || ending == u"wmf")
        return u"image/x-"_s + ending.toString();
    return u"image/"_s + ending.toString();
}

} // namespace minutebook
