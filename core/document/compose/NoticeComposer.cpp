// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/NoticeComposer.h"

namespace minutebook {

using namespace Qt::StringLiterals;

Section composeNotice(const Runs &title, const QList<Runs> &reasons)
{
    Section notice{.role = SectionRole::Notice};
    const auto add = [&](const Runs &runs) {
        if (!textOf(runs).isEmpty())
            notice.blocks.append(Paragraph{ParagraphRole::Notice, runs});
    };
    Runs strong = title;
    for (Run &run : strong)
        run.strong = true;
    add(strong);
    for (const Runs &reason : reasons)
        add(reason);
    return notice;
}

Section composeItemNotice(const Composition &composition, const AgendaItem &item)
{
    const Phrases &phrases = composition.phrases();
    const Access access = item.access.value_or(Access());
    return composeNotice(
        composition.fill(phrases.noticeItem, {{u"item"_s, composition.itemReference(item.id)}}),
        {composition.exemption(access.paragraphs.values, phrases.exemptParagraph,
                               phrases.exemptParagraphs),
         plain(access.publicSummary.value_or(QString()))});
}

Section composePartNotice(const Composition &composition, const QString &publicSummary)
{
    return composeNotice(plain(composition.phrases().noticePart), {plain(publicSummary)});
}

} // namespace minutebook
