package org.zwischenraum.care;

import java.util.List;
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
    private final Arrivals arrivals;
    private final Proposed proposed;
    private final Members members;

    CareController(Survey survey, Arrivals arrivals, Proposed proposed, Members members) {
        this.survey = survey;
        this.arrivals = arrivals;
        this.proposed = proposed;
        this.members = members;
    }

    /**
     * @param weeks so long somebody is new
     * @param inHand of whom hosts have taken care
     * @param newcomer of whom one has taken care just now
     * @param pair which was put away just now
     * @param absence who was put away just now
     */
    record Care(
            Member me,
            Few<Fresh> newcomers,
            List<Hand> inHand,
            Few<Proposal> pairs,
            Few<Became> became,
            Few<Unanswered> asks,
            Few<Absence> absences,
            Naming naming,
            Optional<Hand> newcomer,
            Optional<UUID> pair,
            Optional<Member> absence) {
        long weeks() {
            return Newcomers.NEW.toDays() / 7;
        }

        boolean isQuiet() {
            return newcomers.isEmpty()
                    && inHand.isEmpty()
                    && pairs.isEmpty()
                    && became.isEmpty()
                    && asks.isEmpty()
                    && absences.isEmpty();
        }
    }

    /**
     * @param whole of which part many are to be shown
     * @param newcomer the one taken care of just now
     * @param pair the one put away just now
     * @param absence the one put away just now
     */
    @GetMapping("/care")
    Show show(
            @RequestParam(defaultValue = "") String whole,
            @RequestParam Optional<UUID> newcomer,
            @RequestParam Optional<UUID> pair,
            @RequestParam Optional<UUID> absence,
            Member me) {
        Arrived arrived = arrivals.seenBy(me);
        Few<Member> fresh = Few.of(arrived.waiting().stream(), Survey.most(Section.NEWCOMERS, whole));
        return Show.page(
                "care/index",
                new Care(
                        me,
                        fresh.with(arrivals.with(fresh.shown(), me)),
                        arrived.inHand(),
                        survey.pairs(fresh.shown(), arrived, Survey.most(Section.PAIRS, whole), me),
                        survey.became(Survey.most(Section.BECAME, whole), me),
                        survey.asks(Survey.most(Section.ASKS, whole), me),
                        survey.absences(Survey.most(Section.ABSENCES, whole), me),
                        proposed.naming(),
                        newcomer.flatMap(arrived::hand),
                        pair,
                        absence.flatMap(id -> members.find(id, me))));
    }
}
