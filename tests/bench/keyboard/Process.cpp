// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/bench/keyboard/Process.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace minutebook::bench {

using namespace std::chrono_literals;

namespace {

[[noreturn]] void become(const std::vector<std::string> &command)
{
    setpgid(0, 0);
    const int nowhere = open("/dev/null", O_RDWR);
    dup2(nowhere, STDIN_FILENO);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    std::vector<char *> arguments;
    for (const std::string &argument : command)
        arguments.push_back(const_cast<char *>(argument.c_str()));
    arguments.push_back(nullptr);
    execvp(arguments.front(), arguments.data());
    _exit(127);
}

/// The fields of /proc/<pid>/stat from the state on; the name before them may hold anything.
std::vector<std::string> statOf(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string line;
    std::getline(file, line);
    const size_t afterName = line.rfind(')');
    std::vector<std::string> fields;
    if (afterName == std::string::npos)
        return fields;
    std::istringstream rest(line.substr(afterName + 1));
    std::string field;
    while (rest >> field)
        fields.push_back(field);
    return fields;
}

} // namespace

Process::Process(const std::vector<std::string> &command)
    : m_startedAt(Clock::now())
{
    m_process = fork();
    if (m_process == 0)
        become(command);
    setpgid(m_process, m_process);
}

Process::~Process()
{
    kill(-m_process, SIGTERM);
    for (int tries = 0; tries < 50; ++tries) {
        if (waitpid(m_process, nullptr, WNOHANG) != 0)
            break;
        std::this_thread::sleep_for(20ms);
    }
    kill(-m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
}

std::vector<pid_t> Process::group() const
{
    constexpr size_t groupField = 2;
    std::vector<pid_t> members;
    for (const auto &entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        char *end = nullptr;
        const auto process = static_cast<pid_t>(std::strtol(name.c_str(), &end, 10));
        if (process <= 0 || *end != '\0')
            continue;
        const std::vector<std::string> stat = statOf(process);
        if (stat.size() > groupField && stat[groupField] == std::to_string(m_process))
            members.push_back(process);
    }
    return members;
}

double Process::processorSeconds() const
{
    constexpr size_t userField = 11;
    double ticks = 0;
    for (const pid_t process : group()) {
        const std::vector<std::string> stat = statOf(process);
        if (stat.size() > userField + 1)
            ticks += std::stod(stat[userField]) + std::stod(stat[userField + 1]);
    }
    return ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double Process::memory() const
{
    constexpr double kilobytesInOne = 1024;
    double kilobytes = 0;
    for (const pid_t process : group()) {
        std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
        std::string word;
        while (file >> word) {
            if (word != "Pss:")
                continue;
            double value = 0;
            file >> value;
            kilobytes += value;
            break;
        }
    }
    return kilobytes / kilobytesInOne;
}

} // namespace minutebook::bench
