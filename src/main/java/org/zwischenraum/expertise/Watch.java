package org.zwischenraum.expertise;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.retrieval.View;
import org.zwischenraum.text.Fault;

/**
 * Reads the lexicon and opens the index once the house is open, since the first who asks is not to wait for them, and lets the
 * index follow while nobody asks. {@code zwischenraum.jobs.background=false} leaves that to those who ask.
 */
@Component
class Watch implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final LineKeeper keeper;
    private final Expertise expertise;
    private final boolean wanted;
    private volatile @Nullable Thread thread;

    Watch(LineKeeper keeper, Expertise expertise, @Value("${zwischenraum.jobs.background:true}") boolean wanted) {
        this.keeper = keeper;
        this.expertise = expertise;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread = Thread.ofVirtual().name("expertise").start(wanted ? this::watch : expertise::understanding);
    }

    private void watch() {
        try {
            while (true) {
                look();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            keeper.view().ifPresent(View::close);
        } catch (RuntimeException trouble) {
            // The database is away for a moment; the next look may find it again.
            LOG.warn("Following what members change failed: {}", Fault.of(trouble));
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        Thread watching = thread;
        if (watching == null) return;
        watching.interrupt();
        watching.join(Duration.ofSeconds(5));
    }
}
