package org.zwischenraum.hosting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.Room;
import org.zwischenraum.web.Standing;

/** The door of the hosts, and of the team, in the navigation. */
@Configuration(proxyBeanMethods = false)
class HostingRoom {
    @Bean
    static Room hostingDoor() {
        return new Room("hosting.room", "/hosting", "hosting", 90, Standing.TEAM, true);
    }
}
