package org.zwischenraum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** Draws docs/modules.md from the code: the floors, the arrows above the cellar, and what each module is for. */
record ModuleMap(ApplicationModules modules) {
    private static final String HEAD = """
            # The modules, drawn from the code

            Written by `ModuleMapTest`; do not edit. Arrows are what the code really uses; they only go down.
            What modules use of the cellar stands in the table.

            """;

    String draw() {
        return HEAD + "```mermaid\nflowchart TB\n" + floors() + arrows() + "```\n\n" + table();
    }

    private String floors() {
        return Arrays.stream(Floor.values())
                .sorted(java.util.Comparator.reverseOrder())
                .map(this::floor)
                .collect(Collectors.joining());
    }

    private String floor(Floor floor) {
        String rooms =
                standing(floor).map(room -> "    " + room + "\n").distinct().collect(Collectors.joining());
        return "  subgraph " + floor.name().toLowerCase() + "\n" + rooms + "  end\n";
    }

    private String arrows() {
        return fromTheRoof()
                .flatMap(module -> used(module)
                        .filter(name -> !isCellar(name))
                        .map(name -> "  " + name(module) + " --> " + name + "\n"))
                .collect(Collectors.joining());
    }

    private String table() {
        String rows = fromTheRoof()
                .map(module -> "| `%s` | %s | %s | %s |\n"
                        .formatted(
                                name(module),
                                purpose(name(module)),
                                list(used(module).filter(name -> !isCellar(name))),
                                list(used(module).filter(ModuleMap::isCellar))))
                .collect(Collectors.joining());
        return "| module | what for | uses | of the cellar |\n|---|---|---|---|\n" + rows;
    }

    private Stream<ApplicationModule> fromTheRoof() {
        return Arrays.stream(Floor.values())
                .sorted(java.util.Comparator.reverseOrder())
                .flatMap(this::standing)
                .map(name -> modules.getModuleByName(name).orElseThrow());
    }

    private Stream<String> standing(Floor floor) {
        return floor.modules().stream()
                .filter(name -> modules.getModuleByName(name).isPresent());
    }

    private Stream<String> used(ApplicationModule module) {
        return module.getDirectDependencies(modules, DependencyType.values()).stream()
                .map(dependency -> name(dependency.getTargetModule()))
                .filter(name -> !name.equals(name(module)))
                .distinct()
                .sorted();
    }

    private static boolean isCellar(String name) {
        return Floor.CELLAR.modules().contains(name);
    }

    private static String list(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** The first sentence of what the module says about itself. */
    private static String purpose(String module) {
        Path contract = Path.of("src/main/java/org/zwischenraum", module, "package-info.java");
        try {
            String text = Files.readString(contract);
            int begin = text.indexOf("/**");
            String words = text.substring(begin + 3, text.indexOf("*/", begin))
                    .replaceAll("\\n\\s*\\*", " ")
                    .replaceAll("\\{@\\w+ (?:[\\w.]*\\.)?(\\w+)[^}]*}", "$1")
                    .replaceAll("<[^>]+>", "")
                    .replaceAll("\\s+", " ")
                    .strip();
            return List.of(words.split("(?<=[.]) ")).getFirst().replaceFirst("[.]$", "");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
