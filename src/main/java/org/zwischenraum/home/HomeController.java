package org.zwischenraum.home;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Community;
import org.zwischenraum.community.HouseWords;
import org.zwischenraum.community.Look;
import org.zwischenraum.community.Looks;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Role;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** The start page: Today for those who belong here, a welcome for everybody else. */
@Controller
@OpenTo(Standing.GUEST)
class HomeController {
    private final Todays todays;
    private final Members members;
    private final Communities communities;
    private final HouseWords words;
    private final Looks looks;

    HomeController(Todays todays, Members members, Communities communities, HouseWords words, Looks looks) {
        this.todays = todays;
        this.members = members;
        this.communities = communities;
        this.words = words;
        this.looks = looks;
    }

    /** @param words what the house says of itself; may be empty */
    record Front(Community community, String words, Look look) {}

    /** What the friends of the community see. */
    record FriendsToday(Member me, String words) {
        String greeting(org.zwischenraum.web.Page page) {
            Daytime daytime = Daytime.at(page.now().toLocalTime());
            return page.say(org.zwischenraum.text.Words.key("home.greeting", daytime), "name", me.firstName());
        }
    }

    @GetMapping("/")
    Show show(Viewer viewer) {
        Optional<Member> me = viewer.account().flatMap(members::find);
        if (me.isEmpty()) return Show.page("home/front", new Front(communities.get(), welcome(viewer), looks.get()));
        if (me.get().role() == Role.FRIEND)
            return Show.page("home/friend", new FriendsToday(me.get(), welcome(viewer)));
        return Show.page("home/today", todays.of(me.get(), NewsForm.blank()));
    }

    private String welcome(Viewer viewer) {
        return words.find(HouseWords.Place.WELCOME, viewer.language()).orElse("");
    }
}
