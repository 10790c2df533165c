// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractItemModelTester>

namespace minutebook::test {

/// Fails the test when the model breaks Qt's rules for models while this lives. Names the model's
/// class, so that tests/rules can see which models are watched.
template <typename Model>
class ModelWatch final
{
public:
    explicit ModelWatch(Model &model)
        : m_tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

private:
    QAbstractItemModelTester m_tester;
};

} // namespace minutebook::test
