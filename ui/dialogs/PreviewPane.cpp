// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/PreviewPane.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QShortcut>
#include <QTimer>

#include <utility>

#include "core/session/exporting/PagePlaces.h"
#include "ui/widgets/Bar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int tellAfter = 300; // ms

} // namespace

PreviewPane::PreviewPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bar(makeBar(this, theme.tokens().scaled(44)))
    , m_row(new FlowLayout(m_bar))
    , m_preview(new PagePreview(theme, this))
    , m_soon(new QTimer(this))
{
    buildBar();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_preview, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(tellAfter);
    connect(m_soon, &QTimer::timeout, this, &PreviewPane::describe);
    connect(m_preview, &PagePreview::turned, this, &PreviewPane::describe);
    connect(&m_maker, &PreviewMaker::made, this, &PreviewPane::take);
    QWidget::setTabOrder(m_fit, m_preview);
    describe();
    m_fullWidth = m_row->sizeHint().width();
}

void PreviewPane::addToBar(QWidget *widget)
{
    m_row->insertWidget(m_ownWidgets++, widget);
    m_fullWidth = m_row->sizeHint().width();
    QWidget::setTabOrder(widget, m_leftOut);
}

void PreviewPane::buildBar()
{
    m_row->setContentsMargins(18, 4, 18, 4);
    m_row->setSpacing(8);
    m_pages = new QLabel(m_bar);
    m_pages->setObjectName(u"pageState"_s);
    m_pages->setFont(m_theme.font(TextRole::InterfaceStrong));
    m_words = new QLabel(m_bar);
    m_words->setObjectName(u"placeState"_s);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_row->addWidget(m_pages);
    m_row->addWidget(m_words);
    auto *keys = new QWidget(m_bar); // they stay together where the row is too short for all
    m_keys = new FlowLayout(keys);
    m_keys->setContentsMargins(0, 0, 0, 0);
    m_keys->setSpacing(8);
    m_row->addWidget(keys);
    addPlaceButtons();
    addTurnButtons();
    addFit();
    showWords(true);
}

void PreviewPane::addPlaceButtons()
{
    const auto go = [this](PlaceKind kind, int step) {
        return [this, kind, step] { m_preview->goToPlace(kind, step); };
    };
    m_leftOut = addButton(u"nextLeftOut"_s, tr("Next place where something is left out"),
                          QKeySequence(Qt::Key_F8), go(PlaceKind::LeftOut, 1));
    m_resolution = addButton(u"nextResolution"_s, tr("Next resolution"),
                             QKeySequence(Qt::CTRL | Qt::Key_R), go(PlaceKind::Resolution, 1));
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_F8), go(PlaceKind::LeftOut, -1));
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), go(PlaceKind::Resolution, -1));
}

void PreviewPane::showWords(bool words)
{
    m_leftOut->setText(words ? tr("Left out") : QString());
    m_leftOut->setKeyShown(words ? tr("F8") : QString());
    m_leftOut->setIconName(words ? QString() : u"exempt"_s);
    m_resolution->setText(words ? tr("Resolution") : QString());
    m_resolution->setKeyShown(words ? tr("Ctrl+R") : QString());
    m_resolution->setIconName(words ? QString() : u"resolution"_s);
}

/// Large text on a small screen: two rows are enough, the pages want the room.
void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWords(m_fullWidth <= 2 * width());
}

void PreviewPane::addTurnButtons()
{
    const auto turn = [this](int step) {
        return [this, step] { m_preview->turn(step * m_preview->shown()); };
    };
    addButton(u"pageBefore"_s, tr("Page before"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), turn(-1))
        ->setIconName(u"lft"_s);
    addButton(u"pageAfter"_s, tr("Next page"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), turn(1))
        ->setIconName(u"right"_s);
}

void PreviewPane::addFit()
{
    m_fit = new QComboBox(m_bar);
    m_fit->setObjectName(u"previewFit"_s);
    m_fit->setAccessibleName(tr("Size of the pages"));
    m_fit->setMinimumHeight(m_theme.sizes().button);
    m_fit->addItem(tr("Fit page"));
    m_fit->addItem(tr("Fit width"));
    connect(m_fit, &QComboBox::currentIndexChanged, m_preview, [this](int index) {
        m_preview->setFit(index == 0 ? PagePreview::Fit::Page : PagePreview::Fit::Width);
    });
    m_keys->addWidget(m_fit);
}

Button *PreviewPane::addButton(const QString &name, const QString &accessible,
                               const QKeySequence &key, const std::function<void()> &act)
{
    auto *button = new Button({}, m_theme, m_bar);
    button->setObjectName(name);
    button->setAccessibleName(accessible);
    button->setToolTip(u"%1 (%2)"_s.arg(accessible, key.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, this, act);
    addKey(key, act);
    m_keys->addWidget(button);
    return button;
}

void PreviewPane::addKey(const QKeySequence &key, const std::function<void()> &act)
{
    connect(new QShortcut(key, this), &QShortcut::activated, this, act);
}

void PreviewPane::show(const PreviewMaker::Composer &compose)
{
    m_whenReady = {}; // it was asked of what is no longer wanted
    m_maker.make(compose);
    m_soon->start();
}

void PreviewPane::showTrouble(const Error &error)
{
    m_maker.forget();
    take({.document = {}, .pages = {}, .error = error});
}

void PreviewPane::take(const Preview &preview)
{
    m_soon->stop();
    m_shown = preview;
    if (preview.pages)
        m_preview->setPages(preview.pages);
    else
        m_preview->setTrouble(preview.error ? preview.error->message : QString());
    const auto act = std::exchange(m_whenReady, {});
    Q_EMIT prepared();
    if (act && preview.pages)
        act();
}

void PreviewPane::whenReady(const std::function<void()> &act)
{
    if (isPreparing())
        m_whenReady = act;
    else if (m_shown.pages)
        act();
}

void PreviewPane::describe()
{
    m_pages->setText(pageWords());
    const bool late = isPreparing() && !m_soon->isActive();
    m_words->setText(late ? tr("Preparing the preview…") : placeWords());
    m_preview->setAccessibleDescription(m_pages->text() + u". "_s + m_words->text());
    describePlaces();
}

/// A key that leads nowhere is shown as one.
void PreviewPane::describePlaces()
{
    const QList<PagePlace> places = pages() ? pages()->places() : QList<PagePlace>();
    m_leftOut->setEnabled(!placesOf(places, PlaceKind::LeftOut).isEmpty());
    m_resolution->setEnabled(!placesOf(places, PlaceKind::Resolution).isEmpty());
}

QString PreviewPane::pageWords() const
{
    const int count = m_preview->pageCount();
    const int first = m_preview->firstShown() + 1;
    if (count == 0)
        return m_shown.error ? tr("No pages") : QString();
    if (m_preview->shown() == 2)
        return tr("Pages %1 and %2 of %3").arg(first).arg(first + 1).arg(count);
    return tr("Page %1 of %2").arg(first).arg(count);
}

QString PreviewPane::placeWords() const
{
    const std::optional<int> at = m_preview->placeShown();
    if (!at || !pages())
        return {};
    const PlaceKind kind = pages()->places()[*at].kind;
    const QList<int> all = placesOf(pages()->places(), kind);
    const qsizetype number = all.indexOf(*at) + 1;
    return (kind == PlaceKind::LeftOut ? tr("left out, %1 of %2") : tr("resolution %1 of %2"))
        .arg(number)
        .arg(all.size());
}

} // namespace minutebook
