// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/html/HtmlBody.h"

#include "core/exporters/Words.h"

namespace minutebook {

using namespace Qt::StringLiterals;

void HtmlBody::runs(const Runs &runs)
{
    for (const Run &one : runs)
        run(one);
}

void HtmlBody::run(const Run &run)
{
    QList<HtmlAttribute> attributes;
    if (run.language)
        attributes += {u"lang"_s, *run.language};
    if (run.capitals)
        attributes += {u"class"_s, u"capitals"_s};
    int opened = 0;
    const auto open = [&](const QString &element, const QList<HtmlAttribute> &own) {
        m_out.open(element, own);
        ++opened;
    };
    if (!attributes.isEmpty())
        open(u"span"_s, attributes);
    if (isAddress(run.link))
        open(u"a"_s, {{u"href"_s, run.link}});
    if (!run.machineTime.isEmpty())
        open(u"time"_s, {{u"datetime"_s, run.machineTime}});
    if (run.strong)
        open(u"strong"_s, {});
    lines(run.text);
    for (; opened > 0; --opened)
        m_out.close();
}

void HtmlBody::lines(const QString &text)
{
    bool first = true;
    for (const QString &line : text.split(u'\n')) {
        if (!first) {
            m_out.empty(u"br"_s);
            m_out.line();
        }
        first = false;
        tabbed(line);
    }
}

/// A tab that is not marked would be shown as a blank.
void HtmlBody::tabbed(const QString &line)
{
    bool first = true;
    for (const QString &stretch : line.split(u'\t')) {
        if (!first) {
            m_out.open(u"span"_s, {{u"class"_s, u"tab"_s}});
            m_out.text(u"\t"_s);
            m_out.close();
        }
        first = false;
        m_out.text(stretch);
    }
}

} // namespace minutebook
