// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/welcome/DropArea.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include "ui/widgets/Button.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString onlyFileOf(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile()
                                                               : QString();
}

bool canTake(const QMimeData &data)
{
    return data.hasUrls() ? !onlyFileOf(data).isEmpty() : data.hasText();
}

} // namespace

DropArea::DropArea(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setObjectName(u"dropArea"_s);
    setAccessibleName(tr("From an agenda"));
    setAcceptDrops(true);
    build();
    connect(&m_theme, &Theme::themeChanged, this, &DropArea::follow);
    follow();
}

void DropArea::build()
{
    m_sign = new QLabel(this);
    m_title = new QLabel(tr("From an agenda"), this);
    m_words =
        new QLabel(tr("Drop the agenda here, or choose it. Plain text, a table (.csv) or pasted "
                      "text. You check the items before anything is made."),
                   this);
    m_words->setWordWrap(true);
    auto *choose = new Button(tr("Choose a file…"), m_theme, this);
    choose->setObjectName(u"chooseAgenda"_s);
    choose->setKeyShown(tr("Ctrl+N"));
    auto *paste = new Button(tr("Paste text"), m_theme, this);
    paste->setObjectName(u"pasteAgenda"_s);
    connect(choose, &QPushButton::clicked, this, &DropArea::chooseWanted);
    connect(paste, &QPushButton::clicked, this, &DropArea::pasteWanted);
    for (Button *button : {choose, paste})
        button->setAccessibleName(button->text());

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(choose);
    buttons->addWidget(paste);
    buttons->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addSpacing(3);
    words->addWidget(m_words);
    words->addSpacing(12);
    words->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(22, 19, 8, 20);
    row->setSpacing(14);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void DropArea::follow()
{
    const Tokens &tokens = m_theme.tokens();
    const int size = tokens.scaled(34);
    m_sign->setPixmap(
        m_theme.icons().pixmap(u"import"_s, tokens.colours.green, size, devicePixelRatioF()));
    QFont title = tokens.font(TextRole::InterfaceStrong);
    title.setPixelSize(tokens.pick(16, 17));
    m_title->setFont(title);
    m_words->setFont(tokens.font(TextRole::Interface));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tokens.colours.ink2);
    m_words->setPalette(quiet);
    update();
}

void DropArea::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_over ? c.sel : c.paper);
    QPen pen(m_over ? c.green : c.edge, 2);
    if (!m_over)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    m_over = canTake(*event->mimeData());
    if (m_over)
        event->acceptProposedAction();
    update();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    m_over = false;
    update();
}

void DropArea::dropEvent(QDropEvent *event)
{
    m_over = false;
    update();
    if (!canTake(*event->mimeData()))
        return;
    event->acceptProposedAction();
    const QString path = onlyFileOf(*event->mimeData());
    if (path.isEmpty())
        Q_EMIT textDropped(event->mimeData()->text());
    else
        Q_EMIT fileDropped(path);
}

} // namespace minutebook
