package org.zwischenraum.live;

/** What a client is told about a topic. */
record Notice(Word word, String topic) implements Saying {
    /** From now on it is told of changes; something has changed; it may not watch. */
    enum Word {
        WATCHING,
        CHANGED,
        REFUSED
    }
}
