package org.zwischenraum.database;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.zwischenraum.settings.Settings;

/**
 * Which backups stay: the latest of each of the last days, weeks (from Monday) and months that have one. The latest of all
 * always stays; days without a backup do not count, so that a machine that rested loses nothing by it.
 */
record Rotation(Settings.Keep keep, ZoneId zone) {
    /** Those that need not stay. */
    List<Stored> surplus(List<Stored> all) {
        List<Stored> newestFirst =
                all.stream().sorted(Comparator.comparing(Stored::at).reversed()).toList();
        Set<Stored> staying = new HashSet<>(newestFirst.stream().limit(1).toList());
        staying.addAll(latest(newestFirst, keep.days(), date -> date));
        staying.addAll(latest(newestFirst, keep.weeks(), Rotation::week));
        staying.addAll(latest(newestFirst, keep.months(), date -> date.getYear() * 100 + date.getMonthValue()));
        return newestFirst.stream().filter(each -> !staying.contains(each)).toList();
    }

    private List<Stored> latest(List<Stored> newestFirst, int most, Function<LocalDate, Object> period) {
        Set<Object> seen = new HashSet<>();
        List<Stored> latest = new ArrayList<>();
        for (Stored each : newestFirst) {
            if (seen.size() < most && seen.add(period.apply(LocalDate.ofInstant(each.at(), zone)))) {
                latest.add(each);
            }
        }
        return latest;
    }

    private static int week(LocalDate date) {
        return date.get(IsoFields.WEEK_BASED_YEAR) * 100 + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
