// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/styles/SettingFields.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QSpinBox>

#include "core/document/StyleChoices.h"
#include "core/session/styles/StyleWords.h"
#include "ui/styles/FieldOrder.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(SettingFields)
};

using Changed = std::function<void(const QJsonValue &)>;

constexpr auto markerKinds = {"none",         "bullet", "lower-letter",
                              "upper-letter", "number", "lower-roman"};

QJsonObject jsonOf(const Marker &marker)
{
    return {{u"kind"_s, QLatin1StringView(markerKinds.begin()[static_cast<int>(marker.kind)])},
            {u"before"_s, marker.before},
            {u"after"_s, marker.after},
            {u"bullet"_s, marker.bullet}};
}

Marker markerOf(const QJsonObject &object)
{
    Marker marker{.kind = MarkerKind::None,
                  .before = object[u"before"_s].toString(),
                  .after = object[u"after"_s].toString(),
                  .bullet = object[u"bullet"_s].toString()};
    for (int kind = 0; kind < static_cast<int>(markerKinds.size()); ++kind)
        if (object[u"kind"_s] == QLatin1StringView(markerKinds.begin()[kind]))
            marker.kind = static_cast<MarkerKind>(kind);
    return marker;
}

/// What councils use, and what the style has now.
QList<Marker> markersToChooseFrom(const Marker &now)
{
    QList<Marker> markers = usualLimbMarkers();
    markers.append({MarkerKind::LowerLetter, {}, u"."_s, {}});
    markers.append({MarkerKind::LowerRoman, {}, u"."_s, {}});
    markers.append({MarkerKind::UpperLetter, {}, {}, {}});
    for (const QString &bullet : {u"•"_s, u"·"_s, u"–"_s, u"Ø"_s})
        markers.append({MarkerKind::Bullet, {}, {}, bullet});
    markers.append({MarkerKind::None, {}, {}, {}});
    if (!markers.contains(now))
        markers.prepend(now);
    return markers;
}

