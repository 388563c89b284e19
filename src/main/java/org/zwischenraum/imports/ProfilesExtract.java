package org.zwischenraum.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Profile;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.profiles.MemberJson;
import org.zwischenraum.web.Links;
import tools.jackson.databind.json.JsonMapper;

/** What members say about themselves, as the API shows it: more than fits into a table. */
@Component
class ProfilesExtract implements Extract {
    private static final String FILE = "members.json";
    private final Members members;
    private final Profiles profiles;
    private final Links links;
    private final JsonMapper json;

    ProfilesExtract(Members members, Profiles profiles, Links links, JsonMapper json) {
        this.members = members;
        this.profiles = profiles;
        this.links = links;
        this.json = json;
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public void write(OutputStream out, Member host) throws IOException {
        List<Member> people = members.listedFor(host);
        Map<UUID, Profile> seen = profiles.of(people, host);
        out.write(
                json.writeValueAsBytes(people.stream().map(who -> of(who, seen)).toList()));
    }

    private MemberJson of(Member who, Map<UUID, Profile> seen) {
        return MemberJson.of(who, Objects.requireNonNull(seen.get(who.id())), links);
    }
}
