package org.zwischenraum.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;

/** The record of processing says what the program says of itself. A stale one is written anew, and the test fails once. */
@HouseTest
class RecordTest {
    private static final Path RECORD = Path.of("docs/record-of-processing.md");

    @Autowired
    List<Belongings> belongings;

    @Autowired
    Texts texts;

    @Test
    void theWrittenRecordIsWhatTheModulesSay() throws IOException {
        String written = HEAD + rows() + FOOT;
        String kept = Files.exists(RECORD) ? Files.readString(RECORD) : "";
        if (!written.equals(kept)) Files.writeString(RECORD, written);
        assertThat(written)
                .as("docs/record-of-processing.md was out of date; it has been written anew: look at it and commit it")
                .isEqualTo(kept);
    }

    private String rows() {
        return belongings.stream()
                .flatMap(module -> module.keeps().stream())
                .sorted(Comparator.comparing(Keeping::key))
                .map(this::row)
                .collect(Collectors.joining());
    }

    private String row(Keeping keeping) {
        Words words = texts.in(Language.EN);
        return "| "
                + String.join(
                        " | ",
                        words.say(keeping.key()),
                        words.of("belongings.seen", keeping.seen()),
                        words.say(
                                Words.key("belongings.stay", keeping.stay().until()),
                                "days",
                                keeping.stay().days()),
                        switch (keeping.basis()) {
                            case MEMBERSHIP -> "Art. 6 (1) b";
                            case CONSENT -> "Art. 6 (1) a";
                            case INTEREST -> "Art. 6 (1) f";
                        },
                        keeping.tables().stream()
                                .sorted()
                                .map(table -> "`" + table + "`")
                                .collect(Collectors.joining(", ")))
                + " |\n";
    }

    private static final String HEAD = """
            # Record of processing

            Written by `RecordTest` from what each module says of itself (`Belongings`); do not edit. For the record that article 30 GDPR
            asks of whoever runs a house, add above it: name and contact of the house and of its data protection officer, if it has one.
            The same list, in three languages, stands in the house at `/privacy/kept`.

            **Purposes**: running a coworking community; helping its members find each other. **Persons**: members, friends of the community,
            guests of a day, people who write to the house. **Recipients**: whoever hosts the server and carries the mail, as the house's
            privacy page names them; nobody else. **Third countries**: none by the program itself. **Security**: access by sign-in with rights
            checked in every look-up, transport by TLS (see operators.md), passwords and tokens only as check values, backups encrypted where the
            operator switched that on.

            | what, and what for | seen by | how long | basis (GDPR) | tables |
            |---|---|---|---|---|
            """;

    private static final String FOOT = """

            What stands in no row is not kept. A test fails when a table refers to a person and no row answers for it.
            """;
}
