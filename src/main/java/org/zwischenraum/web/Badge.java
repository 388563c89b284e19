package org.zwischenraum.web;

/** A mark in the header that something waits: asked of each module, counted for nobody else. */
public interface Badge {
    /** The path of the header's entry that the mark belongs to. */
    String path();

    /** How many things wait for this viewer. */
    int waiting(Viewer viewer);
}
