package org.zwischenraum.belongings;

/** Why something may be kept: article 6 (1) GDPR. */
public enum Basis {
    /** Letter b: without it one could not take part. */
    MEMBERSHIP,
    /** Letter a: the person wants it, and can stop at any time. */
    CONSENT,
    /** Letter f: a house in order, and safe. */
    INTEREST
}
