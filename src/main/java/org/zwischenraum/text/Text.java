package org.zwischenraum.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One text in one language, taken apart once and said often. */
sealed interface Text {
    Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

    String say(Map<String, Object> arguments);

    /** Most texts have no arguments or only name them: these need no ICU. */
    static Text of(String pattern, Language language) {
        if (pattern.indexOf('{') < 0) return new Fixed(pattern);
        boolean onlyNames = ARGUMENT.matcher(pattern).replaceAll("").indexOf('{') < 0;
        return onlyNames ? new Filled(pattern) : new Formatted(pattern, language);
    }

    record Fixed(String text) implements Text {
        @Override
        public String say(Map<String, Object> arguments) {
            return text;
        }
    }

    record Filled(String text) implements Text {
        @Override
        public String say(Map<String, Object> arguments) {
            return ARGUMENT.matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            String.valueOf(arguments.getOrDefault(found.group(1), found.group()))));
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
