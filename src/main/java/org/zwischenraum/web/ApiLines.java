package org.zwischenraum.web;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Schemas as people read them: one line for each field. */
final class ApiLines {
    private static final int DEEPEST = 3;
    private final ApiSchemas schemas = new ApiSchemas();

    /**
     * One field.
     *
     * @param name with the names of the objects around it: {@code items[].member.name}
     * @param kind {@code text}, {@code id}, or the words to choose from
     */
    record Line(String name, String kind, boolean required) {}

    List<Line> of(Type type, boolean sent) {
        List<Line> lines = new ArrayList<>();
        add("", schemas.of(type, sent), true, lines, 0);
        return lines;
    }

    private void add(String name, Map<String, Object> schema, boolean required, List<Line> lines, int depth) {
        Map<String, Object> full = followed(schema);
        if (full.get("properties") instanceof Map<?, ?> properties && depth < DEEPEST) {
            List<?> needed = full.get("required") instanceof List<?> list ? list : List.of();
            String before = name.isEmpty() ? "" : name + ".";
            properties.forEach(
                    (field, inner) -> add(before + field, object(inner), needed.contains(field), lines, depth + 1));
        } else if (full.get("items") instanceof Map<?, ?> items && depth < DEEPEST) {
            add(name + "[]", object(items), required, lines, depth);
        } else if (!name.isEmpty()) {
            lines.add(new Line(name, kind(full), required));
        }
    }

    private Map<String, Object> followed(Map<String, Object> schema) {
        Map<String, Object> plain = schema.get("anyOf") instanceof List<?> either ? object(either.getFirst()) : schema;
        if (!(plain.get("$ref") instanceof String reference)) return plain;
        return schemas.named().getOrDefault(reference.substring(reference.lastIndexOf('/') + 1), Map.of());
    }

    private static String kind(Map<String, Object> schema) {
        if (schema.get("enum") instanceof List<?> words)
            return words.stream().map(String::valueOf).collect(Collectors.joining(" | "));
        if (schema.get("format") instanceof String format) return format;
        if (schema.get("type") instanceof List<?> types) return String.valueOf(types.getFirst());
        return String.valueOf(schema.getOrDefault("type", "…"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object schema) {
        return (Map<String, Object>) schema;
    }
}
