package org.zwischenraum.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

@HouseTest
@Import(Shop.class)
class FilesTest {
    private static final UUID THING = UUID.randomUUID();

    @Autowired
    House house;

    @Autowired
    Files files;

    @Autowired
    Pictures pictures;

    @Autowired
    Shop shop;

    @Autowired
    Shelf shelf;

    @Autowired
    TransactionTemplate transaction;

    private Visitor mira;

    @BeforeEach
    void miraMaySeeTheThing() {
        house.found();
        mira = house.member("mira");
        shop.seers.clear();
        shop.seers.add(house.memberOf(mira).id());
    }

    @Test
    void aPictureIsSeenByThoseWhomItsModuleLets() {
        var file = keep("kai.jpg", TestPictures.picture("jpg", 300, 200));

        var seen = mira.get(file.address());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).contains("image/jpeg");
        assertThat(seen.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(seen.header("Content-Disposition").orElseThrow()).startsWith("inline");
        assertThat(seen.header("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .contains("sandbox");
        assertThat(seen.header("Cache-Control").orElseThrow()).contains("private");
        assertThat(TestPictures.read(seen.http().body()).getWidth()).isEqualTo(300);

        assertThat(house.member("paul").get(file.address()).status()).isEqualTo(404);
        assertThat(house.guest().get(file.address()).status()).isEqualTo(404);
        assertThat(mira.get("/files/" + UUID.randomUUID()).status()).isEqualTo(404);
        shop.seers.clear();
        assertThat(mira.get(file.address()).status()).isEqualTo(404);
    }

    @Test
    void aBrowserThatHasItIsNotSentItAgain() {
        var file = keep("kai.jpg", TestPictures.picture("jpg", 300, 200));
        var mark = mira.get(file.address()).header("ETag").orElseThrow();
        var again = mira.send(
                mira.request(file.address()).header("If-None-Match", mark).GET());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.http().body()).isEmpty();
    }

    @Test
    void aPhotoStandsUprightAndTellsNoPlace() {
        var photo = TestPictures.photoTurned(400, 200);
        assertThat(new String(photo, UTF_8)).contains("GPS");

        var content = mira.get(keep("photo.jpg", photo).address()).http().body();
        assertThat(new String(content, UTF_8)).doesNotContain("GPS", "Exif");
        var image = TestPictures.read(content);
        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(image.getHeight()).isEqualTo(400);
        assertThat(new Color(image.getRGB(100, 20)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(100, 380)).getBlue()).isGreaterThan(200);
    }

    @Test
    void picturesOfAllKindsAreTakenAndMadeSmallEnough() {
        for (var format : new String[] {"jpg", "png", "gif"}) {
            var image = TestPictures.read(content(keep("big." + format, TestPictures.picture(format, 4000, 1000))));
            assertThat(image.getWidth()).isEqualTo(1600);
            assertThat(image.getHeight()).isEqualTo(400);
        }
        assertThat(TestPictures.read(content(keep("dot.webp", TestPictures.WEBP)))
                        .getWidth())
                .isOne();
        assertThat(keep("glass.png", TestPictures.transparent(50, 50)).kind()).isEqualTo(Kind.PNG);
    }

    @Test
    void aFaceIsTheChosenSquare() {
        var upload = new Upload("me.png", TestPictures.picture("png", 1000, 500));
        var face = pictures.keepFace(Shop.NAME, THING, upload, new Crop(0.5, 0, 1));
        var image = TestPictures.read(content(face));
        assertThat(image.getWidth()).isEqualTo(192);
        assertThat(image.getHeight()).isEqualTo(192);
        assertThat(new Color(image.getRGB(5, 5)).getBlue()).isGreaterThan(200);
    }

    @Test
    void otherFilesComeAsAttachmentsAsTheyAre() {
        var letter = "Querida Ana,\nñandú 🌊".getBytes(UTF_8);
        var seen = mira.get(keep("../../bö<se>.html", letter).address());
        assertThat(seen.http().body()).isEqualTo(letter);
        assertThat(seen.header("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(seen.header("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("txt")
                .doesNotContain("html", "<", "/");

        var pdf = keep("cv.pdf", "%PDF-1.7 …".getBytes(UTF_8));
        assertThat(pdf.kind()).isEqualTo(Kind.PDF);
        assertThat(mira.get(pdf.address()).header("Content-Disposition").orElseThrow())
                .startsWith("attachment");
    }

    @Test
    void whatMayHarmIsRefusedWhateverItIsCalled() {
        assertRefused(Refused.Reason.UNKNOWN_KIND, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8));
        assertRefused(Refused.Reason.UNKNOWN_KIND, "\uFEFF  <!doctype html><p>".getBytes(UTF_8));
        assertRefused(Refused.Reason.UNKNOWN_KIND, new byte[] {'M', 'Z', 0, 1, 2});
        assertRefused(Refused.Reason.EMPTY, new byte[0]);
        assertRefused(Refused.Reason.TOO_LARGE, new byte[Upload.LARGEST + 1]);
        assertRefused(Refused.Reason.TOO_MANY_PIXELS, TestPictures.bomb());
        var half = TestPictures.picture("png", 300, 300);
        assertRefused(Refused.Reason.BROKEN, java.util.Arrays.copyOf(half, 60));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> pictures.keep(Shop.NAME, THING, new Upload("a.png", "text".getBytes(UTF_8))))
                .extracting(Refused::reason)
                .isEqualTo(Refused.Reason.NO_PICTURE);
    }

    @Test
    void aRemovedFileIsGoneAndItsContentIsClearedAway() throws IOException {
        var kept = keep("kept.txt", "kept".getBytes(UTF_8));
        var removed = keep("gone.txt", "gone".getBytes(UTF_8));
        files.remove(removed.id());
        assertThat(mira.get(removed.address()).status()).isEqualTo(404);

        var undone = new Path[1];
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    undone[0] = shelf.place(
                            keep("undone.txt", "undone".getBytes(UTF_8)).id());
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(undone[0]).exists();

        for (var path : new Path[] {shelf.place(kept.id()), shelf.place(removed.id()), undone[0]}) {
            java.nio.file.Files.setLastModifiedTime(
                    path, FileTime.from(Instant.now().minusSeconds(7200)));
        }
        house.clock().advance(java.time.Duration.ofDays(1));
        house.runDue();
        assertThat(shelf.place(kept.id())).exists();
        assertThat(shelf.place(removed.id())).doesNotExist();
        assertThat(undone[0]).doesNotExist();
    }

    @Test
    void aPatternIsThereForEverybody() {
        var pattern = house.guest().get(Portrait.of(null, THING, "Mira Sol").address());
        assertThat(pattern.status()).isEqualTo(200);
        assertThat(pattern.header("Content-Type").orElseThrow()).startsWith("image/svg+xml");
        assertThat(pattern.body()).contains(">MS</text>");
    }

    private StoredFile keep(String name, byte[] content) {
        return files.keep(Shop.NAME, THING, new Upload(name, content));
    }

    private byte[] content(StoredFile file) {
        return mira.get(file.address()).http().body();
    }

    private void assertRefused(Refused.Reason reason, byte[] content) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> keep("picture.png", content))
                .extracting(Refused::reason)
                .isEqualTo(reason);
    }
}
