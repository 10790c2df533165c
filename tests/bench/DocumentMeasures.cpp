// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/HouseStyles.h"
#include "core/session/exporting/ExportService.h"
#include "tests/bench/BenchMeeting.h"
#include "tests/bench/Measures.h"

#include <QBuffer>
#include <QElapsedTimer>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

double failed(const Error &error)
{
    qWarning("%s", qPrintable(error.oneLine()));
    return -1;
}

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

std::function<double()> composing(int contributions)
{
    const Meeting meeting = benchMeeting(contributions);
    const HouseStyles styles = HouseStyles::builtIn();
    return [meeting, styles]() -> double {
        QElapsedTimer clock;
        clock.start();
        const Result<Document> document = documentOf(meeting, {}, styles);
        return document ? milliseconds(clock) : failed(document.error());
    };
}

/// Times `work` on the minutes of the meeting, composed beforehand.
template <typename Work>
std::function<double()> onMinutes(int contributions, Work work)
{
    const Result<Document> minutes =
        documentOf(benchMeeting(contributions), {}, HouseStyles::builtIn());
    return [minutes, work]() -> double {
        if (!minutes)
            return failed(minutes.error());
        QElapsedTimer clock;
        clock.start();
        const Result<void> done = work(*minutes);
        return done ? milliseconds(clock) : failed(done.error());
    };
}

Measure settingPages()
{
    return {.name = u"set the pages (preview, print)"_s, .prepare = [](int contributions) {
                return onMinutes(contributions, [](const Document &minutes) -> Result<void> {
                    if (PagePainter(minutes).pageCount() < 1)
                        return Error{.code = ErrorCode::Failed, .message = u"No page was set."_s};
                    return {};
                });
            }};
}

Measure exporting(Format format)
{
    return {.name = u"export as "_s + nameOf(format), .prepare = [format](int contributions) {
                return onMinutes(contributions, [format](const Document &minutes) {
                    QBuffer buffer;
                    buffer.open(QIODevice::WriteOnly);
                    return exporterFor(format)->write(minutes, buffer);
                });
            }};
}

} // namespace

QList<Measure> documentMeasures()
{
    return {{.name = u"compose the minutes"_s, .prepare = composing},
            exporting(Format::PlainText),
            exporting(Format::Html),
            exporting(Format::Docx),
            exporting(Format::Odt),
            settingPages(),
            exporting(Format::Pdf)};
}

} // namespace minutebook
