package org.zwischenraum.chat;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Conversations, for those who take part. */
@Controller
@OpenTo(Standing.FRIEND)
class ConversationController {
    private static final int SHOWN = 100;
    private static final int LISTED = 100;
    private final Conversations conversations;
    private final Messages messages;
    private final Members members;
    private final Notices notices;
    private final Limits limits;

    ConversationController(
            Conversations conversations, Messages messages, Members members, Notices notices, Limits limits) {
        this.conversations = conversations;
        this.messages = messages;
        this.members = members;
        this.notices = notices;
        this.limits = limits;
    }

    /** A conversation and with whom the viewer has it. */
    record Talk(Conversation conversation, List<Member> others) {
        String with() {
            return others.stream().map(Member::name).collect(Collectors.joining(", "));
        }
    }

    record Entry(Talk talk, Latest latest) {}

    record Index(List<Entry> entries) {}

    record Said(Message message, Member author, boolean isMine) {}

    /**
     * @param earlier before which message one may read on; empty at the beginning
     * @param isClosed whether nothing new can be said
     * @param isWaiting whether the viewer wrote first, and it is the turn of the other
     */
    record Single(
            Talk talk,
            List<Said> said,
            Optional<UUID> earlier,
            boolean isClosed,
            boolean isWaiting,
            MessageForm form) {}

    @GetMapping("/conversations")
    View index(Member me) {
        List<Entry> entries = conversations.of(me, LISTED).stream()
                .map(latest -> new Entry(talk(latest.conversation(), me), latest))
                .toList();
        return Show.page("chat/index", new Index(entries));
    }

    @GetMapping("/conversations/{id}")
    View show(@PathVariable UUID id, @RequestParam Optional<UUID> before, Member me) {
        Conversation conversation = find(id, me);
        see(conversation, me);
        return Show.page("chat/show", single(conversation, before, MessageForm.empty(), me));
    }

    @GetMapping("/conversations/{id}/messages")
    View messages(@PathVariable UUID id, Member me) {
        Conversation conversation = find(id, me);
        see(conversation, me);
        return Show.page("chat/_messages", single(conversation, Optional.empty(), MessageForm.empty(), me));
    }

    /** The path's variable has another name than the form's id, or Spring would put it there when the form has none. */
    @PostMapping("/conversations/{conversation}/messages")
    View say(
            @PathVariable("conversation") UUID id,
            @Valid @ModelAttribute MessageForm form,
            BindingResult wrong,
            Member me) {
        Conversation conversation = find(id, me);
        if (wrong.hasErrors()) return again(conversation, form, me).with(wrong);
        if (messages.isClosedTo(me, conversation))
            return again(conversation, form, me).status(403);
        if (messages.isMine(form.id(), conversation, me)) return Redirect.to(conversation.path() + "#write");
        if (conversations.isWaiting(conversation, me))
            return again(conversation, form, me).status(403);
        limits.take("messages", me.id(), 60, Duration.ofMinutes(10));
        messages.say(form.id(), form.text(), conversation, me);
        return Redirect.to(conversation.path() + "#write");
    }

    private Conversation find(UUID id, Member me) {
        return conversations.find(id, me).orElseThrow(NotThere::new);
    }

    private void see(Conversation conversation, Member me) {
        conversations.read(conversation, me);
        notices.seen(conversation.path(), me);
    }

    private Show again(Conversation conversation, MessageForm form, Member me) {
        return Show.page("chat/show", single(conversation, Optional.empty(), form, me));
    }

    private Talk talk(Conversation conversation, Member me) {
        List<Member> others = conversation.people().stream()
                .filter(someone -> !someone.equals(me.id()))
                .map(members::get)
                .sorted(Comparator.comparing(Member::name))
                .toList();
        return new Talk(conversation, others);
    }

    private Single single(Conversation conversation, Optional<UUID> before, MessageForm form, Member me) {
        List<Message> found = messages.of(conversation, before, SHOWN + 1);
        boolean goesOn = found.size() > SHOWN;
        List<Message> shown = goesOn ? found.subList(1, found.size()) : found;
        Map<UUID, Member> people = members.named(conversation.people());
        return new Single(
                talk(conversation, me),
                shown.stream().map(message -> said(message, people, me)).toList(),
                goesOn ? Optional.of(shown.getFirst().id()) : Optional.empty(),
                messages.isClosedTo(me, conversation),
                conversations.isWaiting(conversation, me),
                form);
    }

    private Said said(Message message, Map<UUID, Member> people, Member me) {
        Member author = people.getOrDefault(message.author(), members.get(message.author()));
        return new Said(message, author, author.id().equals(me.id()));
    }
}
