package org.zwischenraum.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell says, as people mean it: a telephone number is no quantity, and a date is no number of days. */
final class CellText {
    /** Excel calculates with so many digits; what stands behind them is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST_NUMBER = 40;
    private static final int LAST_DAY = 2_958_465;
    private static final Pattern ZEROS = Pattern.compile("(?:\\[[^\\]]*\\])?(0{2,20})(?:;.*)?");
    private static final Pattern NO_SIGNS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].");

    private CellText() {}

    static String of(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) return number(cell, number);
        String text = value == null ? "" : value.toString();
        return isFault(cell, text) ? "" : text.strip();
    }

    /** What could not be calculated, such as {@code #N/A}: nobody is called like that. */
    private static boolean isFault(Cell cell, String text) {
        return cell.getType() == CellType.ERROR
                || cell.getType() == CellType.FORMULA && text.matches("#[A-Z0-9/]+[!?]?");
    }

    private static String number(Cell cell, BigDecimal number) {
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        if (isDate(format) && isDay(number)) return date(cell.asDate());
        if (number.precision() > LONGEST_NUMBER || Math.abs((long) number.scale()) > LONGEST_NUMBER)
            return number.toString();
        return padded(number.round(DIGITS), format);
    }

    /** A postcode such as 01067 is kept as 1067 with a format that shows five digits. */
    private static String padded(BigDecimal number, String format) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        var zeros = ZEROS.matcher(format);
        if (!zeros.matches() || number.signum() < 0 || plain.contains(".")) return plain;
        return "0".repeat(Math.max(0, zeros.group(1).length() - plain.length())) + plain;
    }

    /** Day or year outside of quotes and brackets; a format with hours alone is a time. */
    private static boolean isDate(String format) {
        String signs = NO_SIGNS.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return signs.contains("d") || signs.contains("y");
    }

    private static boolean isDay(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
