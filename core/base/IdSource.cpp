// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/base/IdSource.h"

#include <QUuid>

namespace minutebook {

QString RandomIds::next(const QString &prefix)
{
    return prefix + u'-' + QUuid::createUuid().toString(QUuid::Id128).left(12);
}

QString RandomIds::nextUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace minutebook
