// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// The decisions of a meeting and of a whole book, by keys.

#include "tests/support/ModelWatch.h"
#include "tests/ui/statements/StatementsWorld.h"
#include "ui/decisions/DecisionsDialog.h"
#include "ui/decisions/DecisionsModel.h"
#include "ui/decisions/RegisterDialog.h"
#include "ui/live/LivePage.h"
#include "ui/statements/FieldNames.h"
#include "ui/widgets/RowTable.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

ListedDecision decision(const QString &number, StatementState state)
{
    ListedDecision made{.item = ItemId::fromTrusted(u"item-"_s + number)};
    made.number = number;
    made.reference = u"CAB/"_s + number;
    made.title = u"Title "_s + number;
    made.text = u"the plan be approved"_s;
    made.decidedOn = QDate(2026, 5, 21);
    made.isKey = number == u"6";
    made.state = state;
    return made;
}

RegisterRow row(const QString &number, StatementState state = StatementState::Published)
{
    return {MeetingId::fromTrusted(u"m"_s), u"Cabinet"_s, decision(number, state)};
}

/// A book with the practice meeting and the same a month earlier, of another body.
struct Book {
    Book()
    {
        auto opened = BookSession::open(folder.filePath(u"book.db"_s), clock, ids, u"clerk"_s);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        session = std::move(*opened);
        Meeting meeting = practiceMeeting();
        meeting.details.id = MeetingId::fromTrusted(u"may"_s);
        add(meeting);
        meeting.details.id = MeetingId::fromTrusted(u"april"_s);
        meeting.details.date = QDate(2026, 4, 23);
        meeting.body.name = u"Board"_s;
        add(meeting);
    }

    void add(const Meeting &meeting)
    {
        if (const auto added = session->addMeeting(meeting); !added)
            qFatal("%s", qPrintable(added.error().message));
    }

    QTemporaryDir folder;
    FixedClock clock;
    SequentialIds ids;
    std::unique_ptr<BookSession> session;
};

/// The register of that book in sight, read to its end.
struct Register : Book {
    Register()
        : dialog(new RegisterDialog({*session, prompts, theme, QDate(2026, 6, 1)}))
        , model(qobject_cast<DecisionsModel *>(table()->model()))
        , watch(*model)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        QApplication::setActiveWindow(dialog.get());
        [[maybe_unused]] const bool read =
            QTest::qWaitFor([this] { return find<QPushButton>(u"exportRegister"_s)->isEnabled(); });
    }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        return dialog->findChild<Widget *>(name);
    }
    RowTable *table() { return find<RowTable>(u"decisions"_s); }
    QString line() { return find<QLabel>(u"state"_s)->text(); }

    ScriptedPrompts prompts;
    Theme theme{false};
    std::unique_ptr<RegisterDialog> dialog;
    DecisionsModel *model;
    test::ModelWatch<DecisionsModel> watch;
};

} // namespace

