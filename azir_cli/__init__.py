"""Facts on Iran–Azerbaijan relations, found from a terminal in three languages."""

__version__ = "0.1.0"
