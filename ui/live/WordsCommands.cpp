// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/WordsCommands.h"

#include "core/session/words/StandardPhrases.h"
#include "ui/live/Composer.h"
#include "ui/live/PhrasePalette.h"
#include "ui/live/SpellingPanel.h"

#include <QEvent>
#include <QLayout>

namespace minutebook {

WordsCommands::WordsCommands(const Parts &parts, const HouseStyle &style, Actions &actions)
    : QObject(&parts.page)
    , m_p(parts)
{
    connectSpelling(actions);
    connectPhrases(actions);
    setStyle(style);
}

void WordsCommands::putAboveComposer(QWidget &panel)
{
    m_panels.append(&panel);
    panel.installEventFilter(this);
    if (m_panels.size() == 1)
        m_p.composer.installEventFilter(this);
}

void WordsCommands::placePanels()
{
    for (QWidget *panel : std::as_const(m_panels)) {
        if (!panel->isVisible())
            continue;
        panel->resize(m_p.composer.width(), panel->height()); // its height depends on the width
        const int height = panel->layout() ? panel->sizeHint().height() : panel->height();
        panel->setGeometry(m_p.composer.x(), m_p.composer.y() - height, m_p.composer.width(),
                           height);
        panel->raise();
    }
}

bool WordsCommands::eventFilter(QObject *watched, QEvent *event)
{
    const auto what = event->type();
    if (what == QEvent::Show || what == QEvent::Resize || what == QEvent::Move
        || what == QEvent::LayoutRequest)
        placePanels();
    return QObject::eventFilter(watched, event);
}

void WordsCommands::setStyle(const HouseStyle &style)
{
    const GivenList<Language> &languages = m_p.live.meeting().council.languages;
    QList<StandardPhrase> phrases;
    for (const Language language : {Language::English, Language::Welsh}) {
        const bool isSpoken =
            languages.isEmpty() ? language == Language::English : languages.contains(language);
        const auto read = standardPhrases(language, style.in(language));
        if (isSpoken && read)
            phrases.append(*read);
    }
    m_palette->offer(phrases);
}

void WordsCommands::connectPhrases(Actions &actions)
{
    m_palette = new PhrasePalette(m_p.theme, m_p.composer.parentWidget());
    putAboveComposer(*m_palette);
    connect(m_palette, &PhrasePalette::chosen, &m_p.composer, &Composer::putPhrase);
    connect(m_palette, &PhrasePalette::left, &m_p.composer, &Composer::takeKeyboard);
    QAction *action = actions.action(CommandId::StandardPhrase);
    action->setEnabled(!m_p.live.session().isReadOnly());
    connect(action, &QAction::triggered, m_palette, [this] {
        if (m_p.composer.isVisible())
            m_palette->ask();
    });
}

void WordsCommands::connectSpelling(Actions &actions)
{
    auto *panel = new SpellingPanel(m_p.theme, m_p.composer.parentWidget());
    putAboveComposer(*panel);
    auto *walk = new SpellingWalk(
        {m_p.live, m_p.vocabulary, m_p.composer, m_p.model, m_p.view, *panel}, this);
    connect(walk, &SpellingWalk::noticed, this, &WordsCommands::noticed);
    // The resolution has pages of its own: with it in sight the composer is not.
    actions.answer(CommandId::SpellItem, m_p.composer, walk, [walk] { walk->goOn(); });
}

} // namespace minutebook
