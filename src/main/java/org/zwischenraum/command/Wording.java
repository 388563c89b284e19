package org.zwischenraum.command;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A known command: how it is typed and the class that does it. */
record Wording(Usage usage, Class<?> type) {
    String name() {
        return usage.name();
    }

    /** The words of the name. */
    List<String> words() {
        return List.of(usage.name().split(" "));
    }

    /** An errand or the site itself; beans are made by Spring. */
    Object make() throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** As one would type it. */
    String line() {
        String options =
                Arrays.stream(usage.options()).map(option -> " " + option).collect(Collectors.joining());
        return "./zwischenraum " + usage.name() + (usage.file().isEmpty() ? "" : " " + usage.file()) + options;
    }

    boolean knows(String option) {
        return Arrays.stream(usage.options()).anyMatch(each -> nameOf(each).equals(option));
    }

    boolean takesValue(String option) {
        return Arrays.stream(usage.options()).anyMatch(each -> nameOf(each).equals(option) && each.contains(" "));
    }

    Set<String> demanded() {
        return Arrays.stream(usage.options())
                .filter(option -> !option.startsWith("["))
                .map(Wording::nameOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String nameOf(String option) {
        return option.replaceAll("\\[?--([a-z-]+).*", "$1");
    }
}
