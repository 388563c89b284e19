package org.zwischenraum.jobs;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What is due when. There is one row for each kind and subject; asking again replaces it.
 *
 * <p>A plan made inside a transaction exists when that transaction commits, and not before.
 */
@Component
public class Jobs {
    private final HouseClock clock;
    private final Plan plan;
    private final Workbench workbench;
    private final Background background;
    private final Reactions reactions;

    Jobs(HouseClock clock, Plan plan, Workbench workbench, Background background, Reactions reactions) {
        this.clock = clock;
        this.plan = plan;
        this.workbench = workbench;
        this.background = background;
        this.reactions = reactions;
    }

    /** Plans the work of this kind for this subject; an earlier plan for the same is replaced. */
    public void at(Instant due, String kind, String subject) {
        plan.put(due, kind, subject);
    }

    /** Takes the plan back; nothing happens when there is none. */
    public void cancel(String kind, String subject) {
        plan.remove(kind, subject);
    }

    /** Jobs and deliveries of facts that are not tried again by themselves, newest first. */
    public List<FailedJob> failed() {
        return Stream.concat(plan.failed().stream(), reactions.failed().stream())
                .sorted(Comparator.comparing(FailedJob::failedAt).reversed())
                .toList();
    }

    /**
     * Tries a lasting failure again now, with a full number of tries.
     *
     * @return false when there is none with this id, or it is about to be tried
     */
    public boolean retry(UUID id) {
        boolean reaction = reactions.retry(id);
        if (reaction) plan.put(clock.instant(), Redelivery.KIND, "");
        return reaction || plan.retry(id);
    }

    /**
     * Runs here and now all that is due, reactions to facts included, until there is nothing left. For tests and the
     * demo, which set the clock; the running program does the same by itself in the background.
     */
    public void runDue() {
        workbench.alone(this::runAll);
    }

    /** Does something while no job and no reaction is under way, nor begins; what is due waits. For tests, like the above. */
    public void whileAllRest(Runnable work) {
        workbench.alone(() -> {
            background.awaitQuiet();
            work.run();
        });
    }

    private void runAll() {
        workbench.planRecurring();
        do {
            background.awaitQuiet();
        } while (workedAtAny());
    }

    private boolean workedAtAny() {
        boolean any = false;
        while (workbench.work()) {
            any = true;
        }
        return any;
    }
}
