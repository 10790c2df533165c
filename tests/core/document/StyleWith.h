// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyles.h"

namespace minutebook::test {

/// The usual style with these settings in place of its own: `"show":{"votes":"counts"}`.
inline HouseStyle styleWith(const QByteArray &settings)
{
    HouseStyles styles = HouseStyles::builtIn();
    const auto added = styles.add(
        R"({"format":"minutebook-style","version":1,"id":"ours","basedOn":"role-titles",)"
        + settings + "}");
    if (!added)
        qFatal("%s", qPrintable(added.error().oneLine()));
    return *styles.find(HouseStyleId::fromTrusted(QStringLiteral("ours")));
}

} // namespace minutebook::test
