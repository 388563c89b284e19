package org.zwischenraum.web;

/** Nobody has signed in here: pages lead to the sign-in, the API answers 401. */
final class NotSignedIn extends RuntimeException {
    NotSignedIn() {
        super("not signed in", null, false, false);
    }
}
