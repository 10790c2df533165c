// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/HouseStyles.h"

#include "core/document/HouseStyleReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesOfBuiltIn()
{
    return {u"role-titles"_s,           u"named"_s,
            u"national-cabinet"_s,      u"moved-and-seconded"_s,
            u"decisions-and-reasons"_s, u"running-sentences"_s};
}

} // namespace

HouseStyleId usualStyle()
{
    return HouseStyleId::fromTrusted(u"role-titles"_s);
}

HouseStyles HouseStyles::builtIn()
{
    HouseStyles styles;
    // The others are based on the first.
    for (const QString &name : namesOfBuiltIn()) {
        const Result<void> added = styles.add(bytesOf(":/styles/"_L1 + name + ".json"_L1));
        if (!added)
            styles.m_problems.append(name + u": "_s + added.error().oneLine());
    }
    return styles;
}

HouseStyles HouseStyles::withFolder(const QString &folder)
{
    HouseStyles styles = builtIn();
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Result<void> added = styles.add(bytesOf(dir.filePath(name)));
        if (!added)
            styles.m_problems.append(name + u": "_s + added.error().oneLine());
    }
    return styles;
}

Result<void> HouseStyles::add(const QByteArray &json)
{
    const auto style = readHouseStyle(json, [this](const HouseStyleId &id) { return find(id); });
    if (!style)
        return style.error();
    put(*style);
    return {};
}

void HouseStyles::put(const HouseStyle &style)
{
    for (HouseStyle &known : m_styles) {
        if (known.id == style.id) {
            known = style;
            return;
        }
    }
    m_styles.append(style);
}

bool HouseStyles::comesWithProgram(const HouseStyleId &id)
{
    return namesOfBuiltIn().contains(id.text());
}

const HouseStyle *HouseStyles::find(const HouseStyleId &id) const
{
    for (const HouseStyle &style : m_styles)
        if (style.id == id)
            return &style;
    return nullptr;
}

Result<HouseStyle> HouseStyles::styleFor(const Meeting &meeting,
                                         const std::optional<HouseStyleId> &asked) const
{
    // A meeting from elsewhere may name a style of its council that is not here: it prints all the
    // same.
    const HouseStyleId own = meeting.details.houseStyle.value_or(usualStyle());
    const HouseStyleId wanted = asked.value_or(find(own) ? own : usualStyle());
    if (const HouseStyle *style = find(wanted))
        return *style;
    QStringList names;
    for (const HouseStyle &style : m_styles)
        names.append(style.id.text());
    return Error{.code = ErrorCode::NotFound,
                 .message =
                     QCoreApplication::translate("minutebook::HouseStyles",
                                                 "There is no house style “%1”. There are: %2.")
                         .arg(wanted.text(), names.join(", "_L1)),
                 .place = {},
                 .detail = {}};
}

} // namespace minutebook
