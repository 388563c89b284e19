package org.zwischenraum.roster;

import gg.jte.Content;
import java.util.Optional;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** Something on the hosts' sheet of a member, from the module that knows it. */
public interface SheetPart {
    /** The part; empty when there is nothing. Only hosts read it. */
    Optional<Content> show(Page page, Member who);
}
