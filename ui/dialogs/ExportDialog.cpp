// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/ExportDialog.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>
#include <QStyle>
#include <QUrl>

#include <algorithm>

#include "core/session/exporting/CheckedExport.h"
#include "core/session/exporting/DocumentPlan.h"
#include "ui/dialogs/ExportSettings.h"
#include "ui/dialogs/ExportWords.h"
#include "ui/dialogs/PagePrinting.h"
#include "ui/dialogs/PreviewPane.h"
#include "ui/dialogs/SetDialog.h"
#include "ui/welcome/MeetingsModel.h"
#include "ui/widgets/Bar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/StateLine.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int around = 24; // a control that is brought into sight, scaled
constexpr qreal ofLargeScreen = 0.8;

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
    m_preview = new PreviewPane(theme, this);
    columns->addWidget(m_preview, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(columns, 1);
    whole->addWidget(buildFoot());
    connect(m_settings, &ExportSettings::failed, this, &ExportDialog::say);
    connect(m_settings, &ExportSettings::changed, this, &ExportDialog::renew);
    connect(m_preview, &PreviewPane::prepared, this, &ExportDialog::settle);
    connect(&m_composing, &QFutureWatcherBase::finished, this, &ExportDialog::composed);
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
    qApp->disconnect(this);
    m_composing.disconnect(this);
    m_composing.cancel();
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
    connect(qApp, &QApplication::focusChanged, this, [this, scroll](QWidget *, QWidget *now) {
        if (now && m_settings->isAncestorOf(now)) // by its letter as well as by Tab
            scroll->ensureWidgetVisible(now, 0, m_theme.tokens().scaled(around));
    });
    const int needed = m_settings->minimumSizeHint().width()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2;
    scroll->setFixedWidth(qMax(m_theme.tokens().scaled(424), needed));
    return scroll;
}

/// As large as the settings are, and larger where the screen is: pages are there to be read.
QSize ExportDialog::startingSize() const
{
    const int feet = m_theme.tokens().scaled(60);
    const QSize room = screen()->availableGeometry().size() - QSize(40, 60);
    const QSize wanted(1274, qMax(702, m_settings->sizeHint().height() + feet));
    return wanted.expandedTo(room * ofLargeScreen).boundedTo(room);
}

QWidget *ExportDialog::buildFoot()
{
    QWidget *foot = makeBar(this, m_theme.tokens().scaled(60));
    auto *row = new FlowLayout(foot);
    row->setContentsMargins(18, 11, 18, 11);
    row->setSpacing(12);
    row->addWidget(buildState());
    m_progress = new QProgressBar(foot);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("Files written"));
    m_progress->setFixedWidth(m_theme.tokens().scaled(160));
    row->addWidget(m_progress);
    addButtons(*row);
    showRunning(false);
    return foot;
}

/// The words and the icon before them; large text on a small screen gives them a row of their own.
QWidget *ExportDialog::buildState()
{
    auto *side = new QWidget(this);
    side->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    side->setMinimumWidth(m_theme.tokens().scaled(280));
    m_stateIcon = new QLabel(side);
    m_state = makeStateLine(side);
    m_state->setObjectName(u"exportState"_s);
    auto *row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state, 1);
    return side;
}

void ExportDialog::addButtons(QLayout &row)
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
    m_open = add(tr("Open"), u"openWritten"_s, {});
    m_open->setKeyShown(tr("Ctrl+O"));
    m_open->setShortcut(Qt::CTRL | Qt::Key_O);
    m_open->setToolTip(tr("What was written: the file, or the folder of the set"));
    m_stop = add(tr("Stop"), u"stopWriting"_s, {});
    m_stop->setKeyShown(tr("Esc"));
    m_leave = add(tr("Close"), u"closeExport"_s, {});
    m_leave->setKeyShown(tr("Esc"));
    m_set = add(tr("W&hole set…"), u"wholeSet"_s, {});
    m_set->setToolTip(tr("Minutes, statements and decision sheet, into one folder"));
    m_print = add(tr("&Print…"), u"print"_s, u"print"_s);
    m_export = add(tr("&Export…"), u"export"_s, u"export"_s, Button::Kind::Filled);
    connect(m_open, &QPushButton::clicked, this, &ExportDialog::openWritten);
    connect(m_stop, &QPushButton::clicked, this, &ExportDialog::stop);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_set, &QPushButton::clicked, this, &ExportDialog::askForSet);
    connect(m_print, &QPushButton::clicked, this,
            [this] { onceSure([this] { m_preview->whenReady([this] { print(); }); }); });
    connect(m_export, &QPushButton::clicked, this, [this] { onceSure([this] { choosePath(); }); });
}

