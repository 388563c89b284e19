package org.zwischenraum.hosting;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.zwischenraum.command.Command;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Country;
import org.zwischenraum.community.Zones;
import org.zwischenraum.entry.Addressee;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Plain;

/** The first run without a browser. */
@Component
@Usage(
        name = "setup",
        options = {
            "--community NAME",
            "--language LANGUAGE",
            "--time-zone ZONE",
            "[--country COUNTRY]",
            "--host-name NAME",
            "--host-email EMAIL",
            "[--role-label LABEL]"
        },
        begins = true,
        help = "hosting.help.setup")
class SetupCommand implements Command {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private final Founding founding;
    private final Communities communities;

    SetupCommand(Founding founding, Communities communities) {
        this.founding = founding;
        this.communities = communities;
    }

    @Override
    public int run(Invocation invocation) {
        if (communities.find().isPresent()) throw new Problem("hosting.setup.done");
        Beginning beginning = beginning(invocation);
        founding.found(beginning);
        invocation.say("hosting.setup.ready", "house", beginning.community(), "email", beginning.hostEmail());
        return 0;
    }

    private static Beginning beginning(Invocation invocation) {
        ZoneId zone = zone(invocation.option("time-zone"));
        return new Beginning(
                name("community", invocation.option("community")),
                languages(invocation.option("language")),
                zone,
                invocation.find("country").map(SetupCommand::country).orElseGet(() -> country(zone)),
                name("host-name", invocation.option("host-name")),
                email(invocation.option("host-email")),
                Plain.line(invocation.find("role-label").orElse("")));
    }

    private static String name(String option, String typed) {
        String name = Plain.line(typed);
        if (name.isEmpty() || name.length() > 80)
            throw new Problem("hosting.setup.problem.length", Map.of("option", option));
        return name;
    }

    /** One language, or several with commas; the first is the house's own. One alone is joined by the others. */
    private static List<Language> languages(String typed) {
        try {
            List<Language> named = COMMA.splitAsStream(typed.strip())
                    .map(Language::of)
                    .distinct()
                    .toList();
            return named.size() > 1 ? named : withOthers(named.getFirst());
        } catch (IllegalArgumentException unknown) {
            throw new Problem("hosting.setup.problem.language", Map.of("value", typed));
        }
    }

    private static List<Language> withOthers(Language first) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(first), java.util.stream.Stream.of(Language.values()))
                .distinct()
                .toList();
    }

    private static ZoneId zone(String typed) {
        if (!Zones.isKnown(typed)) throw new Problem("hosting.setup.problem.zone", Map.of("value", typed));
        return ZoneId.of(typed);
    }

    private static Country country(String typed) {
        try {
            return Country.valueOf(typed.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Problem("hosting.setup.problem.country", Map.of("value", typed));
        }
    }

    private static Country country(ZoneId zone) {
        return switch (zone.getId()) {
            case "Europe/Berlin", "Europe/Busingen" -> Country.DE;
            case "Europe/Vienna" -> Country.AT;
            case "Europe/Madrid", "Atlantic/Canary", "Africa/Ceuta" -> Country.ES;
            default -> Country.OTHER;
        };
    }

    private static String email(String typed) {
        String email = typed.strip();
        if (!Addressee.isAddress(email)) throw new Problem("hosting.setup.problem.email", Map.of("value", email));
        return email;
    }
}
