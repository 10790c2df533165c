// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/KeysPage.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

#include "ui/widgets/Button.h"
#include "ui/widgets/KeyCap.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString plainText(const char *source)
{
    QString text = QCoreApplication::translate("Actions", source);
    text.remove(u" (&9)"_s);
    text.remove(u'&');
    text.remove(u'…');
    return text;
}

} // namespace

KeysPage::KeysPage(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
{
    setObjectName(u"keysPage"_s);
    setWindowTitle(tr("All keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(22, 18, 22, 18);
    columns->setSpacing(24);
    const QList<QList<QWidget *>> parts{
        {buildComposer(), buildMenu(MenuId::Resolution), buildMenu(MenuId::Help)},
        {buildMenu(MenuId::Speaking), buildResolution()},
        {buildMenu(MenuId::Meeting), buildMenu(MenuId::File)},
        {buildMenu(MenuId::View)}};
    for (const auto &column : parts) {
        auto *box = new QVBoxLayout;
        box->setSpacing(14);
        for (QWidget *part : column)
            box->addWidget(part);
        box->addStretch();
        columns->addLayout(box, 1);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"keysScroll"_s);
    scroll->setAccessibleName(tr("All keys"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *close = new Button(tr("Close"), m_theme, this);
    close->setObjectName(u"closeKeys"_s);
    close->setAccessibleName(close->text());
    close->setKeyShown(tr("Esc"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(18, 11, 18, 11);
    foot->addStretch();
    foot->addWidget(close);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addLayout(foot);
    resize(m_theme.tokens().scaled(1274), m_theme.tokens().scaled(716));
    close->setFocus();
}

QWidget *KeysPage::buildPart(const QString &title, const QList<std::pair<QString, QString>> &rows)
{
    auto *part = new QWidget;
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    auto *heading = new QLabel(title, part);
    heading->setFont(m_theme.font(TextRole::Heading));
    grid->addWidget(heading, 0, 0, 1, 2);
    int line = 1;
    for (const auto &[key, words] : rows) {
        auto *label = new QLabel(words, part);
        label->setFont(m_theme.font(TextRole::Interface));
        grid->addWidget(new KeyCap(key, m_theme, part), line, 0, Qt::AlignLeft);
        grid->addWidget(label, line, 1);
        ++line;
    }
    return part;
}

QWidget *KeysPage::buildMenu(MenuId menu)
{
    QList<std::pair<QString, QString>> rows;
    for (const Command &command : commands()) {
        if (command.menu != menu)
            continue;
        const auto keys = QKeySequence::listFromString(QLatin1StringView(command.keys));
        rows.append(
            {keys.constFirst().toString(QKeySequence::NativeText), plainText(command.text)});
    }
    return buildPart(Actions::menuTitle(menu).remove(u'&'), rows);
}

QWidget *KeysPage::buildComposer()
{
    return buildPart(tr("Composer"),
                     {{tr("Enter"), tr("file the words")},
                      {tr("Shift+Enter"), tr("new paragraph")},
                      {tr("Tab"), tr("next control")},
                      {tr("Esc"), tr("back to the composer, from anywhere")},
                      {u"↑"_s, tr("on an empty line: correct the last one")},
                      {tr("PgUp"), tr("scroll the record")},
                      {u"sw:"_s, tr("code and mark: who, and how")},
                      {u"/"_s, tr("events: /left hb, /note; /flag the words")}});
}

/// Keys of the resolution page that are in no menu.
QWidget *KeysPage::buildResolution()
{
    return buildPart(tr("Wording and vote"),
                     {{u"Ctrl+]"_s, tr("nest the limb")},
                      {u"Ctrl+["_s, tr("take the limb out")},
                      {u"Alt+A"_s, tr("as recommended")},
                      {tr("Enter"), tr("from the method to the counting")},
                      {u"F"_s, tr("for, in a named vote")},
                      {u"A"_s, tr("against")},
                      {u"B"_s, tr("abstain")},
                      {u"N"_s, tr("not voting")},
                      {tr("Backspace"), tr("take the answer away")},
                      {u"Alt+C"_s, tr("outcome: carried")},
                      {u"Alt+L"_s, tr("lost")},
                      {u"Alt+P"_s, tr("accepted, of an amendment")},
                      {u"Alt+W"_s, tr("withdrawn")},
                      {u"Alt+D"_s, tr("deferred")},
                      {u"Alt+E"_s, tr("fell")},
                      {u"Alt+U"_s, tr("ruled out of order")},
                      {tr("Del"), tr("take the amendment away, in their list")}});
}

} // namespace minutebook
