// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/SpellingWalk.h"

#include "core/session/live/SpokenText.h"
#include "core/session/words/SpellCheck.h"
#include "ui/live/Composer.h"
#include "ui/live/RecordModel.h"
#include "ui/live/RecordView.h"
#include "ui/live/SpellingPanel.h"
#include "ui/live/WordsEdit.h"

#include <QTextDocument>

namespace minutebook {

using namespace Qt::StringLiterals;

using Tone = LiveMeeting::Notice::Tone;

SpellingWalk::SpellingWalk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_p(parts)
{
    connect(&m_p.composer.spelling(), &SpellCheck::checkedAll, this, &SpellingWalk::take);
    connect(&m_p.composer.spelling(), &SpellCheck::suggested, this, &SpellingWalk::suggest);
    connect(&m_p.panel, &SpellingPanel::chosen, this, &SpellingWalk::choose);
    connect(&m_p.panel, &SpellingPanel::nextAsked, this, &SpellingWalk::skip);
    connect(&m_p.panel, &SpellingPanel::addAsked, this, &SpellingWalk::addWord);
    connect(&m_p.panel, &SpellingPanel::closeAsked, this, &SpellingWalk::close);
    connect(&m_p.live, &LiveMeeting::placeChanged, this, [this] {
        if (isOn())
            close();
    });
    connect(&m_p.live.session(), &MeetingSession::changed, this, [this] {
        if (isOn())
            ask();
    });
}

bool SpellingWalk::isOn() const
{
    return m_p.panel.isVisible();
}

void SpellingWalk::goOn()
{
    if (isOn())
        return skip();
    m_cursor.reset();
    ask();
}

void SpellingWalk::ask()
{
    m_texts = textsToSpell(m_p.live.entriesHere(), m_p.live.draft().correcting,
                           m_p.composer.words()->document()->toRawText());
    QStringList texts;
    for (const SpellText &each : std::as_const(m_texts))
        texts.append(each.text);
    m_isAsking = true;
    m_p.composer.spelling().checkAll(texts);
}

void SpellingWalk::take(const QStringList &texts, const QList<QList<WordAt>> &mistakes,
                        bool hasDictionary)
{
    QStringList asked;
    for (const SpellText &each : std::as_const(m_texts))
        asked.append(each.text);
    if (!m_isAsking || texts != asked)
        return; // an answer to an earlier question
    m_isAsking = false;
    if (!hasDictionary)
        return finish(tr("No dictionary is installed, so no spelling can be looked through."));
    const QList<UnknownWord> unknown = unknownWords(m_texts, mistakes);
    const qsizetype at = nextUnknown(unknown, m_texts, m_cursor);
    if (at >= 0)
        return show(unknown, at);
    finish(unknown.isEmpty() ? tr("Every word of this item is known.")
                             : tr("The spelling of this item has been looked through."));
}

void SpellingWalk::show(const QList<UnknownWord> &unknown, qsizetype at)
{
    m_word = unknown.at(at);
    const bool byRole = m_p.live.stems().byRole;
    const auto plain = [&](const QString &text) {
        return expandTokens(text, m_p.live.meeting(), std::nullopt, byRole);
    };
    SentenceAround sentence = sentenceAround(*m_word);
    sentence.before = plain(sentence.before);
    sentence.after = plain(sentence.after);
    m_p.panel.setWord(whereIs(*m_word), sentence, static_cast<int>(unknown.size() - at));
    m_p.panel.show();
    m_p.panel.setFocus(Qt::OtherFocusReason);
    const int row = m_word->in.entry ? m_p.model.rowOfEntry(*m_word->in.entry) : -1;
    if (row >= 0) {
        m_p.view.setCurrentIndex(m_p.model.index(row));
        m_p.view.scrollTo(m_p.model.index(row), QAbstractItemView::PositionAtTop);
    }
    m_p.composer.spelling().suggest(m_word->word(), SpellingPanel::mostSuggestions);
}

QString SpellingWalk::whereIs(const UnknownWord &word) const
{
    const int row = word.in.entry ? m_p.model.rowOfEntry(*word.in.entry) : -1;
    if (row < 0)
        return tr("in the words being typed");
    const RecordRow &shown = m_p.model.row(row);
    QStringList where;
    for (const QString &each : {shown.time, shown.code, shown.kindName}) {
        if (!each.isEmpty())
            where.append(each);
    }
    return where.join(u' ');
}

void SpellingWalk::suggest(const QString &word, const QStringList &suggestions)
{
    if (isOn() && m_word && m_word->word() == word)
        m_p.panel.setSuggestions(suggestions);
}

void SpellingWalk::choose(const QString &suggestion)
{
    if (!m_word || m_isAsking)
        return;
    const UnknownWord word = *m_word;
    if (!word.in.entry) {
        if (m_p.composer.words()->document()->toRawText() == word.in.text)
            m_p.composer.words()->replace(static_cast<int>(word.at.from),
                                          static_cast<int>(word.at.length), suggestion);
        m_cursor = behind(word, suggestion.size());
        return ask();
    }
    const auto edit = respelling(m_p.live.meeting(), m_p.live.place(), word, suggestion);
    const Result<void> done = edit ? m_p.live.session().perform(*edit) : Result<void>(edit.error());
    if (!done)
        return finish(done.error().message);
    m_cursor = behind(word, suggestion.size());
    ask();
}

void SpellingWalk::skip()
{
    if (!m_word || m_isAsking)
        return;
    m_cursor = behind(*m_word);
    ask();
}

void SpellingWalk::addWord()
{
    if (!m_word || m_isAsking)
        return;
    const Result<void> added = m_p.vocabulary.addOwnWord(m_word->word());
    if (!added)
        return finish(added.error().message);
    m_cursor = behind(*m_word);
    ask();
}

void SpellingWalk::finish(const QString &why)
{
    close();
    Q_EMIT noticed({Tone::Info, why});
}

void SpellingWalk::close()
{
    m_isAsking = false;
    m_word.reset();
    m_p.panel.hide();
    m_p.composer.takeKeyboard();
}

} // namespace minutebook
