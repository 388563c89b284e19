package org.zwischenraum.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.SettingsReader;
import org.zwischenraum.text.Language;

/** Understands what was typed after the name of a command, and refuses what it does not understand. */
final class CallReader {
    private final Wording wording;
    private final Place place;
    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();

    private CallReader(Wording wording, Place place) {
        this.wording = wording;
        this.place = place;
    }

    /**
     * Reads a call.
     *
     * @throws WrongCall naming what is not understood and how the command is typed
     */
    static Call read(Wording wording, List<String> typed, Place place, Language language) {
        CallReader reader = new CallReader(wording, place);
        reader.sort(typed);
        reader.demandAll();
        return new Call(wording.name(), reader.options, reader.file(), reader.settings, reader.data(), language);
    }

    /**
     * Where the person stands.
     *
     * @param directory what relative paths are relative to
     * @param usualData the data directory when {@code --data} names none
     */
    record Place(Path directory, Path usualData) {}

    private void sort(List<String> typed) {
        for (int i = 0; i < typed.size(); i++) {
            String argument = typed.get(i);
            if (!argument.startsWith("--")) {
                words.add(argument);
                continue;
            }
            String name = argument.substring(2).replaceFirst("=.*", "");
            if (argument.contains("=")) {
                keep(name, argument.substring(argument.indexOf('=') + 1));
            } else if (!takesValue(name)) {
                keep(name, "");
            } else if (i + 1 < typed.size()) {
                keep(name, typed.get(++i));
            } else {
                throw new WrongCall("command.valueMissing", Map.of("option", name, "usage", wording.line()));
            }
        }
    }

    private void keep(String name, String value) {
        if (SettingsReader.isOption(name)) {
            settings.put(name, value);
        } else if (isKnown(name)) {
            options.put(name, value);
        } else {
            throw new WrongCall("command.unknownOption", Map.of("option", name, "usage", wording.line()));
        }
    }

    private boolean takesValue(String name) {
        return SettingsReader.isOption(name) || name.equals("data") || wording.takesValue(name);
    }

    private boolean isKnown(String name) {
        return name.equals("data") || wording.knows(name);
    }

    private void demandAll() {
        for (String option : wording.demanded()) {
            if (options.getOrDefault(option, "").isBlank()) {
                throw new WrongCall("command.optionMissing", Map.of("option", option, "usage", wording.line()));
            }
        }
        int left = words.size() - wording.words().size();
        int most = wording.usage().file().isEmpty() ? 0 : 1;
        int least = wording.usage().file().startsWith("[") ? 0 : most;
        if (left < least || left > most) {
            throw new WrongCall("command.wrongWords", Map.of("usage", wording.line()));
        }
    }

    private String file() {
        boolean named = words.size() > wording.words().size();
        return named ? resolve(words.getLast()).toString() : "";
    }

    private DataDirectory data() {
        return new DataDirectory(options.containsKey("data") ? resolve(options.get("data")) : place.usualData());
    }

    private Path resolve(String path) {
        return place.directory().resolve(path).toAbsolutePath().normalize();
    }
}