/// Only what can be done while files are being written, or only what can be done while none are.
void ExportDialog::showRunning(bool running)
{
    m_isRunning = running;
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_leave->setVisible(!running);
    m_set->setVisible(!running);
    m_print->setVisible(!running);
    m_export->setVisible(!running);
    m_settings->setEnabled(!running);
    if (running) {
        m_open->setVisible(false);
        m_stop->setFocus();
    }
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

bool ExportDialog::isPreparing() const
{
    return m_preview->isPreparing();
}

void ExportDialog::setEarlierMeetings(const EarlierMeetings &earlier)
{
    m_earlier = askedOnce(earlier);
    m_wished.reset();
    renew();
}

void ExportDialog::renew()
{
    const DocumentWish now = wish();
    if (m_wished != now) {
        m_wished = now;
        const auto plan = planOf(m_meeting, now, m_styles, m_earlier);
        if (plan)
            m_preview->show([plan = *plan] { return documentOf(plan); });
        else
            m_preview->showTrouble(plan.error());
    }
    describe();
}

void ExportDialog::describe()
{
    const bool full = wish().copy == Copy::Full;
    const QString word = nameOf(format()).toUpper();
    m_export->setText(full ? tr("&Export full %1…").arg(word) : tr("&Export public %1…").arg(word));
    m_export->setAccessibleName(m_export->text().remove(u'&'));
    m_export->updateGeometry();
    m_open->setVisible(false);
    describeCopy();
    settle();
}

/// What can be done with what is shown or on its way.
void ExportDialog::settle()
{
    const bool can = m_preview->isPreparing() || m_preview->document();
    m_print->setEnabled(can);
    m_export->setEnabled(can);
    if (!can && m_preview->trouble())
        say(*m_preview->trouble());
}

void ExportDialog::describeCopy()
{
    const bool full = wish().copy == Copy::Full;
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
    showIcon(full ? u"exempt"_s : u"done"_s,
             full ? m_theme.colours().plum : m_theme.colours().green);
}

void ExportDialog::showIcon(const QString &name, const QColor &colour)
{
    m_stateIcon->setPixmap(
        m_theme.icons().pixmap(name, colour, m_theme.sizes().icon, devicePixelRatioF()));
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
                         formatFilter(format()), [this](const QString &path) { writeOne(path); });
}

/// What is asked for now, which is what is shown or on its way. The file dialog asked before
/// replacing.
void ExportDialog::writeOne(const QString &path)
{
    const auto plan = planOf(m_meeting, wish(), m_styles, m_earlier);
    if (!plan)
        return say(plan.error());
    const auto onTemplate = m_settings->onTemplate({format()});
    if (!onTemplate)
        return say(onTemplate.error());
    m_began = m_export;
    m_place = path;
    write({{.content = {}, .format = format(), .path = path, .onTemplate = *onTemplate}},
          [plan = *plan](FileToWrite file) -> Result<void> {
              auto content = documentToWrite(plan);
              if (!content)
                  return content.error();
              file.content = *content;
              return writeChecked(file, plan.meeting, true);
          });
}

void ExportDialog::askForSet()
{
    auto *dialog = new SetDialog(m_meeting, wish(), m_prompts, m_theme, this);
    connect(dialog, &SetDialog::wanted, this, &ExportDialog::writeSet);
    dialog->open();
}

