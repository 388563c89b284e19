package org.zwischenraum.answers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Items;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Stretch;

/** What was answered, for programs: to be read and added to by all who may see the ask. */
@RestController
@RequestMapping("/api/v1/asks/{ask}/answers")
@OpenTo(Standing.FRIEND)
class AnswerApi {
    private final Asks asks;
    private final Answers answers;
    private final Members members;
    private final Links links;
    private final Limits limits;

    AnswerApi(Asks asks, Answers answers, Members members, Links links, Limits limits) {
        this.asks = asks;
        this.answers = answers;
        this.members = members;
        this.links = links;
        this.limits = limits;
    }

    record AnswerDraft(
            @Nullable
            @NotBlank(message = "answers.problem.answer")
            @Size(max = 3000, message = "answers.problem.answerLong")
            String text) {
        AnswerDraft {
            text = Plain.text(text == null ? "" : text);
        }
    }

    @GetMapping
    Items<AnswerJson> index(@PathVariable UUID ask, Stretch stretch, Member me) {
        Ask about = seen(ask, me);
        List<Answer> rows = answers.of(about, stretch.afterId(), stretch.rows(), me);
        Map<UUID, Member> authors =
                members.named(rows.stream().map(Answer::member).toList());
        return stretch.cut(rows, Answer::id, row -> json(row, authors.get(row.member()), about, me));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AnswerJson create(@PathVariable UUID ask, @Valid @RequestBody AnswerDraft draft, Member me) {
        Ask about = seen(ask, me);
        limits.take("answers.title", me.id(), 30, Duration.ofHours(1));
        return json(answers.give(Ids.next(), Objects.requireNonNull(draft.text()), about, me), me, about, me);
    }

    private AnswerJson json(Answer answer, @Nullable Member author, Ask about, Member me) {
        boolean isNamed = author != null && answer.namesAuthorTo(me, about);
        return AnswerJson.of(answer, about, isNamed ? author : null, links::to);
    }

    private Ask seen(UUID id, Member me) {
        return asks.find(id, me).orElseThrow(NotThere::new);
    }
}
