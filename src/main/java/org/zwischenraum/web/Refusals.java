package org.zwischenraum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets a filter refuse a call to the API in the same words as a controller: as problem+json. */
@Component
public class Refusals {
    private final ObjectProvider<HandlerExceptionResolver> resolver;

    Refusals(@Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> resolver) {
        this.resolver = resolver;
    }

    /** Writes the answer that this refusal means. */
    public void answer(RuntimeException refusal, HttpServletRequest request, HttpServletResponse response) {
        if (resolver.getObject().resolveException(request, response, null, refusal) == null) throw refusal;
    }
}
