package org.zwischenraum.care;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Standing;

/** An absence that a host puts away: it rests until they come again. Whether there was one is not said. */
@Controller
@OpenTo(Standing.HOST)
class AbsenceController {
    private final LastWeeks weeks;
    private final Members members;

    AbsenceController(LastWeeks weeks, Members members) {
        this.weeks = weeks;
        this.members = members;
    }

    @PostMapping("/care/absences/{member}/putting-away")
    View putAway(@PathVariable UUID member, Member me) {
        weeks.putAway(found(member, me));
        return Redirect.to("/care?absence=" + member);
    }

    @PostMapping("/care/absences/{member}/taking-back")
    View takeBack(@PathVariable UUID member, Member me) {
        weeks.takeBack(found(member, me));
        return Redirect.to("/care");
    }

    private UUID found(UUID member, Member me) {
        return members.find(member, me).map(Member::id).orElseThrow(NotThere::new);
    }
}
