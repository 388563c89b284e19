package org.zwischenraum.live;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Three buffers of this size belong to each open page as long as it is open. What is longer is read and written in parts; Tomcat
 * takes the size from this property, before it makes the first of them.
 */
@Component
class SmallFrames implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    private static final String SIZE = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";
    private static final String BYTES = "2048";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        if (System.getProperty(SIZE) == null) System.setProperty(SIZE, BYTES);
    }
}
