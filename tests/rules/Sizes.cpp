// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/rules/Sizes.h"

#include <QRegularExpression>

namespace minutebook::rules {

using namespace Qt::StringLiterals;

namespace {

/// What a pair of braces holds.
enum class Braces { Scope, Function, Data };

/// The head without what stands in round brackets, so that default arguments are not taken for
/// data.
QString outsideBrackets(QStringView head)
{
    QString outside;
    int depth = 0;
    for (const QChar c : head) {
        depth += c == u'(' ? 1 : 0;
        if (depth == 0)
            outside += c;
        depth -= c == u')' ? 1 : 0;
    }
    return outside;
}

bool endsLikeAFunction(const QString &head)
{
    static const QRegularExpression ending(
        uR"(\)\s*(const|noexcept|override|final|mutable|try|&|->[^(){};=]*)*\s*(\brequires\b.*)?$)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return ending.match(head).hasMatch();
}

Braces kindOf(const QString &head)
{
    static const QRegularExpression scope(
        uR"(^(template\s*<.*>\s*)?(inline\s+)?(namespace|class|struct|union|enum|extern)\b)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression initialisers(uR"(\)\s*(noexcept\s*)?:[^:].*[\w>]\s*$)"_s,
                                                 QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression value(uR"((^|[^=!<>+\-*/|&^])=(?!=))"_s);
    static const QRegularExpression lambda(uR"((=|^|return)\s*\[[^\]]*\])"_s);
    if (scope.match(head).hasMatch() && !endsLikeAFunction(head))
        return Braces::Scope;
    const bool isArgument = head.count(u'(') > head.count(u')');
    if (isArgument || initialisers.match(head).hasMatch())
        return Braces::Data;
    const QString outside = outsideBrackets(head);
    const bool isValue = !outside.contains("operator"_L1) && value.match(outside).hasMatch();
    const bool isLambda = lambda.match(outside).hasMatch();
    if (isValue && !isLambda)
        return Braces::Data;
    return endsLikeAFunction(head) || isLambda ? Braces::Function : Braces::Data;
}

QString withoutPreprocessor(const QString &code)
{
    static const QRegularExpression directive(uR"(^[ \t]*#([^\n]*\\\n)*[^\n]*)"_s,
                                              QRegularExpression::MultilineOption);
    QString blank = code;
    for (auto matches = directive.globalMatch(code); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (blank[i] != u'\n')
                blank[i] = u' ';
        }
    }
    return blank;
}

/// Walks over the braces of a file.
class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_code(withoutPreprocessor(codeOnly(text)))
    {
    }

    QList<FunctionSpan> functions()
    {
        for (m_at = 0; m_at < m_code.size(); ++m_at)
            step(m_code.at(m_at));
        return m_functions;
    }

private:
    struct Open {
        Braces kind = Braces::Scope;
        qsizetype headStart = 0;
        QString head;
    };

    bool inScope() const { return m_open.isEmpty() || m_open.constLast().kind == Braces::Scope; }

    void step(QChar c)
    {
        if (c == u'{')
            open();
        else if (c == u'}')
            close();
        else if (inScope() && (c == u';' || endsAccessLabel(c)))
            m_headStart = m_at + 1;
    }

    bool endsAccessLabel(QChar c) const
    {
        static const QRegularExpression label(
            uR"(^\s*(Q_[A-Z_]+\([^)]*\)\s*)?(Q_OBJECT\s+)?)"
            uR"((public|protected|private|Q_SIGNALS)(\s+Q_SLOTS)?\s*$)"_s);
        return c == u':' && label.match(m_code.mid(m_headStart, m_at - m_headStart)).hasMatch();
    }

    void open()
    {
        const QString head = m_code.mid(m_headStart, m_at - m_headStart).simplified();
        m_open.append({inScope() ? kindOf(head) : m_open.constLast().kind, m_headStart, head});
        if (inScope())
            m_headStart = m_at + 1;
    }

    void close()
    {
        if (m_open.isEmpty())
            return;
        const Open closed = m_open.takeLast();
        if (!inScope())
            return;
        if (closed.kind == Braces::Function)
            note(closed);
        m_headStart = closed.kind == Braces::Data ? closed.headStart : m_at + 1;
    }

    void note(const Open &closed)
    {
        qsizetype start = closed.headStart;
        while (m_code.at(start).isSpace())
            ++start;
        const QStringView body = QStringView(m_code).mid(start, m_at - start);
        m_functions.append({closed.head, start, static_cast<int>(body.count(u'\n')) + 1});
    }

    QString m_code;
    QList<Open> m_open;
    QList<FunctionSpan> m_functions;
    qsizetype m_headStart = 0;
    qsizetype m_at = 0;
};

} // namespace

QList<FunctionSpan> functionsIn(const QString &text)
{
    return Scanner(text).functions();
}

QStringList sizeFaults(const SourceFile &file)
{
    QStringList faults;
    const auto lines = file.text.count(u'\n');
    const int most = file.path.endsWith(".h"_L1) ? longestHeader : longestSource;
    if (lines > most)
        faults.append(fault(file, 0, u"%1 lines, %2 are allowed"_s.arg(lines).arg(most)));
    for (const FunctionSpan &function : functionsIn(file.text)) {
        if (function.lines > longestFunction)
            faults.append(fault(file, function.at,
                                u"%1 lines, %2 are allowed: %3"_s.arg(function.lines)
                                    .arg(longestFunction)
                                    .arg(function.head)));
    }
    return faults;
}

} // namespace minutebook::rules
