"""What the machine itself must bring: Qt's system libraries, a text font, a display.

Standard library only; runs before anything is installed. Only Linux can lack any of these.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Library -> Debian package. Without these `import PySide6.QtGui` fails, window or not ...
QT_CORE = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libzstd.so.1": "libzstd1",
}
# ... and without these Qt's xcb plugin does not load: no window under X11.
QT_WINDOW = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# Noto has the serif the documents are set in, with Cyrillic, Greek and Vietnamese.
FONT_PACKAGE = "fonts-noto-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


def missing_libraries(wanted):
    """Those of `wanted` that the dynamic linker does not find."""
    return [name for name in wanted if not _loads(name)]


def _loads(name):
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_text_font(folders=FONT_FOLDERS):
    """Whether any scalable font is installed; Qt brings none, and draws boxes without one."""
    for folder in folders:
        for _, _, names in os.walk(os.path.expanduser(folder)):
            if any(name.lower().endswith((".ttf", ".otf", ".ttc")) for name in names):
                return True
    return False


def prepare(say):
    """Install through apt what is missing where that is allowed, else `say` the command to type.

    Returns whether Qt will work at all; a window may still be impossible, which has been said then.
    """
    if not sys.platform.startswith("linux"):
        return True
    wanted = _wanted_packages()
    if wanted:
        install(wanted, say)
        wanted = _wanted_packages()
    if wanted:
        _say_what_is_missing(wanted, say)
    return not missing_libraries(QT_CORE)


def _wanted_packages():
    wanted = [package for table in (QT_CORE, QT_WINDOW) for name, package in table.items() if not _loads(name)]
    return wanted if has_text_font() else [*wanted, FONT_PACKAGE]


def install(packages, say):
    """Install Debian packages if there is apt and the right to use it; whether that worked."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return False
    say("Installing from the system's packages: " + " ".join(packages))
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    fetch = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "-qq"], fetch):
        done = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        if done.returncode:
            say("That did not work: " + " ".join(command))
            say(done.stdout.decode("utf-8", "replace")[-2000:])
    return done.returncode == 0


def _say_what_is_missing(packages, say):
    libraries = missing_libraries([*QT_CORE, *QT_WINDOW])
    missing = libraries if has_text_font() else [*libraries, "a text font (for example Noto)"]
    say("This system lacks " + ", ".join(missing) + ", which the window needs.")
    if shutil.which("apt-get"):
        say("Please type:  sudo apt-get install " + " ".join(packages))
    else:
        say("Please install them with the system's package manager, then run this again.")


def has_display():
    """Whether a window can be shown here: on Linux, whether a display server answers."""
    if not sys.platform.startswith("linux"):
        return True
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if wayland and Path(os.environ.get("XDG_RUNTIME_DIR", "/"), wayland).exists():
        return True
    return bool(os.environ.get("DISPLAY")) and _x_server_answers()


def _x_server_answers():
    # Asked of the library itself: Qt would end the process with an abort where the server does not answer.
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    try:
        return xcb.xcb_connection_has_error(connection) == 0
    finally:
        xcb.xcb_disconnect(connection)
