package org.zwischenraum.imports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.zwischenraum.text.Folding;

/**
 * What lists of members write above the columns that all of them have. Cobot's are those of the template for member data as its
 * help describes it (Name, Company, Email, Plan Name, Start Date; {@code helpcenter.cobot.me}, article 8300359) and the names of
 * memberships in its interface for programs; Nexudus's are the names of coworkers' fields there and those of its template for
 * importing customers (FullName, Email, Active, Plan, RegistrationDate, ContractStartDate; {@code support.nexudus.com}, article
 * 360017471917); beside them what people write above the columns of spreadsheets in our three languages.
 */
public enum Heading {
    EMAIL("email", "mail", "emailaddress", "mailadresse", "emailadresse", "correo", "correoelectronico", "useremail"),
    NAME("name", "fullname", "vollername", "nombre", "nombrecompleto", "membername", "contactname"),
    FIRST_NAME("firstname", "vorname", "givenname"),
    LAST_NAME("lastname", "nachname", "familienname", "surname", "apellidos", "apellido"),
    BEGAN("startdate", "startedat", "membersince", "registrationdate", "contractstartdate", "eintritt", "fechadealta"),
    ACTIVE("active", "isactive", "status", "aktiv", "activo", "estado"),
    TAGS("tags", "profiletags", "labels", "etiquetas", "stichworte");

    private final List<String> words;

    Heading(String... words) {
        this.words = List.of(words);
    }

    /** As {@link #bare} writes them, with more that only one kind of list has. */
    public List<String> or(String... more) {
        return Stream.concat(words.stream(), Arrays.stream(more))
                .map(Heading::bare)
                .toList();
    }

    /** What is typed without blanks, signs, capitals and accents. */
    public static String bare(String typed) {
        return Folding.fold(typed).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
