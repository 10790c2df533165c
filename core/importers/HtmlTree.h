// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <initializer_list>
#include <memory>

struct GumboInternalNode;
struct GumboInternalOutput;

namespace minutebook {

/// A node of an HtmlTree, valid as long as the tree is.
class HtmlNode
{
public:
    explicit HtmlNode(const GumboInternalNode *node)
        : m_node(node)
    {
    }

    [[nodiscard]] bool isText() const;
    /// Of a text: its characters, entities read.
    [[nodiscard]] QString text() const;
    /// Of an element: whether it has the tag, in lower case.
    [[nodiscard]] bool is(const char *tag) const;
    [[nodiscard]] bool isAnyOf(std::initializer_list<const char *> tags) const;
    /// Empty when it has none of that name.
    [[nodiscard]] QString attribute(const char *name) const;
    [[nodiscard]] bool hasAttribute(const char *name) const;
    void forEachChild(const std::function<void(const HtmlNode &)> &visit) const;
    /// All text under it.
    [[nodiscard]] QString words() const;

private:
    const GumboInternalNode *m_node;
};

/// HTML of any kind as the tree that browsers make of it (HTML5, section 13.2).
class HtmlTree
{
public:
    /// Not when it is nested so deeply that taking the tree down again would exhaust the stack.
    [[nodiscard]] static bool canRead(const QString &html);
    explicit HtmlTree(const QString &html);

    [[nodiscard]] HtmlNode root() const;

private:
    struct Destroy {
        void operator()(GumboInternalOutput *output) const;
    };

    QByteArray m_bytes; ///< the tree points into it
    std::unique_ptr<GumboInternalOutput, Destroy> m_output;
};

} // namespace minutebook
