package org.zwischenraum.calls;

import java.util.UUID;

/**
 * Where a call can be, as one member sees it.
 *
 * @param id of the table, or of whatever else it belongs to
 * @param title what its page is called, in the member's language
 * @param hearers a sentence that says who can be in it, in the member's language
 * @param back the page it belongs to
 * @param knocks whether those who talk already let others in; without, whoever may come just comes
 */
public record CallRoom(UUID id, String title, String hearers, String back, boolean knocks) {
    public String path() {
        return path(id);
    }

    /** Where the call of this thing is. */
    public static String path(UUID id) {
        return "/calls/" + id;
    }
}
