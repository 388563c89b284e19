package org.zwischenraum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zwischenraum.text.Language;

/** Days as people of each language write them. */
class CalendarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE|2026-07-13|2026-07-19|13.–19. Juli",
                "DE|2026-06-29|2026-07-05|29. Juni – 5. Juli",
                "EN|2026-07-13|2026-07-19|July 13 – 19",
                "EN|2026-06-29|2026-07-05|June 29 – July 5",
                "ES|2026-07-13|2026-07-19|13–19 de julio",
                "ES|2026-07-13|2026-07-13|13 de julio"
            })
    void fromADayToAnother(Language language, LocalDate from, LocalDate until, String written) {
        assertThat(plain(Calendar.in(language).days(from, until))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE|28. Dezember 2026 – 3. Januar 2027",
                "EN|December 28, 2026 – January 3, 2027",
                "ES|28 de diciembre de 2026 – 3 de enero de 2027"
            })
    void overTheEndOfAYear(Language language, String written) {
        assertThat(plain(Calendar.in(language).daysAndYear(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3))))
                .isEqualTo(written);
    }

    /** Between numbers stand blanks of other widths, and those at which no line may end. */
    private static String plain(String written) {
        return written.replaceAll("[\\u2009\\u00a0\\u202f]", " ");
    }
}
