// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/bench/keyboard/XWindow.h"

#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>
#include <vector>

#include <poll.h>

#include <X11/XKBlib.h>
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xdamage.h>

namespace minutebook::bench {

using namespace std::chrono_literals;

namespace {

[[noreturn]] void stop(const char *why)
{
    std::fprintf(stderr, "%s\n", why);
    std::exit(2);
}

/// A window that goes while it is asked about is no reason to end.
int ignoreError(Display *, XErrorEvent *)
{
    return 0;
}

pid_t parentOf(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string line;
    std::getline(file, line);
    const size_t afterName = line.rfind(')');
    if (afterName == std::string::npos)
        return 0;
    std::istringstream rest(line.substr(afterName + 1));
    char state = 0;
    pid_t parent = 0;
    rest >> state >> parent;
    return parent;
}

bool isOrComesFrom(pid_t process, pid_t ancestor)
{
    for (pid_t each = process; each > 1; each = parentOf(each)) {
        if (each == ancestor)
            return true;
    }
    return false;
}

pid_t processOf(Display *display, Window window)
{
    const Atom name = XInternAtom(display, "_NET_WM_PID", False);
    Atom type = None;
    int format = 0;
    unsigned long count = 0;
    unsigned long rest = 0;
    unsigned char *data = nullptr;
    XGetWindowProperty(display, window, name, 0, 1, False, XA_CARDINAL, &type, &format, &count,
                       &rest, &data);
    pid_t process = 0;
    if (data && count == 1)
        process = static_cast<pid_t>(*reinterpret_cast<unsigned long *>(data));
    if (data)
        XFree(data);
    return process;
}

bool isShown(Display *display, Window window)
{
    constexpr int leastWidth = 300;
    XWindowAttributes attributes;
    return XGetWindowAttributes(display, window, &attributes) && attributes.map_state == IsViewable
        && attributes.width >= leastWidth;
}

Window shownWindowOf(Display *display, Window parent, pid_t process)
{
    Window root = 0;
    Window above = 0;
    Window *children = nullptr;
    unsigned int count = 0;
    if (!XQueryTree(display, parent, &root, &above, &children, &count))
        return 0;
    const std::vector<Window> all(children, children + count);
    if (children)
        XFree(children);
    for (const Window child : all) {
        const pid_t owner = processOf(display, child);
        if (owner != 0 && isOrComesFrom(owner, process) && isShown(display, child))
            return child;
        if (const Window inside = shownWindowOf(display, child, process))
            return inside;
    }
    return 0;
}

KeySym keysymOf(char character)
{
    if (character == '\n')
        return XK_Return;
    return static_cast<KeySym>(static_cast<unsigned char>(character));
}

} // namespace

XWindow::XWindow()
    : m_display(XOpenDisplay(nullptr))
{
    if (!m_display)
        stop("There is no X display: run under Xvfb, or set DISPLAY.");
    XSetErrorHandler(ignoreError);
    int event = 0;
    int error = 0;
    int major = 0;
    int minor = 0;
    if (!XTestQueryExtension(m_display, &event, &error, &major, &minor))
        stop("The display has no XTest.");
    if (!XDamageQueryExtension(m_display, &m_damageEvent, &error))
        stop("The display has no XDamage.");
}

XWindow::~XWindow()
{
    XCloseDisplay(m_display);
}

bool XWindow::find(pid_t process, std::chrono::milliseconds wait)
{
    const auto until = Clock::now() + wait;
    while (Clock::now() < until) {
        if (const Window window = shownWindowOf(m_display, DefaultRootWindow(m_display), process)) {
            watch(window);
            return true;
        }
        std::this_thread::sleep_for(2ms);
    }
    return false;
}

void XWindow::watch(unsigned long window)
{
    m_window = window;
    m_damage = XDamageCreate(m_display, window, XDamageReportRawRectangles);
    XSetInputFocus(m_display, window, RevertToParent, CurrentTime);
    XSync(m_display, False);
}

void XWindow::key(unsigned long keysym, bool down)
{
    const KeyCode code = XKeysymToKeycode(m_display, keysym);
    XTestFakeKeyEvent(m_display, code, down ? True : False, CurrentTime);
}

void XWindow::press(char character)
{
    const KeySym keysym = keysymOf(character);
    const bool shift = std::isupper(static_cast<unsigned char>(character)) != 0;
    if (shift)
        key(XK_Shift_L, true);
    key(keysym, true);
    key(keysym, false);
    if (shift)
        key(XK_Shift_L, false);
    XFlush(m_display);
}

void XWindow::pressChord(const std::string &chord)
{
    std::vector<KeySym> held;
    std::istringstream parts(chord);
    std::string part;
    while (std::getline(parts, part, '+')) {
        const KeySym keysym = part == "alt" ? XK_Alt_L
            : part == "ctrl"                ? XK_Control_L
            : part == "shift"               ? XK_Shift_L
                                            : XStringToKeysym(part.c_str());
        key(keysym, true);
        held.push_back(keysym);
    }
    for (auto each = held.rbegin(); each != held.rend(); ++each)
        key(*each, false);
    XFlush(m_display);
}

std::optional<Clock::time_point> XWindow::nextChange(std::chrono::milliseconds wait)
{
    const auto until = Clock::now() + wait;
    while (true) {
        while (XPending(m_display) > 0) {
            XEvent event;
            XNextEvent(m_display, &event);
            if (event.type == m_damageEvent + XDamageNotify)
                return Clock::now();
        }
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now());
        if (left.count() <= 0)
            return std::nullopt;
        pollfd connection{ConnectionNumber(m_display), POLLIN, 0};
        poll(&connection, 1, static_cast<int>(left.count()));
    }
}

void XWindow::forgetChanges()
{
    XSync(m_display, False);
    while (XPending(m_display) > 0) {
        XEvent event;
        XNextEvent(m_display, &event);
    }
}

bool XWindow::waitForQuiet(std::chrono::milliseconds quiet)
{
    const auto until = Clock::now() + 30s;
    while (Clock::now() < until) {
        if (!nextChange(quiet))
            return true;
    }
    return false;
}

} // namespace minutebook::bench
