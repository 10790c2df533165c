// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/ExportDialog.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QStandardPaths>

#include <array>

#include "ui/dialogs/ChoiceCard.h"
#include "ui/dialogs/PagePreview.h"
#include "ui/welcome/MeetingsModel.h"
#include "ui/widgets/Button.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array formats{Format::Pdf,   Format::Docx,      Format::Odt,
                             Format::Html,  Format::PlainText, Format::Akn,
                             Format::OParl, Format::Csv,       Format::Ics};

QString formatName(Format format)
{
    switch (format) {
    case Format::Pdf:
        return ExportDialog::tr("P&DF (.pdf)");
    case Format::Docx:
        return ExportDialog::tr("Wo&rd (.docx)");
    case Format::Odt:
        return ExportDialog::tr("OpenDocu&ment (.odt)");
    case Format::Html:
        return ExportDialog::tr("&Web page (.html)");
    case Format::Fragment:
        return ExportDialog::tr("For a &box of modern.gov (.html)");
    case Format::PlainText:
        return ExportDialog::tr("Plain te&xt (.txt)");
    case Format::Akn:
        return ExportDialog::tr("A&koma Ntoso (.xml)");
    case Format::OParl:
        return ExportDialog::tr("OParl (.&json)");
    case Format::Csv:
        return ExportDialog::tr("&Table (.csv)");
    case Format::Ics:
        return ExportDialog::tr("Calend&ar (.ics)");
    }
    return {};
}

bool isOfOneItem(DocumentType type)
{
    return type == DocumentType::Item || type == DocumentType::Decision;
}

QWidget *bar(QWidget *parent, int height)
{
    auto *widget = new QWidget(parent);
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::AlternateBase);
    widget->setMinimumHeight(height);
    return widget;
}

} // namespace

