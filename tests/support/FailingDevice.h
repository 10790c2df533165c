// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIODevice>

#include <algorithm>

namespace minutebook {

/// A disk that is full after so many bytes.
class FailingDevice final : public QIODevice
{
public:
    explicit FailingDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        if (taken < size)
            setErrorString(QStringLiteral("No space left on device"));
        return taken > 0 || size == 0 ? taken : -1;
    }

private:
    qint64 m_room;
};

} // namespace minutebook
