package org.zwischenraum.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Member;
import org.zwischenraum.profiles.Draft;
import org.zwischenraum.profiles.Drafts;
import org.zwischenraum.profiles.Tags;
import org.zwischenraum.profiles.Values;

/**
 * Lays imported things out for a member. What they have said already is never overwritten; what was laid out once is not
 * laid out again; only where they have agreed and said nothing yet it is taken over at once.
 */
@Component
class Proposals {
    private final Ledgers ledgers;
    private final Drafts drafts;
    private final Values values;
    private final Tags tags;

    Proposals(Ledgers ledgers, Drafts drafts, Values values, Tags tags) {
        this.ledgers = ledgers;
        this.drafts = drafts;
        this.values = values;
        this.tags = tags;
    }

    /** Lays everything out for the member's own word. */
    @Transactional
    void layOut(Member member, Newcomer.Data data, Import.Mode mode) {
        Ledger ledger = ledgers.of(Set.of(member.id())).get(member.id());
        if (ledger != null) layOut(member, data, mode, ledger);
    }

    /** @return whether anything is new; at a rehearsal, whether it would be */
    boolean layOut(Member member, Newcomer.Data data, Import.Mode mode, Ledger ledger) {
        List<Ledger.Noted> unknown = ledger.unknown(data);
        boolean isNew = !ledger.hasAll(data.tags()) || !unknown.stream().allMatch(ledger::says);
        if (mode.dryRun()) return isNew;
        if (!ledger.hasAll(data.tags())) tags.add(member.id(), data.tags());
        if (!unknown.isEmpty()) lay(member, unknown, mode, ledger);
        return isNew;
    }

    /** All of it is noted, so that nothing is laid out twice; what is settled already waits for nobody's word. */
    private void lay(Member member, List<Ledger.Noted> things, Import.Mode mode, Ledger ledger) {
        List<Drafts.Laid> laid = new ArrayList<>();
        Map<Draft.Matter, String> atOnce = new EnumMap<>(Draft.Matter.class);
        List<String> offers = new ArrayList<>();
        for (Ledger.Noted thing : things) {
            boolean isSaid = ledger.says(thing);
            boolean isTaken = !isSaid && mode.consented() && ledger.isBlank(thing.what());
            laid.add(new Drafts.Laid(thing.what(), thing.text(), isSaid || isTaken));
            if (isTaken && thing.what() == Draft.Matter.OFFER) offers.add(thing.text());
            else if (isTaken) atOnce.put(thing.what(), thing.text());
        }
        drafts.lay(member.id(), laid, mode.host());
        values.put(member, atOnce, offers);
    }
}
