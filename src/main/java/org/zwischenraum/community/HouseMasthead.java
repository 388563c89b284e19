package org.zwischenraum.community;

import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.HouseLook;
import org.zwischenraum.web.Masthead;

/** The house's own name stands at the head of each page; before it has one, the program's. */
@Component
class HouseMasthead implements Masthead {
    private final Communities communities;

    private final Looks looks;

    HouseMasthead(Communities communities, Looks looks) {
        this.communities = communities;
        this.looks = looks;
    }

    @Override
    public String name() {
        return communities.find().map(Community::name).orElse("Zwischenraum");
    }

    @Override
    public List<Language> languages() {
        return communities.find().map(Community::languages).orElse(List.of(Language.values()));
    }

    @Override
    public Language language() {
        return communities.find().map(Community::language).orElse(Language.EN);
    }

    @Override
    public ZoneId zone() {
        return communities.find().map(Community::zone).orElse(ZoneId.of("Europe/Berlin"));
    }

    @Override
    public HouseLook look() {
        return looks.shown();
    }
}
