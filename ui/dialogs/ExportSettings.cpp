// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/ExportSettings.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include "ui/dialogs/ChoiceCard.h"
#include "ui/dialogs/ExportWords.h"
#include "ui/dialogs/TemplateChoice.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int bothLanguages = 100; // beside the languages themselves
constexpr int otherFormat = 1000; // the card's id; the list beside it says which

/// The value where it is another than the style's.
template <typename Value>
std::optional<Value> unlessSame(const Value &chosen, const Value &ofStyle)
{
    return chosen == ofStyle ? std::nullopt : std::optional(chosen);
}

void addHeading(QVBoxLayout &column, const Theme &theme, const QString &text,
                QWidget *buddy = nullptr)
{
    auto *label = new QLabel(text);
    label->setFont(theme.font(TextRole::InterfaceStrong));
    label->setBuddy(buddy);
    column.addWidget(label);
}

QVBoxLayout *columnOf(QHBoxLayout &row, int stretch)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(5);
    row.addLayout(column, stretch);
    return column;
}

QHBoxLayout *rowOf(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    column.addLayout(row);
    return row;
}

} // namespace

ExportSettings::ExportSettings(const Meeting &meeting, const std::optional<ItemId> &item,
                               const HouseStyles &styles, Prompts &prompts, QSettings *memory,
                               const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_styles(styles)
    , m_theme(theme)
    , m_template(new TemplateChoice(prompts, memory))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 8, 18, 6);
    column->setSpacing(5);
    for (const auto build : {&ExportSettings::buildCopies, &ExportSettings::buildFormats,
                             &ExportSettings::buildDocument, &ExportSettings::buildStyle,
                             &ExportSettings::buildDetails, &ExportSettings::buildName,
                             &ExportSettings::buildChecks}) {
        (this->*build)(*column);
        column->addSpacing(3);
    }
    column->addStretch();
    fillItems(item);
    fillStyles();
    takeFromStyle();
    renew();
    connect(m_style, &QComboBox::currentIndexChanged, this, &ExportSettings::takeFromStyle);
    for (QComboBox *box :
         {m_type, m_item, m_style, m_language, m_speakers, m_letters, m_otherFormat})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportSettings::renew);
    for (QButtonGroup *group : {m_copies, m_formats})
        connect(group, &QButtonGroup::idToggled, this, &ExportSettings::renew);
    for (QCheckBox *check : {m_attendance, m_statements, m_times, m_largePrint, m_lineNumbers})
        connect(check, &QCheckBox::toggled, this, &ExportSettings::renew);
}

void ExportSettings::buildCopies(QVBoxLayout &column)
{
    addHeading(column, m_theme, tr("Which copy"));
    m_copies = new QButtonGroup(this);
    auto *row = rowOf(column);
    auto *open = new ChoiceCard(tr("Pu&blic copy"), m_theme, this);
    open->setObjectName(u"publicCopy"_s);
    open->setIconName(u"public"_s);
    auto *full = new ChoiceCard(tr("&Full copy"), m_theme, this);
    full->setObjectName(u"fullCopy"_s);
    full->setIconName(u"exempt"_s);
    full->setSecondLine(tr("Everything, marked “not for publication”."));
    const QStringList left = itemsLeftOut(m_meeting, Copy::Public);
    if (left.isEmpty())
        open->setSecondLine(tr("Nothing has to be left out of it."));
    else if (left.size() == 1)
        open->setSecondLine(tr("Item %1 is left out, or part of it.").arg(left.constFirst()));
    else
        open->setSecondLine(tr("Items %1 are left out, or parts of them.").arg(left.join(u", "_s)));
    m_copies->addButton(open, static_cast<int>(Copy::Public));
    m_copies->addButton(full, static_cast<int>(Copy::Full));
    open->setChecked(true);
    row->addWidget(open);
    row->addWidget(full);
}

