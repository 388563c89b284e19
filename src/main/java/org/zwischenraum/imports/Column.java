package org.zwischenraum.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column of a member file is about, and the headers by which it is known: ours, and those of the exports of Cobot,
 * Nexudus and LinkedIn.
 */
enum Column {
    EMAIL(Heading.EMAIL.or()),
    NAME(Heading.NAME.or()),
    FIRST_NAME(Heading.FIRST_NAME.or()),
    LAST_NAME(Heading.LAST_NAME.or()),
    HEADLINE("headline", "position", "jobtitle", "profiletagline", "tagline", "uberschrift", "titular", "profession"),
    LANGUAGES("languages", "sprachen", "idiomas", "language", "preferredlanguage"),
    WEEKDAYS("weekdays", "wochentage", "dias", "days"),
    GOALS("goals", "ziele", "metas", "lookingfor"),
    EXPERIENCE("experience", "erfahrung", "experiencia", "profilesummary", "summary", "bio", "about"),
    HORIZON("horizon", "horizont", "horizonte"),
    CONTRIBUTION("contribution", "beitrag", "aportacion"),
    OFFERS("offers", "angebote", "ofrece", "skills", "offering", "canhelpwith"),
    ASKED_AT_MOST("askedatmost"),
    JOINED_ON(Heading.BEGAN.or("joinedon", "joined", "joinedat", "memberssince", "createdon")),
    ACTIVE(Heading.ACTIVE.or()),
    TAGS(Heading.TAGS.or());

    private final List<String> headers;

    Column(String... headers) {
        this(Arrays.stream(headers).map(Heading::bare).toList());
    }

    Column(List<String> headers) {
        this.headers = headers;
    }

    /** What a header means. */
    static Optional<Column> of(String header) {
        String word = Heading.bare(header);
        return Arrays.stream(values())
                .filter(column -> column.headers.contains(word))
                .findFirst();
    }

    /** The column that a message is about; empty when it is about the whole line. */
    static Optional<Column> named(String word) {
        return Arrays.stream(values())
                .filter(column -> column.word().equals(word))
                .findFirst();
    }

    /** The header of our own files, and the field that a message is about. */
    String word() {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++)
            word.append(parts[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(parts[i].substring(1));
        return word.toString();
    }
}
