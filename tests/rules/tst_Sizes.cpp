// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/rules/Sizes.h"

#include <QTest>

using namespace minutebook::rules;
using namespace Qt::StringLiterals;

namespace {

/// `count` lines, each the same.
QString times(int count, const QString &line)
{
    return line.repeated(count);
}

QStringList headsIn(const QString &text)
{
    QStringList heads;
    for (const FunctionSpan &function : functionsIn(text))
        heads.append(function.head);
    return heads;
}

} // namespace

/// No function, source or header longer than the house allows; tests too.
class tst_Sizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLongerThanTheHouseAllows();
    void findsTheFunctionsOfThisProject();
    void refusesALongFunction();
    void refusesALongFunctionInAClassBehindInitialisers();
    void refusesALongFile();
    void isNotMisledByBracesThatAreNoCode();
    void knowsFunctionsFromOtherBraces();
};

void tst_Sizes::nothingIsLongerThanTheHouseAllows()
{
    QStringList faults;
    for (const SourceFile &file : projectSources())
        faults += sizeFaults(file);
    QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
}

void tst_Sizes::findsTheFunctionsOfThisProject()
{
    for (const SourceFile &file : projectSources()) {
        if (file.path != "tests/rules/tst_Sizes.cpp"_L1)
            continue;
        const QStringList heads = headsIn(file.text);
        QCOMPARE(heads.size(), 9);
        QCOMPARE(heads.at(1), u"QStringList headsIn(const QString &text)"_s);
        return;
    }
    QFAIL("this very file was not found");
}

void tst_Sizes::refusesALongFunction()
{
    const QString longest = u"int f()\n{\n"_s + times(57, u"    g();\n"_s) + u"}\n"_s;
    QCOMPARE(sizeFaults({u"a.cpp"_s, longest}), QStringList());
    const QString tooLong = u"\nint f()\n{\n"_s + times(58, u"    g();\n"_s) + u"}\n"_s;
    QCOMPARE(sizeFaults({u"a.cpp"_s, tooLong}),
             QStringList{u"a.cpp:2: 61 lines, 60 are allowed: int f()"_s});
}

void tst_Sizes::refusesALongFunctionInAClassBehindInitialisers()
{
    const QString code =
        u"namespace n {\nclass C : public B<int>\n{\npublic:\n    C()\n        : m_a{1}\n"
        "        , m_b(2)\n    {\n"_s
        + times(60, u"        if (a) { b(); }\n"_s) + u"    }\n    int m_a{};\n};\n}\n"_s;
    QCOMPARE(sizeFaults({u"a.h"_s, code}).size(), 1);
    QVERIFY(sizeFaults({u"a.h"_s, code}).first().startsWith("a.h:5: 65 lines"_L1));
}

void tst_Sizes::refusesALongFile()
{
    QCOMPARE(sizeFaults({u"a.cpp"_s, times(600, u"int i;\n"_s)}).size(), 0);
    QCOMPARE(sizeFaults({u"a.cpp"_s, times(601, u"int i;\n"_s)}).size(), 1);
    QCOMPARE(sizeFaults({u"a.h"_s, times(250, u"int i;\n"_s)}).size(), 0);
    QCOMPARE(sizeFaults({u"a.h"_s, times(251, u"int i;\n"_s)}).size(), 1);
}

void tst_Sizes::isNotMisledByBracesThatAreNoCode()
{
    const QString code =
        u"#define OPEN {\nint f()\n{\n    // {\n    g(\"{\", '{', R\"x({)\" {)x\"); /* {\n{ */\n}\n"
        "int h() { return [](int a) { return a; }(1); }\n"_s;
    QCOMPARE(headsIn(code), (QStringList{u"int f()"_s, u"int h()"_s}));
    QCOMPARE(functionsIn(code).first().lines, 6);
}

void tst_Sizes::knowsFunctionsFromOtherBraces()
{
    const QString code =
        u"enum class E : int { A, B };\nstruct S { int i = f(1); bool operator==(const S &) const "
        u"= "
        "default; };\nconst QList<int> list{g(1), {h(2)}};\nstd::array<int, size_t(3)> "
        "t{{1}};\nconst int a[] = {f(1), {2}};\n"
        "template <typename T>\nauto k(T t = {}) -> decltype(t)\n{\n}\n"
        "bool operator==(A a, B b)\n{\n}\nconst auto l = [](int i) { return i; };\n"_s;
    const QStringList heads = headsIn(code);
    QCOMPARE(heads.size(), 3);
    QVERIFY(heads.at(0).contains("auto k("_L1));
    QVERIFY(heads.at(1).contains("operator=="_L1));
    QVERIFY(heads.at(2).contains("const auto l"_L1));
}

QTEST_GUILESS_MAIN(tst_Sizes)
#include "tst_Sizes.moc"
