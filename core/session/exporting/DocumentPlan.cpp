// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/exporting/DocumentPlan.h"

#include "core/document/Bilingual.h"

#include <QCoreApplication>
#include <QHash>

namespace minutebook {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ExportService)
};

} // namespace

Result<DocumentPlan> planOf(const Meeting &meeting, const DocumentWish &wish,
                            const HouseStyles &styles, const EarlierMeetings &earlier)
{
    const auto found = styles.styleFor(meeting, wish.style);
    if (!found)
        return found.error();
    const HouseStyle style = withChoices(*found, wish.choices);
    const auto next = nextMinuteNumber(meeting, style.numbering, earlier);
    if (!next)
        return next.error().withContext(
            Tr::tr("The minutes cannot be numbered on from the earlier meetings"));
    return DocumentPlan{.meeting = meeting, .wish = wish, .style = style, .nextNumber = *next};
}

Result<Document> documentOf(const DocumentPlan &plan)
{
    const DocumentWish &wish = plan.wish;
    const Meeting numbered = withMinuteNumbers(plan.meeting, plan.style.numbering, plan.nextNumber);
    const MeetingCopy copy = MeetingCopy::of(numbered, wish.copy);
    const auto composed = [&](Language language) {
        return compose(copy, plan.style,
                       {.type = wish.type, .item = wish.item, .language = language});
    };
    const auto first = composed(wish.language);
    if (!first || !wish.inBothLanguages)
        return first;
    const auto second =
        composed(wish.language == Language::Welsh ? Language::English : Language::Welsh);
    return second ? Result<Document>(bilingual(*first, *second)) : second.error();
}

EarlierMeetings askedOnce(const EarlierMeetings &earlier)
{
    if (!earlier)
        return {};
    const auto told = std::make_shared<QHash<QDate, QList<Meeting>>>();
    return [earlier, told](const Meeting &meeting, const QDate &since) -> Result<QList<Meeting>> {
        if (const auto known = told->constFind(since); known != told->constEnd())
            return *known;
        const auto asked = earlier(meeting, since);
        if (asked) // what failed may go well the next time
            told->insert(since, *asked);
        return asked;
    };
}

} // namespace minutebook
