package org.zwischenraum.floor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.Room;
import org.zwischenraum.web.Standing;

/** The door to the floor, after Today. */
@Configuration(proxyBeanMethods = false)
class FloorRoom {
    @Bean
    static Room floorDoor() {
        return new Room("floor.room", "/floor", "floor", 10, Standing.MEMBER, true);
    }
}
