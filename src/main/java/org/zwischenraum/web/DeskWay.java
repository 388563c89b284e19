package org.zwischenraum.web;

import java.util.function.Predicate;

/**
 * A way from the hosts' desk to something they look after. The module that it leads to contributes it by a {@link Signpost}.
 *
 * @param key the text's key; the module on whose name it begins can be switched off, and the way with it
 * @param order place among the ways of its group, small first
 * @param isFor who is shown it
 */
public record DeskWay(Group group, String key, String path, int order, Predicate<Viewer> isFor) {
    /** What a way is about. */
    public enum Group {
        PEOPLE,
        HOUSE
    }

    /** A way for hosts. */
    public static DeskWay forHosts(Group group, String key, String path, int order) {
        return from(Standing.HOST, group, key, path, order);
    }

    /** A way for everybody of this standing. */
    public static DeskWay from(Standing standing, Group group, String key, String path, int order) {
        return new DeskWay(group, key, path, order, viewer -> viewer.standing().reaches(standing));
    }
}
