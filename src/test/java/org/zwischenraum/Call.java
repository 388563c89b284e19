package org.zwischenraum;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place where a text is said with its arguments: {@code say("asks.title", "name", x)}.
 *
 * @param parts what follows the key, as it is written
 */
record Call(String key, List<String> parts) {
    private static final Pattern BEGIN = Pattern.compile("\\bsay\\(\\s*\"([a-z]+\\.[\\w.]+)\"");

    /** All calls with a written key in a piece of source. */
    static List<Call> in(String source) {
        List<Call> calls = new ArrayList<>();
        Matcher begin = BEGIN.matcher(source);
        while (begin.find()) calls.add(new Call(begin.group(1), split(source, begin.end())));
        return calls;
    }

    /** The names of the arguments that are handed over; nothing is known when some are not written out. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < parts.size(); i += 2) names.add(parts.get(i).strip().replace("\"", ""));
        return names;
    }

    /** Whether all names are written out, each with its value. */
    boolean isPlain() {
        boolean pairs = parts.size() % 2 == 0;
        for (int i = 0; i < parts.size(); i += 2) pairs &= parts.get(i).strip().matches("\"\\w+\"");
        return pairs;
    }

    /** The arguments up to the parenthesis that ends the call, split at its own commas. */
    private static List<String> split(String source, int from) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (int i = from; i < source.length() && depth >= 0; i++) {
            char next = source.charAt(i);
            if (next == '"' && source.charAt(i - 1) != '\\') quoted = !quoted;
            if (!quoted && "([{".indexOf(next) >= 0) depth++;
            if (!quoted && ")]}".indexOf(next) >= 0) depth--;
            boolean ends = depth < 0 || (depth == 0 && !quoted && next == ',');
            if (!ends) part.append(next);
            else {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        return parts.subList(1, Math.max(1, parts.size()));
    }
}
