"""Unicode text → comparable words.

In: a string as somebody typed or wrote it. Out: folded words, and the numbers they stand for.
Read `characters` (sets of code points), `folding`, `words`, `number_words` (data), `numerals`; `azerbaijani` puts a
word into another case.
"""
