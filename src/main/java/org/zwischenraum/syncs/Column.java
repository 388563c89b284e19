package org.zwischenraum.syncs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zwischenraum.imports.Heading;

/** What a column is about, and the headers by which it is known: those of all lists, and what only books have. */
enum Column {
    KEY(
            "id",
            "memberid",
            "membershipid",
            "customernumber",
            "coworkerid",
            "uniqueid",
            "mitgliedsnummer",
            "kundennummer",
            "numerodesocio"),
    EMAIL(Heading.EMAIL.or()),
    NAME(Heading.NAME.or()),
    FIRST_NAME(Heading.FIRST_NAME.or()),
    LAST_NAME(Heading.LAST_NAME.or()),
    COMPANY("company", "companyname", "firma", "unternehmen", "empresa", "teamnames"),
    TARIFF("plan", "planname", "tariff", "tariffname", "tarif", "tarifa", "membership", "mitgliedschaft"),
    STARTS(Heading.BEGAN.or("startsat", "beginn")),
    ENDS("enddate", "endsat", "canceledto", "cancelledto", "cancellationdate", "austritt", "ende", "fechadebaja"),
    ACTIVE(Heading.ACTIVE.or()),
    TAGS(Heading.TAGS.or());

    private final List<String> headers;

    Column(String... headers) {
        this(Arrays.stream(headers).map(Heading::bare).toList());
    }

    Column(List<String> headers) {
        this.headers = headers;
    }

    static Optional<Column> of(String header) {
        String word = Heading.bare(header);
        return Arrays.stream(values())
                .filter(column -> column.headers.contains(word))
                .findFirst();
    }
}
