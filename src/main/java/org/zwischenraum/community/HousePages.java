package org.zwischenraum.community;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All pages of the house's settings, in order. */
@Component
public final class HousePages {
    private final Supplier<List<HousePage>> pages;

    HousePages(ObjectProvider<HousePage> pages) {
        this.pages = SingletonSupplier.of(() ->
                pages.stream().sorted(Comparator.comparingInt(HousePage::order)).toList());
    }

    public List<HousePage> all() {
        return pages.get();
    }
}
