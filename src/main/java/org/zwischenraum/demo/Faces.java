package org.zwischenraum.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwischenraum.demo.Cast.Person;
import org.zwischenraum.media.Crop;
import org.zwischenraum.media.Pictures;
import org.zwischenraum.media.StoredFile;
import org.zwischenraum.media.Upload;

/** The drawn faces of the cast take the way of every uploaded picture. */
@Demo
class Faces {
    private static final Crop ALL = new Crop(0, 0, 1);
    private final Pictures pictures;
    private final JdbcClient sql;
    private final PortraitPainter painter = new PortraitPainter();

    Faces(Pictures pictures, JdbcClient sql) {
        this.pictures = pictures;
        this.sql = sql;
    }

    void hang(List<Person> people, Map<String, UUID> ids) {
        people.parallelStream().forEach(person -> hang(person, ids.get(person.key())));
    }

    private void hang(Person person, UUID member) {
        Upload drawn = new Upload(person.key() + ".png", painter.png(person.portrait()));
        StoredFile kept = pictures.keepFace("members", member, drawn, ALL);
        sql.sql("update member set picture = :picture where id = :id")
                .param("picture", kept.id())
                .param("id", member)
                .update();
    }
}
