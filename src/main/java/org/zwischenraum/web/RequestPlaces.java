package org.zwischenraum.web;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * How many requests are worked on at a time; more wait, on threads that cost nothing. Each needs buffers of some 90 kB, and
 * Tomcat lets an open page hold those of the request with which it connected: when a whole house comes back at once, a
 * thousand such requests would fill the memory for as long as the pages stay open.
 */
@Component
class RequestPlaces implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {
    private static final int MOST = 200;

    /** After Spring has chosen virtual threads. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addProtocolHandlerCustomizers(protocol -> protocol.setExecutor(places()));
    }

    private static Executor places() {
        Semaphore free = new Semaphore(MOST);
        return request -> Thread.ofVirtual().name("request").start(() -> work(request, free));
    }

    private static void work(Runnable request, Semaphore free) {
        free.acquireUninterruptibly();
        try {
            request.run();
        } finally {
            free.release();
        }
    }
}
