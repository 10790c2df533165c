// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/ExportDialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>

#include <algorithm>

#include "core/session/exporting/CheckedExport.h"
#include "ui/dialogs/ExportSettings.h"
#include "ui/dialogs/ExportWords.h"
#include "ui/dialogs/PagePreview.h"
#include "ui/dialogs/SetDialog.h"
#include "ui/welcome/MeetingsModel.h"
#include "ui/widgets/Button.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

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
                           const HouseStyles &styles, Prompts &prompts, QSettings *memory,
                           const Theme &theme, QWidget *parent)
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
    columns->addWidget(buildSettings(item, memory));
    columns->addWidget(buildPreview(), 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(columns, 1);
    whole->addWidget(buildFoot());
    connect(m_settings, &ExportSettings::failed, this, &ExportDialog::say);
    connect(m_settings, &ExportSettings::changed, this, &ExportDialog::renew);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportDialog::written);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress,
            &QProgressBar::setValue);
    resize(startingSize());
    renew();
    m_settings->focusFirst();
}

/// What is being written is finished first: half a file would be worse than a moment's wait.
ExportDialog::~ExportDialog()
{
    m_watcher.disconnect(this);
    m_run.stop();
    m_watcher.waitForFinished();
}

QWidget *ExportDialog::buildSettings(const std::optional<ItemId> &item, QSettings *memory)
{
    m_settings = new ExportSettings(m_meeting, item, m_styles, m_prompts, memory, m_theme, this);
    m_settings->setAutoFillBackground(true);
    m_settings->setBackgroundRole(QPalette::AlternateBase);
    auto *scroll = new QScrollArea(this); // large text on a small screen needs more than there is
    scroll->setObjectName(u"exportSettings"_s);
    scroll->setAccessibleName(tr("Settings"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_settings);
    const int needed = m_settings->minimumSizeHint().width()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2;
    scroll->setFixedWidth(qMax(m_theme.tokens().scaled(424), needed));
    return scroll;
}

/// As large as the settings are, as far as the screen goes.
QSize ExportDialog::startingSize() const
{
    const int feet = m_theme.tokens().scaled(60);
    const QSize wanted(1274, qMax(702, m_settings->sizeHint().height() + feet));
    return wanted.boundedTo(screen()->availableGeometry().size() - QSize(40, 60));
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
    auto *fit = new QComboBox(nav);
    fit->setObjectName(u"previewFit"_s);
    fit->setAccessibleName(tr("Size of the pages"));
    fit->setMinimumHeight(m_theme.sizes().button);
    fit->addItem(tr("Fit page"));
    fit->addItem(tr("Fit width"));
    connect(fit, &QComboBox::currentIndexChanged, m_preview, [this](int index) {
        m_preview->setFit(index == 0 ? PagePreview::Fit::Page : PagePreview::Fit::Width);
    });
    connect(m_preview, &PagePreview::turned, this, &ExportDialog::describePages);
    auto *row = new QHBoxLayout(nav);
    row->setContentsMargins(18, 4, 18, 4);
    row->addWidget(m_pages, 1);
    row->addWidget(back);
    row->addWidget(on);
    row->addWidget(fit);
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
    m_progress = new QProgressBar(foot);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("Files written"));
    m_progress->setMaximumWidth(m_theme.tokens().scaled(160));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 11, 18, 11);
    row->setSpacing(12);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state, 1);
    row->addWidget(m_progress);
    addButtons(*row);
    showRunning(false);
    return foot;
}

void ExportDialog::addButtons(QHBoxLayout &row)
{
    const auto add = [&](const QString &text, const QString &name, const QString &icon,
                         Button::Kind kind = Button::Kind::Plain) {
        auto *button = new Button(text, m_theme, this, kind);
        button->setObjectName(name);
        button->setAccessibleName(QString(text).remove(u'&').remove(u'…'));
        button->setIconName(icon);
        row.addWidget(button);
        return button;
    };
    m_stop = add(tr("Stop"), u"stopWriting"_s, {});
    m_stop->setKeyShown(tr("Esc"));
    m_leave = add(tr("Close"), u"closeExport"_s, {});
    m_leave->setKeyShown(tr("Esc"));
    m_set = add(tr("W&hole set…"), u"wholeSet"_s, {});
    m_set->setToolTip(tr("Minutes, statements and decision sheet, into one folder"));
    m_print = add(tr("&Print…"), u"print"_s, u"print"_s);
    m_export = add(tr("&Export…"), u"export"_s, u"export"_s, Button::Kind::Filled);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_run.stop(); });
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_set, &QPushButton::clicked, this, &ExportDialog::askForSet);
    connect(m_print, &QPushButton::clicked, this, [this] { onceSure([this] { print(); }); });
    connect(m_export, &QPushButton::clicked, this, [this] { onceSure([this] { choosePath(); }); });
}

