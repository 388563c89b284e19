package org.zwischenraum.people;

import gg.jte.Content;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Nearness;
import org.zwischenraum.web.Page;

/** Something on a person's page, below what they say of themselves, from the module that knows it. */
public interface PersonPart {
    /**
     * The part; empty when there is nothing that this reader may see.
     *
     * @param as with whose eyes somebody looks at their own page; null for one's own
     */
    Optional<Content> show(Page page, Member who, Member me, @Nullable Nearness as);
}
