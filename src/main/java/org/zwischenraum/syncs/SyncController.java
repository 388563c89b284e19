package org.zwischenraum.syncs;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.sheets.Sheet;
import org.zwischenraum.text.Plain;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Hosts bring a list along again: they see first what would change, and decide what does not fit. */
@Controller
@OpenTo(Standing.HOST)
class SyncController {
    static final String PATH = "/hosting/sync";
    private final Syncs syncs;
    private final Runs runs;
    private final Questions questions;
    private final Notices notices;
    private final Audit audit;

    SyncController(Syncs syncs, Runs runs, Questions questions, Notices notices, Audit audit) {
        this.syncs = syncs;
        this.runs = runs;
        this.questions = questions;
        this.notices = notices;
        this.audit = audit;
    }

    /** The page of lists. */
    record Overview(List<Question> questions, List<Run> runs, List<Source> inviting) {
        boolean invites(Source source) {
            return inviting.contains(source);
        }
    }

    /**
     * A file and what would come of it, or what came of it.
     *
     * @param left of how many the list says that they are members no more
     * @param missing how many members are in the list no more
     * @param held whether they are so many that the list is rather half a list
     * @param letters how many invitations leave when it is taken
     */
    record Look(Run run, Run.Report report, int people, int left, int missing, boolean held, int letters) {}

    @GetMapping(PATH)
    Show index(Member me) {
        notices.seen(PATH, me);
        return Show.page("syncs/syncs", overview());
    }

    @PostMapping(PATH)
    View upload(
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Member me)
            throws IOException {
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isBlank()) return wrong("imports.noFile");
        if (file.getSize() > Sheet.LARGEST) return wrong("sheets.unreadable.tooLarge");
        byte[] content = file.getBytes();
        UUID kept = id == null ? Ids.next() : id;
        try {
            Source source = syncs.read(content).source();
            runs.keep(kept, source, Plain.line(file.getOriginalFilename(), 120), content, me.id());
        } catch (Unfit unfit) {
            return wrong(unfit.key());
        }
        return Redirect.to(PATH + "/" + kept);
    }

    @GetMapping(PATH + "/{id}")
    Show show(@PathVariable UUID id, Member me) {
        Run run = find(id, me);
        notices.seen(PATH + "/" + id, me);
        if (run.isWorked()) return Show.page("syncs/look", done(run));
        Roll roll = syncs.read(run.content());
        Plan plan = syncs.look(roll);
        boolean inviting = runs.inviting(roll.source()).isPresent();
        Run.Report report = new Run.Report(plan.all(inviting), Syncs.faults(roll, plan));
        return Show.page(
                "syncs/look",
                new Look(
                        run,
                        report,
                        roll.lines().size(),
                        roll.left().size(),
                        plan.lost(),
                        plan.isSuspicious(),
                        inviting ? plan.fresh() : 0));
    }

    @PostMapping(PATH + "/{id}")
    Redirect work(@PathVariable UUID id, Member me) {
        syncs.work(find(id, me).id(), me.id());
        return Redirect.to(PATH + "/" + id);
    }

    @PostMapping(PATH + "/questions/{id}")
    Redirect answer(@PathVariable UUID id, @RequestParam Question.Answer answer, Member me) {
        Question question = questions.find(id).orElseThrow(NotThere::new);
        if (questions.answer(question, answer, me)) note(question, answer, me);
        return Redirect.to(PATH);
    }

    private void note(Question question, Question.Answer answer, Member me) {
        String subject = question.member() == null ? "" : question.member().toString();
        audit.note(me.id(), "syncs.log.answered", subject, Map.of("answer.key", Words.key("syncs.said", answer)));
    }

    @PostMapping(PATH + "/inviting")
    Redirect invite(@RequestParam Source source, @RequestParam(defaultValue = "false") boolean on, Member me) {
        if (runs.inviting(source, on, me.id()))
            audit.note(
                    me.id(),
                    on ? "syncs.log.inviting" : "syncs.log.invitingNot",
                    "",
                    Map.of("source.key", Words.key("syncs.source", source)));
        return Redirect.to(PATH);
    }

    /** What a host only looks at is theirs; what lay in the folder or was worked is for all hosts. */
    private Run find(UUID id, Member me) {
        return runs.find(id)
                .filter(run -> run.isWorked() || run.host() == null || me.id().equals(run.host()))
                .orElseThrow(NotThere::new);
    }

    private static Look done(Run run) {
        return new Look(run, run.report().orElse(new Run.Report(List.of(), List.of())), run.people(), 0, 0, false, 0);
    }

    private Overview overview() {
        List<Source> inviting = java.util.Arrays.stream(Source.values())
                .filter(source -> runs.inviting(source).isPresent())
                .toList();
        return new Overview(questions.open(), runs.latest(), inviting);
    }

    private Show wrong(String key) {
        return Show.page("syncs/syncs", overview()).with(new Invalid("file", key));
    }
}
