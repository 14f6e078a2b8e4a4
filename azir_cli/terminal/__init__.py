"""Right-to-left text on a real terminal.

In: text in logical order, and what the terminal is. Out: the characters to send, so that it looks right.
Read `detection`, `capabilities`, `bidi`, `shaping`, `mapped_text`, `modes`, `cell`.
"""
