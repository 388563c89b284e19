package org.zwischenraum.esco;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zwischenraum.command.Command;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;
import org.zwischenraum.settings.Problem;

/** Takes in ESCO as an operator has downloaded it: a directory of CSV files, or the archive with them. */
@Component
@Usage(
        name = "import esco",
        options = {"[--remove]"},
        file = "[DIR]",
        direction = Usage.Direction.READ_DIRECTORY,
        help = "esco.command.help")
class ImportEscoCommand implements Command {
    private final Imported imported;

    ImportEscoCommand(Imported imported) {
        this.imported = imported;
    }

    @Override
    public int run(Invocation invocation) throws IOException {
        return invocation.has("remove") ? remove(invocation) : take(invocation);
    }

    private int remove(Invocation invocation) {
        invocation.say(imported.remove() ? "esco.command.removed" : "esco.command.nothingThere");
        return 0;
    }

    private int take(Invocation invocation) throws IOException {
        if (!invocation.hasFile()) throw new Problem("esco.command.which");
        Bundle bundle = bundle(invocation);
        invocation.warn("esco.command.reading", "files", bundle.files().size());
        Classification read = Classification.read(bundle.files());
        if (read.concepts().isEmpty()) throw new Problem("esco.command.empty");
        imported.keep(bundle, read);
        invocation.say("esco.command.taken", "concepts", read.concepts().size(), "names", read.names());
        read.languagesWithout().forEach(language -> invocation.warn("esco.command.without", "language", language));
        return 0;
    }

    private static Bundle bundle(Invocation invocation) throws IOException {
        try (InputStream archive = invocation.in()) {
            Bundle bundle = Bundle.unpacked(archive);
            if (bundle.files().isEmpty())
                throw new Problem(
                        "esco.command.none", Map.of("dir", invocation.path().toString()));
            return bundle;
        } catch (Bundle.TooMuch tooMuch) {
            throw new Problem("esco.command.tooMuch", Map.of(), tooMuch);
        }
    }
}
