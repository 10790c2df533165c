// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/styles/StyleDraft.h"

#include "core/document/HouseStyleReader.h"
#include "core/document/HouseStyleWriter.h"

#include <QJsonDocument>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Small letters, digits and hyphens; accents are taken off.
QString slugOf(const QString &name)
{
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = c.unicode() < 128 && c.isLetterOrNumber();
        if (plain)
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug.truncate(40);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"style"_s : slug;
}

} // namespace

HouseStyleId freeStyleId(const QString &name, const HouseStyles &styles)
{
    const QString slug = slugOf(name);
    HouseStyleId id = HouseStyleId::fromTrusted(slug);
    for (int number = 2; styles.find(id); ++number)
        id = HouseStyleId::fromTrusted(slug + u'-' + QString::number(number));
    return id;
}

StyleDraft StyleDraft::copyOf(const HouseStyle &style, const QString &name,
                              const HouseStyles &styles)
{
    HouseStyle copy = style;
    copy.id = freeStyleId(name, styles);
    copy.englishName = name;
    copy.welshName = name;
    return imported(copy);
}

StyleDraft StyleDraft::imported(const HouseStyle &style)
{
    StyleDraft draft(style);
    draft.m_isNew = true;
    return draft;
}

void StyleDraft::markSaved()
{
    m_asSaved = m_style;
    m_isNew = false;
}

QJsonValue StyleDraft::value(const QString &pointer) const
{
    return valueAt(fieldsOf(m_style), pointer);
}

Result<void> StyleDraft::set(const QString &pointer, const QJsonValue &value)
{
    QJsonObject file = withValueAt(fieldsOf(m_style), pointer, value);
    file.insert("format"_L1, u"minutebook-style"_s);
    file.insert("version"_L1, 1);
    const auto read = readHouseStyle(QJsonDocument(file).toJson(QJsonDocument::Compact),
                                     [](const HouseStyleId &) { return nullptr; });
    if (!read)
        return read.error();
    m_style = *read;
    return {};
}

} // namespace minutebook
