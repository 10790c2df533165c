// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/FocusRing.h"

#include <QAbstractButton>
#include <QApplication>

namespace minutebook {

FocusRing::FocusRing(QApplication &application, QObject *parent)
    : QObject(parent)
{
    connect(&application, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame.data();
}

void FocusRing::follow(QWidget *widget)
{
    if (!qobject_cast<QAbstractButton *>(widget)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(widget->window());
    m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_frame->setWidget(widget);
}

} // namespace minutebook
