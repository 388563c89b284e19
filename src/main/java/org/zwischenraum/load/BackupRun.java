package org.zwischenraum.load;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.database.BackupKey;
import org.zwischenraum.database.DataLock;
import org.zwischenraum.database.Database;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.SettingsReader;

/** One run of the benchmark of backups. */
final class BackupRun {
    private static final int MEGABYTE = 1_000_000;
    /** About so many bytes a notice takes as a row of the backup. */
    private static final int ROW = 250;

    private final Invocation call;
    private final BenchBackupCommand.Plan plan;
    private final ProvingGround ground;
    private final DataDirectory data;

    BackupRun(Invocation call, BenchBackupCommand.Plan plan, ProvingGround ground) {
        this.call = call;
        this.plan = plan;
        this.ground = ground;
        this.data = new DataDirectory(ground.place().resolve("data"));
    }

    BackupReport measure() throws IOException, InterruptedException, SQLException {
        ground.fill(call, new Population(plan.members(), plan.members(), 1).sizes(), PagesFilling.KEYS);
        addRows();
        addFiles();
        BackupKey key = BackupKey.make();
        Files.writeString(
                data.configuration(), "\nbackup-recipients = " + key.recipient() + "\n", StandardOpenOption.APPEND);
        Files.writeString(ground.place().resolve("key"), key.asFile());
        return measured();
    }

    private BackupReport measured() throws IOException, InterruptedException {
        Path file = ground.place().resolve("house.zip.age");
        LoadRound rest;
        LoadRound meanwhile;
        double backup;
        try (BenchHouse house = ground.open()) {
            PageWatch.during(house.port(), key(), () -> Thread.sleep(Duration.ofSeconds(plan.seconds())));
            call.warn("load.measuring");
            rest = PageWatch.during(house.port(), key(), () -> Thread.sleep(Duration.ofSeconds(plan.seconds())));
            meanwhile = PageWatch.during(
                    house.port(), key(), () -> BenchHouse.command("backup", file.toString(), "--data", data.path()));
            backup = meanwhile.seconds();
        }
        double copy = seconds(() -> copy(data.files(), data.database().resolve("cluster")));
        Path back = ground.place().resolve("back");
        double restore = seconds(() -> BenchHouse.command(
                "restore",
                file.toString(),
                "--data",
                back,
                "--key",
                ground.place().resolve("key")));
        return new BackupReport(
                plan,
                size(data.files()),
                size(data.database().resolve("cluster")),
                Files.size(file),
                backup,
                copy,
                restore,
                rest,
                meanwhile);
    }

    private String key() throws IOException {
        return ground.lines(PagesFilling.KEYS).getFirst();
    }

    /** Of words that compress as what people write does, and not at all alike. */
    private void addRows() throws SQLException {
        try (DataLock lock = DataLock.take(data);
                Database database = Database.open(SettingsReader.read(data, Map.of(), Map.of()));
                Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into notice (id, member_id, text_key, arguments, path, once, made_at, read_at)
                        select gen_random_uuid(), who.id, 'hosting.notice.enquiry',
                          jsonb_build_object('said', md5(random()::text) || ' Wer hat Zeit, mir zu helfen? ' || md5(random()::text)),
                          '/asks/' || each, 'bench:' || each, now() - each * interval '1 second', now()
                        from (select id from member order by id limit 300) who,
                          generate_series(1, ? / (select least(count(*), 300) from member)) each
                        """)) {
            insert.setLong(1, (long) plan.megabytes() * MEGABYTE / 4 / ROW);
            insert.execute();
        }
    }

    /** As large as photographs, and as little to be pressed. */
    private void addFiles() throws IOException {
        Random random = new Random(1);
        byte[] photograph = new byte[MEGABYTE];
        Path directory = Files.createDirectories(data.files().resolve("bench"));
        for (int number = 0; number < plan.megabytes() * 3 / 4; number++) {
            random.nextBytes(photograph);
            Files.write(directory.resolve("photograph" + number), photograph);
        }
    }

    private void copy(Path... trees) throws IOException {
        Path target = Files.createDirectories(ground.place().resolve("copy"));
        int number = 0;
        for (Path tree : trees) {
            for (Path file : filesIn(tree)) {
                Path copy = target.resolve(Integer.toString(number++));
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }

    private static long size(Path tree) throws IOException {
        long sum = 0;
        for (Path file : filesIn(tree)) sum += Files.size(file);
        return sum;
    }

    private static List<Path> filesIn(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    private static double seconds(PageWatch.Meanwhile work) throws IOException, InterruptedException {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }
}
