package org.zwischenraum;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.zwischenraum.command.CommandLine;

/** The program: a home for a coworking community. Modules may use the same word, so beans are named by their full name. */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = UserDetailsServiceAutoConfiguration.class)
public class Zwischenraum {
    public static void main(String[] args) {
        System.exit(CommandLine.run(Zwischenraum.class, args));
    }
}
