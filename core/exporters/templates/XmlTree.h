// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/exporters/XmlNode.h"

#include <functional>

/// Parts of other programs' files as trees. Whatever prefixes a file uses, names here begin with
/// those of the standards' own text: "w:p", "text:p", "r:id". Elements and attributes of a
/// namespace that the program does not know are not taken at all.
namespace minutebook {

/// BadInput with the line when it is not well formed, has a document type (and so entities of its
/// own), is nested too deeply, or its root is of no known namespace.
[[nodiscard]] Result<XmlNode> readXml(const QByteArray &bytes);

/// The tree as a file, its namespaces declared at the root and not a blank added.
[[nodiscard]] QByteArray writeXml(const XmlNode &root);

/// The first child of that name; null when there is none.
[[nodiscard]] const XmlNode *childOf(const XmlNode &node, QStringView name);
[[nodiscard]] XmlNode *childOf(XmlNode &node, QStringView name);
/// The first child of that name, added at the end when there is none.
XmlNode &childMadeIn(XmlNode &node, const QString &name);
/// Empty when there is no such attribute.
[[nodiscard]] QString attributeOf(const XmlNode &node, QStringView name);
[[nodiscard]] bool hasAttribute(const XmlNode &node, QStringView name);
void setAttribute(XmlNode &node, const QString &name, const QString &value);
void dropAttribute(XmlNode &node, QStringView name);
/// Takes the children out of which it is true.
void dropChildren(XmlNode &node, const std::function<bool(const XmlNode &)> &which);
/// Calls it with the node and with everything in it, from the front.
void walk(XmlNode &node, const std::function<void(XmlNode &)> &visit);
void walk(const XmlNode &node, const std::function<void(const XmlNode &)> &visit);
/// "w" of "w:p".
[[nodiscard]] QStringView prefixOf(QStringView name);

} // namespace minutebook
