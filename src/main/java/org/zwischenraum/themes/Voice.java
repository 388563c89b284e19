package org.zwischenraum.themes;

import java.util.List;

/** What one member seeks and what they give, in words that all members may read. */
record Voice(List<String> seeking, List<String> giving) {
    Voice {
        seeking = List.copyOf(seeking);
        giving = List.copyOf(giving);
    }
}
