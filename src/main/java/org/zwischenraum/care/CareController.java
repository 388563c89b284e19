package org.zwischenraum.care;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.pairs.Newcomers;
import org.zwischenraum.pairs.Proposed;
import org.zwischenraum.pairs.Proposed.Proposal;
import org.zwischenraum.reasons.Naming;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Who should meet whom: the hosts' page of care. */
@Controller
@OpenTo(Standing.HOST)
class CareController {
    private final Survey survey;
    private final Proposed proposed;
    private final Members members;

    CareController(Survey survey, Proposed proposed, Members members) {
        this.survey = survey;
        this.proposed = proposed;
        this.members = members;
    }

    /**
     * @param weeks so long somebody is new
     * @param pair which was put away just now
     * @param absence who was put away just now
     */
    record Care(
            Member me,
            Few<Fresh> newcomers,
            Few<Proposal> pairs,
            Few<Became> became,
            Few<Unanswered> asks,
            Few<Absence> absences,
            Naming naming,
            Optional<UUID> pair,
            Optional<Member> absence) {
        long weeks() {
            return Newcomers.NEW.toDays() / 7;
        }

        boolean isQuiet() {
            return newcomers.isEmpty() && pairs.isEmpty() && became.isEmpty() && asks.isEmpty() && absences.isEmpty();
        }
    }

    /**
     * @param whole of which part many are to be shown
     * @param pair the one put away just now
     * @param absence the one put away just now
     */
    @GetMapping("/care")
    Show show(
            @RequestParam(defaultValue = "") String whole,
            @RequestParam Optional<UUID> pair,
            @RequestParam Optional<UUID> absence,
            Member me) {
        Few<Member> fresh = survey.newcomers(Survey.most(Section.NEWCOMERS, whole), me);
        return Show.page(
                "care/index",
                new Care(
                        me,
                        fresh.with(survey.fresh(fresh.shown(), me)),
                        survey.pairs(fresh.shown(), Survey.most(Section.PAIRS, whole), me),
                        survey.became(Survey.most(Section.BECAME, whole), me),
                        survey.asks(Survey.most(Section.ASKS, whole), me),
                        survey.absences(Survey.most(Section.ABSENCES, whole), me),
                        proposed.naming(),
                        pair,
                        absence.flatMap(id -> members.find(id, me))));
    }
}
