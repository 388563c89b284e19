package org.zwischenraum.home;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.Room;
import org.zwischenraum.web.Standing;

/** The first door in the navigation. */
@Configuration(proxyBeanMethods = false)
class HomeRoom {
    @Bean
    static Room homeDoor() {
        return new Room("home.room", "/", "today", 0, Standing.FRIEND, true);
    }
}
