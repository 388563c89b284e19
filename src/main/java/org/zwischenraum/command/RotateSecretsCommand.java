package org.zwischenraum.command;

import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Secrets;

/** New secrets for the server; what the ones before sealed holds until the next time. */
@Component
@Usage(name = "rotate-secrets", help = "command.help.rotate")
final class RotateSecretsCommand implements Command {
    private final Secrets secrets;

    RotateSecretsCommand(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public int run(Invocation invocation) {
        secrets.rotate();
        invocation.say("command.rotated");
        return 0;
    }
}
