package org.zwischenraum.themes;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskLists;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Line;
import org.zwischenraum.members.Members;

/**
 * What members seek and give as every member may read it: open asks that are not discreet, and the lines of profiles that
 * suggestions may rest on. Who is suspended, leaves, or pauses is not heard.
 */
@Component
class Voices {
    private static final Set<Line.Kind> GIVEN =
            EnumSet.of(Line.Kind.OFFER, Line.Kind.EXPERIENCE, Line.Kind.CONTRIBUTION);
    private final Members members;
    private final Helpers helpers;
    private final Asks asks;
    private final AskLists lists;

    Voices(Members members, Helpers helpers, Asks asks, AskLists lists) {
        this.members = members;
        this.helpers = helpers;
        this.asks = asks;
        this.lists = lists;
    }

    Collection<Voice> all() {
        Map<UUID, List<String>> sought = sought();
        return members.listed().stream()
                .filter(member -> !member.isPaused())
                .map(member -> voice(helpers.openly(member.id()).lines(), sought.getOrDefault(member.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<String>> sought() {
        return lists.openSince(Instant.EPOCH).stream()
                .flatMap(id -> asks.find(id).stream())
                .filter(Ask::isForMany)
                .collect(Collectors.groupingBy(Ask::author, Collectors.mapping(Ask::text, Collectors.toList())));
    }

    private static Voice voice(List<Line> lines, List<String> sought) {
        Stream<String> goals =
                lines.stream().filter(line -> line.kind() == Line.Kind.GOAL).map(Line::text);
        return new Voice(
                Stream.concat(sought.stream(), goals).toList(),
                lines.stream()
                        .filter(line -> GIVEN.contains(line.kind()))
                        .map(Line::text)
                        .toList());
    }
}
