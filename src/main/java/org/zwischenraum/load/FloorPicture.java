package org.zwischenraum.load;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one who watches sees of others: each element of each subject, as a page shows it, or as pieces have changed it since.
 * What is for one reader alone, and where the browser draws somebody, is left out of the comparison.
 */
final class FloorPicture {
    /** Pieces are the same for many readers, so each is taken apart once. */
    private static final Map<Integer, Map<String, Integer>> KNOWN = new ConcurrentHashMap<>();

    /** What many readers see alike is kept once: a thousand of them see five hundred people each. */
    private static final Map<Object, Object> SHARED = new ConcurrentHashMap<>();

    private static final Pattern LIVE = Pattern.compile("data-live=\"([^\"]+)\"");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** By subject: what stands there, by the id of the element, in short. */
    private final Map<String, Map<String, Integer>> subjects;

    private final Set<String> topics;

    private FloorPicture(Map<String, Map<String, Integer>> subjects, Set<String> topics) {
        this.subjects = subjects;
        this.topics = topics;
    }

    static FloorPicture of(String page) {
        Set<String> topics = new LinkedHashSet<>();
        LIVE.matcher(page)
                .results()
                .forEach(part -> topics.addAll(List.of(part.group(1).split(" "))));
        return new FloorPicture(subjects(page), topics);
    }

    Set<String> topics() {
        return topics;
    }

    int people() {
        return subjects.size();
    }

    /** The picture after these pieces, as the page's script would have put them. */
    FloorPicture with(Map<String, byte[]> pieces) {
        Map<String, Map<String, Integer>> next = new HashMap<>(subjects);
        pieces.forEach((key, json) -> {
            Map<String, Integer> shown = KNOWN.computeIfAbsent(java.util.Arrays.hashCode(json), _ -> shown(json));
            if (shown.isEmpty()) next.remove(key);
            else next.put(key, shown);
        });
        return new FloorPicture(next, topics);
    }

    private static Map<String, Integer> shown(byte[] json) {
        String words = new String(json, StandardCharsets.UTF_8);
        String html = JSON.readTree(words.substring(0, words.lastIndexOf('}') + 1))
                .path("html")
                .asString("");
        return subjects(html).values().stream().findFirst().orElse(Map.of());
    }

    private static Map<String, Map<String, Integer>> subjects(String html) {
        Map<String, Map<String, Integer>> all = new HashMap<>();
        Markup.pieces(
                html,
                (key, id, words) ->
                        all.computeIfAbsent(key, _ -> new HashMap<>()).put(shared(id), words.hashCode()));
        Map<String, Map<String, Integer>> slim = new HashMap<>();
        all.forEach((key, shown) -> slim.put(shared(key), shared(Map.copyOf(shown))));
        return slim;
    }

    @SuppressWarnings("unchecked")
    private static <T> T shared(T thing) {
        return (T) SHARED.computeIfAbsent(thing, same -> same);
    }

    /** How many others look different here and there; what is one's own is read anew by the page. */
    int differences(FloorPicture other) {
        Set<String> keys = new LinkedHashSet<>(subjects.keySet());
        keys.addAll(other.subjects.keySet());
        topics.forEach(topic -> keys.remove(topic.replace("presences/", "here-")));
        return (int) keys.stream()
                .filter(key -> !java.util.Objects.equals(subjects.get(key), other.subjects.get(key)))
                .count();
    }
}
