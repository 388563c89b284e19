package org.zwischenraum.syncs;

/**
 * Something that a list says otherwise than before, or than the house.
 *
 * @param name whom it is about, as the list says
 * @param before as it was, or as the member says it
 * @param now as the list says it
 */
record Change(What what, String name, String before, String now) {}
