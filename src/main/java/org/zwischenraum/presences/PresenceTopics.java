package org.zwischenraum.presences;

import org.springframework.stereotype.Component;
import org.zwischenraum.live.TopicName;
import org.zwischenraum.live.Topics;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** Everybody follows their own part of the floor, and of those who are in a space whom they see. */
@Component
public class PresenceTopics implements Topics {
    /** What is one's own on the floor's page. */
    public static final TopicName OWN = TopicName.of("presences/{id}");

    /** The card of Today, as one sees it. */
    public static final TopicName TODAY = TopicName.of("presences/{id}/today");

    /** Those who are in a space, drawn anew for whoever sees them. */
    public static final TopicName PEOPLE = TopicName.of("presences/{id}/people");

    private final Spaces spaces;

    PresenceTopics(Spaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        return viewer.standing().reaches(Standing.MEMBER) && (isOwn(viewer, topic) || isPeople(topic));
    }

    private static boolean isOwn(Viewer viewer, String topic) {
        return viewer.account().isPresent()
                && OWN.id(topic).or(() -> TODAY.id(topic)).equals(viewer.account());
    }

    private boolean isPeople(String topic) {
        return PEOPLE.id(topic).flatMap(spaces::find).isPresent();
    }
}
