// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/akn/AknText.h"

#include <QHash>

namespace minutebook {

/// Minutes as a debate: who spoke, asked and answered, what was resolved, in sections.
class AknDebate
{
public:
    AknDebate(const Document &document, AknRegister &names);

    /// debateBody, and conclusions where the minutes are signed.
    void addTo(XmlNode &debate);

private:
    void addSection(XmlNode &parent, const QString &parentId, const Section &section);
    void fill(XmlNode &node, const QString &eId, const QList<Block> &blocks);
    void addPart(XmlNode &node, const QString &eId, const QList<Block> &blocks);
    void addBlock(XmlNode &node, const QString &eId, const Block &block);
    void addParagraph(XmlNode &node, const QString &eId, const Paragraph &paragraph);
    void addEntries(XmlNode &node, const QString &eId, const ListBlock &list);
    void addSpeech(XmlNode &node, const QString &eId, const Section &section);
    void addUnattributed(XmlNode &node, const QString &eId, const Section &section);
    void addSpoken(XmlNode &speech, const QString &eId, const Section &section);
    void addQuotation(XmlNode &node, const QString &eId, const Section &section);
    void addSignature(const SignatureBlock &signature);
    void noteSpeakers(const QList<Block> &blocks);

    const Document &m_document;
    AknRegister &m_names;
    AknText m_text;
    QHash<QString, QString> m_speakerAt; ///< by the anchor of the speech
    QList<XmlNode> m_conclusions;
};

/// What stands above the text: title, head, and that it is not for publication where it is not.
[[nodiscard]] XmlNode aknPreface(const Document &document, AknText &text);
/// How many blocks of the document the preface takes.
[[nodiscard]] qsizetype prefaceBlocks(const Document &document);

} // namespace minutebook
