package org.zwischenraum.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to a door.
 *
 * @param path with all its ids filled in, and a query if need be
 * @param json what a program sends; empty: nothing
 * @param file content of an upload
 * @param pairs names and values of the form in turn
 */
public record Knock(String path, String json, byte @Nullable [] file, Object... pairs) {
    /** A page to read, or a form to send. */
    public static Knock at(String path, Object... pairs) {
        return new Knock(path, "", null, pairs);
    }

    /** What a program says. */
    public static Knock json(String path, String json) {
        return new Knock(path, json, null);
    }

    /** A form with a file; the name of its field is the first of the pairs, the name of the file its value. */
    public static Knock file(String path, byte[] content, String field, String name, Object... pairs) {
        Object[] all = new Object[pairs.length + 2];
        all[0] = field;
        all[1] = name;
        System.arraycopy(pairs, 0, all, 2, pairs.length);
        return new Knock(path, "", content, all);
    }

    /** The same with another value in one field, or with one field more. */
    public Knock with(String field, Object value) {
        List<Object> others = others(field);
        others.add(field);
        others.add(value);
        return new Knock(path, json, file, others.toArray());
    }

    /** The same without this field. */
    public Knock without(String field) {
        return new Knock(path, json, file, others(field).toArray());
    }

    private List<Object> others(String field) {
        List<Object> others = new ArrayList<>();
        for (int i = 0; i + 1 < pairs.length; i += 2)
            if (!pairs[i].equals(field)) others.addAll(List.of(pairs[i], pairs[i + 1]));
        return others;
    }

    /** Sends it as this visitor would. */
    public Answer by(Visitor visitor, String method) {
        if (path.startsWith("/api/")) return visitor.api(method, path, json);
        if (!method.equals("POST")) return visitor.send(visitor.request(path).method(method, none()));
        if (file == null) return visitor.post(path, pairs);
        return visitor.upload(
                path,
                String.valueOf(pairs[0]),
                String.valueOf(pairs[1]),
                file,
                Arrays.copyOfRange(pairs, 2, pairs.length));
    }

    private static java.net.http.HttpRequest.BodyPublisher none() {
        return java.net.http.HttpRequest.BodyPublishers.noBody();
    }
}
