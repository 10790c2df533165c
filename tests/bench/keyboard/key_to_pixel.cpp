// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// From the key to the changed pixel of any program, as a typist at twelve keys a second has it:
//
//     key_to_pixel [--keys 500] [--rate 12] [--before alt+2] [--idle 10] -- program arguments…
//
// Prints one line: start to the first key that is answered, median, 99th percentile and the worst
// of key to pixel in milliseconds, memory (PSS) in MB, and the processor's share while idle. See
// side-by-side for a whole comparison. It is no test: the clock decides nothing here.

#include "tests/bench/keyboard/Process.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>

using namespace minutebook::bench;
using namespace std::chrono_literals;

namespace {

struct Options {
    int keys = 500;
    double rate = 12;
    double idleSeconds = 10;
    std::vector<std::string> before; ///< chords pressed once the window is there
    std::vector<std::string> command;
};

Options optionsFrom(int argc, char **argv)
{
    Options options;
    for (int index = 1; index < argc; ++index) {
        const std::string argument = argv[index];
        const bool hasValue = index + 1 < argc;
        if (argument == "--") {
            options.command.assign(argv + index + 1, argv + argc);
            break;
        }
        if (!hasValue)
            break;
        const char *value = argv[++index];
        if (argument == "--keys")
            options.keys = std::atoi(value);
        else if (argument == "--rate")
            options.rate = std::atof(value);
        else if (argument == "--idle")
            options.idleSeconds = std::atof(value);
        else if (argument == "--before")
            options.before.emplace_back(value);
    }
    return options;
}

double milliseconds(Clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// Words of everyday length, so that lines break as they do in minutes.
char characterOf(int number)
{
    static const char text[] = "the members asked what the works would cost and when they end ";
    return text[static_cast<size_t>(number) % (sizeof text - 1)];
}

/// Keys go in from the moment the window is mapped; the first of three that are all answered within
/// a frame counts as accepted.
Clock::time_point firstAccepted(XWindow &window)
{
    constexpr int inARow = 3;
    Clock::time_point first;
    int answered = 0;
    for (int tries = 0; tries < 2000 && answered < inARow; ++tries) {
        window.forgetChanges();
        const auto pressed = Clock::now();
        window.press('e');
        const auto changed = window.nextChange(17ms);
        if (!changed) {
            answered = 0;
            continue;
        }
        if (answered++ == 0)
            first = *changed;
        std::this_thread::sleep_until(pressed + 20ms);
    }
    return first;
}

std::vector<double> typeAndWatch(XWindow &window, const Options &options)
{
    const auto step = std::chrono::duration_cast<Clock::duration>(
        std::chrono::duration<double>(1.0 / options.rate));
    std::vector<double> times;
    auto next = Clock::now();
    for (int number = 0; number < options.keys; ++number) {
        std::this_thread::sleep_until(next);
        window.forgetChanges();
        const auto pressed = Clock::now();
        window.press(characterOf(number));
        if (const auto changed = window.nextChange(1000ms))
            times.push_back(milliseconds(*changed - pressed));
        next += step;
    }
    std::sort(times.begin(), times.end());
    return times;
}

double at(const std::vector<double> &sorted, double part)
{
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<size_t>(last * part + 0.5)];
}

double idleShare(const Process &process, double seconds)
{
    const double before = process.processorSeconds();
    std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
    return (process.processorSeconds() - before) / seconds * 100;
}

} // namespace

int main(int argc, char **argv)
{
    const Options options = optionsFrom(argc, argv);
    if (options.command.empty()) {
        std::fprintf(stderr,
                     "key_to_pixel [--keys N] [--rate R] [--before CHORD] [--idle S] -- "
                     "program arguments\n");
        return 2;
    }
    XWindow window;
    const Process process(options.command);
    if (!window.find(process.id(), 60s)) {
        std::fprintf(stderr, "No window of %s was shown in a minute.\n",
                     options.command.front().c_str());
        return 1;
    }
    const double start = milliseconds(firstAccepted(window) - process.startedAt());
    window.waitForQuiet(300ms);
    for (const std::string &chord : options.before) {
        window.pressChord(chord);
        window.waitForQuiet(300ms);
    }
    const std::vector<double> times = typeAndWatch(window, options);
    if (times.size() * 10 < static_cast<size_t>(options.keys) * 9) {
        std::fprintf(stderr, "Only %zu of %d keys changed a pixel.\n", times.size(), options.keys);
        return 1;
    }
    const double idle = idleShare(process, options.idleSeconds);
    std::printf("start %.0f ms; key to pixel median %.2f, 99th %.2f, worst %.2f ms (%zu keys); "
                "memory %.0f MB; idle %.2f %%\n",
                start, at(times, 0.5), at(times, 0.99), times.back(), times.size(),
                process.memory(), idle);
    return 0;
}
