package org.zwischenraum.entry;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to come in.
 *
 * @param to where to go on to
 * @param password empty for those who want a link
 */
public record SignInForm(
        @Pattern(regexp = Addressee.FORM, message = "entry.problem.email")
        @Size(max = 254, message = "entry.problem.email")
        String email,

        String to,
        String password) {
    public SignInForm(@Nullable String email, @Nullable String to, @Nullable String password) {
        this.email = email == null ? "" : email.strip();
        this.to = to == null ? "/" : to;
        this.password = password == null ? "" : password;
    }

    boolean hasPassword() {
        return !password.isEmpty();
    }

    /** The same without what is never shown again. */
    SignInForm withoutPassword() {
        return new SignInForm(email, to, "");
    }

    @Override
    public String toString() {
        return "SignInForm[…]";
    }
}
