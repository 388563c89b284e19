package org.zwischenraum.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwischenraum.demo.Cast.Person;
import org.zwischenraum.media.Crop;
import org.zwischenraum.media.MayRead;
import org.zwischenraum.media.Pictures;
import org.zwischenraum.media.StoredFile;
import org.zwischenraum.media.Upload;

/** The drawn faces of the cast take the way of every uploaded picture. */
@Demo
class Faces {
    private static final String OWNER = "members";
    private static final Crop ALL = new Crop(0, 0, 1);
    private final Pictures pictures;
    private final ObjectProvider<MayRead> readers;
    private final JdbcClient sql;
    private final PortraitPainter painter = new PortraitPainter();

    Faces(Pictures pictures, ObjectProvider<MayRead> readers, JdbcClient sql) {
        this.pictures = pictures;
        this.readers = readers;
        this.sql = sql;
    }

    /** Where nobody says who may see a face, the patterns drawn from the names stay. */
    void hang(List<Person> people, Map<String, UUID> ids) {
        if (readers.stream().noneMatch(reader -> reader.owner().equals(OWNER))) return;
        people.parallelStream()
                .forEach(person -> hang(person, java.util.Objects.requireNonNull(ids.get(person.key()))));
    }

    private void hang(Person person, UUID member) {
        Upload drawn = new Upload(person.key() + ".png", painter.png(person.portrait()));
        StoredFile kept = pictures.keepFace(OWNER, member, drawn, ALL);
        sql.sql("update member set picture = :picture where id = :id")
                .param("picture", kept.id())
                .param("id", member)
                .update();
    }
}
