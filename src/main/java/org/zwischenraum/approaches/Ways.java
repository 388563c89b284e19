package org.zwischenraum.approaches;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Approach;
import org.zwischenraum.presences.State;

/** Which ways are open to somebody: as they wish it, and as their state allows. Pure. */
final class Ways {
    private Ways() {}

    /**
     * The ways, the lightest first.
     *
     * @param wish how they like to be approached, as far as the one who asks may know
     * @param state as others see it
     * @param isContact whether the two have agreed to stay in touch
     * @param isPaused whether they want to meet nobody new at present
     */
    static Set<Way> open(@Nullable Approach wish, State state, boolean isContact, boolean isPaused) {
        if (isContact) return within(state, EnumSet.of(Way.WAVE, Way.KNOCK, Way.NOTE, Way.SIT));
        if (isPaused) return EnumSet.noneOf(Way.class);
        return within(state, wished(wish == null ? Approach.HOST : wish));
    }

    private static EnumSet<Way> wished(Approach wish) {
        return switch (wish) {
            case WAVE -> EnumSet.of(Way.WAVE, Way.KNOCK, Way.HOST);
            case WRITE -> EnumSet.of(Way.NOTE, Way.HOST);
            case HOST -> EnumSet.of(Way.HOST);
            case SIT -> EnumSet.of(Way.WAVE, Way.KNOCK, Way.NOTE, Way.SIT, Way.HOST);
        };
    }

    private static Set<Way> within(State state, EnumSet<Way> ways) {
        if (isAbsorbed(state)) ways.removeAll(EnumSet.of(Way.WAVE, Way.SIT));
        else ways.remove(Way.KNOCK);
        return ways;
    }

    /** Whether somebody in this state is left alone until they look up. */
    static boolean isAbsorbed(State state) {
        return state == State.FOCUSED || state == State.CALL;
    }
}
