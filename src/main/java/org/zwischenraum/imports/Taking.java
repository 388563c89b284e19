package org.zwischenraum.imports;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.imports.ImportFile.Left;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.live.Live;

/**
 * Takes in some people of a file, and orders itself anew while there are more. How far it has come is kept together with
 * those people, so that a program that was killed goes on where it was.
 */
@Component
class Taking implements Job {
    static final String KIND = "imports.taking";
    private final ImportFiles files;
    private final Import imports;
    private final Intake intake;
    private final Live live;

    Taking(ImportFiles files, Import imports, Intake intake, Live live) {
        this.files = files;
        this.imports = imports;
        this.intake = intake;
        this.live = live;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        imports.waitForOthers();
        files.find(UUID.fromString(subject)).filter(ImportFile::isUnderWay).ifPresent(this::goOn);
    }

    private void goOn(ImportFile file) {
        Table table = file.table();
        TableReader.Contents contents = TableReader.read(table);
        Tally tally = takeSome(file, contents);
        if (tally.count() < contents.newcomers().size()) files.goOn(file.id());
        else end(file, tally, new Left(contents.rejected(), table.unknown()));
        live.changed(ImportTopics.of(file.id()));
    }

    private Tally takeSome(ImportFile file, TableReader.Contents contents) {
        Tally before = file.tally();
        Tally tally = before.plus(intake.take(contents.portion(before.count()), file.mode()));
        files.took(file.id(), tally);
        return tally;
    }

    private void end(ImportFile file, Tally tally, Left left) {
        files.end(file.id(), left);
        imports.note(tally, left.rejected().size(), file.mode());
    }
}
