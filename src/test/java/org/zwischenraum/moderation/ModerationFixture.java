package org.zwischenraum.moderation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.safety.Handle;
import org.zwischenraum.safety.Hideable;
import org.zwischenraum.safety.Reports;

/** A line of Mira's page, and what Tanja decides about Mira. */
public class ModerationFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.ofEntries(
                Map.entry("GET /texts/{kind}/{id}", scene -> Knock.at(line(scene))),
                Map.entry(
                        "POST /texts/{kind}/{thing}/reports",
                        scene -> Knock.at(line(scene) + "/reports", "words", "Laut")),
                Map.entry(
                        "POST /texts/{kind}/{thing}/hiding",
                        scene -> Knock.at(line(scene) + "/hiding", "reason", "Laut")),
                Map.entry(
                        "POST /hosting/reports/{report}/hiding",
                        scene -> Knock.at("/hosting/reports/" + report(scene) + "/hiding", "reason", "Laut")),
                Map.entry(
                        "GET /hosting/reports/{report}/hiding",
                        scene -> Knock.at("/hosting/reports/" + report(scene) + "/hiding")),
                Map.entry("GET /me/hidden/{id}", scene -> Knock.at("/me/hidden/" + hidden(scene))),
                Map.entry(
                        "POST /me/hidden/{id}/appeal",
                        scene -> Knock.at("/me/hidden/" + hidden(scene) + "/appeal", "words", "War leise")),
                Map.entry("GET /suspended/hidden/{id}", scene -> Knock.at("/suspended/hidden/" + hidden(scene))),
                Map.entry(
                        "POST /suspended/hidden/{id}/appeal",
                        scene -> Knock.at("/suspended/hidden/" + hidden(scene) + "/appeal", "words", "War leise")),
                Map.entry(
                        "POST /hosting/hidden/{id}/return",
                        scene -> Knock.at("/hosting/hidden/" + hidden(scene) + "/return")),
                Map.entry("GET /hosting/members/{id}/suspension", scene -> hosting(scene, "/suspension")),
                Map.entry(
                        "POST /hosting/members/{member}/suspension",
                        scene -> hosting(scene, "/suspension", "reason", "Laut", "length", "WEEK")),
                Map.entry("POST /hosting/members/{id}/suspension/end", scene -> hosting(scene, "/suspension/end")),
                Map.entry(
                        "POST /hosting/appeals/{appeal}/decision",
                        scene -> Knock.at(
                                "/hosting/appeals/" + appealed(scene) + "/decision",
                                "granted",
                                "true",
                                "answer",
                                "Stimmt")));
    }

    private static Knock hosting(Scene scene, String rest, Object... pairs) {
        return Knock.at("/hosting/members/" + scene.mira().id() + rest, pairs);
    }

    private static String line(Scene scene) {
        writeHeadline(scene);
        return "/texts/headline/" + scene.mira().id();
    }

    private static void writeHeadline(Scene scene) {
        UUID mira = scene.mira().id();
        scene.house()
                .sql()
                .sql("update member set headline = 'Laut und gern' where id = :id")
                .param("id", mira)
                .update();
        scene.house().forget();
    }

    private static Hideable.Text text(Scene scene) {
        writeHeadline(scene);
        UUID mira = scene.mira().id();
        return new Hideable.Text(new Handle("headline", mira), mira, "Laut und gern", "/people/" + mira);
    }

    private static UUID report(Scene scene) {
        UUID id = scene.newId();
        scene.the(Reports.class).make(id, member(scene, scene.jonas()), text(scene), "Stört");
        return id;
    }

    private static UUID hidden(Scene scene) {
        UUID id = scene.newId();
        scene.the(Hidings.class).hide(id, text(scene), "Laut", "", member(scene, scene.tanja()));
        return id;
    }

    /** Ben was suspended and has written against it. */
    private static UUID appealed(Scene scene) {
        UUID id = scene.newId();
        Suspensions suspensions = scene.the(Suspensions.class);
        suspensions.end(member(scene, scene.house().member("ben")), null);
        suspensions.begin(
                id, member(scene, scene.house().member("ben")), "Laut", Length.WEEK, member(scene, scene.tanja()));
        Appeals appeals = scene.the(Appeals.class);
        appeals.makeAgainstSuspension(member(scene, scene.house().member("ben")), "War ich nicht");
        return appeals.against(List.of(id)).get(id).id();
    }

    private static Member member(Scene scene, Visitor visitor) {
        return scene.the(Members.class).get(visitor.id());
    }
}
