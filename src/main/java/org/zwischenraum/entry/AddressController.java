package org.zwischenraum.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** Another mail address: good once the link that was sent there came back; the old address is told. */
@Controller
@OpenTo(Standing.FRIEND)
class AddressController {
    private static final String PATH = "/me/address";
    private final Accounts accounts;
    private final Moving moving;
    private final Proofs proofs;
    private final Limits limits;

    AddressController(Accounts accounts, Moving moving, Proofs proofs, Limits limits) {
        this.accounts = accounts;
        this.moving = moving;
        this.proofs = proofs;
        this.limits = limits;
    }

    /** The new address. */
    record AddressForm(
            @Nullable UUID id,

            @Pattern(regexp = Addressee.FORM, message = "entry.problem.email")
            @Size(max = 254, message = "entry.problem.email")
            String email) {
        AddressForm(@Nullable UUID id, @Nullable String email) {
            this.id = id;
            this.email = email == null ? "" : email.strip();
        }

        UUID number() {
            return id == null ? Ids.next() : id;
        }
    }

    /** @param now the address until then */
    record Move(String now, String email) {}

    @GetMapping(PATH)
    View edit(Viewer me, HttpServletRequest request) {
        if (!proofs.isFresh(request)) return ProofController.leadTo(PATH);
        return Show.page("entry/address", new Move(account(me).email(), ""));
    }

    @PostMapping(PATH)
    View create(@Valid AddressForm form, BindingResult wrong, Viewer me, HttpServletRequest request) {
        if (!proofs.isStillGood(request)) return ProofController.leadTo(PATH);
        Account account = account(me);
        if (wrong.hasErrors())
            return Show.page("entry/address", new Move(account.email(), form.email()))
                    .with(wrong);
        limits.take("new address", account.id(), 5, Duration.ofHours(1));
        return EvenPace.keep(() -> {
            moving.ask(form.number(), account, form.email(), me.language());
            return Show.page("entry/addressSent", new Move(account.email(), form.email()));
        });
    }

    @GetMapping("/address/{secret}")
    @OpenTo(Standing.GUEST)
    View look(@PathVariable String secret) {
        return moving.look(secret)
                .map(email -> Show.page("entry/addressConfirm", new Move(secret, email)))
                .orElseGet(AddressController::over);
    }

    @PostMapping("/address/{secret}")
    @OpenTo(Standing.GUEST)
    View confirm(@PathVariable String secret) {
        try {
            return moving.move(secret) ? Redirect.to("/me/settings") : over();
        } catch (AddressTaken meanwhile) {
            return over();
        }
    }

    private static Show over() {
        return Show.page("entry/expired", new SignInController.Enter("")).status(410);
    }

    private Account account(Viewer me) {
        return me.account().flatMap(accounts::find).orElseThrow(NotThere::new);
    }
}
