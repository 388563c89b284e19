package org.zwischenraum.requests;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskFiles;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.media.StoredFile;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.reasons.Naming;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.text.Plain;
import org.zwischenraum.vocabulary.Vocabulary;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** What one is asked, and how one answers. */
@Controller
@OpenTo(Standing.FRIEND)
class RequestController {
    private static final int REASON_AT_MOST = 300;
    private final Asks asks;
    private final Requests requests;
    private final Reviews reviews;
    private final AskFiles files;
    private final Members members;
    private final Conversations conversations;
    private final Vocabulary vocabulary;

    RequestController(
            Asks asks,
            Requests requests,
            Reviews reviews,
            AskFiles files,
            Members members,
            Conversations conversations,
            Vocabulary vocabulary) {
        this.asks = asks;
        this.requests = requests;
        this.reviews = reviews;
        this.files = files;
        this.members = members;
        this.conversations = conversations;
        this.vocabulary = vocabulary;
    }

    /**
     * What the one who is asked sees.
     *
     * @param author null as long as they may not know who asks
     * @param naming what the matters in the reasons are called
     */
    record Single(
            Request request,
            Ask ask,
            @Nullable Member author,
            List<Reason> reasons,
            Optional<StoredFile> file,
            Optional<UUID> conversation,
            Naming naming) {}

    @GetMapping("/requests/{id}")
    View show(@PathVariable UUID id, Member me) {
        Request request = requests.find(id, me).orElseThrow(NotThere::new);
        Ask ask = asks.find(request.ask(), me).orElseThrow(NotThere::new);
        Optional<UUID> conversation = request.isAccepted() ? conversations.about(request.id()) : Optional.empty();
        boolean isNamed = ask.namesAuthorTo(me) || conversation.isPresent();
        if (isNamed && !members.areNotBlocked(ask.author(), me)) throw new NotThere();
        Member author = isNamed ? members.get(ask.author()) : null;
        List<Reason> reasons = reviews.of(ask, me, request.reasons());
        return Show.page(
                "requests/request",
                new Single(request, ask, author, reasons, files.of(ask), conversation, vocabulary.understanding()));
    }

    @PostMapping("/requests/{id}/acceptance")
    View accept(@PathVariable UUID id, Member me) {
        return Redirect.to(requests.accept(id, me).path());
    }

    @PostMapping("/requests/{id}/refusal")
    View refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String why, Member me) {
        String said = Plain.line(why);
        return Redirect.to(requests.refuse(id, said.substring(0, Math.min(REASON_AT_MOST, said.length())), me)
                .path());
    }
}
