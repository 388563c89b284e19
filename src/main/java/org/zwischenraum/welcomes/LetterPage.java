package org.zwischenraum.welcomes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.community.HousePage;

/** Its place among the settings. */
@Configuration(proxyBeanMethods = false)
class LetterPage {
    @Bean
    static HousePage houseLetter() {
        return new HousePage("welcomes.page", LetterController.PATH, 50);
    }
}
