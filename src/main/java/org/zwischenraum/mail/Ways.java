package org.zwischenraum.mail;

/**
 * How a letter can be answered, what it belongs to, and how such letters end.
 *
 * @param replyTag what the reply address is made of; empty: nobody reads replies
 * @param thread the matter that it shares with other letters; empty: it stands alone
 * @param unsubscribe where such letters are ended; empty: they cannot be
 */
record Ways(String replyTag, String thread, String unsubscribe) {
    static final Ways NONE = new Ways("", "", "");

    Ways {
        Lines.requireOneOrNone(replyTag, "reply tag");
        Lines.requireOneOrNone(thread, "thread");
        Lines.requireOneOrNone(unsubscribe, "way to end it");
    }
}
