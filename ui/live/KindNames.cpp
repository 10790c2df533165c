// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/KindNames.h"

#include <QCoreApplication>

namespace minutebook {

int kindNumber(Act act)
{
    return static_cast<int>(act) + 1; // the order of the Act is that of the keys
}

Act actOfKind(int number)
{
    return static_cast<Act>(number - 1);
}

QString kindName(Act act)
{
    switch (act) {
    case Act::Introduces:
        return QCoreApplication::translate("KindNames", "introduces");
    case Act::Points:
        return QCoreApplication::translate("KindNames", "points");
    case Act::Asks:
        return QCoreApplication::translate("KindNames", "asks");
    case Act::Answers:
        return QCoreApplication::translate("KindNames", "answers");
    case Act::States:
        return QCoreApplication::translate("KindNames", "states");
    case Act::Concern:
        return QCoreApplication::translate("KindNames", "concern");
    case Act::Undertakes:
        return QCoreApplication::translate("KindNames", "undertakes");
    }
    return {};
}

QString kindName(int number)
{
    if (number == noteNumber)
        return QCoreApplication::translate("KindNames", "note");
    return kindName(actOfKind(number));
}

} // namespace minutebook
