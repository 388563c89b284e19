package org.zwischenraum.house;

import java.util.List;
import org.zwischenraum.entry.EntryFixture;
import org.zwischenraum.home.HomeFixture;
import org.zwischenraum.hosting.HostingFixture;

/** The fixtures of all modules. */
final class Fixtures {
    static final List<Fixture> ALL =
            List.of(new CellarFixture(), new EntryFixture(), new HomeFixture(), new HostingFixture());

    private Fixtures() {}
}