void ExportSettings::buildFormats(QVBoxLayout &column)
{
    addHeading(column, m_theme, tr("Format"));
    m_formats = new QButtonGroup(this);
    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    const QList<Format> formats = formatsToRead();
    for (int i = 0; i < formats.size(); ++i) {
        auto *card = new ChoiceCard(formatWords(formats[i]), m_theme, this);
        card->setObjectName(u"format_"_s + nameOf(formats[i]));
        card->setAccessibleName(formatWords(formats[i]).remove(u'&'));
        m_formats->addButton(card, static_cast<int>(formats[i]));
        grid->addWidget(card, i / 2, i % 2);
    }
    m_formats->buttons().constFirst()->setChecked(true);
    buildOtherFormats(*grid, static_cast<int>(formats.size() + 1) / 2);
    column.addLayout(grid);
}

/// A list stands beside the last card: its formats are asked for once a year, by somebody who knows
/// them by name.
void ExportSettings::buildOtherFormats(QGridLayout &grid, int row)
{
    auto *card = new ChoiceCard(tr("For a pro&gram:"), m_theme, this);
    card->setObjectName(u"format_other"_s);
    card->setAccessibleName(tr("A format for another program"));
    m_otherFormat = new QComboBox(this);
    m_otherFormat->setObjectName(u"otherFormat"_s);
    m_otherFormat->setAccessibleName(tr("Format for another program"));
    m_otherFormat->setMinimumHeight(m_theme.sizes().button);
    m_otherFormat->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Format format : formatsForPrograms())
        m_otherFormat->addItem(formatWords(format), static_cast<int>(format));
    connect(m_otherFormat, &QComboBox::activated, card, [card] { card->setChecked(true); });
    m_formats->addButton(card, otherFormat);
    grid.addWidget(card, row, 0);
    grid.addWidget(m_otherFormat, row, 1);
}

QComboBox *ExportSettings::addChoice(QVBoxLayout &column, const QString &label, const QString &name,
                                     const QString &accessible)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    box->setMinimumHeight(m_theme.sizes().button);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (!label.isEmpty())
        addHeading(column, m_theme, label, box);
    column.addWidget(box);
    return box;
}

void ExportSettings::buildDocument(QVBoxLayout &column)
{
    auto *row = rowOf(column);
    auto *label = new QLabel(tr("D&ocument"), this);
    label->setFont(m_theme.font(TextRole::InterfaceStrong));
    row->addWidget(label);
    m_type = addChoice(*columnOf(*row, 1), {}, u"documentType"_s, tr("Document"));
    label->setBuddy(m_type);
    for (const DocumentType type : documentsToChoose())
        m_type->addItem(documentWords(type), static_cast<int>(type));
    m_item = addChoice(column, {}, u"documentItem"_s, tr("Item"));
}

void ExportSettings::buildStyle(QVBoxLayout &column)
{
    auto *row = rowOf(column);
    m_style = addChoice(*columnOf(*row, 2), tr("House &style"), u"houseStyle"_s, tr("House style"));
    m_language =
        addChoice(*columnOf(*row, 1), tr("&Language"), u"documentLanguage"_s, tr("Language"));
    m_language->addItem(tr("English"), static_cast<int>(Language::English));
    m_language->addItem(tr("Welsh"), static_cast<int>(Language::Welsh));
    m_language->addItem(tr("Welsh and English"), bothLanguages);
}

void ExportSettings::buildDetails(QVBoxLayout &column)
{
    auto *row = rowOf(column);
    m_speakers = addChoice(*columnOf(*row, 1), tr("Spe&akers"), u"speakers"_s, tr("Speakers"));
    m_speakers->addItem(tr("By role"), static_cast<int>(SpeakerForm::Role));
    m_speakers->addItem(tr("By name"), static_cast<int>(SpeakerForm::Name));
    m_letters = addChoice(*columnOf(*row, 1), tr("Resol&utions lettered"), u"letters"_s,
                          tr("Resolutions lettered"));
}

void ExportSettings::buildName(QVBoxLayout &column)
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"fileName"_s);
    m_name->setAccessibleName(tr("File name"));
    m_name->setMinimumHeight(m_theme.sizes().button);
    auto *label = new QLabel(tr("File &name"), this);
    label->setFont(m_theme.font(TextRole::InterfaceStrong));
    label->setBuddy(m_name);
    auto *row = rowOf(column);
    row->addWidget(label);
    row->addWidget(m_name, 1);
}

