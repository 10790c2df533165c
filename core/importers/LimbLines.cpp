// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/LimbLines.h"

#include "core/importers/LimbMarks.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Kind = MarkValue::Kind;

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

bool endsSentence(const QString &text)
{
    static const QRegularExpression end = anyCase(u"(?:[;:.!?]|[;,]\\s*(?:and|or))$"_s);
    return end.match(text).hasMatch();
}

/// "Resolved that:" over the limbs, which the house style says in its own words.
bool isOpener(const QString &text)
{
    static const QRegularExpression opener =
        anyCase(u"^(?=\\p{L})(?:(?:it (?:is|was) "
                u")?(?:resolved|recommended|agreed)\\b)?[\\s:–—/-]*(?:that\\b)?"
                "(?: (?:the )?(?:cabinet|executive|committee|council)\\b)?[\\s:–—/-]*$"_s);
    return opener.match(text).hasMatch();
}

QString withoutJoin(const QString &text)
{
    static const QRegularExpression abbreviation(u"\\b(?:Ltd|plc|etc|Co|No|Inc|[ap]\\.m)\\.$"_s);
    static const QRegularExpression join(u"\\s*(?:[;,]\\s*and|[;,.])$"_s);
    if (abbreviation.match(text).hasMatch())
        return text;
    const qsizetype start = join.match(text).capturedStart();
    return start > 0 ? text.left(start) : text;
}

/// Goes through the lines from top to bottom with the lists that are open.
class MarkReader
{
public:
    explicit MarkReader(const QList<PastedLine> &lines)
        : m_lines(lines)
    {
        for (const PastedLine &line : lines)
            m_marks.append(line.listLevel < 0 ? limbMark(line.text) : std::nullopt);
    }

    LimbsRead read()
    {
        for (m_at = 0; m_at < m_lines.size(); ++m_at)
            readLine(m_lines.at(m_at));
        if (m_read.isList)
            tidy();
        return m_read;
    }

private:
    struct OpenList {
        LimbMark mark;
        MarkValue value; ///< of its last limb
    };

    void readLine(const PastedLine &line)
    {
        if (line.listLevel >= 0) {
            m_open.clear();
            return addLimb(line.listLevel, line.text);
        }
        const std::optional<LimbMark> &mark = m_marks.at(m_at);
        const std::optional<int> level =
            mark && !isWithinSentence() ? levelOf(*mark) : std::nullopt;
        if (level)
            addLimb(*level, line.text.mid(mark->length));
        else if (m_wasMarked && !line.afterGap && !endsSentence(m_read.limbs.constLast().text))
            m_read.limbs.last().text += u' ' + line.text;
        else
            addWords(line.text);
    }

    void addLimb(int level, const QString &text)
    {
        const int deepest =
            m_read.limbs.isEmpty() || !m_read.isList ? 0 : m_read.limbs.constLast().level + 1;
        m_read.limbs.append({std::min(level, deepest), text});
        m_read.isList = true;
        m_wasMarked = true;
    }

    void addWords(const QString &text)
    {
        m_read.limbs.append({0, text});
        m_wasMarked = false;
    }

    /// The line above breaks off where a mark is named: "in paragraph", "(a) above".
    [[nodiscard]] bool isWithinSentence() const
    {
        static const QRegularExpression names = anyCase(
            u"\\b(?:paragraphs?|sub-?paragraphs?|limbs?|points?|sections?|clauses?|regulations?|"
            u"parts?|"
            "recommendations?|appendix|appendices|annex|schedule|items?|numbers?|of|in|to|under|by|"
            "with|at|from|for|the|a)$"_s);
        return m_at > 0 && !m_lines.at(m_at).afterGap
            && names.match(m_lines.at(m_at - 1).text).hasMatch();
    }

    /// The first line below that goes on from this value in the same way.
    [[nodiscard]] bool isFollowed(const LimbMark &mark, const MarkValue &value) const
    {
        return std::any_of(m_marks.cbegin() + m_at + 1, m_marks.cend(), [&](const auto &later) {
            return later && later->isLike(mark) && later->values.contains(nextOf(value));
        });
    }

    static MarkValue nextOf(const MarkValue &value)
    {
        return value.kind == Kind::Bullet ? value
                                          : MarkValue{value.kind, value.value + 1, value.within};
    }

    /// "(i)" under "(h)" begins a list of its own where "(ii)" is next.
    [[nodiscard]] bool beginsInner(const LimbMark &mark, const MarkValue &value) const
    {
        const MarkValue first{Kind::Roman, 1, {}};
        if (value.kind != Kind::Letter || !mark.values.contains(first))
            return false;
        const auto next =
            std::find_if(m_marks.cbegin() + m_at + 1, m_marks.cend(),
                         [&mark](const auto &later) { return later && later->isLike(mark); });
        return next != m_marks.cend() && (*next)->values.contains(nextOf(first));
    }

    [[nodiscard]] std::optional<int> levelOf(const LimbMark &mark)
    {
        if (const auto level = goingOn(mark))
            return level;
        return beginning(mark);
    }

