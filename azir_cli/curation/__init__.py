"""What a curator needs to know of a fact base beside its structure.

In: a base's bytes, and the articles where they are at hand. Out: findings, each with its rule and its places.
Read `finding`, `wordings`, `articles`, `identity`, the `rules`, then `checking`, `positions`, `report`.
"""
