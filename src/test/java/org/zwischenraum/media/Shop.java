package org.zwischenraum.media;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.zwischenraum.web.Viewer;

/** A module for tests whose things may be seen by whom it is told. */
class Shop implements MayRead {
    static final String NAME = "shop";
    final Set<UUID> seers = ConcurrentHashMap.newKeySet();

    @Override
    public String owner() {
        return NAME;
    }

    @Override
    public boolean mayRead(Viewer viewer, UUID ownerId) {
        return viewer.account().filter(seers::contains).isPresent();
    }
}
