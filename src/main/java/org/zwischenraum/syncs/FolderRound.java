package org.zwischenraum.syncs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zwischenraum.community.Communities;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.sheets.Sheet;
import org.zwischenraum.text.Fault;
import org.zwischenraum.text.Plain;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Ids;

/**
 * Looks into the folder {@code sync} of the data directory every few minutes. A file is worked once nothing has changed of it
 * between two looks; then it lies in {@code done} with a report beside it, or in {@code refused} with the reason.
 */
@Component
class FolderRound implements Job {
    static final String KIND = "syncs.folder";
    private static final Logger log = LoggerFactory.getLogger(FolderRound.class);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LONGEST_NAME = 60;
    private final Syncs syncs;
    private final Runs runs;
    private final Members members;
    private final Notices notices;
    private final Communities communities;
    private final Texts texts;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Path folder;
    private final Map<Path, String> before = new HashMap<>();

    FolderRound(
            Syncs syncs,
            Runs runs,
            Members members,
            Notices notices,
            Communities communities,
            Texts texts,
            Clock clock,
            PlatformTransactionManager transactions,
            Settings settings) {
        this.syncs = syncs;
        this.runs = runs;
        this.members = members;
        this.notices = notices;
        this.communities = communities;
        this.texts = texts;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.folder = settings.data().sync();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofMinutes(3));
    }

    /** Files are moved, which no transaction takes back. */
    @Override
    public Optional<Duration> lease() {
        return Optional.of(Duration.ofMinutes(30));
    }

    @Override
    public synchronized void run(String subject) throws IOException {
        if (communities.find().isEmpty()) return;
        for (Path file : files(folder)) lookAt(file);
        for (String old : List.of("done", "refused")) for (Path file : files(folder.resolve(old))) removeOld(file);
    }

    /** One that cannot be read or moved keeps nobody else waiting. */
    private void lookAt(Path file) {
        try {
            if (isComplete(file)) take(file);
        } catch (IOException trouble) {
            log.warn("A list in the folder sync could not be taken: {}", Fault.of(trouble));
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) return List.of();
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !Runs.name(file).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** Whether size and time are as they were at the last look. */
    private boolean isComplete(Path file) throws IOException {
        String now = Files.size(file) + " " + Files.getLastModifiedTime(file);
        if (now.equals(before.put(file, now))) {
            before.remove(file);
            return true;
        }
        return false;
    }

    private void take(Path file) throws IOException {
        try {
            if (Files.size(file) > Sheet.LARGEST) throw new Unfit("sheets.unreadable.tooLarge");
            byte[] content = Files.readAllBytes(file);
            Roll roll = syncs.read(content);
            if (runs.knows(roll.source(), content)) put(file, "done", words().say("syncs.report.known"));
            else take(file, content, roll);
        } catch (Unfit unfit) {
            put(file, "refused", words().say(unfit.key()));
        }
    }

    /** All of it is done or nothing; the file is moved when it stands in the database what became of it. */
    private void take(Path file, byte[] content, Roll roll) throws IOException {
        String report = transaction.execute(_ -> work(Plain.line(Runs.name(file), 120), content, roll));
        put(file, "done", report);
    }

    private String work(String name, byte[] content, Roll roll) {
        UUID id = Ids.next();
        runs.keep(id, roll.source(), name, content, null);
        Plan plan = syncs.look(roll);
        if (plan.isSuspicious()) return hold(id, "syncs.report.held");
        if (plan.isFlood() && runs.inviting(roll.source()).isPresent()) return hold(id, "syncs.report.flood");
        Run.Report report = syncs.work(id, null);
        if (!report.isEmpty()) tellHosts(id, "syncs.notice.worked");
        else if (!report.rejected().isEmpty()) tellHosts(id, "syncs.notice.unread");
        return new ReportText(words()).of(report, roll.lines().size());
    }

    private String hold(UUID run, String why) {
        tellHosts(run, "syncs.notice.held");
        return words().say(why);
    }

    private void tellHosts(UUID run, String key) {
        String path = SyncController.PATH + "/" + run;
        for (Member host : members.hosts())
            notices.tell(Notice.to(host.id(), key, path).once("syncs:" + run));
    }

    private void put(Path file, String where, String report) throws IOException {
        Path directory = Files.createDirectories(folder.resolve(where));
        Path target = directory.resolve(Ids.next() + "-" + end(Runs.name(file)));
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        Path text = target.resolveSibling(Runs.name(target) + ".txt");
        Files.writeString(text, report + "\n");
        for (Path one : List.of(target, text)) Files.setLastModifiedTime(one, FileTime.from(clock.instant()));
    }

    /** A name may be as long as the system allows; with more before it, it would be longer. */
    private static String end(String name) {
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private void removeOld(Path file) throws IOException {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(clock.instant().minus(KEPT)))
            Files.deleteIfExists(file);
    }

    private Words words() {
        return texts.in(communities.get().language());
    }
}
