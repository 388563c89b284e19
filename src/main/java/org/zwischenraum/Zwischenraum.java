package org.zwischenraum;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.zwischenraum.command.CommandLine;

/** The program: a home for a coworking community. */
@SpringBootApplication
public class Zwischenraum {
    public static void main(String[] args) {
        System.exit(CommandLine.run(Zwischenraum.class, args));
    }
}
