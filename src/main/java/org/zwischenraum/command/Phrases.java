package org.zwischenraum.command;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.zwischenraum.settings.Problem;

/** Sentences for the terminal, in the language of the person there; works before anything else has started. */
record Phrases(Locale locale) {
    private static final Map<String, Properties> LOADED = new HashMap<>();

    /** The language that LC_ALL, LC_MESSAGES or LANG ask for, if it is one of ours; else English. */
    static Phrases of(Map<String, String> environment) {
        for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return of(value);
            }
        }
        return new Phrases(Locale.ENGLISH);
    }

    /** The language that a locale name such as {@code de_DE.UTF-8} begins with. */
    static Phrases of(String localeName) {
        if (localeName.startsWith("de")) {
            return new Phrases(Locale.GERMAN);
        }
        return new Phrases(localeName.startsWith("es") ? Locale.of("es") : Locale.ENGLISH);
    }

    String say(String key, Map<String, Object> arguments) {
        String pattern = messages(key.substring(0, key.indexOf('.'))).getProperty(key, key);
        return new MessageFormat(pattern, locale).format(new HashMap<>(arguments));
    }

    String say(String key) {
        return say(key, Map.of());
    }

    /** An argument that is itself the key of a sentence, as the rule of a setting, is said in the same language. */
    String say(Problem problem) {
        Map<String, Object> arguments = new HashMap<>(problem.arguments());
        arguments.computeIfPresent("rule", (name, rule) -> say(rule.toString()));
        return say(problem.key(), arguments);
    }

    private Properties messages(String module) {
        String name = "/org/zwischenraum/" + module + "/messages_" + locale.getLanguage() + ".properties";
        return LOADED.computeIfAbsent(name, Phrases::load);
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (var stream = Phrases.class.getResourceAsStream(name)) {
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return properties;
    }
}
