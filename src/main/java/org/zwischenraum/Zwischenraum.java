package org.zwischenraum;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: a home for a coworking community. */
@SpringBootApplication
public class Zwischenraum {
    public static void main(String[] args) {
        SpringApplication.run(Zwischenraum.class, args);
    }
}
