package org.zwischenraum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.zwischenraum.switches.Feature;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.web.Limits;

/** What hosts have switched off is gone for everybody, and nothing that stays leads to it. */
@HouseTest
class SwitchedOffTest {
    /** Where most features show themselves beside others. */
    private static final List<String> ROOMS = List.of(
            "GET /",
            "GET /floor",
            "GET /people",
            "GET /people/{id}",
            "GET /asks",
            "GET /asks/{id}",
            "GET /introductions",
            "GET /tables/{id}",
            "GET /inbox/letters",
            "GET /me",
            "GET /hosting",
            "GET /roster");

    @Autowired
    House house;

    @Autowired
    ApplicationContext context;

    @Autowired
    Switches switches;

    private List<Route> routes = List.of();

    /** A route of the program, and the door behind it. */
    private record Route(String method, PathPattern pattern, HandlerMethod door) {}

    /** A page as one of them reads it. */
    private record Reading(Visitor reader, String path) {}

    @BeforeEach
    void aHouseInWhichAllIsOn() {
        Scene.prepare(house, context);
        routes = context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .flatMap(route -> route.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> route.getKey().getPathPatternsCondition().getPatterns().stream()
                                .map(pattern -> new Route(method.name(), pattern, route.getValue()))))
                .toList();
    }

    @Test
    void withoutAllThatAHouseCanDoWithoutNoPageLeadsToAClosedDoor() {
        List<Reading> pages = pages(Door.all(context).stream()
                .filter(door -> door.onlyReads() && !door.pattern().startsWith("/api/"))
                .toList());
        switches.all().forEach(feature -> turn(feature, false));
        assertThat(closed(pages)).isEmpty();
    }

    @Test
    void withoutOneOfThemNoRoomLeadsToItsDoors() {
        List<Reading> pages = pages(ROOMS.stream().map(Door::of).toList());
        List<String> wrong = new ArrayList<>();
        for (Feature feature : switches.all()) {
            turn(feature, false);
            closed(pages).forEach(one -> wrong.add(feature.module() + ": " + one));
            turn(feature, true);
        }
        assertThat(wrong).isEmpty();
    }

    /** The test could fail: a page that leads to a door which is closed is seen. */
    @Test
    void aLinkToAClosedDoorIsSeen() {
        Element link = new Element("a").attr("href", "/outcomes");
        assertThat(introductions()).contains("href=\"/outcomes\"");
        assertThat(leadsToClosed(link)).isFalse();
        turn(switches.find("outcomes").orElseThrow(), false);
        assertThat(leadsToClosed(link)).isTrue();
        assertThat(introductions()).doesNotContain("href=\"/outcomes\"");
    }

    private String introductions() {
        return house.member("mira").get("/introductions").body();
    }

    private void turn(Feature feature, boolean on) {
        String path = "/hosting/features/" + feature.module() + (on ? "" : "/removal");
        assertThat(house.host().post(path).status()).isEqualTo(303);
    }

    /** Made while all is on, for only then can be made what stands on some of them. */
    private List<Reading> pages(List<Door> doors) {
        return Stream.of(Someone.HOST, Someone.MEMBER)
                .map(someone -> new Scene(house, someone, context))
                .flatMap(scene -> doors.stream()
                        .flatMap(door -> Fixtures.knock(door, scene).stream())
                        .map(knock -> new Reading(scene.visitor(), knock.path())))
                .toList();
    }

    private List<String> closed(List<Reading> pages) {
        List<String> wrong = new ArrayList<>();
        for (Reading page : pages) {
            context.getBean(Limits.class).forget();
            Answer answer = page.reader().get(page.path());
            if (!answer.header("Content-Type").orElse("").startsWith("text/html")) continue;
            answer.page().select("a[href^=/], form[action^=/], [data-src^=/]").stream()
                    .filter(this::leadsToClosed)
                    .forEach(link -> wrong.add(page.path() + " leads to " + address(link)));
        }
        return wrong;
    }

    private boolean leadsToClosed(Element link) {
        boolean sends = link.attr("method").equalsIgnoreCase("post");
        return door(sends ? "POST" : "GET", address(link))
                .filter(door -> !switches.isOwnerOn(door.getBeanType()))
                .isPresent();
    }

    private static String address(Element link) {
        return Stream.of("href", "action", "data-src")
                .map(link::attr)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Optional<HandlerMethod> door(String method, String address) {
        PathContainer path = PathContainer.parsePath(address.replaceFirst("[?#].*", ""));
        return routes.stream()
                .filter(route ->
                        route.method().equals(method) && route.pattern().matches(path))
                .min(Comparator.comparing(Route::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                .map(Route::door);
    }
}
