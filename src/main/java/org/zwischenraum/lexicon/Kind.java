package org.zwischenraum.lexicon;

/** What sort of thing a concept is. */
public enum Kind {
    /** What somebody is: a profession, a craft. */
    TRADE,
    /** What one can do or knows about. */
    SKILL,
    /** A job to be done. */
    TASK,
    /** Software, an instrument, a machine, a method. */
    TOOL,
    /** Something is wrong, worrying, broken, hurting. */
    TROUBLE,
    /** What happens in a life or a business. */
    EVENT,
    /** An object, a place, a being. */
    THING,
    /** A language people speak; the id ends with its BCP 47 code. */
    LANGUAGE
}
