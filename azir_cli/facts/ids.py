"""What ids, language codes and hashes look like, wherever they are read or described."""

import re

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LANGUAGE = re.compile(r"[a-z]{2,3}")
HEX64 = re.compile(r"[0-9a-f]{64}")
HEX16 = re.compile(r"[0-9a-f]{16}")
URL = re.compile(r"https?://[^\s<>\"\\^`{|}]+")
