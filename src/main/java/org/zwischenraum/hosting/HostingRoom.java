package org.zwischenraum.hosting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.community.HousePage;
import org.zwischenraum.web.Room;
import org.zwischenraum.web.Standing;

/** The door of the hosts, and of the team, in the navigation; and the pages of the house's settings that stand here. */
@Configuration(proxyBeanMethods = false)
class HostingRoom {
    @Bean
    static Room hostingDoor() {
        return new Room("hosting.room", "/hosting", "hosting", 90, Standing.TEAM, true);
    }

    @Bean
    static HousePage houseName() {
        return new HousePage("hosting.house.page", HouseController.PATH, 10);
    }

    @Bean
    static HousePage houseWords() {
        return new HousePage("hosting.said.page", HouseWordsController.PATH, 40);
    }

    @Bean
    static HousePage houseFeatures() {
        return new HousePage("hosting.features.title", "/hosting/features", 70);
    }
}
