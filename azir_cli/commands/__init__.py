"""One module a command, by the command's name: a base and settings → results."""
