package org.zwischenraum.safety;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** Says on the hosts' desk that somebody has told something. */
@Component
class ReportCard implements Card {
    private final Reports reports;
    private final Members members;
    private final TemplateEngine engine;

    ReportCard(Reports reports, Members members, TemplateEngine engine) {
        this.reports = reports;
        this.members = members;
        this.engine = engine;
    }

    @Override
    public Place place() {
        return Place.DESK;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Content> show(Page page) {
        return page.viewer()
                .account()
                .flatMap(members::find)
                .filter(Member::isHost)
                .map(host -> reports.open(host).size())
                .filter(count -> count > 0)
                .map(count ->
                        output -> engine.render("safety/_reports.jte", Map.of("page", page, "it", count), output));
    }
}
