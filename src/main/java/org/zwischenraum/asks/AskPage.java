package org.zwischenraum.asks;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.media.StoredFile;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Show;

/** The page of one ask: what is sought, and in its slots what the modules above know of it. */
@Component
public class AskPage {
    private final Asks asks;
    private final Members members;
    private final AskFiles files;
    private final AskParts parts;

    AskPage(Asks asks, Members members, AskFiles files, AskParts parts) {
        this.asks = asks;
        this.members = members;
        this.files = files;
        this.parts = parts;
    }

    /**
     * @param file the picture or file beside it
     * @param parts what other modules show
     */
    record Single(AskLine line, boolean isMine, Optional<StoredFile> file, AskParts.Of parts) {}

    /** @param ask looked up for {@code me} */
    public Show of(Ask ask, Member me) {
        return Show.page("asks/show", new Single(line(ask, me), ask.isBy(me), files.of(ask), parts.of(ask, me)));
    }

    private AskLine line(Ask ask, Member me) {
        Member author = members.get(ask.author());
        return new AskLine(ask, ask.namesAuthorTo(me) ? author : null, ask.state(asks.today()));
    }
}
