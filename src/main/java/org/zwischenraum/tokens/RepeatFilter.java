package org.zwischenraum.tokens;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.zwischenraum.web.Identity;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Refusals;

/**
 * Lets a program send a write again when it does not know whether the first one arrived: the same
 * {@code Idempotency-Key} gets the first answer again, and the work is done once.
 *
 * <p>The call and the note of its answer are one transaction. So a second call that comes at the same time waits for the
 * first, and after {@code kill -9} either both are there or neither. An answer that changed nothing (4xx, 5xx) is not
 * kept: whoever corrects the call may use its key again.
 */
@Component
@Order(-89)
class RepeatFilter extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;
    private final ApiAnswers answers;
    private final TransactionTemplate transaction;
    private final Refusals refusals;

    RepeatFilter(ApiAnswers answers, TransactionTemplate transaction, Refusals refusals) {
        this.answers = answers;
        this.transaction = transaction;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reading
                || request.getHeader(HEADER) == null
                || !request.getRequestURI().startsWith("/api/v1/")
                || Identity.of(request).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try {
            once(key(request), new ReadRequest(request), answer, chain);
        } catch (Invalid refusal) {
            refusals.answer(refusal, request, answer);
        }
        answer.copyBodyToResponse();
    }

    private void once(
            ApiAnswers.Key key, ReadRequest request, ContentCachingResponseWrapper answer, FilterChain chain) {
        transaction.executeWithoutResult(status -> {
            Optional<ApiAnswer> earlier = answers.begin(key, request.hash());
            if (earlier.isPresent()) {
                earlier.get().repeat(answer);
                return;
            }
            pass(request, answer, chain);
            if (answer.getStatus() >= 400) status.setRollbackOnly();
            else answers.keep(key, ApiAnswer.of(answer));
        });
    }

    private static void pass(ReadRequest request, ContentCachingResponseWrapper answer, FilterChain chain) {
        try {
            chain.doFilter(request, answer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ServletException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static ApiAnswers.Key key(HttpServletRequest request) {
        UUID token = Identity.of(request).orElseThrow().proof();
        String key = request.getHeader(HEADER).strip();
        if (key.isEmpty() || key.length() > LONGEST_KEY)
            throw new Invalid(HEADER, "tokens.problem.key", "most", LONGEST_KEY);
        return new ApiAnswers.Key(token, key);
    }
}
