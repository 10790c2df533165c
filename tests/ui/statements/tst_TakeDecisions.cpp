// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Every decision of the practice meeting is set again by the keyboard alone, on a meeting without
// them, and compared wholly with the original.

#include "core/base/Overloaded.h"
#include "core/session/live/SpokenText.h"
#include "tests/ui/statements/StatementsWorld.h"
#include "ui/live/LivePage.h"
#include "ui/statements/FieldNames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

Meeting withoutDecisions()
{
    Meeting meeting = practiceMeeting();
    for (AgendaItem &item : meeting.items)
        item.decision.reset();
    return meeting;
}

/// Types one value into the field that has the keyboard.
class Typist
{
public:
    explicit Typist(StatementsWorld &world)
        : m_world(world)
    {
    }

    void set(StatementField field, const FieldValue &value)
    {
        std::visit(Overloaded{
                       [](std::monostate) {},
                       [this](const QString &text) { replaceBy(text); },
                       [this](const QDate &date) { replaceBy(date.toString(u"d M yyyy"_s)); },
                       [this, field](int number) { choose(field, number); },
                       [this](const PersonId &person) { replaceBy(nameOf(person)); },
                       [this](const QList<PersonId> &people) {
                           QStringList names;
                           for (const PersonId &person : people)
                               names.append(nameOf(person));
                           replaceBy(names.join(u"; "_s));
                       },
                       [this](const QStringList &lines) {
                           clear();
                           for (qsizetype index = 0; index < lines.size(); ++index) {
                               if (index > 0)
                                   m_world.press(Qt::Key_Return);
                               m_world.type(lines.at(index));
                           }
                       },
                       [this](const QList<Limb> &limbs) {
                           clear();
                           m_level = 0;
                           m_isFirst = true;
                           typeLimbs(limbs, 0);
                       },
                   },
                   value);
    }

private:
    [[nodiscard]] QString nameOf(const PersonId &person) const
    {
        return titleAndName(*findPerson(m_world.session.meeting(), person));
    }

    void clear()
    {
        m_world.press(Qt::Key_A, Qt::ControlModifier);
        m_world.press(Qt::Key_Delete);
    }

    void replaceBy(const QString &text)
    {
        clear();
        m_world.type(text);
    }

    void choose(StatementField field, int number)
    {
        if (field == StatementField::KeyGrounds) {
            tick(spendingBit, number);
            m_world.press(Qt::Key_Tab);
            tick(wardsBit, number);
            return;
        }
        auto *box = qobject_cast<QComboBox *>(m_world.target());
        QVERIFY(box);
        m_world.press(Qt::Key_Home);
        for (int step = 0; step < box->findData(number); ++step)
            m_world.press(Qt::Key_Down);
    }

    void tick(int bit, int bits)
    {
        const auto *box = qobject_cast<QCheckBox *>(m_world.target());
        QVERIFY(box);
        if (box->isChecked() != ((bits & bit) != 0))
            m_world.press(Qt::Key_Space);
    }

    void typeLimbs(const QList<Limb> &limbs, int level)
    {
        for (const Limb &limb : limbs) {
            if (!m_isFirst)
                m_world.press(Qt::Key_Return);
            m_isFirst = false;
            for (; m_level < level; ++m_level)
                m_world.press(Qt::Key_BracketRight, Qt::ControlModifier);
            for (; m_level > level; --m_level)
                m_world.press(Qt::Key_BracketLeft, Qt::ControlModifier);
            m_world.type(limb.text);
            typeLimbs(limb.limbs.values, level + 1);
        }
    }

    StatementsWorld &m_world;
    int m_level = 0;
    bool m_isFirst = true;
};

/// "reasons: …" for every field that is not as it was.
QString differences(const Decision &made, const Decision &wanted)
{
    QStringList names;
    for (const StatementField field : fieldsThatDiffer(made, wanted))
        names.append(objectNameOf(field));
    return names.join(u", "_s);
}

} // namespace

class tst_TakeDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsEveryDecisionByKeyboardAlone()
    {
        const Meeting original = practiceMeeting();
        StatementsWorld world(withoutDecisions());
        int taken = 0;
        for (const AgendaItem &item : original.items) {
            if (!item.decision)
                continue;
            open(world, item.id);
            setEveryField(world, *item.decision);
            const Decision made = world.decision(item.id);
            QVERIFY2(made == *item.decision,
                     qPrintable(item.id.text() + u": "_s + differences(made, *item.decision)));
            ++taken;
        }
        QCOMPARE(taken, 7);
        for (const AgendaItem &item : original.items)
            QVERIFY(findItem(world.session.meeting(), item.id)->decision == item.decision);
    }

    void takesEverythingBackByKeyboard()
    {
        const Meeting original = practiceMeeting();
        StatementsWorld world(withoutDecisions());
        const ItemId hubs = ItemId::fromTrusted(u"family-hubs"_s);
        open(world, hubs);
        setEveryField(world, *findItem(original, hubs)->decision);
        int steps = 0;
        while (world.session.canUndo() && steps < 100) {
            world.press(Qt::Key_Z, Qt::ControlModifier);
            ++steps;
        }
        QVERIFY(!findItem(world.session.meeting(), hubs)->decision);
        QVERIFY2(steps < settableFields, qPrintable(QString::number(steps)));
    }

private:
    /// An item without a statement yet gets one by being before the clerk.
    static void open(StatementsWorld &world, const ItemId &item)
    {
        world.openStatements();
        if (world.goToStatement(item))
            return;
        world.press(Qt::Key_Escape);
        for (int tried = 0; tried < 40; ++tried) {
            const Place place = world.pages->live()->live().place();
            if (place == Place::under(item))
                break;
            const bool after = place.part == Place::Part::After
                || (place.part == Place::Part::Item
                    && indexOfItem(world.session.meeting(), place.item)
                        > indexOfItem(world.session.meeting(), item));
            world.press(after ? Qt::Key_PageUp : Qt::Key_PageDown, Qt::ControlModifier);
        }
        world.openStatements();
        QVERIFY2(world.goToStatement(item), qPrintable(item.text()));
    }

    /// Publication is last: it wants everything else, and locks it.
    static void setEveryField(StatementsWorld &world, const Decision &wanted)
    {
        for (int number = 0; number < settableFields; ++number) {
            const auto field = static_cast<StatementField>(number);
            if (field != StatementField::PublishedOn)
                setField(world, field, valueOf(wanted, field));
        }
        setField(world, StatementField::PublishedOn, valueOf(wanted, StatementField::PublishedOn));
    }

    static void setField(StatementsWorld &world, StatementField field, const FieldValue &value)
    {
        if (!isGiven(value))
            return;
        QVERIFY2(world.tabTo(objectNameOf(field)), qPrintable(objectNameOf(field)));
        Typist(world).set(field, value);
        world.press(Qt::Key_Tab);
    }
};

QTEST_MAIN(tst_TakeDecisions)
#include "tst_TakeDecisions.moc"
