package org.zwischenraum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zwischenraum.media.TestPictures;
import org.zwischenraum.media.Upload;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Faces;

/** Mira's picture is there for those for whom she is there, and for nobody else, even by its own address. */
@HouseTest
class FilesOfOthersTest {
    @Autowired
    House house;

    @Autowired
    ApplicationContext context;

    @Autowired
    Faces faces;

    private Visitor mira;
    private String file;

    @BeforeEach
    void miraHasAPicture() {
        Scene.prepare(house, context);
        mira = house.member("mira");
        faces.keep(
                house.memberOf(mira), new Upload("ich.png", TestPictures.picture("png", 300, 300)), Optional.empty());
        file = "/files/" + house.memberOf(mira).picture();
    }

    @Test
    void itIsThereForThoseForWhomSheIsThere() {
        for (Someone someone : List.of(Someone.MEMBER, Someone.UNCONCERNED, Someone.HOST))
            assertThat(status(someone)).as(someone.column()).isEqualTo(200);
        for (Someone someone : List.of(Someone.GUEST, Someone.BLOCKED))
            assertThat(status(someone)).as(someone.column()).isEqualTo(404);
    }

    @Test
    void shownToHostsOnlyItIsNotThereForOthers() {
        house.sql()
                .sql("insert into member_audience (member_id, field, audience) values (:id, 'PICTURE', :audience)")
                .param("audience", Audience.HOSTS.name())
                .param("id", mira.id())
                .update();
        house.forget();
        assertThat(status(Someone.HOST)).isEqualTo(200);
        for (Someone someone : List.of(Someone.UNCONCERNED, Someone.FRIEND, Someone.GUEST, Someone.BLOCKED))
            assertThat(status(someone)).as(someone.column()).isEqualTo(404);
    }

    private int status(Someone someone) {
        return someone.in(house).get(file).status();
    }
}
