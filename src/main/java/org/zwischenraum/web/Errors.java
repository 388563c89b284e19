package org.zwischenraum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerMapping;
import org.zwischenraum.text.Fault;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;

/** What went wrong, said once for all doors: a page for people, problem+json (RFC 9457) for programs. */
@ControllerAdvice
@Order(0)
class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private final Visit visit;
    private final Texts texts;

    Errors(Visit visit, Texts texts) {
        this.visit = visit;
        this.texts = texts;
    }

    /** The page that says what went wrong. */
    public record Wrong(int status, String title, String detail, String back) {}

    @ExceptionHandler
    Object notSignedIn(NotSignedIn nobody, HttpServletRequest request, HttpServletResponse response) {
        if (isApi(request)) response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        if (isApi(request) || !request.getMethod().equals("GET"))
            return answer(request, 401, "web.error.signIn", Map.of());
        String query = request.getQueryString();
        String here = request.getRequestURI() + (query == null ? "" : "?" + query);
        return ResponseEntity.status(303)
                .location(URI.create("/sign-in?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8)))
                .build();
    }

    @ExceptionHandler
    Object notThere(NotThere gone, HttpServletRequest request) {
        return answer(request, 404, "web.error.notThere", Map.of());
    }

    @ExceptionHandler
    Object notAllowed(NotAllowed refused, HttpServletRequest request) {
        return answer(request, 403, "web.error.notAllowed", Map.of("detail", refused.key()));
    }

    @ExceptionHandler
    Object conflict(Conflict conflict, HttpServletRequest request) {
        return answer(request, 409, "web.error.conflict", Map.of("detail", conflict.key(), "back", conflict.back()));
    }

    @ExceptionHandler
    Object tooMany(TooMany many, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(many.seconds()));
        return answer(request, 429, "web.error.tooMany", Map.of());
    }

    @ExceptionHandler
    Object invalid(Invalid invalid, HttpServletRequest request) {
        return unprocessable(request, invalid.problems());
    }

    @ExceptionHandler
    Object invalid(BindException invalid, HttpServletRequest request) {
        return unprocessable(request, problems(invalid.getBindingResult()));
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return Unreadable.problem(unreadable.getCause())
                .map(problem -> unprocessable(request, List.of(problem)))
                .orElseGet(() -> answer(request, 400, "web.error.unreadable", Map.of()));
    }

    /** A part of the path that is no id names nothing; anything else in the address was mistyped. */
    @ExceptionHandler
    Object mistyped(MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
        if (mistyped.getParameter().hasParameterAnnotation(PathVariable.class))
            return answer(request, 404, "web.error.notThere", Map.of());
        return unprocessable(request, List.of(Unreadable.mistaken(mistyped.getName(), mistyped.getRequiredType())));
    }

    @ExceptionHandler
    Object missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
        return unprocessable(request, List.of(new Invalid.Problem(missing.getParameterName(), "web.problem.missing")));
    }

    @ExceptionHandler
    Object wrongToken(WrongToken wrong, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        return answer(request, 401, "web.error.token", Map.of());
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        return answer(request, 413, "web.error.tooLarge", Map.of());
    }

    /** Tomcat cannot read what was typed, or it is too much of it. */
    @ExceptionHandler
    Object unreadable(InvalidParameterException unreadable, HttpServletRequest request) {
        return answer(request, unreadable.getErrorCode(), key(unreadable.getErrorCode()), Map.of());
    }

    @ExceptionHandler
    Object slow(QueryTimeoutException slow, HttpServletRequest request) {
        return answer(request, 503, "web.error.busy", Map.of());
    }

    /** Spring's own refusals: no such path, wrong method, wrong type. */
    @ExceptionHandler
    Object bug(Exception bug, HttpServletRequest request) {
        if (bug instanceof ErrorResponse refusal && refusal.getStatusCode().is4xxClientError())
            return answer(
                    request,
                    refusal.getStatusCode().value(),
                    key(refusal.getStatusCode().value()),
                    Map.of());
        return answer(request, 500, "web.error.bug", Map.of("number", number(bug, request, route(request))));
    }

    /** The log names the route, since a path may hold the secret of a link, and frames, since words may be a person's. */
    private static String number(Throwable bug, HttpServletRequest request, String route) {
        String number = Ids.next().toString().substring(24);
        LOG.error("Error {} at {} {}", number, request.getMethod(), route, Fault.trace(bug));
        return number;
    }

    private static String route(HttpServletRequest request) {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return route == null ? "no door" : route.toString();
    }

    /** What broke before any door was reached, or while a page was drawn. */
    Object bug(HttpServletRequest request, Throwable bug, String path) {
        String number = number(bug, request, "before a door");
        return answer(request, 500, "web.error.bug", Map.of("number", number, "path", path));
    }

    /** What filters refused before any door was reached. */
    Object refusal(HttpServletRequest request, int status, String path) {
        if (status == 403) return answer(request, 403, "web.error.form", Map.of("path", path));
        return answer(request, status, status >= 500 ? "web.error.busy" : key(status), Map.of("path", path));
    }

    private static String key(int status) {
        return switch (status) {
            case 404 -> "web.error.notThere";
            case 405 -> "web.error.method";
            case 413 -> "web.error.tooLarge";
            case 415, 406 -> "web.error.type";
            default -> "web.error.unreadable";
        };
    }

    private Object answer(HttpServletRequest request, int status, String key, Map<String, String> more) {
        Words words = words(request);
        String title = words.say(key);
        String detail = detail(words, key, more);
        if (more.getOrDefault("path", request.getRequestURI()).startsWith("/api/"))
            return problem(status, title, detail, null);
        return Show.page("web/wrong", new Wrong(status, title, detail, more.getOrDefault("back", "/")))
                .status(status);
    }

    private static String detail(Words words, String key, Map<String, String> more) {
        if (more.containsKey("detail")) return words.say(more.getOrDefault("detail", key));
        return words.say(key + ".detail", "number", more.getOrDefault("number", ""));
    }

    private Object unprocessable(HttpServletRequest request, List<Invalid.Problem> problems) {
        Words words = words(request);
        var errors = problems.stream()
                .map(problem -> Map.of("field", problem.field(), "message", words.say(problem.key(), problem.pairs())))
                .toList();
        if (isApi(request))
            return problem(422, words.say("web.error.invalid"), words.say("web.error.invalid.detail"), errors);
        String said = String.join(
                " ", errors.stream().map(error -> error.get("message")).toList());
        return Show.page("web/wrong", new Wrong(422, words.say("web.error.invalid"), said, ""))
                .status(422);
    }

    private static List<Invalid.Problem> problems(BindingResult wrong) {
        return wrong.getFieldErrors().stream().map(Problems::problem).toList();
    }

    private static ResponseEntity<ProblemDetail> problem(
            int status, String title, String detail, @Nullable List<Map<String, String>> errors) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        problem.setDetail(detail);
        problem.setType(URI.create("about:blank"));
        if (errors != null) problem.setProperty("errors", errors);
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        return answer.body(problem);
    }

    private Words words(HttpServletRequest request) {
        Viewer viewer = visit.viewer(request);
        return viewer.isSignedIn() ? texts.in(viewer.language()) : texts.outside(viewer.language());
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}
