// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/XmlNode.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

#include <utility>

namespace minutebook {

/// One XML file of an office document. Names are written with their prefixes ("w:p"); the root
/// declares them. Whatever text comes in goes out as XML may hold it.
class XmlPart
{
public:
    using Attributes = QList<std::pair<const char *, QString>>;

    XmlPart();

    void open(const char *name, const Attributes &attributes = {});
    void close();
    void empty(const char *name, const Attributes &attributes = {});
    /// An element with words and nothing else.
    void words(const char *name, const QString &words, const Attributes &attributes = {});
    void text(const QString &text);
    /// A tree, whose prefixes the root declares too.
    void add(const XmlNode &node);

    /// The whole file, every element closed.
    [[nodiscard]] QByteArray finished();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_out;
};

} // namespace minutebook
