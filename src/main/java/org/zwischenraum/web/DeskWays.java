package org.zwischenraum.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.zwischenraum.switches.Switches;

/** The ways from the hosts' desk that all modules contribute, in their order. */
@Component
public class DeskWays {
    private final Supplier<List<DeskWay>> ways;
    private final Switches switches;

    DeskWays(ObjectProvider<Signpost> signposts, Switches switches) {
        this.switches = switches;
        this.ways = SingletonSupplier.of(() -> signposts.stream()
                .flatMap(signpost -> signpost.ways().stream())
                .sorted(Comparator.comparingInt(DeskWay::order))
                .toList());
    }

    /** The ways of a group that are open to this viewer. */
    public List<DeskWay> of(DeskWay.Group group, Viewer viewer) {
        return ways.get().stream()
                .filter(way -> way.group() == group && way.isFor().test(viewer) && switches.isOnFor(way.key()))
                .toList();
    }
}
