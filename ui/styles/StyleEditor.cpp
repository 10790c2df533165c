// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/styles/StyleEditor.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTimer>

#include "core/document/MeetingCopy.h"
#include "core/session/exporting/DocumentPlan.h"
#include "core/session/styles/StyleFiles.h"
#include "ui/dialogs/PreviewPane.h"
#include "ui/styles/StyleForm.h"
#include "ui/widgets/Button.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// So that the pages do not turn under every key.
constexpr int renewAfter = 150; // ms

QString filters()
{
    return StyleEditor::tr("House styles (*.json)");
}

/// The one the meeting is printed in.
HouseStyle styleOf(const StyleDesk &desk)
{
    const auto style = desk.styles.styleFor(desk.meeting, {});
    return style ? *style : HouseStyle();
}

/// The first item of which there is a statement in the public copy.
std::optional<ItemId> decidedItem(const Meeting &meeting)
{
    const MeetingCopy copy = MeetingCopy::of(meeting, Copy::Public);
    for (const AgendaItem &item : meeting.items)
        if (item.decision && copy.facts().membersAtDecision.contains(item.id))
            return item.id;
    for (const AgendaItem &item : meeting.items)
        if (copy.facts().membersAtDecision.contains(item.id))
            return item.id;
    return std::nullopt;
}

} // namespace

