/**
 * "Ich suche": what people seek, for whom it is to be read, and the page on which it stands.
 *
 * <p>Its words: an <em>ask</em>, posted in a sentence or two; its <em>sight</em>, the rule who may read it; its <em>parts</em>,
 * what the modules above show on its page: answers, people who could help, the way to close it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"switches", "belongings", "text", "web", "media", "community", "members", "safety"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.asks;
