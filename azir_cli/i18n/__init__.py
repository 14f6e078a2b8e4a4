"""What a person reads, in the reader's language: `locale` (numbers, dates, direction), `phrases`, `messages`."""