ExportDialog::ExportDialog(const Meeting &meeting, const std::optional<ItemId> &item,
                           const HouseStyles &styles, Prompts &prompts, const Theme &theme,
                           QWidget *parent)
    : QDialog(parent)
    , m_meeting(meeting)
    , m_styles(styles)
    , m_prompts(prompts)
    , m_theme(theme)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(
        tr("Print or export – %1, %2").arg(meeting.body.name, longDate(meeting.details.date)));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(buildSettings());
    columns->addWidget(buildPreview(), 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(columns, 1);
    whole->addWidget(buildFoot());
    fillItems(item);
    fillStyles();
    for (QComboBox *box : {m_type, m_item, m_style, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::renew);
    for (QButtonGroup *group : {m_copies, m_formats})
        connect(group, &QButtonGroup::idToggled, this, &ExportDialog::renew);
    resize(1274, 688);
    renew();
    m_formats->button(0)->setFocus();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::addHeading(QVBoxLayout &column, const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, this);
    label->setFont(m_theme.font(TextRole::InterfaceStrong));
    label->setBuddy(buddy);
    column.addWidget(label);
}

void ExportDialog::buildCopies(QVBoxLayout &column)
{
    addHeading(column, tr("Which copy"));
    m_copies = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_publicCard = new ChoiceCard(tr("Pu&blic copy"), m_theme, this);
    m_publicCard->setObjectName(u"publicCopy"_s);
    m_publicCard->setIconName(u"public"_s);
    auto *full = new ChoiceCard(tr("&Full copy"), m_theme, this);
    full->setObjectName(u"fullCopy"_s);
    full->setIconName(u"exempt"_s);
    full->setSecondLine(tr("Everything, marked “not for publication”."));
    const QStringList left = itemsLeftOut(m_meeting, Copy::Public);
    if (left.isEmpty())
        m_publicCard->setSecondLine(tr("Nothing has to be left out of it."));
    else if (left.size() == 1)
        m_publicCard->setSecondLine(
            tr("Item %1 is left out, or part of it.").arg(left.constFirst()));
    else
        m_publicCard->setSecondLine(
            tr("Items %1 are left out, or parts of them.").arg(left.join(u", "_s)));
    m_copies->addButton(m_publicCard, static_cast<int>(Copy::Public));
    m_copies->addButton(full, static_cast<int>(Copy::Full));
    m_publicCard->setChecked(true);
    row->addWidget(m_publicCard);
    row->addWidget(full);
    column.addLayout(row);
}

void ExportDialog::buildFormats(QVBoxLayout &column)
{
    addHeading(column, tr("Format"));
    m_formats = new QButtonGroup(this);
    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    for (int i = 0; i < static_cast<int>(formats.size()); ++i) {
        const Format format = formats[static_cast<size_t>(i)];
        auto *card = new ChoiceCard(formatName(format), m_theme, this);
        card->setObjectName(u"format_"_s + nameOf(format));
        card->setAccessibleName(formatName(format).remove(u'&'));
        m_formats->addButton(card, i);
        grid->addWidget(card, i / 2, i % 2);
    }
    m_formats->button(0)->setChecked(true);
    column.addLayout(grid);
}

void ExportDialog::buildDocument(QVBoxLayout &column)
{
    const auto box = [this](const QString &name, const QString &accessible) {
        auto *combo = new QComboBox(this);
        combo->setObjectName(name);
        combo->setAccessibleName(accessible);
        combo->setMinimumHeight(m_theme.sizes().button);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        return combo;
    };
    m_type = box(u"documentType"_s, tr("Document"));
    m_type->addItem(tr("Minutes of the whole meeting"), static_cast<int>(DocumentType::Minutes));
    m_type->addItem(tr("One item"), static_cast<int>(DocumentType::Item));
    m_type->addItem(tr("Statement of one decision"), static_cast<int>(DocumentType::Decision));
    m_type->addItem(tr("Statements of all decisions"), static_cast<int>(DocumentType::Decisions));
    m_type->addItem(tr("Actions"), static_cast<int>(DocumentType::Actions));
    m_type->addItem(tr("Attendance"), static_cast<int>(DocumentType::Attendance));
    m_type->addItem(tr("Note within seven working days"), static_cast<int>(DocumentType::Note));
    m_type->addItem(tr("Decision sheet"), static_cast<int>(DocumentType::Resolutions));
    m_type->addItem(tr("Agenda"), static_cast<int>(DocumentType::Agenda));
    m_item = box(u"documentItem"_s, tr("Item"));
    m_style = box(u"houseStyle"_s, tr("House style"));
    m_language = box(u"documentLanguage"_s, tr("Language"));
    m_language->addItem(tr("English"), static_cast<int>(Language::English));
    m_language->addItem(tr("Welsh"), static_cast<int>(Language::Welsh));
    addHeading(column, tr("D&ocument"), m_type);
    column.addWidget(m_type);
    column.addWidget(m_item);
    column.addSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->setSpacing(5);
    addHeading(*left, tr("House &style"), m_style);
    left->addWidget(m_style);
    auto *right = new QVBoxLayout;
    right->setSpacing(5);
    addHeading(*right, tr("&Language"), m_language);
    right->addWidget(m_language);
    row->addLayout(left, 2);
    row->addLayout(right, 1);
    column.addLayout(row);
}

QWidget *ExportDialog::buildSettings()
{
    auto *side = bar(this, 0);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(5);
    buildCopies(*column);
    column->addSpacing(6);
    buildFormats(*column);
    column->addSpacing(6);
    buildDocument(*column);
    column->addSpacing(6);
    m_name = new QLineEdit(side);
    m_name->setObjectName(u"fileName"_s);
    m_name->setAccessibleName(tr("File name"));
    m_name->setMinimumHeight(m_theme.sizes().button);
    addHeading(*column, tr("File &name"), m_name);
    column->addWidget(m_name);
    column->addStretch();
    auto *scroll = new QScrollArea(this); // large text on a small screen needs more than there is
    scroll->setObjectName(u"exportSettings"_s);
    scroll->setAccessibleName(tr("Settings"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(side);
    scroll->setFixedWidth(m_theme.tokens().scaled(424));
    return scroll;
}

QWidget *ExportDialog::buildPreview()
{
    auto *side = new QWidget(this);
    m_preview = new PagePreview(m_theme, side);
    auto *nav = bar(side, m_theme.tokens().scaled(44));
    m_pages = new QLabel(nav);
    m_pages->setObjectName(u"pageState"_s);
    m_pages->setFont(m_theme.font(TextRole::InterfaceStrong));
    auto *back = new Button(tr("Page before"), m_theme, nav);
    back->setObjectName(u"pageBefore"_s);
    auto *on = new Button(tr("Next page"), m_theme, nav);
    on->setObjectName(u"pageAfter"_s);
    for (Button *button : {back, on})
        button->setAccessibleName(button->text());
    back->setKeyShown(tr("PgUp"));
    on->setKeyShown(tr("PgDn"));
    connect(back, &QPushButton::clicked, this, [this] { m_preview->turn(-m_preview->shown()); });
    connect(on, &QPushButton::clicked, this, [this] { m_preview->turn(m_preview->shown()); });
    connect(m_preview, &PagePreview::turned, this, &ExportDialog::describePages);
    auto *row = new QHBoxLayout(nav);
    row->setContentsMargins(18, 4, 18, 4);
    row->addWidget(m_pages, 1);
    row->addWidget(back);
    row->addWidget(on);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(nav);
    column->addWidget(m_preview, 1);
    return side;
}

QWidget *ExportDialog::buildFoot()
{
    auto *foot = bar(this, m_theme.tokens().scaled(60));
    m_stateIcon = new QLabel(foot);
    m_state = new QLabel(foot);
    m_state->setObjectName(u"exportState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *leave = new Button(tr("Close"), m_theme, foot);
    leave->setObjectName(u"closeExport"_s);
    leave->setKeyShown(tr("Esc"));
    m_print = new Button(tr("&Print…"), m_theme, foot);
    m_print->setObjectName(u"print"_s);
    m_print->setIconName(u"print"_s);
    m_export = new Button(tr("&Export…"), m_theme, foot, Button::Kind::Filled);
    m_export->setObjectName(u"export"_s);
    m_export->setIconName(u"export"_s);
    leave->setAccessibleName(leave->text());
    m_print->setAccessibleName(tr("Print"));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, [this] { onceSure([this] { print(); }); });
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportFile);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 11, 18, 11);
    row->setSpacing(12);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state, 1);
    row->addWidget(leave);
    row->addWidget(m_print);
    row->addWidget(m_export);
    return foot;
}

