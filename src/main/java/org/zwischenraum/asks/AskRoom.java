package org.zwischenraum.asks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.Room;
import org.zwischenraum.web.Standing;

@Configuration(proxyBeanMethods = false)
class AskRoom {
    @Bean
    Room roomOfAsks() {
        return new Room("asks.room", "/asks", "asks", 30, Standing.FRIEND, true);
    }
}
