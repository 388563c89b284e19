package org.zwischenraum.answers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskJson;
import org.zwischenraum.asks.AskLists;
import org.zwischenraum.asks.Days;
import org.zwischenraum.imports.Extract;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Links;
import tools.jackson.databind.json.JsonMapper;

/** What people seek and what was answered, as the API shows it to a host. */
@Component
class AskExtract implements Extract {
    private static final String FILE = "asks.json";
    private static final int AT_ONCE = 500;
    private static final UUID LAST = new UUID(-1, -1);
    private final AskLists lists;
    private final Answers answers;
    private final Members members;
    private final Days days;
    private final Links links;
    private final JsonMapper json;

    AskExtract(AskLists lists, Answers answers, Members members, Days days, Links links, JsonMapper json) {
        this.lists = lists;
        this.answers = answers;
        this.members = members;
        this.days = days;
        this.links = links;
        this.json = json;
    }

    /** An ask with all that was answered. */
    record Sought(AskJson ask, List<AnswerJson> answers) {}

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public void write(OutputStream out, Member host) throws IOException {
        List<Sought> all = new ArrayList<>();
        List<Ask> some = lists.list(host, false, null, LAST, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(ask -> all.add(sought(ask, host)));
            some = lists.list(host, false, null, some.getLast().id(), AT_ONCE);
        }
        out.write(json.writeValueAsBytes(all));
    }

    private Sought sought(Ask ask, Member host) {
        Member author = author(ask.namesAuthorTo(host), ask.author());
        List<AnswerJson> replies = answers.of(ask, host).stream()
                .map(answer -> reply(answer, ask, host))
                .toList();
        return new Sought(AskJson.of(ask, author, ask.state(days.today()), links::to), replies);
    }

    private AnswerJson reply(Answer answer, Ask about, Member host) {
        return AnswerJson.of(answer, about, author(answer.namesAuthorTo(host, about), answer.member()), links::to);
    }

    private @Nullable Member author(boolean named, UUID id) {
        return named ? members.get(id) : null;
    }
}