void ExportDialog::fillItems(const std::optional<ItemId> &item)
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

void ExportDialog::fillStyles()
{
    const auto own = m_styles.styleFor(m_meeting, {});
    for (const HouseStyle &style : m_styles.all()) {
        m_style->addItem(style.englishName, style.id.text());
        if (own && style.id == own->id)
            m_style->setCurrentIndex(m_style->count() - 1);
    }
}

void ExportDialog::choose(DocumentType type)
{
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(type)));
}

DocumentType ExportDialog::type() const
{
    return static_cast<DocumentType>(m_type->currentData().toInt());
}

Format ExportDialog::format() const
{
    return formats[static_cast<size_t>(qMax(0, m_formats->checkedId()))];
}

DocumentWish ExportDialog::wish() const
{
    DocumentWish wish;
    wish.type = type();
    if (isOfOneItem(wish.type) && m_item->currentIndex() >= 0)
        wish.item = ItemId::fromTrusted(m_item->currentData().toString());
    wish.copy = static_cast<Copy>(m_copies->checkedId());
    if (m_style->currentIndex() >= 0)
        wish.style = HouseStyleId::fromTrusted(m_style->currentData().toString());
    wish.language = static_cast<Language>(m_language->currentData().toInt());
    return wish;
}

void ExportDialog::setEarlierMeetings(const EarlierMeetings &earlier)
{
    m_earlier = earlier;
    renew();
}

void ExportDialog::renew()
{
    const DocumentWish wanted = wish();
    m_item->setVisible(isOfOneItem(wanted.type));
    offerFormats();
    m_name->setText(proposedFileName(m_meeting, wanted, format()));
    auto document = documentOf(m_meeting, wanted, m_styles, m_earlier);
    m_document.reset();
    if (document) {
        m_document = *document;
        m_preview->setDocument(*document);
    } else {
        m_preview->setTrouble(document.error().message);
    }
    describe();
}

