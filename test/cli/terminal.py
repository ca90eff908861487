"""Runs a program on a pseudo-terminal, types keys when a text has appeared, and reports what was printed.

Reads a JSON script from standard input:
  {"argv": [...], "env": {...}, "columns": 80, "steps": [{"after": "text", "keys": "\\r"}], "patience": 30}
and writes {"status": n, "screen": "...", "raw": "...", "stdout": "..."}: standard input and standard error of the program are the
terminal, and standard output is kept apart.
"""

import fcntl
import json
import os
import pty
import re
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time

CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def plain(data: bytes) -> str:
    return CONTROL.sub("", data.decode("utf-8", "replace")).replace("\r\n", "\n")


def take_terminal() -> None:
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def main() -> None:
    script = json.load(sys.stdin)
    terminal, program_side = pty.openpty()
    fcntl.ioctl(program_side, termios.TIOCSWINSZ, struct.pack("HHHH", 40, script["columns"], 0, 0))
    with tempfile.TemporaryFile() as stdout:
        program = subprocess.Popen(
            script["argv"],
            stdin=program_side,
            stdout=stdout,
            stderr=program_side,
            env={"PATH": os.environ["PATH"], **script["env"]},
            preexec_fn=take_terminal,
        )
        os.close(program_side)
        printed = b""
        seen = 0
        deadline = time.monotonic() + script["patience"]

        def read_more() -> bool:
            nonlocal printed
            ready, _, _ = select.select([terminal], [], [], 0.05)
            if not ready:
                return True
            try:
                more = os.read(terminal, 65536)
            except OSError:
                return False
            printed += more
            return more != b""

        for step in script["steps"]:
            while step["after"] not in plain(printed)[seen:]:
                if not read_more() or time.monotonic() > deadline:
                    program.kill()
                    sys.exit("did not see %r in:\n%s" % (step["after"], plain(printed)[seen:]))
            seen = plain(printed).rindex(step["after"]) + len(step["after"])
            os.write(terminal, step["keys"].encode())
        while read_more():
            if time.monotonic() > deadline:
                program.kill()
                sys.exit("did not end after:\n%s" % plain(printed)[seen:])
        status = program.wait()
        stdout.seek(0)
        stdout_text = stdout.read().decode("utf-8")
    json.dump({"status": status, "screen": plain(printed), "raw": printed.decode("utf-8"), "stdout": stdout_text}, sys.stdout)


main()
