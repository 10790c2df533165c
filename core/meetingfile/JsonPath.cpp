// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/JsonPath.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QString pointerStep(QString member)
{
    return u'/' + member.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

QString JsonPath::pointer() const
{
    if (!m_parent)
        return {};
    const QString step = m_index >= 0 ? QString::number(m_index) : QString(m_member);
    return m_parent->pointer() + pointerStep(step);
}

int JsonPath::count(QLatin1StringView member) const
{
    int count = 0;
    for (const JsonPath *path = this; path; path = path->m_parent)
        count += path->m_member == member ? 1 : 0;
    return count;
}

QString JsonPath::pointerTo(const QString &member) const
{
    return pointer() + pointerStep(member);
}

} // namespace minutebook
