"""What no result of a query may lack or contradict.

In: a query's matches. Out: the sets of facts in each of which a result must be (`named`), and the direction between
two countries that a result must not tell the other way round (`direction`).
"""