QCheckBox *ExportSettings::addCheck(QGridLayout &grid, int place, const QString &text,
                                    const QString &name)
{
    auto *check = new QCheckBox(text, this);
    check->setObjectName(name);
    check->setAccessibleName(QString(text).remove(u'&'));
    grid.addWidget(check, place / 2, place % 2);
    return check;
}

void ExportSettings::buildChecks(QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    m_attendance = addCheck(*grid, 0, tr("Present and apolog&ies"), u"showAttendance"_s);
    m_statements = addCheck(*grid, 1, tr("Decision s&tatements"), u"showStatements"_s);
    m_times = addCheck(*grid, 2, tr("Times of &contributions"), u"showTimes"_s);
    m_lineNumbers = addCheck(*grid, 3, tr("Numbers b&y each line"), u"showLineNumbers"_s);
    m_largePrint = addCheck(*grid, 4, tr("Large print, 1&8 point"), u"largePrint"_s);
    m_template->setParent(this); // now, for Tab goes in the order of coming
    grid->addWidget(m_template, 2, 1);
    connect(m_template, &TemplateChoice::failed, this, &ExportSettings::failed);
    connect(m_template, &TemplateChoice::taken, this, &ExportSettings::changed);
    m_attendance->setToolTip(tr("List of those present, and apologies"));
    m_statements->setToolTip(tr("The statement of every decision, at the end"));
    m_times->setToolTip(tr("When each contribution began, before its first words"));
    m_lineNumbers->setToolTip(tr("For copies that are read to be corrected"));
    column.addLayout(grid);
}

void ExportSettings::fillItems(const std::optional<ItemId> &item)
{
    for (const AgendaItem &each : m_meeting.items) {
        if (each.grouping.value_or(false))
            continue;
        const QString number = each.agendaNumber.value_or(QString());
        m_item->addItem(number.isEmpty() ? each.title : number + u"  "_s + each.title,
                        each.id.text());
        if (item && each.id == *item)
            m_item->setCurrentIndex(m_item->count() - 1);
    }
}

void ExportSettings::fillStyles()
{
    const auto own = m_styles.styleFor(m_meeting, {});
    for (const HouseStyle &style : m_styles.all()) {
        m_style->addItem(style.englishName, style.id.text());
        if (own && style.id == own->id)
            m_style->setCurrentIndex(m_style->count() - 1);
    }
}

HouseStyle ExportSettings::style() const
{
    const auto id = HouseStyleId::fromTrusted(m_style->currentData().toString());
    const HouseStyle *style = m_styles.find(id);
    return style ? *style : HouseStyle();
}

/// What the style has is what is chosen until somebody says else.
void ExportSettings::takeFromStyle()
{
    const HouseStyle now = style();
    const QSignalBlocker blockers[]{QSignalBlocker(m_speakers),   QSignalBlocker(m_letters),
                                    QSignalBlocker(m_attendance), QSignalBlocker(m_statements),
                                    QSignalBlocker(m_times),      QSignalBlocker(m_lineNumbers)};
    m_speakers->setCurrentIndex(m_speakers->findData(static_cast<int>(now.speakers.form)));
    m_markers = usualLimbMarkers();
    const Marker own = now.limbs.levels.value(0);
    if (!m_markers.contains(own))
        m_markers.prepend(own);
    m_letters->clear();
    for (const Marker &marker : std::as_const(m_markers)) {
        const QString sample = sampleOf(marker);
        m_letters->addItem(sample.isEmpty() ? tr("Not lettered") : sample);
    }
    m_letters->setCurrentIndex(static_cast<int>(m_markers.indexOf(own)));
    m_attendance->setChecked(now.shown.attendance);
    m_statements->setChecked(now.shown.statements);
    m_times->setChecked(now.shown.contributionTimes);
    m_lineNumbers->setChecked(now.page.lineNumbers);
}

void ExportSettings::choose(DocumentType type)
{
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(type)));
}

void ExportSettings::focusFirst()
{
    m_formats->checkedButton()->setFocus();
}

DocumentType ExportSettings::type() const
{
    return static_cast<DocumentType>(m_type->currentData().toInt());
}

