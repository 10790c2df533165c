// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/checks/WordingChecks.h"

#include "core/domain/rules/WordDiff.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::WordingChecks)
};

/// What is looked at, and where the findings go.
struct Look {
    QList<FlatLimb> limbs;
    QStringList markers;
    QList<WordingCheck> checks;

    void fine(const QString &text) { checks.append({true, text}); }
    void doubt(const QString &text) { checks.append({false, text}); }
    [[nodiscard]] QString named(qsizetype index) const
    {
        const QString marker = markers.value(index);
        return marker.isEmpty() ? Say::tr("Limb %1").arg(index + 1) : marker;
    }
};

bool endsWithThat(QString opener)
{
    while (!opener.isEmpty() && !opener.back().isLetter())
        opener.chop(1);
    return opener.endsWith(u"that"_s, Qt::CaseInsensitive);
}

void eachLimbReadsOn(Look &look, const QString &opener)
{
    if (look.limbs.isEmpty())
        return;
    const qsizetype before = look.checks.size();
    for (qsizetype index = 0; index < look.limbs.size(); ++index) {
        const QString text = look.limbs.at(index).text.trimmed();
        if (endsWithThat(opener) && look.limbs.at(index).level == 0
            && text.startsWith("that "_L1, Qt::CaseInsensitive))
            look.doubt(Say::tr("%1 begins with a second “that”.").arg(look.named(index)));
        if (index + 1 < look.limbs.size() && text.endsWith(u'.'))
            look.doubt(Say::tr("%1 ends with a full stop, and another limb follows.")
                           .arg(look.named(index)));
    }
    if (look.checks.size() == before)
        look.fine(Say::tr("Each limb reads on from “%1”").arg(opener));
}

QStringList sumsIn(const QList<FlatLimb> &limbs)
{
    static const QRegularExpression sum(
        u"£\\s?[0-9][0-9,]*(?:\\.[0-9]+)?(?:\\s?(?:million|billion|thousand|m|bn|k)\\b)?"_s);
    QStringList sums;
    for (const FlatLimb &limb : limbs) {
        for (auto found = sum.globalMatch(limb.text); found.hasNext();)
            sums.append(found.next().captured());
    }
    sums.removeDuplicates();
    return sums;
}

void sumsAreTheReports(Look &look, const QList<Limb> &recommended)
{
    if (recommended.isEmpty())
        return;
    const QStringList report = sumsIn(flatLimbs(recommended));
    const QStringList sums = sumsIn(look.limbs);
    for (const QString &sum : sums) {
        if (report.contains(sum))
            look.fine(Say::tr("%1 is the report’s recommendation").arg(sum));
        else
            look.doubt(Say::tr("%1 is not in the report’s recommendation.").arg(sum));
    }
}

void powersNameTheirHolder(Look &look)
{
    static const QRegularExpression power(u"\\b(?:delegated|authorised|empowered)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression nobody(
        u"\\bthe (?:cabinet member|portfolio holder|director|officer)(?=\\s*(?:[,;.:]|$|\\b(?:to|and|or|be)\\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (qsizetype index = 0; index < look.limbs.size(); ++index) {
        const QString &text = look.limbs.at(index).text;
        const auto unnamed = nobody.match(text);
        if (power.match(text).hasMatch() && unnamed.hasMatch())
            look.doubt(Say::tr("%1 delegates a power: name the office or portfolio of “%2”.")
                           .arg(look.named(index), unnamed.captured()));
    }
}

void isMovedAndSeconded(Look &look, const std::optional<PersonId> &mover,
                        const std::optional<PersonId> &seconder, const RoomState &room)
{
    const auto isGone = [&room](const std::optional<PersonId> &person) {
        return person && !room.isIn(*person);
    };
    if (!mover)
        look.doubt(Say::tr("No mover yet. Press Alt and a digit, or type a code."));
    else if (!seconder)
        look.doubt(Say::tr("No seconder yet. Press Alt and a digit, or type a code."));
    else if (mover == seconder)
        look.doubt(Say::tr("Mover and seconder are the same person."));
    else if (isGone(mover) || isGone(seconder))
        look.doubt(Say::tr("The mover or seconder is not in the room."));
    else
        look.fine(Say::tr("Moved and seconded"));
}

} // namespace

QList<WordingCheck> wordingChecks(const Matter &matter, const QString &opener,
                                  const QStringList &markers, const QList<Limb> &recommended,
                                  const RoomState &room)
{
    Look look{flatLimbs(limbsOf(matter)), markers, {}};
    if (std::holds_alternative<Resolution>(matter)) {
        eachLimbReadsOn(look, opener);
        sumsAreTheReports(look, recommended);
    }
    powersNameTheirHolder(look);
    std::visit([&](const auto &each) { isMovedAndSeconded(look, each.mover, each.seconder, room); },
               matter);
    return look.checks;
}

int toLookAt(const QList<WordingCheck> &checks)
{
    return static_cast<int>(std::count_if(checks.cbegin(), checks.cend(),
                                          [](const WordingCheck &check) { return !check.fine; }));
}

} // namespace minutebook
