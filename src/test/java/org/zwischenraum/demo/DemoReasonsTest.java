package org.zwischenraum.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.TestPropertySource;
import org.zwischenraum.entry.Sessions;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.web.Ids;

/** Among the demo's people: what a reason marks stands in the ask, or on the page of the person proposed. */
@HouseTest
@TestPropertySource(properties = "zwischenraum.demo=true")
class DemoReasonsTest {
    @Autowired
    House house;

    @Autowired
    Beginning beginning;

    @Autowired
    Sessions sessions;

    private final Map<String, String> pages = new HashMap<>();

    @Test
    void whatIsMarkedWasReallyWritten() {
        beginning.run(new DefaultApplicationArguments());
        Visitor tanja = house.guest().cookie("zw", sessions.start(host(), "Test"));
        List<String> faults = new ArrayList<>();
        int marks = 0;
        for (String ask : asks()) {
            var page = tanja.get("/asks/" + ask).page();
            String asker = page(tanja, page.select("main a[href^=/people/]").attr("href"));
            String sought = page.select("main").first().text();
            for (Element person : page.select("article.person")) {
                String theirs = page(tanja, person.select("a.name").attr("href"));
                for (Element reason : person.select(".why")) {
                    for (Element mark : reason.select("mark")) {
                        marks++;
                        if (!own(sought, page.select("article.person").text()).contains(mark.text())
                                && !theirs.contains(mark.text())
                                && !asker.contains(mark.text()))
                            faults.add(ask + ": " + mark.text() + " in " + reason.text());
                    }
                }
            }
        }
        assertThat(marks).isGreaterThan(60);
        assertThat(faults).isEmpty();
    }

    /** The ask's own words, without those of the people who are proposed for it. */
    private static String own(String all, String proposed) {
        int at = all.indexOf(proposed.substring(0, Math.min(40, proposed.length())));
        return at < 0 ? all : all.substring(0, at);
    }

    private UUID host() {
        return house.sql()
                .sql("select id from member where role = 'HOST' limit 1")
                .query(Ids::first)
                .single();
    }

    private List<String> asks() {
        return house.sql()
                .sql("select id::text from ask where withdrawn_at is null")
                .query(String.class)
                .list();
    }

    private String page(Visitor reader, String path) {
        return pages.computeIfAbsent(
                path, one -> reader.get(one).page().select("main").text());
    }
}
