package org.zwischenraum.imports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.community.Communities;
import org.zwischenraum.entry.Account;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.invitations.Guest;
import org.zwischenraum.invitations.Invitations;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Role;
import org.zwischenraum.profiles.Draft;
import org.zwischenraum.profiles.Values;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Standing;

/** Takes one person of a member file in: invites them, makes a member of them, or lays new things out for a member. */
@Component
class Intake {
    private final JdbcClient sql;
    private final Accounts accounts;
    private final Members members;
    private final Invitations invitations;
    private final ImportedPeople imported;
    private final Proposals proposals;
    private final Communities communities;
    private final Audit audit;

    Intake(
            JdbcClient sql,
            Accounts accounts,
            Members members,
            Invitations invitations,
            ImportedPeople imported,
            Proposals proposals,
            Communities communities,
            Audit audit) {
        this.sql = sql;
        this.accounts = accounts;
        this.members = members;
        this.invitations = invitations;
        this.imported = imported;
        this.proposals = proposals;
        this.communities = communities;
        this.audit = audit;
    }

    /** What became of a line. */
    enum Fate {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /** One file after the other: the same one sent twice at once is taken in once. */
    void waitForOthers() {
        sql.sql("select pg_advisory_xact_lock(hashtext('members.import'))::text")
                .query(String.class)
                .single();
    }

    Fate take(Newcomer newcomer, Import.Mode mode) {
        Optional<Account> account = accounts.findByEmail(newcomer.email());
        Optional<Member> member = account.map(Account::id).flatMap(members::find);
        if (member.isPresent())
            return proposals.layOut(member.get(), newcomer.data(), mode) ? Fate.UPDATED : Fate.UNCHANGED;
        if (mode.consented()) return admit(newcomer, mode);
        return invite(newcomer, mode.host());
    }

    /** Notes what was done; what a host declares about others' consent must be found again. */
    void note(Import.Outcome outcome, Import.Mode mode) {
        audit.note(
                mode.host(),
                mode.consented() ? "imports.log.consented" : "imports.log.imported",
                "",
                Map.of(
                        "created", String.valueOf(outcome.created()),
                        "updated", String.valueOf(outcome.updated()),
                        "unchanged", String.valueOf(outcome.unchanged()),
                        "rejected", String.valueOf(outcome.rejected().size())));
    }

    private Fate admit(Newcomer newcomer, Import.Mode mode) {
        imported.remove(newcomer.email());
        Account account = accounts.open(newcomer.email());
        Member member = members.join(account.id(), newcomer.name(), Role.MEMBER, language(newcomer));
        if (newcomer.joinedOn() != null) joinedOn(member, newcomer.joinedOn());
        proposals.layOut(member, newcomer.data(), mode);
        audit.note(mode.host(), "imports.log.consentedOne", member.id().toString(), Map.of("name", member.name()));
        return Fate.CREATED;
    }

    private Fate invite(Newcomer newcomer, @Nullable UUID host) {
        Optional<ImportedPeople.Row> known = imported.find(newcomer.email());
        if (known.isPresent()) return update(known.get(), newcomer);
        UUID id = Ids.next();
        imported.keep(id, newcomer, host);
        if (!invitations.awaits(newcomer.email())) invitations.make(id, guest(newcomer), host);
        return Fate.CREATED;
    }

    private Fate update(ImportedPeople.Row known, Newcomer newcomer) {
        if (known.data().equals(newcomer.data())) return Fate.UNCHANGED;
        imported.change(known.id(), newcomer.data());
        return Fate.UPDATED;
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

    private void joinedOn(Member member, LocalDate day) {
        sql.sql("update member set joined_at = least(joined_at, :at) where id = :id")
                .param("at", day.atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("id", member.id())
                .update();
        members.changed(member.id());
    }
}