/// Only those that this document can be written in.
void ExportDialog::offerFormats()
{
    for (int i = 0; i < static_cast<int>(formats.size()); ++i)
        m_formats->button(i)->setEnabled(canWrite(formats[static_cast<size_t>(i)], type()));
    if (!m_formats->checkedButton()->isEnabled())
        m_formats->button(0)->setChecked(true);
}

void ExportDialog::describe()
{
    const bool full = wish().copy == Copy::Full;
    const bool can = m_document.has_value();
    m_print->setEnabled(can);
    m_export->setEnabled(can);
    const QString word = nameOf(format()).toUpper();
    m_export->setText(full ? tr("&Export full %1…").arg(word) : tr("&Export public %1…").arg(word));
    m_export->setAccessibleName(m_export->text().remove(u'&'));
    m_export->updateGeometry();
    const qsizetype left = itemsLeftOut(m_meeting, Copy::Public).size();
    QString words;
    if (full)
        words = tr("Not for publication. Every page says so.");
    else if (left == 0)
        words = tr("Nothing had to be left out.");
    else
        words =
            tr("%n item(s) left out, whole or in part. Nothing that is not open is in this copy.",
               nullptr, static_cast<int>(left));
    m_state->setText(words);
    m_stateIcon->setPixmap(m_theme.icons().pixmap(
        full ? u"exempt"_s : u"done"_s, full ? m_theme.colours().plum : m_theme.colours().green,
        m_theme.sizes().icon, devicePixelRatioF()));
}

void ExportDialog::describePages()
{
    const int count = m_preview->pageCount();
    const int first = m_preview->firstShown() + 1;
    if (count == 0)
        m_pages->setText(tr("No pages"));
    else if (m_preview->shown() == 2)
        m_pages->setText(tr("Pages %1 and %2 of %3").arg(first).arg(first + 1).arg(count));
    else
        m_pages->setText(tr("Page %1 of %2").arg(first).arg(count));
}

void ExportDialog::onceSure(const std::function<void()> &act)
{
    if (wish().copy == Copy::Public) {
        act();
        return;
    }
    m_prompts.ask(
        this,
        {tr("Full copy"),
         tr("This copy holds everything, also what is exempt or confidential. Each page says that "
            "it is not for publication. Make it?"),
         tr("Make the full copy"), tr("Leave it")},
        [act](bool doIt) {
            if (doIt)
                act();
        });
}

void ExportDialog::exportFile()
{
    onceSure([this] { choosePath(); });
}

void ExportDialog::choosePath()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString filter = formatName(format()).remove(u'&').section(u'(', 0, 0).trimmed()
        + u" (*."_s + suffixOf(format()) + u')';
    m_prompts.fileToSave(this, tr("Export"), documents.filePath(m_name->text()), filter,
                         [this](const QString &path) { write(path); });
}

void ExportDialog::write(const QString &path)
{
    if (!m_document)
        return;
    const auto written =
        writeFile(*m_document, format(), path, true); // the file dialog asked before replacing
    if (written) {
        m_state->setText(tr("Written to %1").arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_stateIcon->setPixmap(m_theme.icons().pixmap(u"warning"_s, m_theme.colours().red,
                                                  m_theme.sizes().icon, devicePixelRatioF()));
    m_state->setText(written.error().oneLine());
}

void ExportDialog::print()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setFullPage(true);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    m_printer->setDocName(m_document->title);
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_preview->pageCount());
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { printOn(*printer); });
    dialog->open();
}

void ExportDialog::printOn(QPrinter &printer)
{
    const PagePainter *pages = m_preview->pages();
    QPainter painter(&printer);
    if (!pages || !painter.isActive()) {
        m_state->setText(
            tr("The printer took nothing. Nothing is lost: choose another one, or export a PDF."));
        return;
    }
    const int last =
        printer.toPage() > 0 ? qMin(printer.toPage(), pages->pageCount()) : pages->pageCount();
    const int first = qMax(1, printer.fromPage());
    const qreal scale = printer.resolution() / 72.0;
    painter.scale(scale, scale);
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        pages->paintPage(painter, page - 1);
    }
    m_state->setText(tr("%n page(s) sent to the printer.", nullptr, last - first + 1));
}

} // namespace minutebook
