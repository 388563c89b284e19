package org.zwischenraum.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;
import org.zwischenraum.entry.Alert;
import org.zwischenraum.entry.Device;
import org.zwischenraum.entry.ProofController;
import org.zwischenraum.entry.Proofs;
import org.zwischenraum.entry.SignIn;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotAllowed;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;
import tools.jackson.databind.JsonNode;

/** Passkeys: made, used to come in, and forgotten. The only pages that need JavaScript, since browsers want it so. */
@Controller
class PasskeyController {
    private static final Logger LOG = LoggerFactory.getLogger(PasskeyController.class);
    private static final String PATH = "/me/passkeys";
    private final Passkeys passkeys;
    private final PasskeyCeremonies ceremonies;
    private final SignIn signIn;
    private final Proofs proofs;
    private final Limits limits;
    private final Alert alert;

    PasskeyController(
            Passkeys passkeys, PasskeyCeremonies ceremonies, SignIn signIn, Proofs proofs, Limits limits, Alert alert) {
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
        this.signIn = signIn;
        this.proofs = proofs;
        this.limits = limits;
        this.alert = alert;
    }

    /** All of one account, and what to call the next. */
    record Mine(List<Passkey> passkeys, Device device) {}

    /** A browser's answer to a question. */
    record NewPasskey(String key, String label, JsonNode credential) {}

    /** A browser's answer to the question who comes in. */
    record Entering(String key, String to, JsonNode credential) {}

    @GetMapping(PATH)
    @OpenTo(Standing.FRIEND)
    View index(Viewer me, HttpServletRequest request) {
        if (!proofs.isFresh(request)) return ProofController.leadTo(PATH);
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return Show.page("passkeys/passkeys", new Mine(passkeys.of(id(me)), Device.of(agent)));
    }

    @PostMapping(PATH + "/questions")
    @OpenTo(Standing.FRIEND)
    @ResponseBody
    PasskeyCeremonies.Question ask(Viewer me, HttpServletRequest request) {
        demandProof(request);
        return ceremonies.askToMake(id(me));
    }

    @PostMapping(PATH)
    @OpenTo(Standing.FRIEND)
    @ResponseBody
    ResponseEntity<?> create(@RequestBody NewPasskey made, Viewer me, HttpServletRequest request) {
        demandProof(request);
        try {
            ceremonies.make(id(me), made.key(), label(made.label()), made.credential());
        } catch (RuntimeException refused) {
            LOG.info("A passkey was refused: {}", refused.getClass().getSimpleName());
            return ResponseEntity.unprocessableContent().build();
        }
        alert.send(id(me), Alert.Change.PASSKEY);
        return ResponseEntity.ok(Map.of("to", PATH));
    }

    @PostMapping(PATH + "/{id}/removal")
    @OpenTo(Standing.FRIEND)
    View remove(@PathVariable UUID id, Viewer me) {
        passkeys.remove(id, id(me));
        return Redirect.to(PATH);
    }

    @PostMapping("/sign-in/passkey/questions")
    @OpenTo(Standing.GUEST)
    @ResponseBody
    PasskeyCeremonies.Question ask(HttpServletRequest request) {
        limits.take("passkey by address", request.getRemoteAddr(), 60, Duration.ofHours(1));
        return ceremonies.askToComeIn();
    }

    @PostMapping("/sign-in/passkey")
    @OpenTo(Standing.GUEST)
    @ResponseBody
    ResponseEntity<?> enter(@RequestBody Entering entering, HttpServletRequest request, HttpServletResponse response) {
        limits.take("sign-in by address", request.getRemoteAddr(), 30, Duration.ofHours(1));
        Optional<UUID> account = owner(entering);
        if (account.isEmpty()) return ResponseEntity.unprocessableContent().build();
        signIn.enter(account.get(), request, response);
        return ResponseEntity.ok(Map.of("to", Links.within(entering.to())));
    }

    private Optional<UUID> owner(Entering entering) {
        try {
            return ceremonies.comeIn(entering.key(), entering.credential());
        } catch (RuntimeException refused) {
            LOG.info("A passkey was refused: {}", refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private void demandProof(HttpServletRequest request) {
        if (!proofs.isStillGood(request)) throw new NotAllowed("passkeys.proof.again");
    }

    private static String label(String typed) {
        String label = Plain.line(typed);
        return label.isEmpty() ? "Passkey" : label;
    }

    private static UUID id(Viewer me) {
        return me.account().orElseThrow();
    }
}
