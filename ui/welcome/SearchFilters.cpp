// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/welcome/SearchFilters.h"

#include "ui/widgets/MenuChip.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int may = 5;

int municipalYearOf(const QDate &date)
{
    return date.month() >= may ? date.year() : date.year() - 1;
}

} // namespace

SearchFilters::SearchFilters(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_in(new QLabel(tr("In"), this))
    , m_body(new MenuChip(tr("Body"), theme, this))
    , m_year(new MenuChip(tr("Date"), theme, this))
    , m_kind(new MenuChip(tr("Looked through"), theme, this))
{
    m_body->setObjectName(u"searchBody"_s);
    m_year->setObjectName(u"searchYear"_s);
    m_kind->setObjectName(u"searchKind"_s);
    m_kind->setChoices({tr("resolutions and discussion"), tr("resolutions"), tr("discussion")});
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(m_in);
    for (MenuChip *chip : {m_body, m_year, m_kind}) {
        line->addWidget(chip);
        connect(chip, &MenuChip::chosenByHand, this, &SearchFilters::changed);
    }
    connect(&theme, &Theme::themeChanged, this, &SearchFilters::follow);
    setMeetings({});
    follow();
}

void SearchFilters::setMeetings(const QList<MeetingSummary> &meetings)
{
    m_bodies.clear();
    m_years.clear();
    for (const MeetingSummary &meeting : meetings) {
        if (!m_bodies.contains(meeting.body))
            m_bodies.append(meeting.body);
        if (const int year = municipalYearOf(meeting.date); !m_years.contains(year))
            m_years.append(year);
    }
    m_bodies.sort(Qt::CaseInsensitive);
    std::sort(m_years.begin(), m_years.end(), std::greater());
    QStringList years{tr("any date")};
    for (const int year : m_years)
        years.append(u"%1/%2"_s.arg(year).arg((year + 1) % 100, 2, 10, QLatin1Char('0')));
    m_body->setChoices(QStringList{tr("every body")} + m_bodies);
    m_year->setChoices(years);
}

SearchQuery SearchFilters::query(const QString &words) const
{
    SearchQuery query{.words = words};
    if (m_body->chosen() > 0)
        query.body = m_bodies.at(m_body->chosen() - 1);
    if (m_year->chosen() > 0) {
        const int year = m_years.at(m_year->chosen() - 1);
        query.from = QDate(year, may, 1);
        query.to = QDate(year + 1, may, 1).addDays(-1);
    }
    query.in = static_cast<SearchIn>(m_kind->chosen());
    return query;
}

void SearchFilters::follow()
{
    m_in->setFont(m_theme.font(TextRole::Small));
    QPalette palette = m_in->palette();
    palette.setColor(QPalette::WindowText, m_theme.colours().ink2);
    m_in->setPalette(palette);
}

} // namespace minutebook
