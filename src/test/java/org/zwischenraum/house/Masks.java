package org.zwischenraum.house;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes two runs comparable: ids are random, so each becomes a number in the order in which it is first seen, and the tokens
 * of forms are left out. Everything else stays as it is.
 */
final class Masks {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]*\"");
    /** Seals ids. */
    private static final Pattern DECISION = Pattern.compile("/(?:decisions|one-click/letters)/[A-Za-z0-9_-]{40,}");

    private static final Pattern PORT = Pattern.compile("127\\.0\\.0\\.1:\\d+");

    /** Drawn from random ids or made of chance; nothing of an introduction stands in them. */
    private static final Set<String> CHANCE = Set.of("set-cookie", "date", "keep-alive", "connection");

    private final Map<String, String> numbers = new HashMap<>();

    String of(String text) {
        String numbered = ID.matcher(text)
                .replaceAll(found -> numbers.computeIfAbsent(found.group(), id -> "id" + numbers.size()));
        String withoutTokens = FORM_TOKEN.matcher(numbered).replaceAll("name=\"_csrf\"");
        return PORT.matcher(withoutTokens).replaceAll("address");
    }

    /** Two who are asked at the same instant are written to in any order: there the lines are compared without it. */
    static String inAnyOrder(String text) {
        return text.lines().sorted().collect(Collectors.joining("\n"));
    }

    static String headers(Answer answer) {
        return new TreeMap<>(answer.http().headers().map())
                .entrySet().stream()
                        .filter(header -> !CHANCE.contains(header.getKey().toLowerCase(java.util.Locale.ROOT)))
                        .map(header -> header.getKey() + ": " + header.getValue())
                        .collect(Collectors.joining("\n"));
    }

    static String letters(List<Map<String, Object>> letters) {
        return letters.stream()
                .map(letter -> ID.matcher(new TreeMap<>(letter).toString()).replaceAll("id"))
                .map(letter -> DECISION.matcher(letter).replaceAll("/link"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
