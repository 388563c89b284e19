package org.zwischenraum.cards;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.switches.Feature;

/** A house can do without it. */
@Configuration(proxyBeanMethods = false)
class CardsFeature {
    @Bean
    static Feature cardsFeature() {
        return new Feature("cards.feature", "cards.feature.about", 60);
    }
}
