package org.zwischenraum.mine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Sheets;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Links;
import tools.jackson.databind.json.JsonMapper;

/** Packs everything of somebody, module by module, into a file that is there as a whole or not at all. */
@Component
class Packing implements Job {
    static final String KIND = "mine.packing";
    private final JdbcClient sql;
    private final Takeouts takeouts;
    private final Members members;
    private final Accounts accounts;
    private final Sheets sheets;
    private final Notices notices;
    private final Texts texts;
    private final Links links;
    private final List<Belongings> belongings;
    private final JsonMapper json = JsonMapper.shared();

    Packing(
            JdbcClient sql,
            Takeouts takeouts,
            Members members,
            Accounts accounts,
            Sheets sheets,
            Notices notices,
            Texts texts,
            Links links,
            List<Belongings> belongings) {
        this.sql = sql;
        this.takeouts = takeouts;
        this.members = members;
        this.accounts = accounts;
        this.sheets = sheets;
        this.notices = notices;
        this.texts = texts;
        this.links = links;
        this.belongings = belongings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Duration> lease() {
        return Optional.of(Duration.ofMinutes(30));
    }

    @Override
    public void run(String subject) throws IOException {
        Optional<Takeout> asked = takeouts.find(UUID.fromString(subject)).filter(takeout -> !takeout.isReady());
        if (asked.isEmpty()) return;
        Takeout takeout = asked.get();
        Member me = members.get(takeout.member());
        if (me.emptiedAt() != null) return;
        Path file = takeouts.file(takeout.id());
        pack(takeout, me, file);
        if (takeouts.ready(takeout.id(), Files.size(file)))
            notices.tell(Notice.to(me.id(), "mine.notice.ready", "/me/mine").once("mine.ready:" + takeout.id()));
    }

    private void pack(Takeout takeout, Member me, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
            pack(takeout, me, new Suitcase(sql, json, me.id(), zip));
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void pack(Takeout takeout, Member me, Suitcase suitcase) {
        int packed = 0;
        for (Belongings module : belongings) {
            takeouts.progress(takeout.id(), packed++, belongings.size());
            module.pack(suitcase);
        }
        String address = accounts.find(me.id()).orElseThrow().email();
        suitcase.text("me.vcf", BusinessCard.of(me, address, sheets.of(me.id()), links.to("/people/" + me.id())));
        suitcase.text("README.txt", readme(me, suitcase));
    }

    private String readme(Member me, Suitcase suitcase) {
        Words words = texts.in(me.language());
        StringBuilder text = new StringBuilder(words.say("mine.readme", "name", me.name())).append("\n\n");
        suitcase.packed().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(part -> text.append(part.getKey())
                        .append("  ")
                        .append(part.getValue())
                        .append('\n'));
        return text.append("me.vcf\n").toString();
    }
}
