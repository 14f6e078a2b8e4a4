"""EDTF in the Gregorian and the Jalali calendar, and the dates that people write.

In: an EDTF expression, or words. Out: a `DateInterval` of days, a `DualDate` in both calendars, and their wording.
Read `names`, `calendars`, `interval`, `edtf`, `dual`, `formatting`; then `token_kinds`, `lexicon`, `lexer`, `portions`,
`shapes`, `grammar`, `parsing`, `finding`.
"""
