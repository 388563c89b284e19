package org.zwischenraum.tokens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.entry.Alert;
import org.zwischenraum.entry.ProofController;
import org.zwischenraum.entry.Proofs;
import org.zwischenraum.web.NotAllowed;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** The tokens of somebody's own programs. */
@Controller
@OpenTo(Standing.FRIEND)
class TokenController {
    private static final String FORM = "/me/tokens/new";
    private final ApiTokens tokens;
    private final Proofs proofs;
    private final Alert alert;
    private final Audit audit;

    TokenController(ApiTokens tokens, Proofs proofs, Alert alert, Audit audit) {
        this.tokens = tokens;
        this.proofs = proofs;
        this.alert = alert;
        this.audit = audit;
    }

    /** All tokens of the viewer. */
    record Tokens(List<ApiToken> tokens) {}

    /** The form, and whether the viewer may let a program act as a host. */
    record NewToken(TokenForm form, boolean mayHost) {}

    /** The one page that shows the secret. */
    record MadeToken(String name, String secret) {}

    @GetMapping("/me/tokens")
    View index(Viewer me) {
        return Show.page("tokens/tokens", new Tokens(tokens.of(id(me))));
    }

    @GetMapping(FORM)
    View edit(Viewer me, HttpServletRequest request) {
        if (!proofs.isFresh(request)) return ProofController.leadTo(FORM);
        return Show.page("tokens/token", new NewToken(TokenForm.blank(), me.isHost()));
    }

    @PostMapping("/me/tokens")
    View create(@Valid TokenForm form, BindingResult wrong, Viewer me, HttpServletRequest request) {
        if (!proofs.isStillGood(request)) return ProofController.leadTo(FORM);
        if (wrong.hasErrors())
            return Show.page("tokens/token", new NewToken(form, me.isHost())).with(wrong);
        if (form.reach() == TokenForm.Reach.HOSTING && !me.isHost()) throw new NotAllowed("web.notAllowed.hosts");
        Optional<String> secret = tokens.make(
                form.id(),
                id(me),
                form.name(),
                form.reach().scopes(),
                form.life().length());
        if (secret.isPresent()) told(form, me, request);
        return secret.<View>map(made -> Show.page("tokens/tokenMade", new MadeToken(form.name(), made)))
                .orElseGet(() -> Redirect.to("/me/tokens"));
    }

    @PostMapping("/me/tokens/{id}/revocation")
    View revoke(@PathVariable UUID id, Viewer me) {
        tokens.revoke(id, id(me));
        return Redirect.to("/me/tokens");
    }

    private void told(TokenForm form, Viewer me, HttpServletRequest request) {
        alert.send(id(me), Alert.Change.TOKEN);
        if (form.reach() == TokenForm.Reach.HOSTING)
            audit.note(id(me), "tokens.log.tokenForHosting", form.id().toString(), Map.of(), request.getRemoteAddr());
    }

    private static UUID id(Viewer me) {
        return me.account().orElseThrow();
    }
}
