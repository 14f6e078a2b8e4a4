"""What `azir check --json` prints → its part of the JSON Schema of the output."""

from azir_cli.output.schema_parts import Schema, count, counts, list_of, object_of, ref


def check() -> Schema:
    """The whole of it."""
    tally = object_of("", covered=count("With evidence."), total=count("In all the articles."))
    return object_of(
        "What is to be mended, and how much there is.",
        findings=list_of("finding", "In the order of the files; empty if all is good."),
        rules=counts("How many findings there are of each rule."),
        notes=counts("How many notes there are that only --only shows, by rule."),
        bases={
            "type": "array",
            "items": object_of(
                "A fact base and its coverage; null where it cannot be read, or no articles were given.",
                file={"type": "string"},
                facts={"type": ["integer", "null"]},
                median_span={"type": ["number", "null"], "description": "Of the evidence, in code points."},
                waived={"type": ["integer", "null"], "description": "Findings that the base waives."},
                numbers={"anyOf": [tally, {"type": "null"}]},
                sentences={"anyOf": [tally, {"type": "null"}]},
            ),
        },
    )


def finding() -> Schema:
    """One finding."""
    return object_of(
        "Something to mend in a fact base.",
        file={"type": "string"},
        line=count("Of the file, from 1."),
        column=count("Of the line, from 1, in code points."),
        severity={"enum": ["error", "warning", "note"]},
        rule=ref("id", "What --only and waived take."),
        place={"type": "string", "description": "As in facts[17] some-id: when; empty for the whole file."},
        message={"type": "string"},
        article={
            "anyOf": [
                object_of(
                    "Where the article says what it is about.",
                    source=ref("id"),
                    line=count("From 1."),
                    column=count("From 1, in code points."),
                    start=count("In code points from the beginning."),
                    end=count("The first code point after it."),
                ),
                {"type": "null"},
            ]
        },
    )
