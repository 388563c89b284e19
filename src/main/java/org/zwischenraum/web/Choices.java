package org.zwischenraum.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Choices in addresses and forms: {@code halfDay} as in JSON, or the constant's own name. */
@Component
@SuppressWarnings("rawtypes")
class Choices implements WebMvcConfigurer, ConverterFactory<String, Enum> {
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(this);
    }

    /** An empty choice is none; Spring passes it on as null, though its type does not say so. */
    @Override
    @SuppressWarnings("NullAway")
    public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
        return word -> choice(word, type);
    }

    private static <T extends Enum> @Nullable T choice(String word, Class<T> type) {
        if (word.isBlank()) return null;
        String wanted = word.strip().replace("_", "").toUpperCase(Locale.ROOT);
        for (T constant : type.getEnumConstants())
            if (constant.name().replace("_", "").equals(wanted)) return constant;
        throw new IllegalArgumentException("no such choice");
    }
}
