"""facts.json → checked records.

In: the bytes of one fact base or several. Out: a `FactBase`, or every fault with its place.
Read `model`, `ids`, `reader`, `document`, `loading`; `schema` describes the file to others.
"""
