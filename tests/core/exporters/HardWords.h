// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/SampleDocument.h"

namespace minutebook::test {

struct NamedDocument {
    const char *name;
    Document document;
};

/// These words wherever a document has any: in its title, head, watermark and text.
[[nodiscard]] inline Document documentOfWords(const QString &words)
{
    Document document = sampleDecision();
    document.title = words;
    document.council = words;
    document.page.head = words.left(400);
    document.page.watermark = words.left(40);
    document.blocks.prepend(
        Paragraph{.runs = {Run{.text = words}, Run{.text = words, .strong = true}}});
    return document;
}

[[nodiscard]] inline QString everyControlCharacter()
{
    QString controls;
    for (char16_t c = 0; c < 0x20; ++c)
        controls += QChar(c);
    return controls + QStringLiteral(u"\u007F\u0085\u009F\uFFFE\uFFFF\uFEFF\u2028\u2029");
}

/// Every kind of trouble that words may be to a file.
[[nodiscard]] inline QList<NamedDocument> documentsOfHardWords()
{
    using namespace Qt::StringLiterals;
    return {
        {"everything hard", hardDocument()},
        {"nothing", emptyDocument()},
        {"10,000 characters without a blank", documentOfWords(QString(10'000, u'w'))},
        {"10,000 words", documentOfWords(u"word "_s.repeated(2'000))},
        {"right to left",
         documentOfWords(u"\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 \u202Eabc"_s)},
        {"marks on marks", documentOfWords(u"e"_s + u"\u0301\u0323"_s.repeated(200))},
        {"lone surrogates", documentOfWords(u"a"_s + QChar(0xDC00) + u"b"_s + QChar(0xD800))},
        {"control characters", documentOfWords(everyControlCharacter())},
        {"markup", documentOfWords(u"]]></w:t>&amp;<script>'\"--><!-- {\\\\n,;}"_s)},
        {"emoji",
         documentOfWords(u"\U0001F469\u200D\U0001F469\u200D\U0001F467 \U0001F1EC\U0001F1E7"_s)},
    };
}

} // namespace minutebook::test
