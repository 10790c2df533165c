// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <initializer_list>
#include <utility>

namespace minutebook {

/// An element or, without a name, a text. A tree rather than a stream, so that what stands first
/// can say what was found in what stands after it.
struct XmlNode {
    using Attribute = std::pair<QString, QString>;

    QString name;
    QList<Attribute> attributes;
    QList<XmlNode> children;
    QString text; ///< of a node without a name; may hold anything, XML gets what it can hold

    [[nodiscard]] static XmlNode element(const QString &name,
                                         std::initializer_list<Attribute> attributes = {});
    [[nodiscard]] static XmlNode words(const QString &text);

    /// An attribute without a value is none.
    void set(const QString &attribute, const QString &value);
    /// The child as it now stands in this element, until the next is added.
    XmlNode &add(XmlNode child);

    /// A whole document in UTF-8. Elements that hold words are written without any space of their
    /// own; others each on a line.
    [[nodiscard]] QByteArray document() const;
};

} // namespace minutebook
