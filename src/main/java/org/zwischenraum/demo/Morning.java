package org.zwischenraum.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zwischenraum.care.AbsenceStory;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.plans.PlanTable;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.presences.Arrival;
import org.zwischenraum.presences.At;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.State;
import org.zwischenraum.spaces.Spaces;

/** Whoever opens the demo finds people there: in the house and online, at tables, each in a state of their own. */
@Demo
class Morning {
    private static final int NOWHERE = -1;
    private static final List<Comer> COMERS = List.of(
            new Comer("tanja", At.ON_SITE, State.OPEN, NOWHERE, "Bereitet das Barcamp vor"),
            new Comer("mira", At.ON_SITE, State.FOCUSED, 0, "Kapitel drei, noch einmal von vorn"),
            new Comer("ben", At.REMOTE, State.OPEN, 0, "Invoices, then the new landing page"),
            new Comer("anna", At.ON_SITE, State.OPEN, 1, "Verträge übersetzen"),
            new Comer("jonas", At.ON_SITE, State.FOCUSED, 0, "Der Dachs, Skizze zwölf"),
            new Comer("anas", At.REMOTE, State.FOCUSED, 1, "Steuern, leider"),
            new Comer("lou", At.ON_SITE, State.BREAK, NOWHERE, ""),
            new Comer("gregor", At.ON_SITE, State.OPEN, 2, "Angebote schreiben"),
            new Comer("pablo", At.ON_SITE, State.CALL, NOWHERE, ""),
            new Comer("carla", At.ON_SITE, State.OPEN, 1, "Startseite, zweiter Anlauf"),
            new Comer("leonie", At.REMOTE, State.OPEN, NOWHERE, "Newsletter für den Juli"),
            new Comer("diego", At.ON_SITE, State.FOCUSED, 3, "Pruebas, pruebas, pruebas"),
            new Comer("nele", At.ON_SITE, State.BACK_SOON, 2, "Telefonliste"),
            new Comer("lauren", At.REMOTE, State.BREAK, NOWHERE, ""),
            new Comer("camila", At.ON_SITE, State.OPEN, 3, "Fotos de ayer"));
    /** Who has not been here for a while. */
    private static final List<String> AWAY = List.of("yuki", "wiebke");

    private static final int WEEKS_AGO = 5;
    private final Presences presences;
    private final Members members;
    private final Spaces spaces;
    private final Plans plans;
    private final AbsenceStory absences;

    Morning(Presences presences, Members members, Spaces spaces, Plans plans, AbsenceStory absences) {
        this.presences = presences;
        this.members = members;
        this.spaces = spaces;
        this.plans = plans;
        this.absences = absences;
    }

    /** @param table its place in the plan's list */
    private record Comer(String key, At at, State state, int table, String intention) {}

    void begin(Map<String, UUID> people) {
        UUID space = spaces.first().id();
        List<PlanTable> tables = plans.of(space).tables();
        for (Comer comer : COMERS)
            Optional.ofNullable(people.get(comer.key()))
                    .flatMap(members::find)
                    .ifPresent(member -> come(comer, member, space, tables));
        for (String key : AWAY)
            Optional.ofNullable(people.get(key))
                    .flatMap(members::find)
                    .ifPresent(member -> absences.stayAway(WEEKS_AGO, member));
    }

    private void come(Comer comer, Member member, UUID space, List<PlanTable> tables) {
        presences.arrive(new Arrival(space, comer.at(), comer.state(), comer.intention(), Audience.MEMBERS), member);
        if (comer.table() != NOWHERE && comer.table() < tables.size())
            presences.sit(tables.get(comer.table()).id(), member);
    }
}
