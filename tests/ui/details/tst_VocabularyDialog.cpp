// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/SmallMeeting.h"
#include "tests/ui/statements/StatementsWorld.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

/// The book's vocabulary, opened from the meeting's window, by keys alone.
class tst_VocabularyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAbbreviationsOneAfterTheOther()
    {
        World w;
        w.press(Qt::Key_Insert);
        w.typeAndEnter(u"ehs"_s);
        w.typeAndEnter(u"early help strategy"_s);
        w.typeAndEnter(u"da"_s); // the fields are ready for the next one
        w.typeAndEnter(u"domestic abuse"_s);
        QCOMPARE(w.vocabulary.words().abbreviations,
                 (QList<Abbreviation>{{u"da"_s, u"domestic abuse"_s},
                                      {u"ehs"_s, u"early help strategy"_s}}));
        QCOMPARE(w.cell(u"abbreviations"_s, 1, 1), u"early help strategy"_s);
    }

    void changesAndRemovesARowAndTakesBack()
    {
        World w({{{u"da"_s, u"domestic abuse"_s}, {u"ehs"_s, u"early help"_s}}, {}});
        w.press(Qt::Key_Down);
        w.press(Qt::Key_Return);
        QCOMPARE(w.at<QLineEdit>(u"abbreviations1"_s)->text(), u"early help"_s);
        w.typeAndEnter(u"early help strategy"_s);
        QCOMPARE(w.vocabulary.words().abbreviations.at(1).full, u"early help strategy"_s);
        QVERIFY(w.at<QTableView>(u"abbreviations"_s)->hasFocus());
        w.press(Qt::Key_Delete);
        QCOMPARE(w.vocabulary.words().abbreviations.size(), 1);
        QVERIFY(w.said().contains(u"ehs"_s));
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.vocabulary.words().abbreviations.size(), 2);
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.vocabulary.words().abbreviations.at(1).full, u"early help"_s);
    }

    void saysWhatCannotBeKeptAndKeepsTheFields()
    {
        World w({{{u"da"_s, u"domestic abuse"_s}}, {}});
        w.press(Qt::Key_Insert);
        w.typeAndEnter(u"DA"_s);
        w.typeAndEnter(u"other"_s);
        QVERIFY(w.said().contains(u"domestic abuse"_s));
        QVERIFY(w.at<QLineEdit>(u"abbreviations0"_s)->hasFocus());
        QCOMPARE(w.at<QLineEdit>(u"abbreviations1"_s)->text(), u"other"_s);
        QCOMPARE(w.vocabulary.words().abbreviations.size(), 1);
        w.press(Qt::Key_Escape); // out of the fields
        QVERIFY(w.dialog()->isVisible());
        QVERIFY(w.at<QLineEdit>(u"abbreviations1"_s)->text().isEmpty());
        w.press(Qt::Key_Escape); // out of the dialog
        QTRY_VERIFY(!w.dialog());
    }

    void keepsOwnWordsLikewise()
    {
        World w({{{u"da"_s, u"domestic abuse"_s}}, {u"Aldermere"_s}});
        w.at<QTableView>(u"ownWords"_s)->setFocus();
        w.press(Qt::Key_Insert);
        w.typeAndEnter(u"Stanbrook"_s);
        w.typeAndEnter(u"two words"_s);
        QVERIFY(w.said().contains(u"two words"_s));
        QCOMPARE(w.vocabulary.words().ownWords, (QStringList{u"Aldermere"_s, u"Stanbrook"_s}));
        w.at<QTableView>(u"ownWords"_s)->setFocus();
        w.press(Qt::Key_Home, Qt::ControlModifier);
        w.press(Qt::Key_Delete);
        QCOMPARE(w.vocabulary.words().ownWords, QStringList{u"Stanbrook"_s});
    }

    void takesASuggestionWithEnter()
    {
        World w({{{u"da"_s, u"domestic abuse"_s}}, {}});
        auto *suggestions = w.at<QTableView>(u"suggestions"_s);
        const int count = suggestions->model()->rowCount();
        QVERIFY(count > 0);
        const QString brief = w.cell(u"suggestions"_s, 0, 0);
        suggestions->setFocus();
        w.press(Qt::Key_Return);
        QVERIFY(indexOfAbbreviation(w.vocabulary.words(), brief) >= 0);
        QCOMPARE(suggestions->model()->rowCount(), count - 1);
    }

    void importsAListOrSaysTheLineAndTakesNothing()
    {
        World w;
        const QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write the test's file");
            return file.fileName();
        };
        w.world.prompts.nextPath(write(u"bad.csv"_s, "ehs,early help\nda,\n"));
        w.press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(w.said().contains(u"line 2"_s));
        QVERIFY(w.vocabulary.words().abbreviations.isEmpty());
        w.world.prompts.nextPath(write(u"good.csv"_s, "short,long\nehs,early help\n"));
        w.press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(w.vocabulary.words().abbreviations.size(), 1);
        QVERIFY(w.world.prompts.allUsed());
    }

    void everythingHasAName()
    {
        World w;
        for (const QWidget *widget : w.dialog()->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(w.dialog())
                && !widget->objectName().startsWith(u"qt_"_s))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    /// A meeting's window in which Ctrl+Shift+V was pressed.
    struct World {
        explicit World(const ClerkWords &words = {})
            : world(smallMeeting())
            , vocabulary(world.vocabulary)
        {
            if (!vocabulary.change(words))
                qFatal("no vocabulary");
            world.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
            if (!dialog())
                qFatal("no dialog");
        }
        [[nodiscard]] QDialog *dialog()
        {
            return world.window.findChild<QDialog *>(u"vocabularyDialog"_s);
        }
        template <typename Widget>
        [[nodiscard]] Widget *at(const QString &name)
        {
            return dialog()->findChild<Widget *>(name);
        }
        [[nodiscard]] QString cell(const QString &table, int row, int column)
        {
            return at<QTableView>(table)->model()->index(row, column).data().toString();
        }
        [[nodiscard]] QString said() { return at<QLabel>(u"state"_s)->text(); }
        QWidget *target()
        {
            if (QApplication::activeWindow() != dialog())
                QApplication::setActiveWindow(dialog());
            QWidget *focused = dialog()->focusWidget();
            return focused ? focused : dialog();
        }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            QTest::keyClick(target(), key, modifiers);
        }
        void typeAndEnter(const QString &text)
        {
            QTest::keyClicks(target(), text);
            press(Qt::Key_Return);
        }

        StatementsWorld world;
        Vocabulary &vocabulary;
    };
};

} // namespace minutebook

QTEST_MAIN(minutebook::tst_VocabularyDialog)

#include "tst_VocabularyDialog.moc"
