package org.zwischenraum.themes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.switches.Feature;

/** A house can do without it. */
@Configuration(proxyBeanMethods = false)
class ThemesFeature {
    @Bean
    static Feature themesFeature() {
        return new Feature("themes.feature", "themes.feature.about", 140);
    }
}
