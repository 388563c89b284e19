package org.zwischenraum.tone;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.community.HousePage;

/** Its place among the settings. */
@Configuration(proxyBeanMethods = false)
class TonePage {
    @Bean
    static HousePage houseTone() {
        return new HousePage("tone.page", ToneController.PATH, 30);
    }
}
