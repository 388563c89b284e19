package org.zwischenraum.entry;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody types to come in. */
record SignInForm(
        @NotBlank(message = "entry.problem.email")
        @Email(message = "entry.problem.email")
        @Size(max = 254, message = "entry.problem.email")
        String email,

        String to) {
    SignInForm {
        email = email == null ? "" : email.strip();
        to = to == null ? "/" : to;
    }
}
