package org.zwischenraum.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.text.Language;

@SpringBootTest(properties = "zwischenraum.jobs.background=false")
@WithDatabase
class OutboxWithoutServerTest {
    @Autowired
    Outbox outbox;

    @Autowired
    Jobs jobs;

    @Test
    void lettersWaitWithoutFailing() {
        outbox.send(new Letter("tom@example.org", Language.EN, "test.note", "Hello", List.of("Text")));
        jobs.runDue();
        assertThat(outbox.unsent()).singleElement().satisfies(unsent -> {
            assertThat(unsent.recipient()).isEqualTo("tom@example.org");
            assertThat(unsent.error()).isNull();
        });
        assertThat(jobs.failed()).isEmpty();
    }
}
