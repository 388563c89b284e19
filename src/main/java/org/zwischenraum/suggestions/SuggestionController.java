package org.zwischenraum.suggestions;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Who could help with one's ask; read again by the open page when the house has found somebody. */
@Controller
@OpenTo(Standing.FRIEND)
class SuggestionController {
    private final Asks asks;
    private final Suggestions suggestions;
    private final SuggestionList list;

    SuggestionController(Asks asks, Suggestions suggestions, SuggestionList list) {
        this.asks = asks;
        this.suggestions = suggestions;
        this.list = list;
    }

    @GetMapping("/asks/{id}/suggestions")
    View index(@PathVariable UUID id, Member me) {
        Ask ask = asks.find(id, me).orElseThrow(NotThere::new);
        return Show.page("suggestions/_suggestions", list.of(ask, me));
    }

    @PostMapping("/asks/{id}/suggestions/{suggestion}/dismissal")
    View dismiss(@PathVariable UUID id, @PathVariable UUID suggestion, Member me) {
        Ask ask = asks.openOf(id, me);
        suggestions.dismiss(suggestion, ask);
        return Redirect.to(ask.path());
    }
}
