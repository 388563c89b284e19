package org.zwischenraum.pairs;

import org.springframework.stereotype.Component;

/** How pairs come to be found for the demo, in which weeks pass at once: not on each of their days, but once at the end. */
@Component
public class PairStory {
    private final PairSearch search;

    PairStory(PairSearch search) {
        this.search = search;
    }

    /** Lets weeks pass in which nobody looks who could meet whom. */
    public void letPass(Runnable weeks) {
        search.pause(true);
        try {
            weeks.run();
        } finally {
            search.pause(false);
        }
    }

    /** Looks now, by what was written until now. */
    public void look() {
        search.run("");
    }
}
