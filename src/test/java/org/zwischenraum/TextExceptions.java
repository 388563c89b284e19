package org.zwischenraum;

import java.util.Set;

/**
 * What is right although the check of the texts would take it for wrong.
 *
 * @param noTexts literals that look like keys but are other names; one that ends in a dot stands for all that begin so
 * @param prefixes keys below these are put together while the program runs
 * @param endings a key that is used brings these along: {@code web.error.notThere} has a {@code .detail}
 * @param sameWords texts that are the same in several languages
 */
record TextExceptions(Set<String> noTexts, Set<String> prefixes, Set<String> endings, Set<String> sameWords) {
    static final TextExceptions NONE = new TextExceptions(Set.of(), Set.of(), Set.of(), Set.of());

    static TextExceptions ofTheHouse() {
        return new TextExceptions(
                Set.of(
                        // Kinds of jobs, and what the mail library calls its settings.
                        "jobs.",
                        "mail.",
                        // A file.
                        "people.vcf",
                        // A secret.
                        "hosting.setup",
                        // Kinds of letters.
                        "community.enquiry.",
                        "moderation.suspension",
                        "circulars.letter",
                        "welcomes.letter",
                        "welcomes.trial",
                        "invitations.invited"),
                Set.of(
                        // One for each language of the house.
                        "web.language"),
                Set.of("detail", "hint"),
                Set.of(
                        // Languages are written in themselves, and some countries have one name.
                        "Deutsch",
                        "English",
                        "Español",
                        "Austria",
                        // One word in several languages.
                        "Name",
                        "NIF",
                        "Cookie",
                        "Cobot",
                        "Nexudus",
                        "Link",
                        "No"));
    }

    boolean isNoText(String literal) {
        return noTexts.contains(literal)
                || noTexts.stream().anyMatch(name -> name.endsWith(".") && literal.startsWith(name))
                || prefixes.contains(literal.replaceFirst("\\.$", ""));
    }

    boolean isSameEverywhere(String key, String text) {
        return sameWords.contains(text) || sameWords.contains(key);
    }
}
