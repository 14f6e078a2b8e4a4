"""Results → text in a format.

In: rows, lines and drawings of a command. Out: the text of one of the formats, as the settings decide.
Read `settings`, `shapes`, `serializers`, `results`, `screen`, `layout`.
"""
