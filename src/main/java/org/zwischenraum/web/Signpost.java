package org.zwischenraum.web;

import java.util.List;

/** The ways from the hosts' desk that a module contributes. */
public interface Signpost {
    List<DeskWay> ways();
}
