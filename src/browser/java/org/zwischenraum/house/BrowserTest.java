package org.zwischenraum.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A story told in a real browser. Its methods may ask for {@link Screens}; whatever a screen complains of, an error in the
 * console, a breach of the content security policy, a request to another host, fails the story.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HouseTest
@ExtendWith(Screens.Given.class)
public @interface BrowserTest {}
