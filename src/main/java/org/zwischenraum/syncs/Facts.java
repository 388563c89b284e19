package org.zwischenraum.syncs;

import java.util.ArrayList;
import java.util.List;

/**
 * What a source keeps in its books of somebody; empty where it says nothing.
 *
 * @param starts the first day, as ISO 8601
 * @param ends the last day
 */
record Facts(String company, String tariff, String starts, String ends, String tags) {
    static final Facts NONE = new Facts("", "", "", "", "");

    /** What is other than before. */
    List<Change> since(Facts before, String name) {
        List<Change> changes = new ArrayList<>();
        add(changes, What.COMPANY, name, before.company, company);
        add(changes, What.TARIFF, name, before.tariff, tariff);
        add(changes, What.STARTS, name, before.starts, starts);
        add(changes, What.ENDS, name, before.ends, ends);
        add(changes, What.TAGS, name, before.tags, tags);
        return changes;
    }

    private static void add(List<Change> changes, What what, String name, String before, String now) {
        if (!before.equals(now)) changes.add(new Change(what, name, before, now));
    }

    boolean isEmpty() {
        return equals(NONE);
    }
}
