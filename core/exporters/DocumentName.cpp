// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/DocumentName.h"

#include <QRegularExpression>
#include <QUuid>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What tells documents of one kind and one meeting apart: a reference, or the number of the item.
QString numberOf(const Document &document)
{
    if (const DecisionFacts *decision = decisionOf(document))
        return slugOf(decision->reference.isEmpty() ? decision->item : decision->reference);
    if (document.type != DocumentType::Item)
        return {};
    for (const Block &block : document.blocks) {
        const auto *section = std::get_if<Section>(&block.any);
        if (section && section->item)
            return slugOf(section->item->number);
    }
    return {};
}

QString iriOf(const Document &document, const QStringList &kind, const QString &number)
{
    const QString country = document.facts.country.isEmpty() ? u"gb"_s : document.facts.country;
    QStringList parts{country};
    parts += kind;
    parts += {slugOf(document.council + u' ' + document.body), document.date.toString(Qt::ISODate),
              number};
    parts.removeAll(QString());
    return u"/akn/"_s + parts.join(u'/');
}

} // namespace

QString slugOf(const QString &text)
{
    static const QRegularExpression marks(u"\\p{Mn}+"_s);
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString plain = text.normalized(QString::NormalizationForm_KD).remove(marks).toLower();
    plain.replace(others, u"-"_s);
    return plain.split(u'-', Qt::SkipEmptyParts).join(u'-');
}

QString nameOf(DocumentType type)
{
    switch (type) {
    case DocumentType::Minutes:
        return u"minutes"_s;
    case DocumentType::Item:
        return u"item"_s;
    case DocumentType::Decision:
        return u"decision"_s;
    case DocumentType::Decisions:
        return u"decisions"_s;
    case DocumentType::Actions:
        return u"actions"_s;
    case DocumentType::Attendance:
        return u"attendance"_s;
    case DocumentType::Note:
        return u"note"_s;
    case DocumentType::Resolutions:
        return u"resolutions"_s;
    case DocumentType::Agenda:
        return u"agenda"_s;
    }
    Q_UNREACHABLE();
}

QString workIri(const Document &document, const QString &element)
{
    return iriOf(document, {element, nameOf(document.type)}, numberOf(document));
}

QString meetingIri(const Document &document)
{
    return iriOf(document, {u"meeting"_s}, {});
}

QString lastingUrn(const QString &name)
{
    static const QUuid minutebook(u"{6c0f1e1c-5c0e-5d0b-9d7a-3f4a6b1d2e90}"_s);
    return u"urn:uuid:"_s + QUuid::createUuidV5(minutebook, name).toString(QUuid::WithoutBraces);
}

const DecisionFacts *decisionOf(const Document &document)
{
    if (document.type != DocumentType::Decision)
        return nullptr;
    for (const Block &block : document.blocks) {
        const auto *section = std::get_if<Section>(&block.any);
        if (section && section->decision)
            return &*section->decision;
    }
    return nullptr;
}

} // namespace minutebook
