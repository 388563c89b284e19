package org.zwischenraum.care;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Nearness;
import org.zwischenraum.members.Sheet;
import org.zwischenraum.members.Sheets;

/** Who says that they come each week, and lets hosts know it. */
@Component
class Regularity {
    private final Sheets sheets;

    Regularity(Sheets sheets) {
        this.sheets = sheets;
    }

    boolean isRegular(Member member) {
        return isRegular(member, sheets.of(member.id()));
    }

    Collection<Member> of(Collection<Member> some) {
        Map<UUID, Sheet> read = sheets.of(some.stream().map(Member::id).toList());
        return some.stream()
                .filter(one -> isRegular(one, read.getOrDefault(one.id(), Sheet.BLANK)))
                .toList();
    }

    private static boolean isRegular(Member member, Sheet sheet) {
        return !member.weekdays().isEmpty()
                && member.isListed()
                && !member.isHost()
                && sheet.shows(Field.WEEKDAYS, Nearness.HOST);
    }
}
