package org.zwischenraum.lexicon;

/**
 * Another word for a word, in the same language or another.
 *
 * @param word its key
 * @param weight how surely it means the same, 0 to 1
 */
public record Gloss(String word, double weight) {}
