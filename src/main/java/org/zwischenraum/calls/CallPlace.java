package org.zwischenraum.calls;

import java.util.Optional;
import java.util.UUID;
import org.zwischenraum.members.Member;

/** Asked by {@code calls}, answered by each module that has places where people talk with sound and picture. */
public interface CallPlace {
    /**
     * What can be called about the thing with this id, at {@code /calls/{id}}; empty when it is none of this module's, or when
     * this member may not call there now. Asked anew with every word that a browser says, so it should be quick.
     */
    Optional<CallRoom> room(UUID id, Member me);
}
