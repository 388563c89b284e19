package org.zwischenraum.entry;

import java.util.List;

/** What a browser says about itself, as far as it helps to recognise one's own. */
public record Device(String browser, String system) {
    /** In the order in which they are looked for: many call themselves by the names of others too. */
    private static final List<String[]> BROWSERS = List.of(
            new String[] {"Edg/", "Edge"},
            new String[] {"OPR/", "Opera"},
            new String[] {"Firefox/", "Firefox"},
            new String[] {"FxiOS/", "Firefox"},
            new String[] {"Chrome/", "Chrome"},
            new String[] {"CriOS/", "Chrome"},
            new String[] {"Safari/", "Safari"});

    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Android", "Android"},
            new String[] {"Windows", "Windows"},
            new String[] {"Mac OS X", "macOS"},
            new String[] {"CrOS", "ChromeOS"},
            new String[] {"Linux", "Linux"});

    public static Device of(String agent) {
        return new Device(find(BROWSERS, agent), find(SYSTEMS, agent));
    }

    public boolean isKnown() {
        return !browser.isEmpty() && !system.isEmpty();
    }

    private static String find(List<String[]> names, String agent) {
        return names.stream()
                .filter(name -> agent.contains(name[0]))
                .map(name -> name[1])
                .findFirst()
                .orElse("");
    }
}
