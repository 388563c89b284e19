package org.zwischenraum.syncs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.settings.Settings;

/** A house that has a list of its members elsewhere, and what tests do with it. */
abstract class ListedHouse {
    static final String HEAD = "Id,FullName,Email,TariffName,CompanyName\n";
    static final String MIRA = "7,Mira Sommer,mira.sommer@example.org,Flex,Sommer\n";

    @Autowired
    House house;

    @Autowired
    FolderRound folder;

    @Autowired
    SyncExpiry expiry;

    @Autowired
    SyncsBelongings belongings;

    @Autowired
    Settings settings;

    Visitor host;
    Visitor mira;

    @BeforeEach
    void tanjaHosts() throws IOException {
        house.found();
        host = house.host();
        mira = house.member("mira");
        Path sync = settings.data().sync();
        if (Files.isDirectory(sync)) org.springframework.util.FileSystemUtils.deleteRecursively(sync);
    }

    String upload(String list) {
        return host.upload("/hosting/sync", "file", "liste.csv", list.getBytes(StandardCharsets.UTF_8))
                .leadsTo();
    }

    String work(String list) {
        String run = upload(list);
        assertThat(host.post(run).status()).isEqualTo(303);
        return run;
    }

    void answer(String what, String answer) {
        UUID id = house.sql()
                .sql("select id from sync_question where settled_at is null and what = :what")
                .param("what", what)
                .query(UUID.class)
                .single();
        assertThat(host.post("/hosting/sync/questions/" + id, "answer", answer).status())
                .isEqualTo(303);
    }

    String bens() {
        return team();
    }

    /** Some who are members, so that one who is missing is less than a fifth. */
    String team() {
        StringBuilder lines = new StringBuilder();
        for (String key : List.of("jonas", "rike", "carla", "anna", "pablo", "paul")) {
            house.member(key);
            var person = house.cast().person(key);
            lines.append(key)
                    .append(',')
                    .append(person.name())
                    .append(',')
                    .append(person.email())
                    .append(",Flex,\n");
        }
        return lines.toString();
    }

    void lay(String name, String content) throws IOException {
        Files.createDirectories(settings.data().sync());
        Files.writeString(settings.data().sync().resolve(name), content);
    }

    void round() throws IOException {
        folder.run("");
        folder.run("");
    }

    List<Path> files(String where) throws IOException {
        try (Stream<Path> all = Files.list(settings.data().sync().resolve(where))) {
            return all.toList();
        }
    }

    String report(String where) throws IOException {
        Path text = files(where).stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .findFirst()
                .orElseThrow();
        return Files.readString(text);
    }

    String name() {
        return house.sql()
                .sql("select name from member where id = :id")
                .param("id", mira.id())
                .query(String.class)
                .single();
    }

    int count(String rows) {
        return house.sql()
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }
}
