package org.zwischenraum.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.sheets.Unreadable;
import org.zwischenraum.web.NotThere;

/**
 * A file that a host has brought.
 *
 * @param content empty once it was taken in
 * @param order how it is to be taken in; empty while the host only looks at it
 * @param tally what became of those who were taken in so far
 * @param left what was not taken; empty until all is done
 */
record ImportFile(
        UUID id, UUID host, String name, byte[] content, Optional<Order> order, Tally tally, Optional<Left> left) {
    /**
     * What a host has decided.
     *
     * @param columns words of what each column is about
     * @param address from where
     * @param people how many stand in the file
     */
    record Order(
            List<String> columns,
            boolean consented,
            @Nullable String address,
            int people) {}

    /** What was not taken in. */
    record Left(List<Rejected> rejected, List<String> unknown) {}

    boolean isUnderWay() {
        return order.isPresent() && left.isEmpty();
    }

    Table table() {
        Table table = read();
        return order.map(Order::columns)
                .map(words -> table.with(words.stream().map(Column::named).toList()))
                .orElse(table);
    }

    /** It was readable when it came; what is read may have been narrowed since. */
    private Table read() {
        try {
            return Table.read(content);
        } catch (Unreadable _) {
            throw new NotThere();
        }
    }

    Import.Mode mode() {
        Order how = order.orElseThrow();
        return new Import.Mode(false, how.consented(), host, how.address());
    }

    Optional<Import.Outcome> outcome() {
        return left.map(rest -> Import.Outcome.of(tally, rest.rejected(), rest.unknown()));
    }
}
