package org.zwischenraum.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Many things, each of which is read once and again after it was forgotten. Several are read together; what was being read
 * while something was forgotten is given to whoever asked, and not kept.
 */
public final class RememberedEach<K, V> {
    private final Cache<K, V> known;
    private final Function<Set<K>, Map<K, V>> read;
    private long forgotten;

    /**
     * @param most how many are kept; those that nobody asked for lately go first
     * @param read answers for each key
     */
    public RememberedEach(int most, Function<Set<K>, Map<K, V>> read) {
        this.known = Caffeine.newBuilder().maximumSize(most).build();
        this.read = read;
    }

    public V of(K key) {
        V one = known.getIfPresent(key);
        return one == null ? Objects.requireNonNull(of(Set.of(key)).get(key)) : one;
    }

    public Map<K, V> of(Collection<K> keys) {
        Map<K, V> found = new HashMap<>(known.getAllPresent(keys));
        Set<K> missing = new HashSet<>(keys);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) found.putAll(read(missing));
        return found;
    }

    private Map<K, V> read(Set<K> missing) {
        long before = forgotten();
        Map<K, V> fresh = read.apply(missing);
        keep(fresh, before);
        return fresh;
    }

    private synchronized long forgotten() {
        return forgotten;
    }

    private synchronized void keep(Map<K, V> fresh, long before) {
        if (forgotten == before) known.putAll(fresh);
    }

    public synchronized void forget(K key) {
        forgotten++;
        known.invalidate(key);
    }

    public synchronized void forget() {
        forgotten++;
        known.invalidateAll();
    }
}
