// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/WordDiff.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Kind = WordPiece::Kind;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'’' || c == u'\'';
}

/// Where the token that begins at `from` ends: a word with its apostrophes, a number with its
/// points and commas, a run of spaces, or one other character.
qsizetype tokenEnd(const QString &text, qsizetype from)
{
    qsizetype end = from + 1;
    if (text.at(from).isSpace()) {
        while (end < text.size() && text.at(end).isSpace())
            ++end;
        return end;
    }
    if (!isWordCharacter(text.at(from)))
        return end;
    for (; end < text.size(); ++end) {
        const QChar c = text.at(end);
        const bool insideNumber = (c == u'.' || c == u',') && text.at(end - 1).isDigit()
            && end + 1 < text.size() && text.at(end + 1).isDigit();
        if (!isWordCharacter(c) && !insideNumber)
            break;
    }
    return end;
}

QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = tokenEnd(text, from);
        tokens.append(text.mid(from, end - from));
        from = end;
    }
    return tokens;
}

void append(QList<WordPiece> &pieces, Kind kind, const QString &text)
{
    if (!pieces.isEmpty() && pieces.constLast().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({kind, text});
}

/// Furthest reaching x of each diagonal, one row for every number of edits (Myers 1986): a row of d
/// edits knows the diagonals -d-1 to d+1, so that memory goes with what changed and not with what
/// there is.
using Trace = std::vector<std::vector<int>>;

/// From so many edits on the texts have nothing in common that a reader would see.
constexpr int mostEdits = 2'000;

size_t inRow(int diagonal, int edits)
{
    return static_cast<size_t>(diagonal + edits + 1);
}

/// Empty where the texts differ more than that.
Trace traceOf(const QStringList &a, const QStringList &b)
{
    const int n = static_cast<int>(a.size());
    const int m = static_cast<int>(b.size());
    const int most = std::min(n + m, mostEdits);
    const auto at = [most](int diagonal) { return static_cast<size_t>(diagonal + most + 1); };
    std::vector<int> reach(static_cast<size_t>(2 * most + 3), 0);
    Trace trace;
    for (int edits = 0; edits <= most; ++edits) {
        trace.emplace_back(reach.cbegin() + most - edits, reach.cbegin() + most + edits + 3);
        for (int k = -edits; k <= edits; k += 2) {
            const bool down = k == -edits || (k != edits && reach[at(k - 1)] < reach[at(k + 1)]);
            int x = down ? reach[at(k + 1)] : reach[at(k - 1)] + 1;
            while (x < n && x - k < m && a.at(x) == b.at(x - k))
                ++x;
            reach[at(k)] = x;
            if (x >= n && x - k >= m)
                return trace;
        }
    }
    return {};
}

/// The way back through the trace, last step first.
QList<WordPiece> stepsBack(const Trace &trace, const QStringList &a, const QStringList &b)
{
    int x = static_cast<int>(a.size());
    int y = static_cast<int>(b.size());
    QList<WordPiece> back;
    for (int edits = static_cast<int>(trace.size()) - 1; edits >= 0; --edits) {
        const std::vector<int> &reach = trace[static_cast<size_t>(edits)];
        const auto at = [edits](int diagonal) { return inRow(diagonal, edits); };
        const int k = x - y;
        const bool down = k == -edits || (k != edits && reach[at(k - 1)] < reach[at(k + 1)]);
        const int from = edits == 0 ? 0 : reach[at(down ? k + 1 : k - 1)];
        const int fromY = edits == 0 ? 0 : from - (down ? k + 1 : k - 1);
        const int startX = edits == 0 ? 0 : down ? from : from + 1;
        while (x > startX && y > 0) {
            back.append({Kind::Kept, a.at(--x)});
            --y;
        }
        if (edits > 0)
            back.append(down ? WordPiece{Kind::Inserted, b.at(fromY)}
                             : WordPiece{Kind::Deleted, a.at(from)});
        x = from;
        y = fromY;
    }
    return back;
}

bool isSpace(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// A space that ends both what goes and what comes is kept.
QString takeSpaceAtBothEnds(QString &out, QString &in)
{
    QString kept;
    while (out.size() > 1 && in.size() > 1 && out.back().isSpace() && out.back() == in.back()) {
        kept.prepend(out.back());
        out.chop(1);
        in.chop(1);
    }
    return kept;
}

/// A kept space between two changes reads as a hole: it is taken out and put in with them. What
/// was deleted stands before what was inserted.
QList<WordPiece> tidied(const QList<WordPiece> &pieces)
{
    QList<WordPiece> tidy;
    QString out;
    QString in;
    const auto flush = [&] {
        const QString kept = takeSpaceAtBothEnds(out, in);
        if (!out.isEmpty())
            append(tidy, Kind::Deleted, out);
        if (!in.isEmpty())
            append(tidy, Kind::Inserted, in);
        if (!kept.isEmpty())
            append(tidy, Kind::Kept, kept);
        out.clear();
        in.clear();
    };
    for (qsizetype index = 0; index < pieces.size(); ++index) {
        const WordPiece &piece = pieces.at(index);
        const bool between = !out.isEmpty() && !in.isEmpty() && index + 1 < pieces.size()
            && pieces.at(index + 1).kind != Kind::Kept;
        const bool hole = piece.kind == Kind::Kept && isSpace(piece.text) && between;
        if (piece.kind == Kind::Kept && !hole) {
            flush();
            append(tidy, Kind::Kept, piece.text);
            continue;
        }
        if (piece.kind != Kind::Inserted)
            out += piece.text;
        if (piece.kind != Kind::Deleted)
            in += piece.text;
    }
    flush();
    return tidy;
}

QString joined(const QList<WordPiece> &pieces, Kind left)
{
    QString text;
    for (const WordPiece &piece : pieces) {
        if (piece.kind != left)
            text += piece.text;
    }
    return text;
}

/// What joins a limb to the next at its end, and nothing that could be wording: "or" is.
qsizetype joinStart(const QString &text)
{
    static const QRegularExpression join(u"(?:[;,]?\\s+and|[;,.])?\\s*\\z"_s);
    const qsizetype start = join.match(text).capturedStart();
    return start > 0 ? start : text.size();
}

/// The letters of the words that both have, in whatever order: no difference keeps more.
qsizetype lettersInCommon(const QString &a, const QString &b)
{
    QHash<QString, int> words;
    for (const QString &token : tokensOf(a))
        ++words[token];
    qsizetype letters = 0;
    for (const QString &token : tokensOf(b)) {
        if (!isSpace(token) && words[token]-- > 0)
            letters += token.size();
    }
    return letters;
}

constexpr double sameLimb = 0.4;

/// How much two limbs have in common, 0 to 1, by the letters of the words kept.
double likeness(const QString &before, const QString &after)
{
    const QString a = before.left(joinStart(before));
    const QString b = after.left(joinStart(after));
    const qsizetype all = std::max(a.size(), b.size());
    const qsizetype atMost = lettersInCommon(a, b);
    if (all > 0 && static_cast<double>(atMost) / static_cast<double>(all) < sameLimb)
        return 0;
    qsizetype kept = 0;
    for (const WordPiece &piece : wordDifference(a, b))
        kept += piece.kind == Kind::Kept && !isSpace(piece.text) ? piece.text.size() : 0;
    return all == 0 ? 1.0 : static_cast<double>(kept) / static_cast<double>(all);
}

LimbDifference paired(const FlatLimb &before, const FlatLimb &after)
{
    LimbDifference difference;
    const qsizetype a = joinStart(before.text);
    const qsizetype b = joinStart(after.text);
    difference.level = after.level;
    difference.pieces = wordDifference(before.text.left(a), after.text.left(b));
    difference.joinBefore = before.text.mid(a);
    difference.joinAfter = after.text.mid(b);
    const bool same = before.text.left(a) == after.text.left(b);
    difference.kind = same ? LimbDifference::Kind::Unchanged : LimbDifference::Kind::Amended;
    return difference;
}

LimbDifference alone(const FlatLimb &limb, LimbDifference::Kind kind)
{
    LimbDifference difference;
    difference.kind = kind;
    difference.level = limb.level;
    const bool isNew = kind == LimbDifference::Kind::New;
    if (!limb.text.isEmpty())
        difference.pieces = {{isNew ? Kind::Inserted : Kind::Deleted, limb.text}};
    return difference;
}

/// The best likeness of the limbs from each pair on.
std::vector<std::vector<double>> bestFrom(const QList<FlatLimb> &before,
                                          const QList<FlatLimb> &after,
                                          std::vector<std::vector<double>> &like)
{
    const auto n = static_cast<size_t>(before.size());
    const auto m = static_cast<size_t>(after.size());
    std::vector<std::vector<double>> best(n + 1, std::vector<double>(m + 1, 0));
    like.assign(n, std::vector<double>(m, 0));
    for (size_t i = n; i-- > 0;) {
        for (size_t j = m; j-- > 0;) {
            like[i][j] =
                likeness(before.at(static_cast<int>(i)).text, after.at(static_cast<int>(j)).text);
            best[i][j] = std::max(best[i + 1][j], best[i][j + 1]);
            if (like[i][j] >= sameLimb)
                best[i][j] = std::max(best[i][j], best[i + 1][j + 1] + like[i][j]);
        }
    }
    return best;
}

} // namespace

QList<WordPiece> wordDifference(const QString &before, const QString &after)
{
    if (before == after)
        return before.isEmpty() ? QList<WordPiece>() : QList<WordPiece>{{Kind::Kept, before}};
    const QStringList a = tokensOf(before);
    const QStringList b = tokensOf(after);
    const Trace trace = traceOf(a, b);
    if (trace.empty())
        return {{Kind::Deleted, before}, {Kind::Inserted, after}};
    QList<WordPiece> back = stepsBack(trace, a, b);
    std::reverse(back.begin(), back.end());
    return tidied(back);
}

QString wordsBefore(const QList<WordPiece> &pieces)
{
    return joined(pieces, Kind::Inserted);
}

QString wordsAfter(const QList<WordPiece> &pieces)
{
    return joined(pieces, Kind::Deleted);
}

QList<FlatLimb> flatLimbs(const QList<Limb> &limbs, int level)
{
    QList<FlatLimb> flat;
    for (const Limb &limb : limbs) {
        flat.append({level, limb.text});
        flat += flatLimbs(limb.limbs.values, level + 1);
    }
    return flat;
}

QList<LimbDifference> limbDifferences(const QList<FlatLimb> &before, const QList<FlatLimb> &after)
{
    std::vector<std::vector<double>> like;
    const auto best = bestFrom(before, after, like);
    QList<LimbDifference> differences;
    int i = 0;
    int j = 0;
    const auto bestAt = [&](int a, int b) {
        return best[static_cast<size_t>(a)][static_cast<size_t>(b)];
    };
    while (i < before.size() || j < after.size()) {
        const bool both = i < before.size() && j < after.size();
        const double here = both ? like[static_cast<size_t>(i)][static_cast<size_t>(j)] : 0;
        LimbDifference next;
        const bool pair = both && here >= sameLimb && bestAt(i, j) <= bestAt(i + 1, j + 1) + here;
        const bool out = !pair && i < before.size()
            && (j >= after.size() || bestAt(i + 1, j) >= bestAt(i, j + 1));
        if (pair)
            next = paired(before.at(i), after.at(j));
        else if (out)
            next = alone(before.at(i), LimbDifference::Kind::TakenOut);
        else
            next = alone(after.at(j), LimbDifference::Kind::New);
        if (pair || out)
            next.indexBefore = i++;
        if (pair || !out)
            next.indexAfter = j++;
        differences.append(next);
    }
    return differences;
}

QStringList limbsBefore(const QList<LimbDifference> &differences)
{
    QStringList texts;
    for (const LimbDifference &difference : differences) {
        if (difference.indexBefore >= 0)
            texts.append(wordsBefore(difference.pieces) + difference.joinBefore);
    }
    return texts;
}

QStringList limbsAfter(const QList<LimbDifference> &differences)
{
    QStringList texts;
    for (const LimbDifference &difference : differences) {
        if (difference.indexAfter >= 0)
            texts.append(wordsAfter(difference.pieces) + difference.joinAfter);
    }
    return texts;
}

} // namespace minutebook
