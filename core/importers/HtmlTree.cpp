// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/HtmlTree.h"

#include <gumbo.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Deeper than any page that people copy from; keeps a hostile one from exhausting the stack.
constexpr unsigned deepest = 400;
constexpr int deepestOpen = 10'000; // tags that are open at once

unsigned depthOf(const GumboNode *node)
{
    unsigned depth = 0;
    for (; node && depth < deepest; node = node->parent)
        ++depth;
    return depth;
}

/// The name as it was written, for what HTML5 has no tag of its own ("o:p", "xml").
QByteArray tagOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QByteArray(piece.data, static_cast<qsizetype>(piece.length)).toLower();
}

} // namespace

bool HtmlNode::isText() const
{
    return m_node->type == GUMBO_NODE_TEXT || m_node->type == GUMBO_NODE_WHITESPACE
        || m_node->type == GUMBO_NODE_CDATA;
}

QString HtmlNode::text() const
{
    return isText() ? QString::fromUtf8(m_node->v.text.text) : QString();
}

bool HtmlNode::is(const char *tag) const
{
    return m_node->type == GUMBO_NODE_ELEMENT && tagOf(m_node->v.element) == tag;
}

bool HtmlNode::isAnyOf(std::initializer_list<const char *> tags) const
{
    return std::any_of(tags.begin(), tags.end(), [this](const char *tag) { return is(tag); });
}

QString HtmlNode::attribute(const char *name) const
{
    if (m_node->type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&m_node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool HtmlNode::hasAttribute(const char *name) const
{
    return m_node->type == GUMBO_NODE_ELEMENT
        && gumbo_get_attribute(&m_node->v.element.attributes, name);
}

void HtmlNode::forEachChild(const std::function<void(const HtmlNode &)> &visit) const
{
    if (m_node->type != GUMBO_NODE_ELEMENT || depthOf(m_node) >= deepest)
        return;
    const GumboVector &children = m_node->v.element.children;
    for (unsigned index = 0; index < children.length; ++index)
        visit(HtmlNode(static_cast<const GumboNode *>(children.data[index])));
}

QString HtmlNode::words() const
{
    QString words = text();
    forEachChild([&](const HtmlNode &child) { words += child.words(); });
    return words;
}

bool HtmlTree::canRead(const QString &html)
{
    static const QRegularExpression tag(u"<(/?)([a-zA-Z][a-zA-Z0-9]*)"_s);
    static const QSet<QString> hollow{u"br"_s, u"img"_s,   u"meta"_s, u"link"_s,
                                      u"hr"_s, u"input"_s, u"col"_s,  u"wbr"_s};
    int open = 0;
    for (auto found = tag.globalMatch(html); found.hasNext() && open < deepestOpen;) {
        const auto match = found.next();
        if (!match.capturedView(1).isEmpty())
            open = qMax(0, open - 1);
        else if (!hollow.contains(match.captured(2).toLower()))
            ++open;
    }
    return open < deepestOpen;
}

HtmlTree::HtmlTree(const QString &html)
    : m_bytes(html.toUtf8())
    , m_output(gumbo_parse_with_options(&kGumboDefaultOptions, m_bytes.constData(),
                                        static_cast<size_t>(m_bytes.size())))
{
}

HtmlNode HtmlTree::root() const
{
    return HtmlNode(m_output->root);
}

void HtmlTree::Destroy::operator()(GumboInternalOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

} // namespace minutebook