    std::optional<int> goingOn(const LimbMark &mark)
    {
        for (qsizetype level = m_open.size() - 1; level >= 0; --level) {
            const OpenList &list = m_open.at(level);
            const MarkValue next = nextOf(list.value);
            if (!list.mark.isLike(mark) || !mark.values.contains(next) || beginsInner(mark, next))
                continue;
            return enter(static_cast<int>(level), mark, next);
        }
        return std::nullopt;
    }

    std::optional<int> beginning(const LimbMark &mark)
    {
        for (const MarkValue &value : orderOfTrying(mark)) {
            if (!canBegin(mark, value))
                continue;
            const auto again = std::find_if(m_open.cbegin(), m_open.cend(), [&](const auto &list) {
                return list.mark.isLike(mark) && list.value.kind == value.kind
                    && value.kind != Kind::Bullet;
            });
            return enter(static_cast<int>(again - m_open.cbegin()), mark, value);
        }
        return std::nullopt;
    }

    /// What is a first one before what is not.
    static QList<MarkValue> orderOfTrying(const LimbMark &mark)
    {
        QList<MarkValue> values = mark.values;
        std::ranges::stable_partition(values,
                                      [](const MarkValue &value) { return value.value == 1; });
        return values;
    }

    [[nodiscard]] bool canBegin(const LimbMark &mark, const MarkValue &value) const
    {
        static const QRegularExpression announces =
            anyCase(u"(?:[:;.,–-]|\\bthat|\\band|\\bor)$"_s);
        const bool isFollowedOn = isFollowed(mark, value);
        if (value.kind == Kind::Bullet)
            return isFollowedOn || !u"*-–—o"_s.contains(value.within);
        if (value.kind == Kind::Path)
            return isFollowedOn && (value.value == 1 || m_open.isEmpty());
        if (value.value != 1)
            return isFollowedOn && m_open.isEmpty();
        return isFollowedOn || m_at == 0 || m_wasMarked || m_lines.at(m_at).afterGap
            || announces.match(m_lines.at(m_at - 1).text).hasMatch();
    }

    int enter(int level, const LimbMark &mark, const MarkValue &value)
    {
        m_open.resize(std::min<qsizetype>(m_open.size(), level));
        m_open.append({mark, value});
        return static_cast<int>(m_open.size()) - 1;
    }

    void tidy()
    {
        if (m_read.limbs.size() > 1 && isOpener(m_read.limbs.constFirst().text))
            m_read.limbs.removeFirst();
        for (FlatLimb &limb : m_read.limbs)
            limb.text = withoutJoin(limb.text.trimmed());
    }

    const QList<PastedLine> &m_lines;
    QList<std::optional<LimbMark>> m_marks; ///< of each line
    QList<OpenList> m_open; ///< from the outermost
    qsizetype m_at = 0;
    bool m_wasMarked = false;
    LimbsRead m_read;
};

/// Limbs from `index` on at this level and deeper.
QList<Limb> limbsAt(const QList<FlatLimb> &flat, qsizetype &index, int level)
{
    QList<Limb> limbs;
    while (index < flat.size() && flat.at(index).level >= level) {
        if (flat.at(index).level > level && !limbs.isEmpty()) {
            const QList<Limb> inner = limbsAt(flat, index, level + 1);
            limbs.last().limbs = GivenList<Limb>(inner);
        } else {
            limbs.append(Limb{flat.at(index).text, {}});
            ++index;
        }
    }
    return limbs;
}

/// Lines without marks that were broken by their width are put together.
QList<PastedLine> wholeLines(const QString &text)
{
    static const QRegularExpression breaks(u"\\r\\n|[\\r\\n\\x{2028}\\x{2029}\\f\\x{000B}]"_s);
    static const QRegularExpression begins(u"^(?:That|To)\\b"_s);
    QList<PastedLine> lines;
    bool gap = false;
    for (const QString &raw : text.split(breaks)) {
        const QString line = raw.simplified();
        if (line.isEmpty()) {
            gap = true;
            continue;
        }
        const bool goesOn = !lines.isEmpty() && !gap && !limbMark(line)
            && !endsSentence(lines.constLast().text) && !begins.match(line).hasMatch()
            && !isOpener(lines.constLast().text);
        if (goesOn)
            lines.last().text += u' ' + line;
        else
            lines.append({line, -1, gap});
        gap = false;
    }
    return lines;
}

} // namespace

LimbsRead limbsFrom(const QList<PastedLine> &lines)
{
    return MarkReader(lines).read();
}

QList<Limb> limbsOfText(const QString &text)
{
    LimbsRead read = limbsFrom(wholeLines(text));
    if (read.limbs.size() > 1 && isOpener(read.limbs.constFirst().text))
        read.limbs.removeFirst();
    for (FlatLimb &limb : read.limbs)
        limb.text = withoutJoin(limb.text);
    return nestedLimbs(read.limbs);
}

QList<Limb> nestedLimbs(const QList<FlatLimb> &flat)
{
    qsizetype index = 0;
    return limbsAt(flat, index, 0);
}

} // namespace minutebook