Format ExportSettings::format() const
{
    const int id = m_formats->checkedId();
    return static_cast<Format>(id == otherFormat ? m_otherFormat->currentData().toInt() : id);
}

QString ExportSettings::fileName() const
{
    return m_name->text();
}

Result<OfficeTemplate> ExportSettings::onTemplate(const QList<Format> &formats) const
{
    return m_template->templatesFor(formats);
}

StyleChoices ExportSettings::choices() const
{
    const HouseStyle now = style();
    const auto speakers = static_cast<SpeakerForm>(m_speakers->currentData().toInt());
    const Marker limbs = m_markers.value(m_letters->currentIndex());
    return {.speakers = unlessSame(speakers, now.speakers.form),
            .limbs = unlessSame(limbs, now.limbs.levels.value(0)),
            .attendance = unlessSame(m_attendance->isChecked(), now.shown.attendance),
            .statements = unlessSame(m_statements->isChecked(), now.shown.statements),
            .contributionTimes = unlessSame(m_times->isChecked(), now.shown.contributionTimes),
            .lineNumbers = unlessSame(m_lineNumbers->isChecked(), now.page.lineNumbers),
            .largePrint = m_largePrint->isChecked()};
}

DocumentWish ExportSettings::wish() const
{
    const int language = m_language->currentData().toInt();
    const bool both = language == bothLanguages;
    DocumentWish wish{.type = type(),
                      .item = std::nullopt,
                      .copy = static_cast<Copy>(m_copies->checkedId()),
                      .style = std::nullopt,
                      .language = both ? Language::Welsh : static_cast<Language>(language),
                      .inBothLanguages = both,
                      .choices = choices()};
    if (isOfOneItem(wish.type) && m_item->currentIndex() >= 0)
        wish.item = ItemId::fromTrusted(m_item->currentData().toString());
    if (m_style->currentIndex() >= 0)
        wish.style = HouseStyleId::fromTrusted(m_style->currentData().toString());
    return wish;
}

void ExportSettings::renew()
{
    m_item->setVisible(isOfOneItem(type()));
    offerFormats();
    const bool minutes = type() == DocumentType::Minutes;
    m_attendance->setEnabled(minutes);
    m_statements->setEnabled(minutes);
    m_times->setEnabled(minutes || type() == DocumentType::Item);
    m_name->setText(proposedFileName(m_meeting, wish(), format()));
    Q_EMIT changed();
    m_template->setFormat(format()); // last: that one cannot be read is said after all else
}

bool ExportSettings::isOffered(Format format) const
{
    const bool both = m_language->currentData().toInt() == bothLanguages;
    return canWrite(format, type()) && (!both || canHaveBothLanguages(format));
}

/// Only those that this document can be written in.
void ExportSettings::offerFormats()
{
    const QSignalBlocker quiet(m_formats);
    const QSignalBlocker quietToo(m_otherFormat);
    offerOtherFormats();
    for (QAbstractButton *button : m_formats->buttons())
        if (m_formats->id(button) != otherFormat)
            button->setEnabled(isOffered(static_cast<Format>(m_formats->id(button))));
    if (!m_formats->checkedButton()->isEnabled() || !isOffered(format()))
        m_formats->buttons().constFirst()->setChecked(true);
}

/// One that cannot be written stands in the list greyed out; the card stays with its list.
void ExportSettings::offerOtherFormats()
{
    auto *model = qobject_cast<QStandardItemModel *>(m_otherFormat->model());
    int first = -1;
    for (int i = 0; i < m_otherFormat->count(); ++i) {
        const auto format = static_cast<Format>(m_otherFormat->itemData(i).toInt());
        const bool can = isOffered(format);
        if (model)
            model->item(i)->setEnabled(can);
        if (can && first < 0)
            first = i;
    }
    const bool isChosen = m_formats->checkedId() == otherFormat;
    const auto now = static_cast<Format>(m_otherFormat->currentData().toInt());
    if (!isChosen && first >= 0 && !isOffered(now))
        m_otherFormat->setCurrentIndex(first);
}

} // namespace minutebook
