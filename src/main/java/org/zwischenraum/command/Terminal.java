package org.zwischenraum.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The place where the person typed, be it this process or the other end of the door. */
interface Terminal {
    void out(String line);

    void err(String line);

    /** The content of the file to read. */
    InputStream in() throws IOException;

    /** A file to write; in a directory under this name, else the one file whatever the name. */
    OutputStream file(String name) throws IOException;
}
