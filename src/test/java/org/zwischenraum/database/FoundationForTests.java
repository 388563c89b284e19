package org.zwischenraum.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.settings.SettingsReader;

/** Lays the foundation for test classes with {@link WithDatabase}. */
public final class FoundationForTests implements ContextCustomizerFactory {
    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        WithDatabase wanted = AnnotatedElementUtils.findMergedAnnotation(testClass, WithDatabase.class);
        return wanted == null ? null : new Laying(List.of(wanted.settings()));
    }

    /** Equal for equal settings, so that Spring shares the contexts. */
    record Laying(List<String> lines) implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            Database database = TestServer.freshDatabase();
            new Foundation(settings(), () -> database).initialize((GenericApplicationContext) context);
        }

        private Settings settings() {
            DataDirectory data = new DataDirectory(temporaryDirectory());
            data.prepare();
            return SettingsReader.read(data, Map.of(), options());
        }

        private Map<String, String> options() {
            Map<String, String> options = new HashMap<>(
                    Map.of("metrics-port", "off", "port", "0", "dictionaries", "off", "backup-at", "off"));
            Arrays.stream(lines.toArray(String[]::new))
                    .map(line -> line.split("=", 2))
                    .forEach(parts -> options.put(parts[0].strip(), parts[1].strip()));
            return options;
        }

        private static Path temporaryDirectory() {
            try {
                Path parent = Files.createDirectories(Path.of("target", "test-data"));
                return Files.createTempDirectory(parent, "data");
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }
}
