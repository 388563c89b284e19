package org.zwischenraum.web;

/**
 * An entry of the main navigation, contributed by the module that owns the room.
 *
 * @param key the text's key, for example {@code asks.room}
 * @param path where the room is
 * @param icon name of an icon in {@code icons.jte}
 * @param order place in the navigation, small first
 * @param from the standing from which on the room has a door
 * @param onPhone whether it stands in the bar of the phone, or under More
 */
public record Room(String key, String path, String icon, int order, Standing from, boolean onPhone) {}
