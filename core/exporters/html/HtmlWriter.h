// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QXmlStreamWriter>

namespace minutebook {

struct HtmlAttribute {
    QString name;
    QString value;
};

/// Elements and text, escaped, in a spelling that HTML and XML parsers understand alike: only void
/// elements are written with "/>".
class HtmlWriter
{
public:
    explicit HtmlWriter(QByteArray *out);

    void doctype();
    void open(const QString &element, const QList<HtmlAttribute> &attributes = {});
    void close();
    void closeLine(); ///< closes and ends the line of source
    void empty(const QString &element,
               const QList<HtmlAttribute> &attributes = {}); ///< a void element
    void text(const QString &text);
    void line(); ///< ends the line of source
    /// CSS as it stands. It must hold no "<" and no "&".
    void style(const QString &css);

private:
    void attribute(const HtmlAttribute &attribute);

    QXmlStreamWriter m_xml;
};

} // namespace minutebook
