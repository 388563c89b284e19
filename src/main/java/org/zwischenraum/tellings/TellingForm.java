package org.zwischenraum.tellings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.zwischenraum.text.Plain;

/** What somebody tells: an answer to any of the five questions, where or over what they talked, and when. */
record TellingForm(
        @Size(max = 300, message = "tellings.problem.long") String sittingOn,
        @Size(max = 300, message = "tellings.problem.long") String askAbout,
        @Size(max = 300, message = "tellings.problem.long") String learned,
        @Size(max = 300, message = "tellings.problem.long") String horizon,
        @Size(max = 300, message = "tellings.problem.long") String gladly,

        @Size(max = 60, message = "tellings.problem.occasion")
        String occasion,

        @NotNull(message = "tellings.problem.on") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate on) {
    TellingForm(
            @Nullable String sittingOn,
            @Nullable String askAbout,
            @Nullable String learned,
            @Nullable String horizon,
            @Nullable String gladly,
            @Nullable String occasion,
            @Nullable LocalDate on) {
        this.sittingOn = clean(sittingOn);
        this.askAbout = clean(askAbout);
        this.learned = clean(learned);
        this.horizon = clean(horizon);
        this.gladly = clean(gladly);
        this.occasion = clean(occasion);
        this.on = on;
    }

    static TellingForm blank(LocalDate today) {
        return new TellingForm("", "", "", "", "", "", today);
    }

    String answer(Prompt question) {
        return switch (question) {
            case SITTING_ON -> sittingOn;
            case ASK_ABOUT -> askAbout;
            case LEARNED -> learned;
            case HORIZON -> horizon;
            case GLADLY -> gladly;
        };
    }

    /** The field that a question is answered in. */
    static String field(Prompt question) {
        return switch (question) {
            case SITTING_ON -> "sittingOn";
            case ASK_ABOUT -> "askAbout";
            case LEARNED -> "learned";
            case HORIZON -> "horizon";
            case GLADLY -> "gladly";
        };
    }

    Map<Prompt, String> answers() {
        Map<Prompt, String> answers = new EnumMap<>(Prompt.class);
        for (Prompt question : Prompt.values())
            if (!answer(question).isEmpty()) answers.put(question, answer(question));
        return answers;
    }

    private static String clean(@Nullable String typed) {
        return Plain.line(typed == null ? "" : typed);
    }
}
