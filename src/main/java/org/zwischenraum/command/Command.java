package org.zwischenraum.command;

/**
 * A command that works inside the program: a bean, marked with {@link Usage}, whose class name ends in {@code Command}.
 */
public interface Command {
    /**
     * Does the work.
     *
     * @return 0 only when it is done, else 1
     * @throws org.zwischenraum.settings.Problem with a sentence that says what to do
     */
    int run(Invocation invocation) throws Exception;
}
