package org.zwischenraum.house;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What each door takes: the fields that its code reads, and the forms that pages show for it. */
final class Forms {
    private final Map<Door, HandlerMethod> methods = new HashMap<>();
    private final Map<Door, List<Element>> shown = new HashMap<>();

    Forms(ApplicationContext context) {
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().forEach(this::keep));
    }

    private void keep(RequestMappingInfo route, HandlerMethod method) {
        route.getMethodsCondition()
                .getMethods()
                .forEach(verb ->
                        route.getPatternValues().forEach(path -> methods.put(new Door(verb.name(), path), method)));
    }

    /** The doors that take a form of a page. */
    List<Door> doors() {
        return methods.keySet().stream()
                .filter(door -> door.method().equals("POST") && !door.pattern().startsWith("/api/"))
                .sorted()
                .toList();
    }

    /** The names of the fields that the door's code reads. */
    List<String> fields(Door door) {
        Stream<String> parameters = Stream.ofNullable(methods.get(door))
                .flatMap(method -> Arrays.stream(method.getMethod().getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(Parameter::getName);
        return Stream.concat(components(door).map(RecordComponent::getName), parameters)
                .toList();
    }

    /** The names of those fields in which people write what they like. */
    List<String> typed(Door door) {
        HandlerMethod method = methods.get(door);
        if (method == null) return List.of();
        Stream<String> parts =
                components(door).filter(part -> part.getType() == String.class).map(RecordComponent::getName);
        Stream<String> parameters = Arrays.stream(method.getMethod().getParameters())
                .filter(part -> part.getType() == String.class && part.isAnnotationPresent(RequestParam.class))
                .map(Parameter::getName);
        return Stream.concat(parts, parameters).toList();
    }

    /** Whether whatever is sent there carries an id that was made when the form was shown. */
    boolean takesId(Door door) {
        return fields(door).contains("id");
    }

    private Stream<RecordComponent> components(Door door) {
        HandlerMethod method = methods.get(door);
        if (method == null) return Stream.empty();
        return Arrays.stream(method.getMethod().getParameters())
                .map(Parameter::getType)
                .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Form"))
                .flatMap(type -> Arrays.stream(type.getRecordComponents()));
    }

    /** Remembers the forms of a page. */
    void see(Answer answer) {
        if (!answer.header("Content-Type").orElse("").startsWith("text/html")) return;
        for (Element form : answer.page().select("form[method=post]"))
            door(form.attr("action"))
                    .ifPresent(door -> shown.computeIfAbsent(door, none -> new ArrayList<>())
                            .add(form));
    }

    List<Element> shown(Door door) {
        return shown.getOrDefault(door, List.of());
    }

    /** The most exact of the patterns that this address fits. */
    Optional<Door> door(String address) {
        PathContainer path = PathContainer.parsePath(address.replaceFirst("[?#].*", ""));
        return doors().stream()
                .filter(door -> pattern(door).matches(path))
                .min(Comparator.comparing(Forms::pattern, PathPattern.SPECIFICITY_COMPARATOR));
    }

    private static PathPattern pattern(Door door) {
        return PathPatternParser.defaultInstance.parse(door.pattern());
    }
}
