package org.zwischenraum.people;

import gg.jte.Content;
import java.util.Optional;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Page;

/** Something two people can do together today: a button below a person's page, from the module that knows how. */
public interface Deed {
    /** Small numbers stand further to the front. */
    int order();

    /** The button, or a small form; empty when it does not fit these two. */
    Optional<Content> offer(Page page, Member who, Member me);
}
