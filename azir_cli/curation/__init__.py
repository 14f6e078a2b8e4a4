"""What a curator needs to know of a fact base beside its structure.

In: a `FactBase`, and the articles where they are at hand. Out: findings, each with its place.
Read `consistency`, `articles`, `evidence`.
"""
