package org.zwischenraum.profiles;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Approach;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Place;
import org.zwischenraum.members.Profile;
import org.zwischenraum.text.Weekdays;
import org.zwischenraum.web.Links;

/** A member as the API shows one to this viewer: what is empty and what is not for the viewer are both left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MemberJson(
        UUID id,
        String url,
        Instant createdAt,
        String name,
        String roleLabel,
        String pronouns,
        String headline,
        String sittingOn,
        List<String> languages,
        List<String> weekdays,
        @Nullable Place place,
        @Nullable Approach approach,
        Map<String, String> answers,
        List<OfferJson> offers) {
    public static MemberJson of(Member member, Profile profile, Links links) {
        return new MemberJson(
                member.id(),
                links.to("/people/" + member.id()),
                member.joinedAt(),
                profile.name(),
                profile.roleLabel(),
                profile.says(Field.PRONOUNS),
                profile.headline(),
                profile.says(Field.SITTING_ON),
                profile.languages(),
                profile.weekdays().stream().map(Weekdays::word).toList(),
                profile.place(),
                profile.approach(),
                answers(profile),
                profile.offers().stream().map(OfferJson::of).toList());
    }

    private static Map<String, String> answers(Profile profile) {
        return Question.all().stream()
                .filter(question -> question != Question.SITTING_ON)
                .filter(question -> !profile.says(question.field()).isEmpty())
                .collect(Collectors.toMap(Question::word, question -> profile.says(question.field())));
    }
}
