// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/HtmlBody.h"

#include <QUrl>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Only an address that leads somewhere becomes a link: never "javascript:" and its like.
bool leadsSomewhere(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1);
}

} // namespace

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
    if (!run.link.isEmpty() && leadsSomewhere(run.link))
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
        m_out.text(line);
    }
}

} // namespace minutebook
