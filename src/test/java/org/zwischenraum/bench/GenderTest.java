package org.zwischenraum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zwischenraum.bench.Gender.Form;
import org.zwischenraum.text.Language;

/** "Ärztin" finds the "Arzt", and the other way round, as well as the same form does. */
class GenderTest {
    private static final double AIM = .01;

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void bothFormsOfATitleAreFoundAlike(String language) throws IOException {
        Gender gender = new Gender(titles(language), Optional.of(Language.of(language)), 500);
        for (Form offer : Form.values())
            assertEquals(gender.found(Form.MASCULINE, offer), gender.found(Form.FEMININE, offer), AIM);
        for (Form ask : Form.values())
            assertEquals(gender.found(ask, Form.MASCULINE), gender.found(ask, Form.FEMININE), AIM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void thereIsSomethingToFind(String language) throws IOException {
        List<Gender.Title> titles = titles(language);
        assertTrue(titles.size() >= 60);
        assertTrue(titles.stream().noneMatch(one -> one.masculine().equals(one.feminine())));
    }

    private static List<Gender.Title> titles(String language) throws IOException {
        return Gender.read(Path.of("src/test/resources/gender/titles_" + language + ".tsv"));
    }
}
