package org.zwischenraum.phonecalls;

import jakarta.validation.constraints.Pattern;
import org.zwischenraum.text.Plain;

/** A telephone number as people write it. */
record NumberForm(
        @Pattern(regexp = "\\+?[0-9 ()/.-]{5,30}", message = "phonecalls.problem.number")
        String number) {
    NumberForm {
        number = Plain.line(number == null ? "" : number);
    }

    static NumberForm empty() {
        return new NumberForm("");
    }
}
