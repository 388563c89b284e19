package org.zwischenraum.sentences;

/**
 * Gives English texts places in a space in which what means the same lies close together. Found by {@link
 * java.util.ServiceLoader}; used by many threads at once.
 */
public interface SentenceModel {
    /** For people: its name and version. */
    String name();

    /** The cosine of any two texts that have nothing to do with each other: only what is nearer says something. */
    double usual();

    /**
     * Where an ask lies.
     *
     * @return a vector of length 1, always of as many numbers
     */
    float[] asked(String english);

    /** Where what somebody offers lies, in the same space. */
    float[] offered(String english);
}
