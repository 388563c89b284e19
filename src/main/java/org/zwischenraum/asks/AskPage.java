package org.zwischenraum.asks;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.media.StoredFile;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Show;

/** The page of one ask: what is sought, who might help, what was answered. */
@Component
class AskPage {
    private final Asks asks;
    private final Members members;
    private final SuggestionList suggestions;
    private final AnswerList answers;
    private final Closures closures;
    private final RecommendedList recommended;
    private final AskFiles files;
    private final AskParts parts;

    AskPage(
            Asks asks,
            Members members,
            SuggestionList suggestions,
            AnswerList answers,
            Closures closures,
            RecommendedList recommended,
            AskFiles files,
            AskParts parts) {
        this.asks = asks;
        this.members = members;
        this.suggestions = suggestions;
        this.answers = answers;
        this.closures = closures;
        this.recommended = recommended;
        this.files = files;
        this.parts = parts;
    }

    /**
     * @param suggestions for the author and hosts
     * @param helpers who helped, as the author said when closing it
     * @param mayHelp whether it is somebody else's, open, and for many
     * @param file the picture or file beside it
     * @param parts what other modules show
     */
    record Single(
            AskLine line,
            boolean isMine,
            Optional<SuggestionList.Shown> suggestions,
            AnswerList.Shown answers,
            AnswerForm form,
            List<Member> helpers,
            boolean mayHelp,
            Optional<StoredFile> file,
            List<RecommendedList.Line> recommended,
            AskParts.Of parts) {
        String helperNames() {
            return helpers.stream().map(Member::name).collect(java.util.stream.Collectors.joining(", "));
        }

        /** Of a discreet ask the hosts decide whom to ask. */
        boolean mayAsk(boolean host) {
            return line.state() == State.OPEN && (line.ask().isDiscreet() ? host : isMine);
        }

        /** The key of the text that says who asks, and when. */
        String whoAsks() {
            if (line.ask().isDiscreet()) return "asks.suggestions.discreet";
            return line.ask().askForMe() ? "asks.suggestions.forMe" : "asks.suggestions.nobody";
        }

        boolean mayAnswer() {
            return line.state() != State.WITHDRAWN;
        }
    }

    Show of(Ask ask, Member me) {
        return of(ask, me, AnswerForm.empty());
    }

    /** The page with an answer that is being written. */
    Show of(Ask ask, Member me, AnswerForm form) {
        return Show.page(
                "asks/show",
                new Single(
                        line(ask, me),
                        ask.isBy(me),
                        guide(ask, me),
                        answers.of(ask, me),
                        form,
                        helpers(ask, me),
                        mayHelp(ask, me),
                        files.of(ask),
                        recommended.of(ask, me),
                        parts.of(ask, me)));
    }

    private Optional<SuggestionList.Shown> guide(Ask ask, Member me) {
        return ask.isBy(me) || me.isHost() ? Optional.of(suggestions.of(ask, me)) : Optional.empty();
    }

    private boolean mayHelp(Ask ask, Member me) {
        return ask.isForMany() && !ask.isBy(me) && ask.state(asks.today()) == State.OPEN;
    }

    private List<Member> helpers(Ask ask, Member me) {
        return ask.closedAt() == null ? List.of() : closures.helpers(ask, me);
    }

    private AskLine line(Ask ask, Member me) {
        Member author = members.get(ask.author());
        return new AskLine(ask, ask.namesAuthorTo(me) ? author : null, ask.state(asks.today()));
    }
}
