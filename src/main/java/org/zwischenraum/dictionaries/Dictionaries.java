package org.zwischenraum.dictionaries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zwischenraum.lexicon.Dictionary;
import org.zwischenraum.settings.DictionaryDirectory;
import org.zwischenraum.settings.DictionaryDirectory.Package;
import org.zwischenraum.text.Language;

/** Those dictionaries that are there. */
public final class Dictionaries {
    private Dictionaries() {}

    /** Reads them now, which takes seconds; knows no word when there are none. */
    public static Dictionary in(DictionaryDirectory directory) throws IOException {
        List<Dictionary> all = new ArrayList<>();
        for (Package found : directory.found()) all.add(read(found, directory));
        return all.isEmpty() ? Dictionary.NONE : (key, language) -> meanings(key, language, all);
    }

    private static Dictionary read(Package found, DictionaryDirectory directory) throws IOException {
        return switch (found) {
            case TRANS_DE_EN -> TranslationFile.read(directory.file(found));
            case MYTHES_DE -> ThesaurusFile.read(Language.DE, directory.file(found), directory.index(found));
            case MYTHES_EN_US -> ThesaurusFile.read(Language.EN, directory.file(found), directory.index(found));
            case MYTHES_ES -> ThesaurusFile.read(Language.ES, directory.file(found), directory.index(found));
        };
    }

    private static List<Dictionary.Meaning> meanings(String key, Language language, List<Dictionary> all) {
        return all.stream()
                .flatMap(each -> each.meanings(key, language).stream())
                .toList();
    }
}
