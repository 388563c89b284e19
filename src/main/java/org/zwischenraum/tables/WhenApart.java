package org.zwischenraum.tables;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.ApartChanged;

/** Who blocks somebody is rid of them on the open page of a table too. */
@Component
class WhenApart {
    private final TableNews news;

    WhenApart(TableNews news) {
        this.news = news;
    }

    @ApplicationModuleListener
    void on(ApartChanged those) {
        news.changedBetween(those.member(), those.other());
    }
}
