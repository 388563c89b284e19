package org.zwischenraum.imports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.entry.Account;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Memberships;
import org.zwischenraum.members.Role;
import org.zwischenraum.text.Language;

/** Makes members of those who, as a host declares, have agreed; and notes it, since the declaration must be found again. */
@Component
class Admissions {
    private final JdbcClient sql;
    private final Accounts accounts;
    private final Members members;
    private final Memberships memberships;
    private final Audit audit;

    Admissions(JdbcClient sql, Accounts accounts, Members members, Memberships memberships, Audit audit) {
        this.sql = sql;
        this.accounts = accounts;
        this.members = members;
        this.memberships = memberships;
        this.audit = audit;
    }

    Member admit(Newcomer newcomer, Language language, Import.Mode mode) {
        Account account = accounts.open(newcomer.email());
        Member member = memberships.join(account.id(), newcomer.name(), Role.MEMBER, language);
        if (newcomer.joinedOn() != null) joinedOn(member, newcomer.joinedOn());
        note(mode, "imports.log.consentedOne", member.id().toString(), Map.of("name", member.name()));
        return member;
    }

    void note(Tally tally, int rejected, Import.Mode mode) {
        note(
                mode,
                mode.consented() ? "imports.log.consented" : "imports.log.imported",
                "",
                Map.of(
                        "created", String.valueOf(tally.created()),
                        "updated", String.valueOf(tally.updated()),
                        "unchanged", String.valueOf(tally.unchanged()),
                        "rejected", String.valueOf(rejected)));
    }

    /** In the background there is no request to tell from where it was done. */
    private void note(Import.Mode mode, String action, String subject, Map<String, String> details) {
        if (mode.address() == null) audit.note(mode.host(), action, subject, details);
        else audit.note(mode.host(), action, subject, details, mode.address());
    }

    private void joinedOn(Member member, LocalDate day) {
        sql.sql("update member set joined_at = least(joined_at, :at) where id = :id")
                .param("at", day.atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("id", member.id())
                .update();
        members.changed(member.id());
    }
}
