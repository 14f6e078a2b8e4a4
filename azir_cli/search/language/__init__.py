"""What the search knows of languages: stop words, question phrases, units, forms, sounds."""
