// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/rules/Models.h"

#include <QTest>

using namespace minutebook::rules;
using namespace Qt::StringLiterals;

namespace {

const SourceFile rowModel{u"ui/live/RowModel.h"_s,
                          u"\nclass RowModel final : public QAbstractListModel\n{\n};\n"_s};

SourceFile watching(const QString &path, const QString &model)
{
    return {path, u"void f()\n{\n    const ModelWatch<"_s + model + u"> watch(model);\n}\n"_s};
}

} // namespace

/// A model that says wrongly what comes and goes crashes a view only now and then, so every one is
/// watched by Qt's own tester in a test.
class tst_ModelWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModelIsWatched();
    void findsTheModelsOfThisProgram();
    void knowsAModelByItsBase_data();
    void knowsAModelByItsBase();
    void refusesAModelThatNoTestWatches();
    void refusesOneWatchedFarFromItsFolder();
    void refusesOneWatchedInACommentAlone();
    void allowsOneWatchedInItsFolderOrAbove();
};

void tst_ModelWatch::everyModelIsWatched()
{
    const QStringList faults = unwatchedModels(projectSources());
    QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
}

void tst_ModelWatch::findsTheModelsOfThisProgram()
{
    QStringList names;
    for (const SourceFile &file : projectSources()) {
        if (file.path.startsWith("tests/"_L1))
            continue;
        for (const ModelClass &model : modelClassesIn(file))
            names.append(model.name);
    }
    for (const QString &name : {u"RecordModel"_s, u"TakeModel"_s, u"GridModel"_s})
        QVERIFY2(names.contains(name), qUtf8Printable(names.join(u", ")));
}

void tst_ModelWatch::knowsAModelByItsBase_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("models");
    QTest::newRow("list") << u"class A : public QAbstractListModel {};"_s << 1;
    QTest::newRow("final table") << u"class A final : public QAbstractTableModel\n{\n};"_s << 1;
    QTest::newRow("item, second base")
        << u"class A\n    : public B, public QAbstractItemModel {};"_s << 1;
    QTest::newRow("proxy") << u"class A : public QAbstractProxyModel {};"_s << 1;
    QTest::newRow("two") << u"class A : public QAbstractListModel {};\n"
                            "class B : public QAbstractListModel {};"_s
                         << 2;
    QTest::newRow("forward declaration") << u"class QAbstractItemModel;"_s << 0;
    QTest::newRow("a member") << u"class A : public B { QAbstractItemModel *m_model; };"_s << 0;
    QTest::newRow("a comment") << u"// class A : public QAbstractListModel {};"_s << 0;
}

void tst_ModelWatch::knowsAModelByItsBase()
{
    QFETCH(const QString, code);
    QTEST(static_cast<int>(modelClassesIn({u"ui/X.h"_s, code}).size()), "models");
}

void tst_ModelWatch::refusesAModelThatNoTestWatches()
{
    QCOMPARE(unwatchedModels({rowModel, watching(u"tests/ui/live/tst_X.cpp"_s, u"OtherModel"_s)}),
             QStringList{u"ui/live/RowModel.h:2: no test puts RowModel under a ModelWatch"_s});
}

void tst_ModelWatch::refusesOneWatchedFarFromItsFolder()
{
    QCOMPARE(
        unwatchedModels({rowModel, watching(u"tests/ui/window/tst_X.cpp"_s, u"RowModel"_s)}).size(),
        1);
    QCOMPARE(unwatchedModels({rowModel, watching(u"ui/live/X.cpp"_s, u"RowModel"_s)}).size(), 1);
}

void tst_ModelWatch::refusesOneWatchedInACommentAlone()
{
    const SourceFile comment{u"tests/ui/live/tst_X.cpp"_s, u"// ModelWatch<RowModel>\n"_s};
    QCOMPARE(unwatchedModels({rowModel, comment}).size(), 1);
}

void tst_ModelWatch::allowsOneWatchedInItsFolderOrAbove()
{
    for (const QString &path : {u"tests/ui/live/tst_X.cpp"_s, u"tests/ui/tst_X.cpp"_s})
        QCOMPARE(unwatchedModels({rowModel, watching(path, u"minutebook::RowModel"_s)}),
                 QStringList());
}

QTEST_GUILESS_MAIN(tst_ModelWatch)
#include "tst_ModelWatch.moc"
