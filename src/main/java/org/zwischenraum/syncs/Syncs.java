package org.zwischenraum.syncs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.community.Communities;
import org.zwischenraum.imports.Bringing;

/** Looks at lists, and works them: keeps what they say, asks hosts what does not fit. */
@Component
class Syncs {
    private final Memory memory;
    private final Questions questions;
    private final Runs runs;
    private final Bringing bringing;
    private final Audit audit;
    private final Communities communities;
    private final Clock clock;

    Syncs(
            Memory memory,
            Questions questions,
            Runs runs,
            Bringing bringing,
            Audit audit,
            Communities communities,
            Clock clock) {
        this.memory = memory;
        this.questions = questions;
        this.runs = runs;
        this.bringing = bringing;
        this.audit = audit;
        this.communities = communities;
        this.clock = clock;
    }

    /** @throws Unfit when it is no list of members */
    Roll read(byte[] content) {
        return RollReader.read(
                content, LocalDate.ofInstant(clock.instant(), communities.get().zone()));
    }

    /** What would become of a list; changes nothing. */
    @Transactional(readOnly = true)
    public Plan look(Roll roll) {
        return Comparison.of(roll, memory.of(roll.source()));
    }

    /** Works a file that is kept; sent twice, it is worked once. */
    @Transactional
    public Run.Report work(UUID id, @Nullable UUID host) {
        runs.waitForOthers();
        Run run = runs.find(id).orElseThrow();
        if (run.isWorked()) return run.report().orElse(new Run.Report(List.of(), List.of()));
        Roll roll = read(run.content());
        Plan plan = look(roll);
        Run.Report report = new Run.Report(apply(roll, plan), faults(roll, plan));
        runs.worked(id, roll.lines().size(), report);
        note(host, roll, report);
        return report;
    }

    /** The lines that are not taken, in their order. */
    static List<Roll.Fault> faults(Roll roll, Plan plan) {
        return Stream.concat(roll.rejected().stream(), plan.rejected().stream())
                .sorted(Comparator.comparingInt(Roll.Fault::line))
                .toList();
    }

    private List<Change> apply(Roll roll, Plan plan) {
        Optional<UUID> inviter = runs.inviting(roll.source());
        List<Change> said = new ArrayList<>();
        List<Bringing.Somebody> fresh = new ArrayList<>();
        Set<String> prints = new HashSet<>(roll.mentioned());
        for (Line line : roll.lines()) prints.add(line.print());
        for (Plan.Step step : plan.steps())
            if (!step.isNothing()) said.addAll(apply(roll.source(), step, inviter, fresh));
        inviter.ifPresent(host -> bringing.invite(fresh, host));
        memory.missing(roll.source(), plan.missing().stream().map(Listed::id).toList(), prints);
        for (Listed gone : plan.missing()) {
            Change change = new Change(What.MISSING, gone.name(), gone.email(), "");
            questions.ask(gone.id(), change);
            said.add(change);
        }
        return said;
    }

    private List<Change> apply(Source source, Plan.Step step, Optional<UUID> inviter, List<Bringing.Somebody> fresh) {
        List<Change> said = new ArrayList<>(step.changes());
        UUID listed = memory.keep(source, step);
        questions.settleAllBut(listed, step.open());
        for (Change question : step.questions()) {
            if (question.what() == What.NEW && inviter.isPresent()) {
                questions.invited(listed, question, inviter.get());
                fresh.add(new Bringing.Somebody(step.line().email(), step.line().name()));
                said.add(new Change(What.INVITED, question.name(), "", question.now()));
            } else {
                questions.ask(listed, question);
                said.add(question);
            }
        }
        return said;
    }

    private void note(@Nullable UUID host, Roll roll, Run.Report report) {
        audit.note(
                host,
                "syncs.log.worked",
                "",
                Map.of(
                        "people", String.valueOf(roll.lines().size()),
                        "changes", String.valueOf(report.changes().size())));
    }
}
