// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/Panes.h"

#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace minutebook {

namespace {

constexpr char paneProperty[] = "minutebookPane";

QList<QWidget *> panesOf(const QWidget &window)
{
    QList<QWidget *> panes;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->property(paneProperty).isValid() && widget->isVisibleTo(&window))
            panes.append(widget);
    }
    std::stable_sort(panes.begin(), panes.end(), [](const QWidget *a, const QWidget *b) {
        return a->property(paneProperty).toInt() < b->property(paneProperty).toInt();
    });
    return panes;
}

bool takesKeyboard(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isEnabled() && widget.isVisible();
}

void giveKeyboard(QWidget &pane)
{
    QWidget *target = &pane;
    if (!pane.focusProxy() && !takesKeyboard(pane)) {
        for (QWidget *next = pane.nextInFocusChain(); next != &pane;
             next = next->nextInFocusChain()) {
            if (pane.isAncestorOf(next) && takesKeyboard(*next)) {
                target = next;
                break;
            }
        }
    }
    target->setFocus(Qt::ShortcutFocusReason);
}

} // namespace

void markAsPane(QWidget &widget, int number)
{
    widget.setProperty(paneProperty, number);
}

bool goToNextPane(const QWidget &window, int step)
{
    const QList<QWidget *> panes = panesOf(window);
    if (panes.isEmpty())
        return false;
    const QWidget *focus = window.focusWidget();
    const auto now = std::find_if(panes.cbegin(), panes.cend(), [focus](const QWidget *pane) {
        return pane == focus || (focus && pane->isAncestorOf(focus));
    });
    const qsizetype from = now != panes.cend() ? now - panes.cbegin() : (step > 0 ? -1 : 0);
    giveKeyboard(*panes.at((from + step + panes.size()) % panes.size()));
    return true;
}

} // namespace minutebook
