package org.zwischenraum.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zwischenraum.text.Folding;

/**
 * What a column of a member file is about, and the headers by which it is known: ours, and those of the exports of Cobot,
 * Nexudus and LinkedIn.
 */
enum Column {
    EMAIL("email", "mail", "emailaddress", "mailadresse", "emailadresse", "correo", "correoelectronico", "useremail"),
    NAME("name", "fullname", "vollername", "nombre", "nombrecompleto", "membername", "contactname"),
    FIRST_NAME("firstname", "vorname", "givenname"),
    LAST_NAME("lastname", "nachname", "familienname", "surname", "apellidos", "apellido"),
    HEADLINE("headline", "position", "jobtitle", "profiletagline", "tagline", "uberschrift", "titular", "profession"),
    LANGUAGES("languages", "sprachen", "idiomas", "language", "preferredlanguage"),
    WEEKDAYS("weekdays", "wochentage", "dias", "days"),
    GOALS("goals", "ziele", "metas", "lookingfor"),
    EXPERIENCE("experience", "erfahrung", "experiencia", "profilesummary", "summary", "bio", "about"),
    HORIZON("horizon", "horizont", "horizonte"),
    CONTRIBUTION("contribution", "beitrag", "aportacion"),
    OFFERS("offers", "angebote", "ofrece", "skills", "offering", "canhelpwith"),
    ASKED_AT_MOST("askedatmost"),
    JOINED_ON(
            "joinedon",
            "joined",
            "joinedat",
            "startdate",
            "startedat",
            "memberssince",
            "membersince",
            "registrationdate",
            "createdon",
            "eintritt",
            "contractstartdate",
            "fechadealta"),
    ACTIVE("active", "isactive", "status", "aktiv", "activo", "estado"),
    TAGS("tags", "profiletags", "labels", "etiquetas", "stichworte");

    private final List<String> headers;

    Column(String... headers) {
        this.headers = Arrays.stream(headers).map(Folding::fold).toList();
    }

    /** What a header means. */
    static Optional<Column> of(String header) {
        String word = Folding.fold(header).replaceAll("[^\\p{L}\\p{N}]", "");
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
