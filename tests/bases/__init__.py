"""Small fact bases of our own, for tests that need words that never change."""
