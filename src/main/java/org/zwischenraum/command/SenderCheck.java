package org.zwischenraum.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether other mail servers will believe our letters: SPF (RFC 7208) and DMARC (RFC 7489) of the sender's domain. DKIM
 * (RFC 6376) cannot be seen without the name of its key, which only the mail server knows.
 *
 * @param from the sender, as the settings have it
 * @param texts the TXT records of a name; empty when nobody could be asked
 */
record SenderCheck(String from, Function<String, Optional<List<String>>> texts) {
    Finding examine() {
        String domain = domain();
        Optional<List<String>> spf = texts.apply(domain);
        Optional<List<String>> dmarc = texts.apply("_dmarc." + domain);
        if (spf.isEmpty() || dmarc.isEmpty()) {
            return Finding.note(Finding.Subject.SENDER, "command.doctor.senderUnknown", "domain", domain);
        }
        if (!hasOne(spf.get(), "v=spf1")) {
            return Finding.wrong(Finding.Subject.SENDER, "command.doctor.noSpf", "domain", domain);
        }
        return hasOne(dmarc.get(), "v=dmarc1")
                ? Finding.well(Finding.Subject.SENDER, "command.doctor.sender", "domain", domain)
                : Finding.note(Finding.Subject.SENDER, "command.doctor.noDmarc", "domain", domain);
    }

    private String domain() {
        return from.substring(from.lastIndexOf('@') + 1).replace(">", "").strip();
    }

    private static boolean hasOne(List<String> records, String beginning) {
        return records.stream()
                .map(record -> record.replace("\"", "").strip().toLowerCase(Locale.ROOT))
                .anyMatch(record -> record.startsWith(beginning));
    }
}
