// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/PastedWords.h"

#include "core/importers/HtmlTree.h"
#include "core/importers/PastedBlocks.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What a node is to somebody who pastes words.
enum class Part { Words, Hidden, Deleted, Comment, Picture, Machinery, ListMarker };

bool styleHas(const HtmlNode &node, const QRegularExpression &what)
{
    return what.match(node.attribute("style")).hasMatch();
}

bool classHas(const HtmlNode &node, const QRegularExpression &what)
{
    return what.match(node.attribute("class")).hasMatch();
}

bool isHidden(const HtmlNode &node)
{
    static const QRegularExpression hiding(
        u"display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all"_s,
        QRegularExpression::CaseInsensitiveOption);
    return node.hasAttribute("hidden") || styleHas(node, hiding);
}

bool isDeleted(const HtmlNode &node)
{
    static const QRegularExpression striking(u"text-decoration[^;]*line-through"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tracked(u"\\bmsoDel\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return node.isAnyOf({"del", "s", "strike"}) || styleHas(node, striking)
        || classHas(node, tracked);
}

bool isComment(const HtmlNode &node)
{
    static const QRegularExpression word(
        u"mso-element\\s*:\\s*(comment|footnote|endnote)(-list)?\\b|mso-(footnote|endnote)-id"
        "|mso-special-character\\s*:\\s*comment"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(u"\\bmsocom|\\bMsoCommentReference\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return styleHas(node, word) || classHas(node, named);
}

bool isListMarker(const HtmlNode &node)
{
    static const QRegularExpression marker(u"mso-list\\s*:\\s*ignore"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return styleHas(node, marker);
}

/// "mso-list: l0 level2 lfo1" is one deep.
int levelInWord(const HtmlNode &node)
{
    static const QRegularExpression level(u"mso-list\\s*:[^;]*\\blevel(\\d)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return std::max(0, level.match(node.attribute("style")).captured(1).toInt() - 1);
}

Part partOf(const HtmlNode &node)
{
    if (node.isAnyOf({"head", "style", "script", "title", "template", "noscript", "xml"}))
        return Part::Machinery;
    if (node.isAnyOf({"img", "svg", "picture", "video", "object", "canvas"}))
        return Part::Picture;
    if (isListMarker(node))
        return Part::ListMarker;
    if (isComment(node))
        return Part::Comment;
    if (isHidden(node))
        return Part::Hidden;
    return isDeleted(node) ? Part::Deleted : Part::Words;
}

bool isBlock(const HtmlNode &node)
{
    return node.isAnyOf({"p",       "div",    "h1",     "h2",         "h3", "h4",      "h5",
                         "h6",      "ul",     "ol",     "li",         "dl", "dt",      "dd",
                         "tr",      "table",  "pre",    "blockquote", "hr", "address", "section",
                         "article", "header", "footer", "figure"});
}

class Reader
{
public:
    PastedWords read(const HtmlNode &root)
    {
        readChildren(root);
        m_words.text = m_blocks.text();
        m_words.lines = m_blocks.lines();
        return m_words;
    }

private:
    void readChildren(const HtmlNode &node)
    {
        node.forEachChild([this](const HtmlNode &child) { readNode(child); });
    }

    void readNode(const HtmlNode &node)
    {
        if (node.isText())
            return m_keepsLines ? addLines(node.text()) : m_blocks.addText(node.text());
        switch (partOf(node)) {
        case Part::Machinery:
            return;
        case Part::Picture:
            ++m_words.pictures;
            return;
        case Part::Comment:
            ++m_words.comments;
            return;
        case Part::Hidden:
            m_words.hidden += node.words().trimmed().isEmpty() ? 0 : 1;
            return;
        case Part::Deleted:
            m_words.deleted += node.words().trimmed().isEmpty() ? 0 : 1;
            return;
        case Part::ListMarker:
            return m_blocks.setMarker(node.words(), m_wordLevel);
        case Part::Words:
            readElement(node);
        }
    }

    void readElement(const HtmlNode &node)
    {
        if (node.is("br"))
            return m_blocks.breakLine();
        if (node.isAnyOf({"td", "th"}))
            m_blocks.nextCell();
        const bool block = isBlock(node);
        if (block)
            m_blocks.startBlock();
        if (node.isAnyOf({"ul", "ol"}))
            return readList(node);
        if (node.is("li"))
            m_blocks.setMarker(u"-"_s);
        m_wordLevel = block ? levelInWord(node) : m_wordLevel;
        const bool outside = std::exchange(m_keepsLines, m_keepsLines || node.is("pre"));
        readChildren(node);
        m_keepsLines = outside;
        if (block)
            m_blocks.endBlock();
    }

    void addLines(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (qsizetype index = 0; index < lines.size(); ++index) {
            if (index > 0)
                m_blocks.breakLine();
            m_blocks.addText(lines.at(index));
        }
    }

    void readList(const HtmlNode &list)
    {
        const bool isOrdered = list.is("ol");
        const bool isLettered = list.attribute("type").startsWith(u'a', Qt::CaseInsensitive)
            || list.attribute("style").contains(u"alpha"_s, Qt::CaseInsensitive);
        bool hasStart = false;
        int number = list.attribute("start").toInt(&hasStart);
        if (!hasStart)
            number = 1;
        ++m_depth;
        list.forEachChild([&](const HtmlNode &child) {
            if (!child.is("li"))
                return readNode(child);
            if (partOf(child) != Part::Words)
                return readNode(child);
            m_blocks.startBlock();
            m_blocks.setMarker(!isOrdered       ? u"-"_s
                                   : isLettered ? PastedBlocks::letter(number)
                                                : u"%1."_s.arg(number),
                               m_depth - 1);
            ++number;
            readChildren(child);
            m_blocks.endBlock();
        });
        --m_depth;
    }

    PastedWords m_words;
    PastedBlocks m_blocks;
    bool m_keepsLines = false; ///< in preformatted text
    int m_depth = 0; ///< lists around what is read
    int m_wordLevel = 0; ///< of the item of a list that a word processor wrote as a paragraph
};

} // namespace

std::optional<PastedWords> wordsFromHtml(const QString &html)
{
    if (!HtmlTree::canRead(html))
        return std::nullopt;
    const HtmlTree tree(html);
    return Reader().read(tree.root());
}

PastedWords wordsFromPlainText(const QString &text)
{
    PastedBlocks blocks;
    for (QString line : text.split(u'\n')) {
        line = line.trimmed();
        if (line.isEmpty()) {
            blocks.endBlock();
            continue;
        }
        const PastedBlocks::Marked marked = PastedBlocks::markedLine(line);
        if (!marked.marker.isEmpty()) {
            blocks.startBlock();
            blocks.setMarker(marked.marker);
        } else if (!blocks.isAtStart()) {
            blocks.breakLine();
        }
        blocks.addText(marked.text);
    }
    return {.text = blocks.text()};
}

QList<PastedLine> linesOfPlainText(const QString &text)
{
    QList<PastedLine> lines;
    bool gap = false;
    for (const QString &raw : text.split(u'\n')) {
        PastedBlocks line; // makes blanks one, and leaves out what nobody sees
        line.addText(raw);
        const QList<PastedLine> read = line.lines();
        for (const PastedLine &each : read)
            lines.append({each.text, -1, gap && !lines.isEmpty()});
        gap = read.isEmpty();
    }
    return lines;
}

} // namespace minutebook
