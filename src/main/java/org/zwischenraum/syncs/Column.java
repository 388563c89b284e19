package org.zwischenraum.syncs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zwischenraum.text.Folding;

/**
 * What a column is about, and the headers by which it is known. Cobot's are those of the template for member data as its help
 * describes it (Name, Company, Email, Plan Name, Start Date; {@code helpcenter.cobot.me}, article 8300359) and the names of
 * memberships in its interface for programs; Nexudus's are the names of coworkers' fields there and those of its template for
 * importing customers (FullName, Email, Active, Plan, RegistrationDate, ContractStartDate; {@code support.nexudus.com}, article
 * 360017471917); beside them what people write above the columns of spreadsheets in our three languages.
 */
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
    EMAIL("email", "mail", "emailaddress", "mailadresse", "emailadresse", "correo", "correoelectronico", "useremail"),
    NAME("name", "fullname", "vollername", "nombre", "nombrecompleto", "membername", "contactname"),
    FIRST_NAME("firstname", "vorname", "givenname"),
    LAST_NAME("lastname", "nachname", "familienname", "surname", "apellidos", "apellido"),
    COMPANY("company", "companyname", "firma", "unternehmen", "empresa", "teamnames"),
    TARIFF("plan", "planname", "tariff", "tariffname", "tarif", "tarifa", "membership", "mitgliedschaft"),
    STARTS(
            "startdate",
            "startsat",
            "startedat",
            "membersince",
            "contractstartdate",
            "registrationdate",
            "eintritt",
            "beginn",
            "fechadealta"),
    ENDS("enddate", "endsat", "canceledto", "cancelledto", "cancellationdate", "austritt", "ende", "fechadebaja"),
    ACTIVE("active", "isactive", "status", "aktiv", "activo", "estado"),
    TAGS("tags", "profiletags", "labels", "etiquetas", "stichworte");

    private final List<String> headers;

    Column(String... headers) {
        this.headers = List.of(headers);
    }

    /** A header without blanks, signs and capitals. */
    static String bare(String header) {
        return Folding.fold(header).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    static Optional<Column> of(String header) {
        String word = bare(header);
        return Arrays.stream(values())
                .filter(column -> column.headers.stream().map(Folding::fold).anyMatch(word::equals))
                .findFirst();
    }
}
