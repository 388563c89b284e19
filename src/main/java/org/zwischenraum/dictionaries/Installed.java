package org.zwischenraum.dictionaries;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zwischenraum.lexicon.Dictionary;
import org.zwischenraum.settings.DictionaryDirectory;
import org.zwischenraum.text.Fault;
import org.zwischenraum.text.Language;

/**
 * The dictionaries of this machine. They are read in the background when a word is first asked for, so that no start takes
 * longer; as long as that lasts, seconds, no word is known.
 */
class Installed implements Dictionary {
    private static final Logger LOG = LoggerFactory.getLogger(Installed.class);
    private final DictionaryDirectory directory;
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile Dictionary read = Dictionary.NONE;

    private Installed(DictionaryDirectory directory) {
        this.directory = directory;
    }

    /** Those there are now; one that is installed later is found by the next start. */
    static Dictionary of(Optional<DictionaryDirectory> directory) {
        return directory
                .filter(there -> !there.found().isEmpty())
                .<Dictionary>map(Installed::new)
                .orElse(Dictionary.NONE);
    }

    @Override
    public List<Meaning> meanings(String key, Language language) {
        if (begun.compareAndSet(false, true))
            Thread.ofPlatform().name("dictionaries").daemon().start(this::read);
        return read.meanings(key, language);
    }

    private void read() {
        try {
            read = Dictionaries.in(directory);
        } catch (IOException | RuntimeException broken) {
            LOG.warn("Dictionaries could not be read; the house goes on without: {}", Fault.of(broken));
        }
    }
}
