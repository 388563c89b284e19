package org.zwischenraum.exports;

/** The beginning of the page that describes the files. */
final class Guide {
    static final String HEAD = """
            # What lies in this directory
            | file | what |
            |---|---|
            | `manifest.json` | when this was written and by which version; of each file its size in bytes, its SHA-256 and how many \
            records it holds; what is left out and why; files whose content was lost |
            | `tables/*.jsonl` | every table of the house as JSON Lines: UTF-8, one JSON object a line, in the order of their ids |
            | `schema/*.schema.json` | JSON Schema 2020-12 of one line of the table of the same name |
            | `sheets/*.csv` | tables that people like to open in a spreadsheet: UTF-8 with a byte order mark, commas; several values \
            in a cell have bars between them; beside each person their name, beside each account its mail address; a cell that a \
            spreadsheet would calculate begins with an apostrophe, which is not part of it |
            | `people.vcf` | the members as vCard 4.0 (RFC 6350) |
            | `files/OWNER/ID-NAME` | pictures and uploaded files; `ID` is that of `tables/stored_file.jsonl` |

            Ids are text (UUID). Times are text by RFC 3339, in UTC; days are `YYYY-MM-DD`; hours are `HH:MM:SS` where the space is.
            `null` means that there is nothing. Fields named "any" hold whatever JSON belongs to the record.
            """;

    private Guide() {}
}
