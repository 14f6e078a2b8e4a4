"""What is kept between runs: a checked base and its index in one SQLite file, read row by row.

In: a loaded base. Out: the same base, opened in a few milliseconds. Read `rows`, then `store`.
"""
