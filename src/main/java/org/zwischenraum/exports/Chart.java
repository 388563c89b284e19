package org.zwischenraum.exports;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of the house.
 *
 * @param order the columns of its key, by which its records are written in the same order every time
 */
record Chart(String name, List<Field> fields, List<String> order) {
    Chart {
        fields = List.copyOf(fields);
        order = List.copyOf(order);
    }

    /** The same with the fields only that may leave the house. */
    Chart taken(Descriptions descriptions) {
        return new Chart(
                name,
                fields.stream()
                        .filter(field -> descriptions.isTaken(name + "." + field.column()))
                        .toList(),
                order);
    }

    /** Its name and those of its columns, as they are described. */
    List<String> things() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(name), fields.stream().map(field -> name + "." + field.column()))
                .toList();
    }

    String query() {
        String columns =
                fields.stream().map(field -> "t." + quoted(field.column())).collect(Collectors.joining(", "));
        return "select " + columns + " from " + quoted(name) + " t" + sorted();
    }

    /** Beside each person their name, and beside each account its address: spreadsheets look nothing up. */
    String sheetQuery() {
        StringBuilder columns = new StringBuilder();
        StringBuilder joins = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            columns.append(i == 0 ? "" : ", ").append("t.").append(quoted(field.column()));
            if (isNamed(field)) {
                columns.append(", n").append(i).append(field.refersTo().equals("member") ? ".name" : ".email");
                joins.append(" left join ")
                        .append(field.refersTo())
                        .append(" n")
                        .append(i);
                joins.append(" on n").append(i).append(".id = t.").append(quoted(field.column()));
            }
        }
        return "select " + columns + " from " + quoted(name) + " t" + joins + sorted();
    }

    /** Whether a spreadsheet shows a name or an address behind it. */
    static boolean isNamed(Field field) {
        return field.refersTo().equals("member") || field.refersTo().equals("account");
    }

    private String sorted() {
        return order.isEmpty()
                ? ""
                : order.stream()
                        .map(column -> "t." + quoted(column))
                        .collect(Collectors.joining(", ", " order by ", ""));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
