package org.zwischenraum.home;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotAllowed;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;

/** A member shares a line on Today, or takes it back. */
@Controller
class NewsController {
    private final NewsLines news;
    private final Todays todays;
    private final Limits limits;

    NewsController(NewsLines news, Todays todays, Limits limits) {
        this.news = news;
        this.todays = todays;
        this.limits = limits;
    }

    @PostMapping("/news")
    Object create(@Valid NewsForm form, BindingResult wrong, Member me) {
        if (wrong.hasErrors())
            return Show.page("home/today", todays.of(me, form)).with(wrong);
        limits.take("home.news", me.id(), 5, Duration.ofHours(12));
        news.share(form, me);
        return Redirect.to("/");
    }

    @PostMapping("/news/{id}/removal")
    Redirect remove(@PathVariable UUID id, Member me) {
        News line = news.find(id, me).orElseThrow(NotThere::new);
        if (!line.mayBeRemovedBy(me)) throw new NotAllowed("home.news.notYours");
        news.remove(line, me);
        return Redirect.to("/");
    }
}
