package org.zwischenraum.community;

/**
 * One page of the house's settings, as it stands in the list above each of them. To add one, declare a bean of this type in
 * your module, and draw {@code @template.community.pages(page = page, pages = it.pages())} below the title of your page,
 * where {@code pages} is the {@link HousePages} that your controller was given.
 *
 * @param key of its name, in two or three words
 * @param path where it is, below {@code /hosting}
 * @param order place in the list, small first: name 10, look 20, tone 30, words 40, letter 50, rules 60, features 70
 */
public record HousePage(String key, String path, int order) {}
