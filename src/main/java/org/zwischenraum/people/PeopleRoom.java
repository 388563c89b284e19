package org.zwischenraum.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.web.Room;
import org.zwischenraum.web.Standing;

/** The door of the people's room. */
@Configuration(proxyBeanMethods = false)
class PeopleRoom {
    @Bean
    static Room peopleDoor() {
        return new Room("members.room", "/people", "people", 40, Standing.MEMBER, true);
    }
}
