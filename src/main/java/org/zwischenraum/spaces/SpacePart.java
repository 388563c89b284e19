package org.zwischenraum.spaces;

import gg.jte.Content;
import java.util.Optional;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** Something on the page of a space, contributed by the module it belongs to; {@code @Order} says what stands first. */
public interface SpacePart {
    Optional<Content> show(Space space, Member me, Page page);
}