StyleEditor::StyleEditor(StyleDesk desk, Prompts &prompts, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_desk(std::move(desk))
    , m_prompts(prompts)
    , m_theme(theme)
    , m_draft(styleOf(m_desk))
    , m_renewSoon(new QTimer(this))
{
    m_desk.earlier = askedOnce(m_desk.earlier);
    setObjectName(u"styleEditor"_s);
    setWindowTitle(tr("House styles"));
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
    m_renewSoon->setSingleShot(true);
    m_renewSoon->setInterval(renewAfter);
    connect(m_renewSoon, &QTimer::timeout, this, &StyleEditor::renew);
    fillStyles();
    showDocumentFor(static_cast<StyleGroup>(m_groups->currentRow()));
    resize(1274, 688);
    take(m_draft);
    m_style->setFocus();
}

StyleEditor::~StyleEditor() = default;

/// Those that are kept, and the draft where it is none of them yet.
void StyleEditor::fillStyles()
{
    const QSignalBlocker quiet(m_style);
    m_style->clear();
    HouseStyles all = m_desk.styles;
    all.put(m_draft.style());
    for (const HouseStyle &style : all.all()) {
        m_style->addItem(style.englishName, style.id.text());
        if (style.id == m_draft.style().id)
            m_style->setCurrentIndex(m_style->count() - 1);
    }
}

void StyleEditor::chooseStyle()
{
    const auto id = HouseStyleId::fromTrusted(m_style->currentData().toString());
    if (id == m_draft.style().id)
        return;
    fillStyles(); // it stays the one that is shown until nothing would be lost
    onceSettled([this, id] {
        if (const HouseStyle *style = m_desk.styles.find(id))
            take(StyleDraft(*style));
    });
}

void StyleEditor::onceSettled(const std::function<void()> &act)
{
    if (!m_draft.isChanged())
        return act();
    m_prompts.ask(this,
                  {tr("Not saved"),
                   tr("The changes to “%1” are not saved. The style as it was is untouched.")
                       .arg(m_draft.style().englishName),
                   tr("Leave the changes"), tr("Go on changing")},
                  [act](bool doIt) {
                      if (doIt)
                          act();
                  });
}

void StyleEditor::take(const StyleDraft &draft)
{
    m_draft = draft;
    fillStyles();
    showGroup();
    renew();
    describe();
}

void StyleEditor::makeCopy()
{
    const HouseStyle *shown = m_desk.styles.find(m_draft.style().id);
    const HouseStyle from = shown ? *shown : m_draft.style();
    take(StyleDraft::copyOf(from, tr("Copy of %1").arg(from.englishName), m_desk.styles));
    m_groups->setCurrentRow(static_cast<int>(StyleGroup::Name));
    m_form->takeKeyboard(); // it wants a name of its own
}

bool StyleEditor::isOfProgram() const
{
    return HouseStyles::comesWithProgram(m_draft.style().id);
}

void StyleEditor::showGroup()
{
    m_form->setGroup(m_draft, static_cast<StyleGroup>(m_groups->currentRow()), !isOfProgram());
}

void StyleEditor::change(const QString &pointer, const QJsonValue &value)
{
    const auto set = m_draft.set(pointer, value);
    if (!set) {
        m_keep->setEnabled(false);
        return say(tr("%1: %2 The style is as it was before.")
                       .arg(settingLabel(pointer), set.error().message),
                   u"warning"_s, m_theme.colours().red);
    }
    if (pointer.startsWith("/name/"_L1))
        fillStyles();
    m_renewSoon->start();
    describe();
}

DocumentWish StyleEditor::wish() const
{
    DocumentWish wish;
    wish.type = static_cast<DocumentType>(m_document->currentData().toInt());
    if (wish.type == DocumentType::Decision)
        wish.item = decidedItem(m_desk.meeting);
    wish.language = static_cast<Language>(m_language->currentData().toInt());
    wish.style = m_draft.style().id;
    return wish;
}

void StyleEditor::renew()
{
    HouseStyles styles = m_desk.styles;
    styles.put(m_draft.style());
    const auto plan = planOf(m_desk.meeting, wish(), styles, m_desk.earlier);
    if (plan)
        m_preview->show([plan = *plan] { return documentOf(plan); });
    else
        m_preview->showTrouble(plan.error());
}

void StyleEditor::say(const QString &words, const QString &icon, const QColor &colour)
{
    m_state->setText(words);
    m_stateIcon->setPixmap(
        m_theme.icons().pixmap(icon, colour, m_theme.sizes().icon, devicePixelRatioF()));
}

void StyleEditor::describe()
{
    const Colours &colours = m_theme.colours();
    m_keep->setEnabled(m_draft.isChanged() && !isOfProgram());
    m_use->setEnabled(!m_draft.isChanged() && styleOf(m_desk).id != m_draft.style().id);
    if (isOfProgram())
        say(tr("This style comes with the program and is never changed. Make a copy to change it."),
            u"info"_s, colours.ink2);
    else if (m_draft.isChanged())
        say(tr("Changed, and not saved yet."), u"save-wait"_s, colours.amber);
    else
        say(tr("Saved. It can be chosen for any meeting and any document."), u"done"_s,
            colours.green);
}

void StyleEditor::keep()
{
    const auto path = keepStyle(m_draft.style(), m_desk.styles, m_desk.folder);
    if (!path)
        return say(path.error().oneLine(), u"warning"_s, m_theme.colours().red);
    m_draft.markSaved();
    m_desk.styles.put(m_draft.style());
    fillStyles();
    describe();
    Q_EMIT kept(m_draft.style());
}

void StyleEditor::use()
{
    m_desk.meeting.details.houseStyle = m_draft.style().id;
    describe();
    say(tr("The meeting is printed in this style from now on. Ctrl+Z takes that back."), u"done"_s,
        m_theme.colours().green);
    Q_EMIT used(m_draft.style());
}

void StyleEditor::importFile()
{
    onceSettled([this] {
        m_prompts.fileToOpen(
            this, tr("Import a house style"), filters(), [this](const QString &path) {
                const auto style = readStyleFile(path, m_desk.styles);
                if (!style)
                    return say(tr("Nothing was taken in. %1").arg(style.error().oneLine()),
                               u"warning"_s, m_theme.colours().red);
                take(StyleDraft::imported(*style));
            });
    });
}

void StyleEditor::exportFile()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = documents.filePath(m_draft.style().id.text() + ".json"_L1);
    m_prompts.fileToSave(
        this, tr("Export the house style"), name, filters(), [this](const QString &path) {
            const auto written = writeStyleFile(m_draft.style(), m_desk.styles, path);
            if (!written)
                return say(written.error().oneLine(), u"warning"_s, m_theme.colours().red);
            say(tr("Written to %1").arg(QDir::toNativeSeparators(path)), u"done"_s,
                m_theme.colours().green);
        });
}

void StyleEditor::reject()
{
    onceSettled([this] { QDialog::reject(); });
}

} // namespace minutebook
