package org.zwischenraum.profiles;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Role;
import org.zwischenraum.members.Sheet;

/**
 * The token's own member, with what only they see.
 *
 * @param audiences who may see each field
 * @param unused fields that suggestions must not rest on
 * @param version to be sent along with a change
 */
record MeJson(
        @JsonUnwrapped MemberJson member,
        Role role,
        int askedAtMost,
        boolean paused,
        Map<String, Audience> audiences,
        List<String> unused,
        int version) {
    static MeJson of(Member me, Sheet sheet, MemberJson member) {
        Map<String, Audience> audiences = new TreeMap<>();
        for (Field field : Field.values()) audiences.put(field.word(), sheet.audience(field));
        return new MeJson(
                member,
                me.role(),
                me.requestsAMonth(),
                me.isPaused(),
                audiences,
                sheet.unused().stream().map(Field::word).sorted().toList(),
                me.version());
    }
}
