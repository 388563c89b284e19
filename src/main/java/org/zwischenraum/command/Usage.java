package org.zwischenraum.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a command is typed. Read before anything starts, so that {@code --help} and wrong words need no program. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Usage {
    /** The words that call it: {@code token}, {@code import members}. */
    String name();

    /**
     * The options as help shows them: {@code --member EMAIL} must be given, {@code [--scope SCOPES]} may be, {@code
     * [--json]} takes no value. Every command also knows {@code --data}, {@code --help} and the settings.
     */
    String[] options() default {};

    /** The file or directory that follows the name, as help shows it: {@code FILE}, {@code [DIR]} where it may be left out; empty: none. */
    String file() default "";

    /** What happens to {@link #file}. */
    Direction direction() default Direction.NONE;

    /** Whether the command may begin in a place where no data are yet. */
    boolean begins() default false;

    /** Whether help leaves it out, because only the launcher calls it. */
    boolean hidden() default false;

    /** The key of the sentence that says what the command does. */
    String help();

    /** What a command does with the file that its caller names. */
    enum Direction {
        NONE,
        READ,
        /** The tables (csv, tsv) in the directory, or a file, as they are: the command gets one archive. */
        READ_DIRECTORY,
        WRITE,
        WRITE_DIRECTORY
    }
}
