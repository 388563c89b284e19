package org.zwischenraum.command;

/**
 * A command that needs no running program: a class with a constructor without arguments, marked with {@link Usage}, whose
 * name ends in {@code Command}. It runs in the process of the person who typed it.
 */
public interface Errand {
    /** As {@link Command#run}. */
    int run(Invocation invocation) throws Exception;
}
