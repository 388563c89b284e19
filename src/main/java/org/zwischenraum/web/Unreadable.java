package org.zwischenraum.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which field of a JSON body cannot be read, and what it may be instead. */
final class Unreadable {
    private Unreadable() {}

    /** The problem with one field; empty when the body is no JSON at all. */
    static Optional<Invalid.Problem> problem(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> Optional.of(unknown(unknown));
            case MismatchedInputException mistaken -> Optional.of(mistaken(path(mistaken), mistaken.getTargetType()));
            case null, default -> Optional.empty();
        };
    }

    /** The problem with a value in the address that should have been of this type. */
    static Invalid.Problem mistaken(String field, @Nullable Class<?> wanted) {
        if (wanted == null) return new Invalid.Problem(field, "web.problem.format");
        if (wanted.isEnum()) return new Invalid.Problem(field, "web.problem.choice", "allowed", words(wanted));
        return new Invalid.Problem(field, key(wanted));
    }

    private static Invalid.Problem unknown(UnrecognizedPropertyException unknown) {
        Collection<Object> ids = unknown.getKnownPropertyIds();
        String allowed =
                ids == null ? "" : ids.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        return new Invalid.Problem(path(unknown), "web.problem.unknownKey", "allowed", allowed);
    }

    private static String key(Class<?> wanted) {
        if (wanted == String.class) return "web.problem.needsText";
        if (wanted == Boolean.class || wanted == boolean.class) return "web.problem.needsBoolean";
        if (Number.class.isAssignableFrom(wanted) || wanted.isPrimitive()) return "web.problem.needsNumber";
        if (Collection.class.isAssignableFrom(wanted)) return "web.problem.needsList";
        if (wanted == LocalDate.class) return "web.problem.needsDate";
        if (wanted == Instant.class) return "web.problem.needsInstant";
        if (wanted == UUID.class) return "web.problem.needsId";
        return "web.problem.format";
    }

    private static String words(Class<?> choice) {
        return Arrays.stream(choice.getEnumConstants())
                .map(constant -> Words.key("", (Enum<?>) constant).substring(1))
                .collect(Collectors.joining(", "));
    }

    private static String path(JacksonException wrong) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : wrong.getPath()) {
            if (step.getPropertyName() == null)
                path.append('[').append(step.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
        }
        return path.toString();
    }
}
