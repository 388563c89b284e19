package org.zwischenraum.live;

import jakarta.servlet.ServletContext;
import jakarta.websocket.server.ServerContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.zwischenraum.settings.Settings;

/** Opens {@code /live} to pages of this house and of no other. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class LiveSetup implements WebSocketConfigurer {
    private final LiveHandler handler;
    private final Gate gate;
    private final Settings settings;

    LiveSetup(LiveHandler handler, Gate gate, Settings settings) {
        this.handler = handler;
        this.gate = gate;
        this.settings = settings;
    }

    /**
     * What arrives is handed on in parts of this size, since each connection holds these buffers as long as it lasts;
     * nobody sends anything but text.
     */
    @Bean
    static ServletServerContainerFactoryBean smallBuffers() {
        var buffers = new Buffers();
        buffers.setMaxTextMessageBufferSize(1024);
        buffers.setMaxBinaryMessageBufferSize(128);
        return buffers;
    }

    /** Behind a proxy the request does not know the origin of its own page; the base URL does. */
    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(handler, "/live")
                .setHandshakeHandler(new DefaultHandshakeHandler(new Uncompressed()))
                .addInterceptors(gate)
                .setAllowedOrigins(settings.baseUrl().toString());
    }

    /** Changes nothing where no server listens, as in a test of jobs alone. */
    private static final class Buffers extends ServletServerContainerFactoryBean {
        private boolean listens;

        @Override
        public void setServletContext(@Nullable ServletContext context) {
            super.setServletContext(context);
            listens = context != null && context.getAttribute(ServerContainer.class.getName()) != null;
        }

        @Override
        public void afterPropertiesSet() {
            if (listens) super.afterPropertiesSet();
        }
    }
}
