package org.zwischenraum.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One text in one language, taken apart once and said often. */
sealed interface Text {
    Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

    String say(Map<String, Object> arguments);

    /** Most texts have no arguments or only name them: these need no ICU. */
    static Text of(String pattern, Language language) {
        if (pattern.indexOf('{') < 0) return new Fixed(pattern);
        boolean onlyNames = ARGUMENT.matcher(pattern).replaceAll("").indexOf('{') < 0;
        return onlyNames ? Filled.of(pattern) : new Formatted(pattern, language);
    }

    record Fixed(String text) implements Text {
        @Override
        public String say(Map<String, Object> arguments) {
            return text;
        }
    }

    /** @param between what stands before, between and after the names: one more than these */
    record Filled(List<String> between, List<String> names) implements Text {
        private static Filled of(String text) {
            List<String> names = ARGUMENT.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            return new Filled(List.of(ARGUMENT.split(text, -1)), names);
        }

        @Override
        public String say(Map<String, Object> arguments) {
            StringBuilder said = new StringBuilder(between.getFirst());
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                said.append(arguments.getOrDefault(name, "{" + name + "}")).append(between.get(i + 1));
            }
            return said.toString();
        }
    }

    /** With plurals, choices or numbers. ICU's formats are for one thread at a time. */
    final class Formatted implements Text {
        private final MessageFormat format;

        private Formatted(String pattern, Language language) {
            format = new MessageFormat(pattern, ULocale.forLanguageTag(language.code()));
        }

        @Override
        public synchronized String say(Map<String, Object> arguments) {
            return format.format(arguments);
        }
    }
}
