package org.zwischenraum.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.invitations.Guest;
import org.zwischenraum.invitations.Invitations;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.profiles.Draft;
import org.zwischenraum.profiles.Values;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Standing;

/**
 * Takes some people of a member file in: invites them, makes members of them, or lays new things out for members. What is
 * known of them is read for all at once.
 */
@Component
class Intake {
    private final Accounts accounts;
    private final Members members;
    private final Invitations invitations;
    private final ImportedPeople imported;
    private final Admissions admissions;
    private final Ledgers ledgers;
    private final Proposals proposals;
    private final Communities communities;

    Intake(
            Accounts accounts,
            Members members,
            Invitations invitations,
            ImportedPeople imported,
            Admissions admissions,
            Ledgers ledgers,
            Proposals proposals,
            Communities communities) {
        this.accounts = accounts;
        this.members = members;
        this.invitations = invitations;
        this.imported = imported;
        this.admissions = admissions;
        this.ledgers = ledgers;
        this.proposals = proposals;
        this.communities = communities;
    }

    /**
     * What is known of people before they are taken in, by address.
     *
     * @param invited whom an invitation waits for
     */
    private record Known(Map<String, Member> members, Map<String, ImportedPeople.Row> imported, Set<String> invited) {}

    Tally take(List<Newcomer> some, Import.Mode mode) {
        Known known = known(some);
        Tally tally = mode.consented() ? admit(some, known, mode) : invite(some, known, mode);
        return tally.plus(layOut(some, known.members(), mode));
    }

    private Known known(List<Newcomer> some) {
        List<String> addresses = some.stream().map(Newcomer::email).toList();
        Map<String, UUID> accountOf = accounts.findByEmails(addresses);
        Map<UUID, Member> people = members.named(accountOf.values());
        Map<String, Member> here = new HashMap<>();
        accountOf.forEach(
                (address, id) -> Optional.ofNullable(people.get(id)).ifPresent(who -> here.put(address, who)));
        return new Known(here, imported.find(addresses), invitations.awaited(addresses));
    }

    private Tally admit(List<Newcomer> some, Known known, Import.Mode mode) {
        List<Newcomer> fresh = fresh(some, known);
        if (mode.dryRun() || fresh.isEmpty()) return new Tally(fresh.size(), 0, 0);
        imported.remove(known.imported().keySet());
        Map<String, Member> admitted = new HashMap<>();
        for (Newcomer newcomer : fresh)
            admitted.put(newcomer.email(), admissions.admit(newcomer, language(newcomer), mode));
        layOut(fresh, admitted, mode);
        return new Tally(fresh.size(), 0, 0);
    }

    private Tally layOut(List<Newcomer> some, Map<String, Member> present, Import.Mode mode) {
        Map<UUID, Ledger> said = ledgers.of(ids(present.values()));
        Tally tally = Tally.NONE;
        for (Newcomer newcomer : some) {
            Member member = present.get(newcomer.email());
            Ledger ledger = member == null ? null : said.get(member.id());
            if (member != null && ledger != null)
                tally = tally.plus(Tally.changed(proposals.layOut(member, newcomer.data(), mode, ledger)));
        }
        return tally;
    }

    private Tally invite(List<Newcomer> some, Known known, Import.Mode mode) {
        Tally tally = Tally.NONE;
        for (Newcomer newcomer : fresh(some, known)) {
            ImportedPeople.Row before = known.imported().get(newcomer.email());
            if (before == null && !mode.dryRun()) invite(newcomer, known, mode.host());
            tally = tally.plus(before == null ? Tally.CREATED : update(before, newcomer, mode));
        }
        return tally;
    }

    private void invite(Newcomer newcomer, Known known, @Nullable UUID host) {
        UUID id = Ids.next();
        imported.keep(id, newcomer, host);
        if (!known.invited().contains(newcomer.email())) invitations.make(id, guest(newcomer), host);
    }

    private Tally update(ImportedPeople.Row before, Newcomer newcomer, Import.Mode mode) {
        boolean isNew = !before.data().equals(newcomer.data());
        if (isNew && !mode.dryRun()) imported.change(before.id(), newcomer.data());
        return Tally.changed(isNew);
    }

    private static List<Newcomer> fresh(List<Newcomer> some, Known known) {
        return some.stream()
                .filter(newcomer -> !known.members().containsKey(newcomer.email()))
                .toList();
    }

    private static List<UUID> ids(Collection<Member> members) {
        return members.stream().map(Member::id).toList();
    }

    private Guest guest(Newcomer newcomer) {
        return Guest.byMail(newcomer.name(), newcomer.email(), Standing.MEMBER, language(newcomer), "");
    }

    /** The first of the house's languages that they speak, as far as the file says. */
    private Language language(Newcomer newcomer) {
        List<Language> ours = communities.get().languages();
        return Values.languages(newcomer.values().getOrDefault(Draft.Matter.LANGUAGES, "")).stream()
                .flatMap(code -> Language.find(code).stream())
                .filter(ours::contains)
                .findFirst()
                .orElse(ours.getFirst());
    }
}
