package org.zwischenraum.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Words;

/** Describes the records that the API speaks in as JSON Schema (draft 2020-12), each once and by name. */
final class ApiSchemas {
    private final Map<String, Map<String, Object>> named = new TreeMap<>();
    private final Map<String, Type> owners = new LinkedHashMap<>();

    /** The schemas with a name that were met so far. */
    Map<String, Map<String, Object>> named() {
        return named;
    }

    /**
     * The schema of a type.
     *
     * @param sent whether programs send it; else the house answers with it, and everything that is never null is there
     */
    Map<String, Object> of(Type type, boolean sent) {
        return of(type, sent, Map.of());
    }

    private Map<String, Object> of(Type type, boolean sent, Map<String, Type> variables) {
        if (type instanceof TypeVariable<?> variable)
            return of(variables.getOrDefault(variable.getName(), Object.class), sent, variables);
        if (type instanceof ParameterizedType generic) return ofGeneric(generic, sent, variables);
        if (!(type instanceof Class<?> plain)) return Map.of();
        if (plain.isRecord()) return reference(plain, plain, plain.getSimpleName(), sent, variables);
        return simple(plain);
    }

    private Map<String, Object> ofGeneric(ParameterizedType generic, boolean sent, Map<String, Type> variables) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] arguments = generic.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw))
            return ordered("type", "array", "items", of(arguments[0], sent, variables));
        if (raw == Optional.class) return of(arguments[0], sent, variables);
        if (Map.class.isAssignableFrom(raw))
            return ordered("type", "object", "additionalProperties", of(arguments[1], sent, variables));
        if (!raw.isRecord()) return Map.of();
        Map<String, Type> inner = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) inner.put(raw.getTypeParameters()[i].getName(), arguments[i]);
        String name = raw.getSimpleName() + "Of"
                + arguments[0].getTypeName().replaceAll(".*[.$]", "").replaceFirst("Json$", "");
        return reference(raw, generic, name, sent, inner);
    }

    private Map<String, Object> reference(
            Class<?> type, Type owner, String simpleName, boolean sent, Map<String, Type> variables) {
        String name = name(simpleName.replaceFirst("Json$", ""), type, owner);
        if (owners.putIfAbsent(name, owner) == null) named.put(name, record(type, sent, variables));
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    /** Two records of one name in two modules get the module's name before. */
    private String name(String simple, Class<?> type, Type owner) {
        Type known = owners.get(simple);
        if (known == null || known.equals(owner)) return simple;
        String module = type.getPackageName().replaceFirst(".*\\.", "");
        return Character.toUpperCase(module.charAt(0)) + module.substring(1) + simple;
    }

    private Map<String, Object> record(Class<?> type, boolean sent, Map<String, Type> variables) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            Field field = field(type, component);
            Map<String, Object> schema = limited(of(component.getGenericType(), sent, variables), field);
            properties.put(component.getName(), nullable ? orNull(schema) : schema);
            if (sent ? isDemanded(field) : true) required.add(component.getName());
        }
        Map<String, Object> schema = ordered("type", "object", "properties", properties);
        if (!required.isEmpty()) schema.put("required", required);
        if (sent) schema.put("additionalProperties", false);
        return schema;
    }

    private static boolean isDemanded(Field field) {
        return has(field, NotNull.class) || has(field, NotBlank.class) || has(field, NotEmpty.class);
    }

    private static boolean has(Field field, Class<? extends Annotation> mark) {
        return field.isAnnotationPresent(mark);
    }

    private static Field field(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What validation demands, as far as the schema has a word for it. */
    private static Map<String, Object> limited(Map<String, Object> schema, Field field) {
        if (schema.containsKey("$ref")) return schema;
        Map<String, Object> limited = new LinkedHashMap<>(schema);
        boolean list = "array".equals(schema.get("type"));
        Size size = field.getAnnotation(Size.class);
        if (size != null && size.max() < Integer.MAX_VALUE) limited.put(list ? "maxItems" : "maxLength", size.max());
        if (size != null && size.min() > 0) limited.put(list ? "minItems" : "minLength", size.min());
        if (has(field, NotBlank.class)) limited.putIfAbsent("minLength", 1);
        Min least = field.getAnnotation(Min.class);
        if (least != null) limited.put("minimum", least.value());
        Max most = field.getAnnotation(Max.class);
        if (most != null) limited.put("maximum", most.value());
        return limited;
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        if (schema.get("type") instanceof String type && !schema.containsKey("enum")) {
            Map<String, Object> either = new LinkedHashMap<>(schema);
            either.put("type", List.of(type, "null"));
            return either;
        }
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }

    private static Map<String, Object> simple(Class<?> type) {
        if (type.isEnum()) return ordered("type", "string", "enum", words(type));
        if (type == UUID.class) return ordered("type", "string", "format", "uuid");
        if (type == Instant.class) return ordered("type", "string", "format", "date-time");
        if (type == LocalDate.class) return ordered("type", "string", "format", "date");
        if (type == URI.class) return ordered("type", "string", "format", "uri");
        if (type == boolean.class || type == Boolean.class) return ordered("type", "boolean");
        if (type == double.class || type == Double.class) return ordered("type", "number");
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) return ordered("type", "integer");
        return type == Object.class ? Map.of() : ordered("type", "string");
    }

    private static List<String> words(Class<?> choice) {
        return Arrays.stream(choice.getEnumConstants())
                .map(constant -> Words.key("", (Enum<?>) constant).substring(1))
                .toList();
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], pairs[i + 1]);
        return map;
    }
}
