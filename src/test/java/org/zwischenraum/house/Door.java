package org.zwischenraum.house;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** A route of the running program. */
record Door(String method, String pattern) implements Comparable<Door> {
    static Door of(String name) {
        String[] parts = name.split(" ", 2);
        return new Door(parts[0], parts[1]);
    }

    /** Every route: those of controllers, and whatever else answers, static files and live connections among them. */
    static List<Door> all(ApplicationContext context) {
        Set<Door> doors = new TreeSet<>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((route, handler) -> {
                    if (isOfTheProgram(handler)) doors.addAll(of(route));
                }));
        context.getBeansOfType(AbstractUrlHandlerMapping.class)
                .values()
                .forEach(mapping ->
                        mapping.getHandlerMap().keySet().forEach(pattern -> doors.add(new Door("GET", pattern))));
        return new ArrayList<>(doors);
    }

    private static List<Door> of(RequestMappingInfo route) {
        Collection<String> methods = route.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .toList();
        if (methods.isEmpty()) methods = List.of("GET");
        List<Door> doors = new ArrayList<>();
        for (String method : methods) route.getPatternValues().forEach(pattern -> doors.add(new Door(method, pattern)));
        return doors;
    }

    /** Tests bring doors of their own. */
    private static boolean isOfTheProgram(HandlerMethod handler) {
        Method method = handler.getMethod();
        var source = method.getDeclaringClass().getProtectionDomain().getCodeSource();
        return source == null || !source.getLocation().getPath().contains("test-classes");
    }

    boolean onlyReads() {
        return method.equals("GET");
    }

    boolean hasId() {
        return pattern.contains("{") || pattern.contains("*");
    }

    String name() {
        return method + " " + pattern;
    }

    @Override
    public int compareTo(Door other) {
        return (pattern + method).compareTo(other.pattern + other.method);
    }
}
