package org.zwischenraum.couriers;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** Carries messages to addresses outside, each over a connection of its own. */
public final class Courier implements AutoCloseable {
    private static final int SECONDS = 10;
    private final CloseableHttpClient client;

    /** @param guard refuses the names that lead where nobody may be called; the very addresses it gives are called */
    public Courier(DnsResolver guard) {
        this.client = client(guard);
    }

    /**
     * Carries one message. The limits of the client hold for each piece that arrives; whoever answers drop by drop is hung up on.
     *
     * @return the status that was answered within ten seconds
     * @throws IOException when none was, or the guard refused
     */
    public int carry(HttpPost post) throws IOException {
        CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS).execute(post::cancel);
        return client.execute(post, answer -> {
            // Without its content there is nothing to be read to the end, and the connection is closed instead.
            answer.setEntity(null);
            return answer.getCode();
        });
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private static CloseableHttpClient client(DnsResolver guard) {
        Timeout limit = Timeout.ofSeconds(SECONDS);
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(guard)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(limit)
                        .setSocketTimeout(limit)
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((_, _, _) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(limit)
                        .setResponseTimeout(limit)
                        .build())
                .setUserAgent("Zwischenraum")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }
}
