package org.zwischenraum.community;

/** Where the house stands: decides which details the law asks of its provider. */
public enum Country {
    DE,
    AT,
    ES,
    OTHER
}
