"""A query → ranked facts.

In: what somebody typed, and an index. Out: hits, best first, each with what was met and how.
Read the way of the data: `query`, `index`, `indexing`, `lookup`, `expansion`, `matching`, `ranking`, `answers`,
`explanation`, `engine`; beside them `highlighting`, `related`, `filters`. `language` holds what is
known of each language.
"""
