package org.zwischenraum.esco;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.text.Language;

/**
 * What stands in the files of a download: skills, occupations and groups of both with their names in German, English and
 * Spanish, and what is wider than what. Missing files are missed only in what they would have said.
 *
 * <p>The form is that of the CSV download of ESCO 1.0 to 1.2 (esco.ec.europa.eu): {@code conceptUri}, {@code preferredLabel},
 * {@code altLabels}, {@code hiddenLabels}; a file of two columns, address and name, is read as well.
 *
 * @param concepts by their ids, {@code esco-} and the end of their address
 */
public record Classification(List<Concept> concepts) {
    public Classification {
        concepts = List.copyOf(concepts);
    }

    /**
     * Reads files by their names; those that belong to nothing known are passed over.
     *
     * @throws Damaged naming file and line when a known file is none of this form
     */
    public static Classification read(Map<String, byte[]> files) {
        Map<String, Growing> growing = new LinkedHashMap<>();
        TableFile.all(files, TableFile.Sort.NAMES).forEach(file -> NameTable.read(file, growing));
        TableFile.all(files, TableFile.Sort.BROADER).forEach(file -> BroaderTable.read(file, growing));
        return new Classification(growing.values().stream()
                .filter(Growing::isNamed)
                .map(one -> one.concept(growing.keySet()))
                .toList());
    }

    /** Codes of the house's languages in which there is no name at all. */
    List<String> languagesWithout() {
        return Arrays.stream(Language.values())
                .filter(language ->
                        concepts.stream().noneMatch(concept -> concept.names().containsKey(language)))
                .map(Language::code)
                .toList();
    }

    /** How many names in all languages together. */
    int names() {
        return concepts.stream()
                .flatMap(concept -> concept.names().values().stream())
                .mapToInt(List::size)
                .sum();
    }
}
