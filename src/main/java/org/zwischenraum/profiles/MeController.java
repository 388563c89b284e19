package org.zwischenraum.profiles;

import gg.jte.Content;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Sheet;
import org.zwischenraum.members.Sheets;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Cards;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** My own page: all that the house knows of me, and who sees it. */
@Controller
class MeController {
    private final Sheets sheets;
    private final Drafts drafts;
    private final Tags tags;
    private final Pauses pauses;
    private final Cards cards;

    MeController(Sheets sheets, Drafts drafts, Tags tags, Pauses pauses, Cards cards) {
        this.sheets = sheets;
        this.drafts = drafts;
        this.tags = tags;
        this.pauses = pauses;
        this.cards = cards;
    }

    /**
     * @param drafts what others wrote down for me, to be confirmed
     * @param tags what the hosts sort members by
     */
    record Me(Member me, Sheet sheet, List<Draft> drafts, List<String> tags, OfferForm offer, Cards cards) {
        List<Content> cards(Page page) {
            return cards.at(Card.Place.ME, page);
        }

        List<Question> answered() {
            return Question.all().stream()
                    .filter(question -> !sheet.says(question.field()).isEmpty())
                    .toList();
        }

        List<Question> open() {
            return Question.all().stream()
                    .filter(question -> sheet.says(question.field()).isEmpty())
                    .toList();
        }
    }

    @GetMapping("/me")
    @OpenTo(Standing.FRIEND)
    Show show(Member me) {
        return Show.page("profiles/me", of(me, OfferForm.blank()));
    }

    Me of(Member me, OfferForm offer) {
        return new Me(me, sheets.of(me.id()), drafts.of(me), tags.of(me.id()), offer, cards);
    }

    @PostMapping("/me/pause")
    Redirect pause(Member me) {
        pauses.begin(me);
        return Redirect.to("/me");
    }

    @PostMapping("/me/pause/end")
    Redirect resume(Member me) {
        pauses.end(me);
        return Redirect.to("/me");
    }
}
