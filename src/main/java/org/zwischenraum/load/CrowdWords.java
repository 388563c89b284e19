package org.zwischenraum.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Names of one language and the small endings by which the crowd varies what the cast says. */
record CrowdWords(List<String> first, List<String> family, List<String> tails, List<String> places) {

    static final CrowdWords NONE = new CrowdWords(List.of(), List.of(), List.of(), List.of());

    /** The words of each language, by its code. */
    static Map<String, CrowdWords> load() {
        try (InputStream file = CrowdWords.class.getResourceAsStream("crowd.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(file), new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
