package org.zwischenraum.tokens;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zwischenraum.command.Command;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;
import org.zwischenraum.entry.Account;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.settings.Problem;

/** Makes a token for a member and prints it, and nothing else. */
@Component
@Usage(
        name = "token",
        options = {"--member EMAIL", "[--scope read,write,host]"},
        help = "tokens.command.token")
class TokenCommand implements Command {
    private static final Duration LIFE = Duration.ofDays(365);
    private final Accounts accounts;
    private final ApiTokens tokens;

    TokenCommand(Accounts accounts, ApiTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @Override
    public int run(Invocation invocation) {
        Set<Scope> scopes = scopes(invocation.find("scope").orElse("read,write"));
        String email = invocation.option("member");
        Account account = accounts.findByEmail(email)
                .orElseThrow(() -> new Problem("entry.command.nobody", Map.of("email", email)));
        invocation.print(tokens.make(account.id(), invocation.words().say("tokens.command.token.name"), scopes, LIFE));
        return 0;
    }

    private static Set<Scope> scopes(String words) {
        Set<Scope> scopes = new LinkedHashSet<>();
        for (String word : words.split(",", -1))
            scopes.add(Scope.find(word.strip())
                    .orElseThrow(() -> new Problem("tokens.command.scope", Map.of("scope", word.strip()))));
        return scopes;
    }
}
