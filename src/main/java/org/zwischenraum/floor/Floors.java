package org.zwischenraum.floor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Profile;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.presences.Habits;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.Sight;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.NotThere;

/** Gathers what somebody sees when they look at the floor. */
@Component
class Floors {
    private final Presences presences;
    private final Sight sight;
    private final Habits habits;
    private final Spaces spaces;
    private final Members members;
    private final Profiles profiles;
    private final Texts texts;
    private final Comings comings;
    private final Additions additions;
    private final Furniture furniture;

    Floors(
            Presences presences,
            Sight sight,
            Habits habits,
            Spaces spaces,
            Members members,
            Profiles profiles,
            Texts texts,
            Comings comings,
            Additions additions,
            Furniture furniture) {
        this.presences = presences;
        this.sight = sight;
        this.habits = habits;
        this.spaces = spaces;
        this.members = members;
        this.profiles = profiles;
        this.texts = texts;
        this.comings = comings;
        this.additions = additions;
        this.furniture = furniture;
    }

    /** The space that somebody asks for; else the one where they are, or were last. */
    Space space(Optional<UUID> asked, Member me) {
        if (asked.isPresent()) return asked.flatMap(spaces::find).orElseThrow(NotThere::new);
        UUID usual = presences
                .of(me.id())
                .map(Presence::space)
                .orElseGet(() -> habits.of(me).space());
        return spaces.find(usual).orElseGet(spaces::first);
    }

    FloorView of(Space space, Member me) {
        List<Somebody> people = others(presences.here(space.id(), me), me);
        return new FloorView(
                me,
                spaces.all(),
                space,
                own(me),
                people,
                additions.guests(space.id(), me),
                comings.today(space, me),
                additions,
                furniture);
    }

    Own own(Member me) {
        return new Own(me, presences.of(me.id()), habits.of(me), spaces.all());
    }

    /** All others in any space whom this viewer sees, those whom one can speak to first. */
    List<Somebody> others(Member me) {
        return others(presences.here(me), me);
    }

    /** Somebody else who is here, if this viewer sees them. */
    Optional<Somebody> other(UUID id, Member me) {
        List<Presence> one = presences.find(id, me).map(List::of).orElse(List.of());
        return others(one, me).stream().findFirst();
    }

    private List<Somebody> others(List<Presence> here, Member me) {
        List<Presence> others =
                here.stream().filter(one -> !one.member().equals(me.id())).toList();
        Map<UUID, Member> people =
                members.named(others.stream().map(Presence::member).toList());
        Map<UUID, Profile> seen = profiles.of(people.values(), me);
        Map<UUID, List<FloorMark.Mark>> marked = additions.marks(people.values(), me, words(me));
        Sight.View view = sight.of(me);
        List<Somebody> found = new ArrayList<>();
        for (Presence one : others) {
            Member member = people.get(one.member());
            Profile profile = seen.get(one.member());
            if (member == null || profile == null) continue;
            found.add(new Somebody(
                    one, member, profile, view.isContact(member.id()), marked.getOrDefault(member.id(), List.of())));
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private Words words(Member me) {
        return texts.in(me.language());
    }
}
