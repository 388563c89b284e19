package org.zwischenraum.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zwischenraum.switches.Switches;

/**
 * Every call of the API, read from the running program, so that what is written about it is what it does. Two
 * conventions say what reflection cannot: a POST that answers a {@code ResponseEntity} with content makes something
 * (201), and one without content is done (204).
 */
@Component
class ApiCalls {
    private static final String ROOT = "/api/v1";
    private final ObjectProvider<RequestMappingHandlerMapping> routes;
    private final Switches switches;

    ApiCalls(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes,
            Switches switches) {
        this.routes = routes;
        this.switches = switches;
    }

    /** All calls, by path and in the order reading, making, changing, removing. */
    List<ApiCall> all() {
        List<String> order = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
        return routes.getObject().getHandlerMethods().entrySet().stream()
                .filter(route -> switches.isOwnerOn(route.getValue().getBeanType()))
                .flatMap(ApiCalls::calls)
                .sorted(Comparator.comparing(ApiCall::path).thenComparing(call -> order.indexOf(call.method())))
                .toList();
    }

    private static Stream<ApiCall> calls(Map.Entry<RequestMappingInfo, HandlerMethod> route) {
        return route.getKey().getPatternValues().stream()
                .filter(path -> path.startsWith(ROOT + "/"))
                .flatMap(path -> route.getKey().getMethodsCondition().getMethods().stream()
                        .map(method -> call(method.name(), path, route.getKey(), route.getValue())));
    }

    private static ApiCall call(String method, String path, RequestMappingInfo route, HandlerMethod handler) {
        Type returned = handler.getMethod().getGenericReturnType();
        Optional<Type> answer = content(returned);
        return new ApiCall(
                method,
                path,
                module(handler),
                id(handler),
                Doorkeeper.needed(handler),
                Optional.ofNullable(handler.getMethodAnnotation(ApiText.class)).map(ApiText::value),
                parameters(handler),
                body(handler),
                media(route.getConsumesCondition().getConsumableMediaTypes()),
                status(method, handler, returned, answer),
                answer,
                media(route.getProducesCondition().getProducibleMediaTypes()));
    }

    private static String module(HandlerMethod handler) {
        String name = handler.getBeanType().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String id(HandlerMethod handler) {
        return handler.getBeanType().getSimpleName().replaceFirst("Api$", "") + "."
                + handler.getMethod().getName();
    }

    private static int status(String method, HandlerMethod handler, Type returned, Optional<Type> answer) {
        ResponseStatus declared = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), ResponseStatus.class);
        if (declared != null) return declared.code().value();
        if (answer.isEmpty()) return 204;
        boolean made = method.equals("POST") && rawOf(returned) == ResponseEntity.class;
        return made ? 201 : 200;
    }

    private static Optional<Type> content(Type returned) {
        Type inner = returned;
        if (rawOf(returned) == ResponseEntity.class && returned instanceof ParameterizedType wrapped)
            inner = wrapped.getActualTypeArguments()[0];
        return inner == void.class || inner == Void.class ? Optional.empty() : Optional.of(inner);
    }

    private static @org.jspecify.annotations.Nullable Type rawOf(Type type) {
        return type instanceof ParameterizedType generic ? generic.getRawType() : type;
    }

    private static Optional<Type> body(HandlerMethod handler) {
        for (MethodParameter parameter : handler.getMethodParameters())
            if (parameter.hasParameterAnnotation(RequestBody.class))
                return Optional.of(parameter.getGenericParameterType());
        return Optional.empty();
    }

    private static List<ApiCall.Parameter> parameters(HandlerMethod handler) {
        List<ApiCall.Parameter> parameters = new ArrayList<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            MethodParameter named = parameter.withContainingClass(handler.getBeanType());
            named.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            add(named, parameters);
        }
        return parameters;
    }

    private static void add(MethodParameter parameter, List<ApiCall.Parameter> parameters) {
        Type type = parameter.getGenericParameterType();
        PathVariable inPath = parameter.getParameterAnnotation(PathVariable.class);
        if (inPath != null) parameters.add(new ApiCall.Parameter(name(inPath.value(), parameter), "path", true, type));
        RequestParam inQuery = parameter.getParameterAnnotation(RequestParam.class);
        if (inQuery != null)
            parameters.add(
                    new ApiCall.Parameter(name(inQuery.value(), parameter), "query", isDemanded(inQuery, type), type));
        if (type == Stretch.class) {
            parameters.add(new ApiCall.Parameter("after", "query", false, String.class));
            parameters.add(new ApiCall.Parameter("limit", "query", false, Integer.class));
        }
    }

    private static boolean isDemanded(RequestParam wanted, Type type) {
        return wanted.required()
                && wanted.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                && rawOf(type) != Optional.class;
    }

    private static String name(String given, MethodParameter parameter) {
        return given.isEmpty() ? String.valueOf(parameter.getParameterName()) : given;
    }

    private static String media(java.util.Set<MediaType> types) {
        return types.stream()
                .filter(MediaType::isConcrete)
                .findFirst()
                .map(MediaType::toString)
                .orElse("application/json");
    }
}