QComboBox *box(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

QWidget *choiceField(const StyleSetting &setting, const QJsonValue &now, const Changed &changed,
                     QWidget *parent)
{
    QComboBox *combo = box(parent);
    for (const QString &word : setting.words)
        combo->addItem(choiceLabel(setting.pointer, word), word);
    combo->setCurrentIndex(combo->findData(now.toString()));
    QObject::connect(combo, &QComboBox::currentIndexChanged, combo,
                     [combo, changed] { changed(combo->currentData().toString()); });
    return combo;
}

/// Blanks cannot be seen in a field: they are chosen.
QWidget *blankField(const QJsonValue &now, const Changed &changed, QWidget *parent)
{
    QComboBox *combo = box(parent);
    combo->addItem(Say::tr("a space"), u" "_s);
    combo->addItem(Say::tr("a tab"), u"\t"_s);
    combo->addItem(Say::tr("a dash"), u" – "_s);
    if (combo->findData(now.toString()) < 0)
        combo->addItem(now.toString(), now.toString());
    combo->setCurrentIndex(combo->findData(now.toString()));
    QObject::connect(combo, &QComboBox::currentIndexChanged, combo,
                     [combo, changed] { changed(combo->currentData().toString()); });
    return combo;
}

QWidget *markerField(const QJsonValue &now, const Changed &changed, QWidget *parent)
{
    QComboBox *combo = box(parent);
    const Marker marker = markerOf(now.toObject());
    for (const Marker &each : markersToChooseFrom(marker)) {
        const QString sample = sampleOf(each).trimmed();
        combo->addItem(sample.isEmpty() ? Say::tr("no marker") : sample, jsonOf(each));
        if (each == marker)
            combo->setCurrentIndex(combo->count() - 1);
    }
    QObject::connect(combo, &QComboBox::currentIndexChanged, combo,
                     [combo, changed] { changed(combo->currentData().toJsonObject()); });
    return combo;
}

QWidget *flagField(const StyleSetting &setting, const QJsonValue &now, const Changed &changed,
                   QWidget *parent)
{
    auto *check = new QCheckBox(settingLabel(setting.pointer), parent);
    check->setChecked(now.toBool());
    QObject::connect(check, &QCheckBox::toggled, check, changed);
    return check;
}

QWidget *numberField(const QJsonValue &now, const Changed &changed, QWidget *parent)
{
    auto *spin = new QSpinBox(parent);
    spin->setRange(0, 99999);
    spin->setValue(now.toInt());
    QObject::connect(spin, &QSpinBox::valueChanged, spin, changed);
    return spin;
}

QWidget *textField(const QString &now, const std::function<void(const QString &)> &changed,
                   QWidget *parent)
{
    auto *edit = new QLineEdit(now, parent);
    QObject::connect(edit, &QLineEdit::textEdited, edit, changed);
    return edit;
}

QWidget *wordsField(const StyleSetting &setting, const QJsonValue &now, const Changed &changed,
                    QWidget *parent)
{
    auto *group = new QWidget(parent);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    const auto tell = [group, changed] {
        QJsonArray words;
        for (const QCheckBox *check : group->findChildren<QCheckBox *>())
            if (check->isChecked())
                words.append(check->property("word").toString());
        changed(words);
    };
    for (const QString &word : setting.words) {
        auto *check = new QCheckBox(choiceLabel(setting.pointer, word), group);
        check->setObjectName(u"word_"_s + word);
        check->setAccessibleName(check->text());
        check->setProperty("word", word);
        check->setChecked(now.toArray().contains(word));
        QObject::connect(check, &QCheckBox::toggled, group, tell);
        column->addWidget(check);
    }
    return group;
}

QWidget *orderField(const StyleSetting &setting, const QJsonValue &now, const Changed &changed,
                    const Theme &theme, QWidget *parent)
{
    auto *order = new FieldOrder(setting, now.toArray(), theme, parent);
    QObject::connect(order, &FieldOrder::changed, order,
                     [order, changed] { changed(order->fields()); });
    return order;
}

QWidget *fieldOf(const StyleSetting &setting, const QJsonValue &now, const Changed &changed,
                 const Theme &theme, QWidget *parent)
{
    switch (setting.kind) {
    case SettingKind::Choice:
        return choiceField(setting, now, changed, parent);
    case SettingKind::Flag:
        return flagField(setting, now, changed, parent);
    case SettingKind::Number:
        return numberField(now, changed, parent);
    case SettingKind::Words:
        return wordsField(setting, now, changed, parent);
    case SettingKind::Marker:
        return markerField(now, changed, parent);
    case SettingKind::Fields:
        return orderField(setting, now, changed, theme, parent);
    case SettingKind::Pairs:
        return textField(
            textOfPairs(now.toObject()),
            [changed](const QString &text) { changed(pairsOfText(text)); }, parent);
    case SettingKind::Text:
        break;
    }
    if (setting.pointer == "/resolutions/afterOpener"_L1)
        return blankField(now, changed, parent);
    return textField(
        now.toString(), [changed](const QString &text) { changed(text); }, parent);
}

} // namespace

bool carriesLabel(const StyleSetting &setting)
{
    return setting.kind == SettingKind::Flag;
}

QWidget *makeSettingField(const StyleSetting &setting, const QJsonValue &now,
                          const Changed &changed, const Theme &theme, QWidget *parent)
{
    QWidget *field = fieldOf(setting, now, changed, theme, parent);
    field->setObjectName(u"setting"_s + QString(setting.pointer).replace(u'/', u'_'));
    field->setAccessibleName(settingLabel(setting.pointer));
    const bool oneLine = setting.kind != SettingKind::Words && setting.kind != SettingKind::Fields;
    if (oneLine)
        field->setMinimumHeight(theme.sizes().button);
    return field;
}

QString textOfPairs(const QJsonObject &pairs)
{
    QStringList texts;
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
        texts.append(pair.key() + " = "_L1 + pair.value().toString());
    return texts.join("; "_L1);
}

QJsonObject pairsOfText(const QString &text)
{
    QJsonObject pairs;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString key = part.section(u'=', 0, 0).trimmed();
        const QString value = part.section(u'=', 1).trimmed();
        if (!key.isEmpty() && !value.isEmpty())
            pairs.insert(key, value);
    }
    return pairs;
}

} // namespace minutebook