/// What is to be asked of the book is asked here, for all documents at once; the rest is made away
/// from the window.
void ExportDialog::writeSet(const SetWish &set, const QString &folder)
{
    const DocumentWish first{.style = set.style, .choices = set.choices};
    if (const auto plan = planOf(m_meeting, first, m_styles, m_earlier); !plan)
        return say(plan.error());
    m_began = m_set;
    m_place = folder;
    showIcon(u"save-wait"_s, m_theme.colours().ink2);
    m_state->setText(tr("Preparing the documents…"));
    m_progress->setRange(0, 0);
    m_isStopped = false;
    showRunning(true);
    m_composing.setFuture(composedSet(m_meeting, set, m_styles, m_earlier, folder));
}

void ExportDialog::composed()
{
    showRunning(false);
    m_began->setFocus();
    if (m_isStopped) {
        m_state->setText(tr("Stopped. Nothing was written."));
        return;
    }
    auto files = m_composing.result();
    if (!files)
        return say(files.error());
    QList<Format> formats;
    for (const FileToWrite &file : *files)
        formats.append(file.format);
    const auto onTemplate = m_settings->onTemplate(formats);
    if (!onTemplate)
        return say(onTemplate.error());
    for (FileToWrite &file : *files)
        file.onTemplate = *onTemplate;
    onceReplaced(*files);
}

void ExportDialog::onceReplaced(const QList<FileToWrite> &files)
{
    const auto there = std::ranges::count_if(
        files, [](const FileToWrite &file) { return QFileInfo::exists(file.path); });
    const auto go = [this, files](bool sure) {
        if (!sure)
            return describeCopy();
        if (const auto made = makeFolders(files); !made)
            return say(made.error());
        write(files, [meeting = m_meeting](const FileToWrite &file) {
            return writeChecked(file, meeting, true);
        });
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

void ExportDialog::write(const QList<FileToWrite> &files, const FileWriter &writer)
{
    m_progress->setRange(0, static_cast<int>(files.size()));
    m_progress->setValue(0);
    m_state->setText(tr("Writing %n file(s)…", nullptr, static_cast<int>(files.size())));
    showRunning(true);
    m_asked = static_cast<int>(files.size());
    m_run = FileRun::begin(files, writer);
    m_watcher.setFuture(m_run.future());
}

void ExportDialog::written()
{
    showRunning(false);
    m_began->setFocus();
    const QList<FileOutcome> outcomes = m_run.future().results();
    if (const auto failed = firstFailure(outcomes))
        return say(*failed);
    showIcon(u"done"_s, m_theme.colours().green);
    sayIn(*m_state, writtenWords(outcomes, m_asked, m_place));
    m_open->setVisible(!outcomes.isEmpty());
}

void ExportDialog::openWritten()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_place)))
        sayIn(*m_state,
              tr("No program here opens it. It is safe at %1")
                  .arg(QDir::toNativeSeparators(m_place)));
}

void ExportDialog::say(const Error &error)
{
    showIcon(u"warning"_s, m_theme.colours().red);
    sayIn(*m_state, error.oneLine());
}

/// What is under way is finished, or never begun.
void ExportDialog::stop()
{
    m_isStopped = true;
    m_composing.cancel();
    m_run.stop();
}

void ExportDialog::reject()
{
    if (m_isRunning)
        stop();
    else
        QDialog::reject();
}

void ExportDialog::print()
{
    m_printer = printerFor(*m_preview->document());
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_preview->pages()->pageCount());
    dialog->setOption(QAbstractPrintDialog::PrintCurrentPage);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { printOn(*printer); });
    dialog->open();
}

void ExportDialog::printOn(QPrinter &printer)
{
    const auto printed = printPages(printer, *m_preview->pages(), m_preview->pageShown());
    if (!printed)
        return say(printed.error());
    showIcon(u"done"_s, m_theme.colours().green);
    sayIn(*m_state, tr("%n page(s) sent to the printer.", nullptr, *printed));
}

} // namespace minutebook