class tst_DecisionDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsRules()
    {
        DecisionsModel model({DecisionsModel::Column::Item, DecisionsModel::Column::Title,
                              DecisionsModel::Column::Key, DecisionsModel::Column::State});
        const test::ModelWatch<DecisionsModel> watch(model);
        model.append({});
        QCOMPARE(model.rowCount(), 0);
        model.setRows({row(u"6"_s)});
        model.append({row(u"7"_s, StatementState::CalledIn), row(u"8"_s)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"State"_s);
        QCOMPARE(model.index(1, 3).data().toString(), u"called in"_s);
        QVERIFY(!model.index(1, 3).data(DecisionsModel::IconRole).toString().isEmpty());
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Item 6, Title 6, key, State published"_s);
        QCOMPARE(model.index(0, 1).data(Qt::ToolTipRole).toString(), u"the plan be approved"_s);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void enterGoesToTheStatement()
    {
        StatementsWorld world(practiceMeeting());
        world.press(Qt::Key_F8, ctrlShift);
        auto *dialog = qobject_cast<DecisionsDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *table = dialog->findChild<RowTable *>(u"decisions"_s);
        QCOMPARE(table->model()->rowCount(), itemsWithStatements(world.session.meeting()).size());
        QCOMPARE(dialog->focusWidget(), table);
        const auto *model = qobject_cast<DecisionsModel *>(table->model());
        QTest::keyClick(table, Qt::Key_Down);
        const ItemId chosen = model->rows().at(table->currentIndex().row()).decision.item;
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(world.pages->currentWidget(), world.pages->statements());
        QCOMPARE(world.pages->statements()->item()->id, chosen);
    }

    void beginsAtTheItemTheClerkIsAt()
    {
        StatementsWorld world(practiceMeeting());
        const ItemId hubs = ItemId::fromTrusted(u"family-hubs"_s);
        world.pages->live()->live().goTo(Place::under(hubs));
        world.press(Qt::Key_F8, ctrlShift);
        auto *table = QApplication::activeModalWidget()->findChild<RowTable *>(u"decisions"_s);
        const auto *model = qobject_cast<DecisionsModel *>(table->model());
        QCOMPARE(model->rows().at(table->currentIndex().row()).decision.item, hubs);
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(world.pages->currentWidget(), world.pages->live());
    }

    void saysSoWhereNothingWasDecided()
    {
        Meeting meeting = practiceMeeting();
        meeting.items.clear();
        StatementsWorld world(meeting);
        world.press(Qt::Key_F8, ctrlShift);
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(
            dialog->findChild<QLabel *>(u"state"_s)->text().startsWith("No executive decision"_L1));
        QTest::keyClick(dialog->findChild<RowTable *>(u"decisions"_s), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void readsTheWholeBook()
    {
        Register r;
        const int both = r.model->rowCount();
        QVERIFY(both > 2);
        QCOMPARE(both % 2, 0);
        QCOMPARE(r.model->rows().at(0).body, u"Cabinet"_s); // the newest first
        QVERIFY2(r.line().contains(u"%1 decision(s) shown of %1."_s.arg(both)),
                 qPrintable(r.line()));
        QVERIFY(r.find<QLineEdit>(u"registerWords"_s)->hasFocus());
    }

    void filtersAndExportsWhatIsShown()
    {
        Register r;
        const int both = r.model->rowCount();
        r.find<QLineEdit>(u"registerTo"_s)->setText(u"20 May 2026"_s);
        QVERIFY(r.model->rowCount() > 0 && r.model->rowCount() < both);
        for (const RegisterRow &each : r.model->rows())
            QVERIFY(each.decision.decidedOn <= QDate(2026, 5, 20));
        r.find<QLineEdit>(u"registerTo"_s)->clear();
        QCOMPARE(r.model->rowCount(), both);
        QTest::keyClicks(r.find<QLineEdit>(u"registerWords"_s), u"board FAMILY hubs"_s);
        QCOMPARE(r.model->rowCount(), 1);
        const QString path = r.folder.filePath(u"register.csv"_s);
        r.prompts.nextPath(path);
        QTest::keyClick(r.find<QLineEdit>(u"registerWords"_s), Qt::Key_P, Qt::ControlModifier);
        QVERIFY2(r.line().startsWith("1 decision(s) written to"_L1), qPrintable(r.line()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), registerCsv(r.model->rows()));
        QVERIFY(r.prompts.lastSuggestion().endsWith(".csv"_L1));
    }

    void saysWhenADateIsNone()
    {
        Register r;
        const int both = r.model->rowCount();
        r.find<QLineEdit>(u"registerFrom"_s)->setText(u"yesterweek"_s);
        QCOMPARE(r.model->rowCount(), both);
        QVERIFY(r.line().contains(u"was not understood"_s));
    }

    void showsKeyDecisionsAlone()
    {
        Register r;
        r.find<QCheckBox>(u"registerKey"_s)->setChecked(true);
        QVERIFY(r.model->rowCount() > 0);
        for (const RegisterRow &each : r.model->rows())
            QVERIFY(each.decision.isKey.value_or(false));
    }

    void theStatementOffersTheNextNumberOfTheBook()
    {
        Meeting meeting = practiceMeeting();
        const ItemId hubs = ItemId::fromTrusted(u"family-hubs"_s);
        meeting.items[indexOfItem(meeting, hubs)].decision->reference.reset();
        StatementsWorld world(meeting);
        const References references({[]() -> Result<QString> { return u"CAB/{yyyy}/{nnn}"_s; },
                                     []() -> Result<QList<BookReference>> {
                                         return QList{
                                             BookReference{.reference = u"CAB/2026/040"_s}};
                                     }});
        StatementsPage page({world.session, world.actions, world.prompts, world.theme,
                             *world.styles.find(usualStyle()), nullptr, &references});
        page.open(hubs);
        const auto *field = page.findChild<QLineEdit *>(objectNameOf(StatementField::Reference));
        QVERIFY(field);
        QCOMPARE(field->text(), u"CAB/2026/041"_s);
        QVERIFY(!world.decision(hubs).reference); // only offered
    }

    void keepsHowDecisionsAreNumbered()
    {
        Register r;
        auto *form = r.find<QLineEdit>(u"referenceForm"_s);
        QVERIFY(form->text().isEmpty());
        form->setText(u"CAB/{yy}"_s);
        Q_EMIT form->editingFinished();
        QVERIFY2(r.line().contains(u"{n} once"_s), qPrintable(r.line()));
        QCOMPARE(*r.session->referenceForm(), QString());
        form->setText(u"CAB/{nnn}/{yy}"_s);
        Q_EMIT form->editingFinished();
        QVERIFY2(r.line().contains(u"CAB/001/26"_s), qPrintable(r.line()));
        QCOMPARE(*r.session->referenceForm(), u"CAB/{nnn}/{yy}"_s);
    }

    void enterAsksForTheMeeting()
    {
        Register r;
        QSignalSpy asked(r.dialog.get(), &RegisterDialog::meetingAsked);
        QTest::keyClick(r.find<QLineEdit>(u"registerWords"_s), Qt::Key_Return);
        QVERIFY(r.table()->hasFocus());
        QTest::keyClick(r.table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<MeetingId>().text(), u"may"_s);
    }
};

} // namespace minutebook

QTEST_MAIN(minutebook::tst_DecisionDialogs)
#include "tst_DecisionDialogs.moc"
