package org.zwischenraum.sentences;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** A model in use. Remembers where offers lie, since finding that takes milliseconds and they change seldom; any thread may use it. */
public final class Sentences {
    /** Of 1.5 kB each. */
    private static final int OFFERS_KEPT = 8_000;

    private static final class Found {
        static final Optional<Sentences> SENTENCES = Extras.beside(System.getenv("ZWISCHENRAUM_HOME"))
                .flatMap(Extras::model)
                .map(Sentences::of);
    }

    /** An ask that is held against many offers. */
    public final class Ask {
        private final float[] place;

        private Ask(String english) {
            this.place = model.asked(english);
        }

        /**
         * How near an offer lies.
         *
         * @param offer as it was written; what it is remembered by
         * @param english the same in English, worked out only when it is not remembered
         * @return 0 for what has nothing to do with it, towards 1 the more it means the same
         */
        public double nearness(String offer, Supplier<String> english) {
            double cosine = cosine(place, offers.get(offer, _ -> model.offered(english.get())));
            return Math.max(0, cosine - model.usual());
        }
    }

    private final SentenceModel model;
    private final Cache<String, float[]> offers =
            Caffeine.newBuilder().maximumSize(OFFERS_KEPT).build();

    private Sentences(SentenceModel model) {
        this.model = model;
    }

    public static Sentences of(SentenceModel model) {
        return new Sentences(model);
    }

    /** The one beside the program, in {@code extras/sentences/lib}; looked for when first needed, and once. */
    public static Optional<Sentences> installed() {
        return Found.SENTENCES;
    }

    /** By the libraries in a directory; empty when it is not there or brings no model. */
    public static Optional<Sentences> in(Path directory) {
        return Extras.model(directory).map(Sentences::of);
    }

    /** For people: the model's name. */
    public String name() {
        return model.name();
    }

    public Ask ask(String english) {
        return new Ask(english);
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }
}
