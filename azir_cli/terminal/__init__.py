"""Right-to-left text on a real terminal.

In: text in logical order, and what the terminal is. Out: the characters to send, so that it looks right.
Read `asking`, `detection`, `capabilities`, `bidi`, `shaping`, `mapped_text`, `clusters`, `kitty`, `modes`, `cell`.
"""
