package org.zwischenraum.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@code @SpringBootTest}: the program gets settings, secrets and an empty database of its own. Test classes with
 * the same configuration share one running program, and so its data.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface WithDatabase {
    /** Settings as in the file: {@code "base-url=https://house.example"}. */
    String[] settings() default {};
}
