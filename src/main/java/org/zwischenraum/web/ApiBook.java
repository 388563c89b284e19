package org.zwischenraum.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zwischenraum.text.Words;

/** All that programs need to know about the API, as OpenAPI 3.1; made from the running program when somebody asks. */
@Component
class ApiBook {
    private static final String JSON = "application/json";
    private static final Map<Integer, String> REFUSALS = Map.of(
            400, "web.error.unreadable",
            401, "web.error.token",
            403, "web.error.notAllowed",
            404, "web.error.notThere",
            409, "web.error.conflict",
            422, "web.error.invalid",
            429, "web.error.tooMany");
    private final ApiCalls calls;
    private final Links links;

    ApiBook(ApiCalls calls, Links links) {
        this.calls = calls;
        this.links = links;
    }

    /** The document in these words. */
    Map<String, Object> document(Words words) {
        ApiSchemas schemas = new ApiSchemas();
        Map<String, Object> paths = new LinkedHashMap<>();
        for (ApiCall call : calls.all()) path(paths, call.path()).put(method(call), operation(call, schemas, words));
        return ordered(
                "openapi", "3.1.0",
                "info",
                        ordered(
                                "title",
                                words.say("web.api.title"),
                                "version",
                                "1",
                                "description",
                                words.say("web.api.lead")),
                "servers", List.of(Map.of("url", links.to(""))),
                "security", List.of(Map.of("token", List.of())),
                "paths", paths,
                "components", components(schemas, words));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> path(Map<String, Object> paths, String path) {
        return (Map<String, Object>) paths.computeIfAbsent(path, none -> new LinkedHashMap<String, Object>());
    }

    private static String method(ApiCall call) {
        return call.method().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> operation(ApiCall call, ApiSchemas schemas, Words words) {
        Map<String, Object> operation = ordered("operationId", call.id(), "tags", List.of(call.module()));
        call.textKey().ifPresent(key -> operation.put("summary", words.say(key)));
        operation.put(
                "description",
                words.say("web.api.needs", "scope", call.scope(), "who", words.of("web.api.from", call.from())));
        if (call.from() == Standing.GUEST) operation.put("security", List.of());
        operation.put("parameters", parameters(call, schemas));
        call.body()
                .ifPresent(body -> operation.put(
                        "requestBody",
                        ordered("required", true, "content", content(call.bodyType(), schemas.of(body, true)))));
        operation.put("responses", responses(call, schemas, words));
        return operation;
    }

    private static List<Object> parameters(ApiCall call, ApiSchemas schemas) {
        List<Object> parameters = new ArrayList<>();
        for (ApiCall.Parameter parameter : call.parameters())
            parameters.add(ordered(
                    "name", parameter.name(),
                    "in", parameter.in(),
                    "required", parameter.required(),
                    "schema", schemas.of(parameter.type(), true)));
        if (!call.reads()) parameters.add(Map.of("$ref", "#/components/parameters/IdempotencyKey"));
        return parameters;
    }

    private static Map<String, Object> responses(ApiCall call, ApiSchemas schemas, Words words) {
        Map<String, Object> responses = new LinkedHashMap<>();
        Map<String, Object> good = ordered("description", words.say("web.api.done"));
        call.answer().ifPresent(answer -> good.put("content", content(call.answerType(), schemas.of(answer, false))));
        responses.put(String.valueOf(call.status()), good);
        REFUSALS.keySet().stream()
                .sorted()
                .filter(status -> applies(status, call))
                .forEach(status -> responses.put(
                        String.valueOf(status), Map.of("$ref", "#/components/responses/Refusal" + status)));
        return responses;
    }

    private static boolean applies(int status, ApiCall call) {
        return switch (status) {
            case 400 -> call.body().isPresent();
            case 401, 403 -> call.from() != Standing.GUEST;
            case 404 -> call.path().contains("{");
            case 409 -> !call.reads();
            case 422 -> !call.reads() || !call.parameters().isEmpty();
            default -> true;
        };
    }

    private static Map<String, Object> components(ApiSchemas schemas, Words words) {
        Map<String, Object> refusals = new LinkedHashMap<>();
        REFUSALS.keySet().stream().sorted().forEach(status -> refusals.put("Refusal" + status, refusal(status, words)));
        Map<String, Object> all = new LinkedHashMap<>(schemas.named());
        all.put("Problem", problem());
        return ordered(
                "securitySchemes",
                Map.of("token", ordered("type", "http", "scheme", "bearer")),
                "parameters",
                Map.of("IdempotencyKey", idempotencyKey(words)),
                "responses",
                refusals,
                "schemas",
                all);
    }

    private static Map<String, Object> refusal(int status, Words words) {
        String key = REFUSALS.getOrDefault(status, "web.error.bug");
        Map<String, Object> refusal = ordered("description", words.say(key));
        if (status == 401) refusal.put("headers", Map.of("WWW-Authenticate", text()));
        if (status == 429) refusal.put("headers", Map.of("Retry-After", text()));
        refusal.put("content", content("application/problem+json", Map.of("$ref", "#/components/schemas/Problem")));
        return refusal;
    }

    private static Map<String, Object> text() {
        return Map.of("schema", Map.of("type", "string"));
    }

    private static Map<String, Object> idempotencyKey(Words words) {
        return ordered(
                "name",
                "Idempotency-Key",
                "in",
                "header",
                "required",
                false,
                "description",
                words.say("web.api.once"),
                "schema",
                ordered("type", "string", "minLength", 1, "maxLength", 200));
    }

    /** RFC 9457. */
    private static Map<String, Object> problem() {
        Map<String, Object> text = Map.of("type", "string");
        Map<String, Object> error = ordered(
                "type",
                "object",
                "properties",
                ordered("field", text, "message", text),
                "required",
                List.of("field", "message"));
        return ordered(
                "type", "object",
                "properties",
                        ordered(
                                "type", text,
                                "title", text,
                                "status", Map.of("type", "integer"),
                                "detail", text,
                                "instance", text,
                                "errors", ordered("type", "array", "items", error)),
                "required", List.of("title", "status"));
    }

    private static Map<String, Object> content(String type, Map<String, Object> schema) {
        return Map.of(type.isEmpty() ? JSON : type, Map.of("schema", schema));
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], pairs[i + 1]);
        return map;
    }
}
