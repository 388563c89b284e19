package org.zwischenraum.asks;

import gg.jte.Content;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.zwischenraum.members.Member;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.web.Page;

/** What the modules above show on the page of an ask. */
@Component
public class AskParts {
    /** Found when the first page is shown, for some of them show parts themselves. */
    private final SingletonSupplier<List<AskPart>> parts;

    private final Switches switches;

    AskParts(ObjectProvider<AskPart> parts, Switches switches) {
        this.switches = switches;
        this.parts = SingletonSupplier.of(() -> parts.orderedStream().toList());
    }

    public Of of(Ask ask, Member me) {
        return new Of(ask, me, this);
    }

    /** The parts of one ask for one viewer, made when the page comes to them. */
    public record Of(Ask ask, Member me, AskParts parts) {
        public List<Content> at(AskPart.Place place, Page page) {
            return parts.parts.obtain().stream()
                    .filter(part -> part.place() == place && parts.switches.isOwnerOn(part))
                    .flatMap(part -> part.show(ask, me, page).stream())
                    .toList();
        }
    }
}
