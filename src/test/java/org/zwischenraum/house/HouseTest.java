package org.zwischenraum.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zwischenraum.Zwischenraum;
import org.zwischenraum.database.WithDatabase;

/** A test that speaks over HTTP with a running house; each of its methods begins with an empty one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Zwischenraum.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithDatabase
@Import(House.class)
@ExtendWith(EmptyHouse.class)
public @interface HouseTest {}
