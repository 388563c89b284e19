package org.zwischenraum.suggestions;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.vocabulary.VocabularyChanged;

/** The house understands other words than before, so the latest asks are looked at again. */
@Component
class WhenVocabularyChanged {
    private final LookingAgain again;

    WhenVocabularyChanged(LookingAgain again) {
        this.again = again;
    }

    @ApplicationModuleListener
    void lookAgain(VocabularyChanged changed) {
        again.soon();
    }
}
