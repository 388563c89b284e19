package org.zwischenraum.mail;

/** Why a letter has not left, as far as a host can do something about it. */
public enum Cause {
    /** Nobody answers at the mail server, or it breaks off. */
    UNREACHABLE,
    /** The mail server does not accept our user name or password. */
    SIGN_IN,
    /** There is nobody with this address, as the recipient's server says. */
    UNKNOWN_ADDRESS,
    /** The mail server refuses the letter for another reason, perhaps only now. */
    REFUSED
}
