package org.zwischenraum.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;

/** The members as a table, as they can be taken in again. */
@Component
class MembersExtract implements Extract {
    private static final String FILE = "members.csv";
    private final Export export;

    MembersExtract(Export export) {
        this.export = export;
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public void write(OutputStream out, Member host) throws IOException {
        out.write(export.csv(host).getBytes(StandardCharsets.UTF_8));
    }
}
