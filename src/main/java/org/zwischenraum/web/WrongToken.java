package org.zwischenraum.web;

/** The token is unknown, ended or too old: 401. */
public final class WrongToken extends RuntimeException {
    public WrongToken() {
        super("wrong token", null, false, false);
    }
}
