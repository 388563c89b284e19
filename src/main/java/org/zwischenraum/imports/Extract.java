package org.zwischenraum.imports;

import java.io.IOException;
import java.io.OutputStream;
import org.zwischenraum.members.Member;

/** Asked by the export, answered by every module that keeps something: what of it may a host take along, in open formats. */
public interface Extract {
    /** A plain name, one for the whole house: {@code asks.json}. */
    String file();

    /** Writes all of it that this host may see. */
    void write(OutputStream out, Member host) throws IOException;
}
