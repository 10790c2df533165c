// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/theme/Icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return u":/icons/mb-"_s + name + u".svg"_s;
}

/// Small pictures need a stronger stroke to look alike.
QByteArray strokeFor(int size)
{
    if (size <= 13)
        return "2.2";
    if (size <= 16)
        return "2";
    if (size <= 21)
        return "1.75";
    return size <= 30 ? "1.6" : "1.3";
}

QPixmap rendered(const QString &name, const QColor &colour, int size, qreal ratio)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray picture = file.readAll();
    picture.replace("currentColor", colour.name().toLatin1());
    picture.replace("stroke-width=\"1.75\"", "stroke-width=\"" + strokeFor(size) + '"');
    QSvgRenderer renderer(picture);
    const int pixels = qRound(size * ratio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QPixmap Icons::pixmap(const QString &name, const QColor &colour, int size, qreal deviceRatio) const
{
    const QString key = name + u'/' + colour.name() + u'/' + QString::number(size) + u'/'
        + QString::number(deviceRatio);
    auto found = m_rendered.constFind(key);
    if (found == m_rendered.constEnd())
        found = m_rendered.insert(key, rendered(name, colour, size, deviceRatio));
    return found.value();
}

QIcon Icons::icon(const QString &name, const QColor &colour, int size) const
{
    QIcon icon;
    icon.addPixmap(pixmap(name, colour, size, 1));
    icon.addPixmap(pixmap(name, colour, size, 2));
    return icon;
}

bool Icons::exists(const QString &name)
{
    return QFile::exists(pathOf(name));
}

} // namespace minutebook
