package org.zwischenraum.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.zwischenraum.text.Words;

/** What is wrong with a form, by field; said in words when the page is drawn. */
public final class Problems {
    static final Problems NONE = new Problems(List.of(), Map.of());
    private final Map<String, Invalid.Problem> byField = new LinkedHashMap<>();
    private final Map<String, String> typed;

    private Problems(List<Invalid.Problem> problems, Map<String, String> typed) {
        this.typed = typed;
        problems.forEach(problem -> byField.putIfAbsent(problem.field(), problem));
    }

    static Problems of(Invalid invalid) {
        return new Problems(invalid.problems(), Map.of());
    }

    static Problems of(BindingResult wrong) {
        Map<String, String> typed = new HashMap<>();
        wrong.getFieldErrors().forEach(error -> {
            if (error.getRejectedValue() instanceof String text) typed.put(error.getField(), text);
        });
        return new Problems(
                wrong.getFieldErrors().stream().map(Problems::problem).toList(), typed);
    }

    /** A value that cannot be read at all has no message of ours: it gets the general one. */
    static Invalid.Problem problem(FieldError error) {
        String key = error.getDefaultMessage();
        if (error.isBindingFailure() || key == null) key = "web.problem.format";
        return new Invalid.Problem(error.getField(), key, limits(error));
    }

    /** Bean Validation passes a constraint's numbers in alphabetical order: max before min. */
    private static Object[] limits(FieldError error) {
        Object[] arguments = error.getArguments();
        if (arguments == null || arguments.length < 2) return new Object[0];
        if (arguments.length == 2) return new Object[] {"limit", arguments[1]};
        return new Object[] {"limit", arguments[1], "least", arguments[2]};
    }

    boolean isEmpty() {
        return byField.isEmpty();
    }

    Optional<String> at(String field, Words words) {
        return Optional.ofNullable(byField.get(field)).map(problem -> words.say(problem.key(), problem.pairs()));
    }

    String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    List<String> fields() {
        return List.copyOf(byField.keySet());
    }
}
