// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/details/VocabularyDialog.h"

#include "core/session/words/VocabularyImport.h"
#include "ui/details/DialogParts.h"
#include "ui/details/WordList.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/RowTable.h"

#include <QBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace minutebook {

using namespace Qt::StringLiterals;

VocabularyDialog::VocabularyDialog(Vocabulary &vocabulary, const Meeting &meeting, Prompts &prompts,
                                   const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_vocabulary(vocabulary)
    , m_meeting(meeting)
    , m_prompts(prompts)
    , m_theme(theme)
    , m_suggested(new WordRows({tr("Short form"), tr("Stands for")}, this))
    , m_suggestions(new RowTable(theme, this))
    , m_state(makeStateLine(this))
{
    setObjectName(u"vocabularyDialog"_s);
    setWindowTitle(tr("Vocabulary of this book"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeLists();
    build();
    connect(&vocabulary, &Vocabulary::changed, this, &VocabularyDialog::fill);
    fill();
    m_abbreviations->takeKeyboard();
    m_state->setText(tr("Enter changes a row, Ins adds one, Del takes it away. An abbreviation "
                        "expands when a blank or a mark follows it; Ctrl+Z then gives back what "
                        "was typed."));
}

void VocabularyDialog::makeLists()
{
    const auto keepAbbreviation = [this](const std::optional<QStringList> &before,
                                         const QStringList &typed) {
        return change(withAbbreviation(m_vocabulary.words(), {typed.at(0), typed.at(1)},
                                       before ? before->at(0) : QString()));
    };
    const auto removeAbbreviation = [this](const QStringList &row) {
        ClerkWords words = m_vocabulary.words();
        words.abbreviations.removeAt(indexOfAbbreviation(words, row.at(0)));
        return change(words);
    };
    m_abbreviations = new WordList(
        {u"abbreviations"_s, tr("&Abbreviations"), {tr("Short form"), tr("Stands for")}, {1, 3}},
        keepAbbreviation, removeAbbreviation, m_theme, this);
    const auto keepWord = [this](const std::optional<QStringList> &before,
                                 const QStringList &typed) {
        return change(
            withOwnWord(m_vocabulary.words(), typed.at(0), before ? before->at(0) : QString()));
    };
    const auto removeWord = [this](const QStringList &row) {
        ClerkWords words = m_vocabulary.words();
        words.ownWords.removeAll(row.at(0));
        return change(words);
    };
    m_ownWords =
        new WordList({u"ownWords"_s, tr("My &words, spelt as they stand"), {tr("Word")}, {1}},
                     keepWord, removeWord, m_theme, this);
    for (WordList *list : {m_abbreviations, m_ownWords})
        connect(list, &WordList::said, this,
                [this](const QString &text) { sayIn(*m_state, text); });
}

QWidget *VocabularyDialog::buildSuggestions()
{
    auto *part = new QWidget(this);
    auto *title = new QLabel(tr("&From this meeting’s own words: Enter takes one"), part);
    title->setFont(m_theme.font(TextRole::InterfaceStrong));
    title->setWordWrap(true);
    title->setBuddy(m_suggestions);
    m_suggestions->setObjectName(u"suggestions"_s);
    m_suggestions->setAccessibleName(tr("Abbreviations from this meeting’s own words"));
    m_suggestions->setModel(m_suggested);
    m_suggestions->setItemDelegate(new RowDelegate(
        m_theme, {.icon = -1, .secondLine = -1, .strongColumn = 0, .quietColumns = {}},
        m_suggestions));
    m_suggestions->setColumnWeights({1, 3});
    connect(m_suggestions, &RowTable::opened, this, &VocabularyDialog::takeSuggestion);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->addWidget(title);
    column->addWidget(m_suggestions, 1);
    return part;
}

QWidget *VocabularyDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *import = new Button(tr("&Import a list…"), m_theme, foot);
    import->setObjectName(u"importWords"_s);
    import->setKeyShown(tr("Ctrl+O"));
    connect(import, &QPushButton::clicked, this, &VocabularyDialog::importList);
    auto *close = new Button(tr("Close"), m_theme, foot);
    close->setObjectName(u"close"_s);
    close->setKeyShown(tr("Esc"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (Button *button : {import, close}) {
        button->setAccessibleName(button->text().remove(u'&'));
        button->setAutoDefault(false);
    }
    auto *open = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_O), this);
    connect(open, &QShortcut::activated, this, &VocabularyDialog::importList);
    auto *undo = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this);
    connect(undo, &QShortcut::activated, this, &VocabularyDialog::takeBack);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_state, 1);
    row->addWidget(import);
    row->addWidget(close);
    return foot;
}

void VocabularyDialog::build()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_ownWords, 1);
    right->addWidget(buildSuggestions(), 1);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(18);
    lists->addWidget(m_abbreviations, 11);
    lists->addLayout(right, 9);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 12);
    column->setSpacing(12);
    column->addLayout(lists, 1);
    column->addWidget(buildFoot());
    setTabOrder(m_ownWords, m_suggestions);
    giveSize(*this, {m_theme.tokens().scaled(1040), m_theme.tokens().scaled(560)});
}

void VocabularyDialog::fill()
{
    const auto rowsOf = [](const QList<Abbreviation> &abbreviations) {
        QList<QStringList> rows;
        for (const Abbreviation &each : abbreviations)
            rows.append({each.brief, each.full});
        return rows;
    };
    const ClerkWords &words = m_vocabulary.words();
    m_abbreviations->setRows(rowsOf(words.abbreviations));
    QList<QStringList> ownWords;
    for (const QString &word : words.ownWords)
        ownWords.append({word});
    m_ownWords->setRows(ownWords);
    const int row = m_suggestions->currentIndex().row();
    m_suggested->setRows(rowsOf(suggestedAbbreviations(m_meeting, words)));
    if (m_suggested->rowCount() > 0)
        m_suggestions->setCurrentIndex(
            m_suggested->index(qBound(0, row, m_suggested->rowCount() - 1), 0));
}

Result<void> VocabularyDialog::change(const Result<ClerkWords> &changed)
{
    if (!changed)
        return changed.error();
    const ClerkWords before = m_vocabulary.words();
    const Result<void> done = m_vocabulary.change(*changed);
    if (done && before != m_vocabulary.words())
        m_before.append(before);
    return done;
}

void VocabularyDialog::takeSuggestion(int row)
{
    const QStringList taken = m_suggested->row(row);
    const Result<void> done =
        change(withAbbreviation(m_vocabulary.words(), {taken.at(0), taken.at(1)}));
    sayIn(*m_state, done ? tr("Kept: %1.").arg(taken.at(0)) : done.error().message);
}

void VocabularyDialog::importList()
{
    m_prompts.fileToOpen(this, tr("Import abbreviations or own words"),
                         tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
                         [this](const QString &path) { takeFile(path); });
}

void VocabularyDialog::takeFile(const QString &path)
{
    const auto import = importedWordsFrom(m_vocabulary.words(), path);
    const Result<void> done = import ? change(import->words) : Result<void>(import.error());
    sayIn(*m_state, done ? import->summary() : done.error().oneLine());
}

void VocabularyDialog::takeBack()
{
    if (m_before.isEmpty())
        return sayIn(*m_state, tr("Nothing was changed here."));
    const Result<void> done = m_vocabulary.change(m_before.constLast());
    if (done)
        m_before.removeLast();
    sayIn(*m_state, done ? tr("Taken back.") : done.error().message);
}

void VocabularyDialog::reject()
{
    if (!m_abbreviations->leaveFields() && !m_ownWords->leaveFields())
        QDialog::reject();
}

} // namespace minutebook
