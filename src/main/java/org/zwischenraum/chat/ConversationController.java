package org.zwischenraum.chat;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
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
    private static final int SHOWN = 200;
    private final Conversations conversations;
    private final Messages messages;
    private final Members members;
    private final Limits limits;

    ConversationController(Conversations conversations, Messages messages, Members members, Limits limits) {
        this.conversations = conversations;
        this.messages = messages;
        this.members = members;
        this.limits = limits;
    }

    record Talk(Conversation conversation, String with) {}

    record Index(List<Talk> talks) {}

    record Said(Message message, Member author, boolean isMine) {}

    record Single(Talk talk, List<Said> said, MessageForm form) {}

    @GetMapping("/conversations")
    View index(Member me) {
        return Show.page(
                "chat/index",
                new Index(
                        conversations.of(me).stream().map(one -> talk(one, me)).toList()));
    }

    @GetMapping("/conversations/{id}")
    View show(@PathVariable UUID id, Member me) {
        return Show.page("chat/show", single(find(id, me), MessageForm.empty(), me));
    }

    @GetMapping("/conversations/{id}/messages")
    View messages(@PathVariable UUID id, Member me) {
        return Show.page("chat/_messages", single(find(id, me), MessageForm.empty(), me));
    }

    @PostMapping("/conversations/{id}/messages")
    View say(@PathVariable UUID id, @Valid @ModelAttribute MessageForm form, BindingResult wrong, Member me) {
        Conversation conversation = find(id, me);
        if (wrong.hasErrors())
            return Show.page("chat/show", single(conversation, form, me)).with(wrong);
        limits.take("messages", me.id(), 60, java.time.Duration.ofMinutes(10));
        messages.say(form.id(), form.text(), conversation, me);
        return Redirect.to(conversation.path() + "#write");
    }

    private Conversation find(UUID id, Member me) {
        return conversations.find(id, me).orElseThrow(NotThere::new);
    }

    private Talk talk(Conversation conversation, Member me) {
        String with = conversation.people().stream()
                .filter(someone -> !someone.equals(me.id()))
                .map(members::get)
                .map(Member::name)
                .collect(Collectors.joining(", "));
        return new Talk(conversation, with);
    }

    private Single single(Conversation conversation, MessageForm form, Member me) {
        Map<UUID, Member> people = members.named(conversation.people());
        List<Said> said = messages.of(conversation, SHOWN).stream()
                .map(message -> said(message, people, me))
                .toList();
        return new Single(talk(conversation, me), said, form);
    }

    private Said said(Message message, Map<UUID, Member> people, Member me) {
        Member author = people.getOrDefault(message.author(), members.get(message.author()));
        return new Said(message, author, author.id().equals(me.id()));
    }
}
