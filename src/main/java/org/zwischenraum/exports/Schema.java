package org.zwischenraum.exports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Says what each file and each field is: for programs as JSON Schema 2020-12, for people as a page. */
final class Schema {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private final Descriptions descriptions;

    Schema(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** Of one line of the table's file. */
    String of(Chart table) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Field field : table.fields()) fields.put(field.name(), field.schema(said(table, field)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("title", table.name());
        schema.put("description", said(table.name()));
        schema.put("type", "object");
        schema.put("properties", fields);
        schema.put("required", List.copyOf(fields.keySet()));
        schema.put("additionalProperties", false);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    /** All files on one page. */
    String page(List<Chart> tables, Map<String, String> leftOut) {
        StringBuilder page = new StringBuilder(Guide.HEAD);
        for (Chart table : tables) section(page, table);
        page.append("\n## What is left out, and why\n");
        leftOut.forEach((thing, why) ->
                page.append("- `").append(thing).append("`: ").append(why).append('\n'));
        return page.toString();
    }

    private void section(StringBuilder page, Chart table) {
        page.append("\n## tables/").append(table.name()).append(".jsonl\n").append(said(table.name()));
        if (descriptions.isSheet(table.name()))
            page.append(" Also as a table: `sheets/").append(table.name()).append(".csv`.");
        page.append("\n\n| field | is | what |\n|---|---|---|\n");
        for (Field field : table.fields())
            page.append("| ")
                    .append(field.name())
                    .append(" | ")
                    .append(kind(field))
                    .append(" | ")
                    .append(said(table, field))
                    .append(" |\n");
    }

    private static String kind(Field field) {
        String kind = switch (field.type()) {
            case "uuid" -> field.refersTo().isEmpty() ? "id" : "id in " + field.refersTo();
            case "timestamp with time zone" -> "time";
            case "date" -> "day";
            case "time without time zone" -> "hour";
            default -> field.choices().isEmpty() ? field.kind() : String.join(", ", field.choices());
        };
        return field.canBeNothing() ? kind + " or null" : kind;
    }

    private String said(Chart table, Field field) {
        return said(table.name() + "." + field.column());
    }

    private String said(String thing) {
        return descriptions.of(thing).orElseThrow();
    }
}
