package org.zwischenraum.switches;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/** Which features are on. Asked many times on each page, so it is kept in memory. */
@Component
public class Switches {
    private static final String HOUSE = "org.zwischenraum.";
    private final JdbcClient sql;
    private final Clock clock;
    private final Supplier<List<Feature>> features;
    /** Whoever began to read before something changed keeps what they read to themselves. */
    private volatile AtomicReference<@Nullable Set<String>> known = new AtomicReference<>();

    Switches(JdbcClient sql, Clock clock, ObjectProvider<Feature> features) {
        this.sql = sql;
        this.clock = clock;
        this.features = SingletonSupplier.of(() -> features.stream()
                .sorted(Comparator.comparingInt(Feature::order))
                .toList());
    }

    /** All that can be switched, on or off, in their order. */
    public List<Feature> all() {
        return features.get();
    }

    /** The feature that is this module; empty when it cannot be switched. */
    public Optional<Feature> find(String module) {
        return all().stream().filter(one -> one.module().equals(module)).findFirst();
    }

    /** Whether the module with this name is on; what cannot be switched always is. */
    public boolean isOn(String module) {
        return !off().contains(module);
    }

    /** Whether the module is on that contributes this bean, or whose class it is. */
    public boolean isOwnerOn(Object contribution) {
        return isOn(module(contribution instanceof Class<?> type ? type : contribution.getClass()));
    }

    /** Whether the module on whose name this key begins is on: of a text, a notice, a kind of job or a topic. */
    public boolean isOnFor(String key) {
        return isOn(moduleOf(key));
    }

    /** The modules that are off now. */
    public Set<String> off() {
        AtomicReference<@Nullable Set<String>> place = known;
        Set<String> found = place.get();
        if (found != null) return found;
        Set<String> read = withWhatTheyTakeAlong(rows());
        place.set(read);
        return read;
    }

    /** The modules that hosts have switched off themselves, without those that others take along; read anew. */
    public Set<String> switchedOff() {
        return rows();
    }

    /** The features of these modules that take this one along, in their order; empty when it follows its own switch. */
    public List<Feature> takenAlongBy(Feature feature, Set<String> modules) {
        return all().stream()
                .filter(one -> one.takesAlong().contains(feature.module()) && modules.contains(one.module()))
                .toList();
    }

    /**
     * Switches a feature on or off.
     *
     * @return whether that changed something
     */
    @Transactional
    public boolean turn(Feature feature, boolean on) {
        int changed = on ? remove(feature) : keep(feature);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
            }
        });
        return changed == 1;
    }

    /** Reads anew what is on, when it is asked for next. */
    public void forget() {
        known = new AtomicReference<>();
    }

    private int keep(Feature feature) {
        return sql.sql("insert into switched_off (module, since) values (:module, :now) on conflict do nothing")
                .param("module", feature.module())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private int remove(Feature feature) {
        return sql.sql("delete from switched_off where module = :module")
                .param("module", feature.module())
                .update();
    }

    private Set<String> withWhatTheyTakeAlong(Set<String> modules) {
        Set<String> gone = new HashSet<>();
        for (Feature feature : all()) {
            if (!modules.contains(feature.module())) continue;
            gone.add(feature.module());
            gone.addAll(feature.takesAlong());
        }
        return Set.copyOf(gone);
    }

    private Set<String> rows() {
        return Set.copyOf(
                sql.sql("select module from switched_off").query(String.class).list());
    }

    static String moduleOf(String key) {
        return key.split("[./]", 2)[0];
    }

    private static String module(Class<?> type) {
        String name = type.getPackageName();
        return name.startsWith(HOUSE) ? name.substring(HOUSE.length()) : name;
    }
}
