package org.zwischenraum.community;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/**
 * What somebody outside types to the house.
 *
 * @param honest that they believe in good faith what they report; asked for reports only
 */
public record EnquiryForm(
        UUID id,
        Enquiry.Kind kind,

        @Size(max = 500, message = "community.problem.tooLong")
        String place,

        @NotBlank(message = "community.contact.problem.text") @Size(max = 5000, message = "community.problem.tooLong")
        String text,

        @Size(max = 80, message = "community.problem.tooLong")
        String name,

        @Size(max = 254, message = "community.contact.problem.email")
        String email,

        @Nullable Boolean honest) {
    public EnquiryForm {
        id = orElse(id, Ids.next());
        kind = orElse(kind, Enquiry.Kind.QUESTION);
        place = line(place);
        text = text == null ? "" : Plain.text(text);
        name = line(name);
        email = line(email);
        honest = Boolean.TRUE.equals(honest);
    }

    static EnquiryForm blank(Enquiry.Kind kind) {
        return new EnquiryForm(Ids.next(), kind, "", "", "", "", false);
    }

    @AssertTrue(message = "community.contact.problem.place")
    boolean isPlaceGiven() {
        return !kind.isReport() || !place.isEmpty();
    }

    @AssertTrue(message = "community.contact.problem.name")
    boolean isNameGiven() {
        return kind != Enquiry.Kind.ILLEGAL || !name.isEmpty();
    }

    @AssertTrue(message = "community.contact.problem.email")
    boolean isEmailGiven() {
        return email.isEmpty() ? kind == Enquiry.Kind.ABUSE : Letter.mayGoTo(email);
    }

    @AssertTrue(message = "community.contact.problem.honest")
    boolean isHonestGiven() {
        return !kind.isReport() || isHonest();
    }

    boolean isHonest() {
        return Boolean.TRUE.equals(honest);
    }

    private static <T> T orElse(@Nullable T value, T other) {
        return value == null ? other : value;
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : Plain.line(typed);
    }
}
