"""The rules of docs/fact-base.md, each group as a function from a base to findings.

In: a `FactBase`, the text of its file, its articles. Out: findings. `languages`, `bound_words` are data for speakers.
Read `form`, `style`, `consistency`, `naming`, then `figures`, `claims`, `bounds`, `dates`, then `coverage`.
"""
