package org.zwischenraum.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was typed: words, and options as {@code --key value}, {@code --key=value} or a bare {@code --switch}. */
record Arguments(List<String> words, Map<String, String> options) {
    /** @param switches the options that take no value */
    static Arguments parse(List<String> typed, Set<String> switches) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < typed.size(); i++) {
            String argument = typed.get(i);
            if (!argument.startsWith("--") || argument.equals("--")) {
                words.add(argument);
            } else if (argument.contains("=")) {
                options.put(
                        argument.substring(2, argument.indexOf('=')), argument.substring(argument.indexOf('=') + 1));
            } else if (switches.contains(argument.substring(2)) || i + 1 == typed.size()) {
                options.put(argument.substring(2), "");
            } else {
                options.put(argument.substring(2), typed.get(++i));
            }
        }
        return new Arguments(List.copyOf(words), options);
    }
}