/// Only what can be done while files are being written, or only what can be done while none are.
void ExportDialog::showRunning(bool running)
{
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_leave->setVisible(!running);
    m_set->setVisible(!running);
    m_print->setVisible(!running);
    m_export->setVisible(!running);
    m_settings->setEnabled(!running);
    if (running)
        m_stop->setFocus();
}

void ExportDialog::choose(DocumentType type)
{
    m_settings->choose(type);
}

DocumentWish ExportDialog::wish() const
{
    return m_settings->wish();
}

Format ExportDialog::format() const
{
    return m_settings->format();
}

void ExportDialog::setEarlierMeetings(const EarlierMeetings &earlier)
{
    m_earlier = earlier;
    renew();
}

void ExportDialog::renew()
{
    auto document = documentOf(m_meeting, wish(), m_styles, m_earlier);
    m_document.reset();
    if (document) {
        m_document = *document;
        m_preview->setDocument(*document);
    } else {
        m_preview->setTrouble(document.error().message);
    }
    describe();
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

void ExportDialog::choosePath()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_prompts.fileToSave(this, tr("Export"), documents.filePath(m_settings->fileName()),
                         formatFilter(format()), [this](const QString &path) {
                             const auto content =
                                 documentToWrite(m_meeting, wish(), m_styles, m_earlier);
                             if (!content)
                                 return say(content.error());
                             // The file dialog asked before replacing.
                             write({{*content, format(), path, m_settings->onTemplate()}});
                         });
}

void ExportDialog::askForSet()
{
    auto *dialog = new SetDialog(m_meeting, wish(), m_prompts, m_theme, this);
    connect(dialog, &SetDialog::wanted, this, &ExportDialog::writeSet);
    dialog->open();
}

void ExportDialog::writeSet(const SetWish &set, const QString &folder)
{
    auto files = documentSet(m_meeting, set, m_styles, m_earlier, folder);
    if (!files)
        return say(files.error());
    for (FileToWrite &file : *files)
        file.onTemplate = m_settings->onTemplate();
    const auto there = std::ranges::count_if(
        *files, [](const FileToWrite &file) { return QFileInfo::exists(file.path); });
    const auto go = [this, files = *files](bool sure) {
        if (!sure)
            return;
        if (const auto made = makeFolders(files); !made)
            return say(made.error());
        write(files);
    };
    if (there == 0)
        return go(true);
    m_prompts.ask(this,
                  {tr("Files of these names"),
                   tr("%n file(s) of these names stand in the folder already. They would be "
                      "replaced, each when the new one is whole.",
                      nullptr, static_cast<int>(there)),
                   tr("Replace them"), tr("Leave them")},
                  go);
}

void ExportDialog::write(const QList<FileToWrite> &files)
{
    m_progress->setRange(0, static_cast<int>(files.size()));
    m_progress->setValue(0);
    m_state->setText(tr("Writing %n file(s)…", nullptr, static_cast<int>(files.size())));
    showRunning(true);
    m_asked = static_cast<int>(files.size());
    m_run = FileRun::begin(files, [meeting = m_meeting](const FileToWrite &file) {
        return writeChecked(file, meeting, true);
    });
    m_watcher.setFuture(m_run.future());
}

void ExportDialog::written()
{
    showRunning(false);
    m_export->setFocus();
    const QList<FileOutcome> outcomes = m_run.future().results();
    for (const FileOutcome &outcome : outcomes)
        if (outcome.error)
            return say(*outcome.error);
    const int count = static_cast<int>(outcomes.size());
    if (count < m_asked)
        m_state->setText(
            tr("Stopped. %n file(s) are written whole, and no other was begun.", nullptr, count));
    else if (count == 1)
        m_state->setText(
            tr("Written to %1").arg(QDir::toNativeSeparators(outcomes.constFirst().path)));
    else
        m_state->setText(tr("%n file(s) written, the last to %1", nullptr, count)
                             .arg(QDir::toNativeSeparators(outcomes.constLast().path)));
}

void ExportDialog::say(const Error &error)
{
    m_stateIcon->setPixmap(m_theme.icons().pixmap(u"warning"_s, m_theme.colours().red,
                                                  m_theme.sizes().icon, devicePixelRatioF()));
    m_state->setText(error.oneLine());
}

void ExportDialog::reject()
{
    if (m_watcher.isRunning())
        m_run.stop();
    else
        QDialog::reject();
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
