package org.zwischenraum.dictionaries;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zwischenraum.lexicon.Dictionary;
import org.zwischenraum.settings.Settings;

/** The dictionaries that this house uses. */
@Configuration(proxyBeanMethods = false)
class DictionarySetup {
    @Bean
    Dictionary dictionary(Settings settings) {
        return Installed.of(settings.dictionaries());
    }
}
