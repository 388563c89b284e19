package org.zwischenraum.phonecalls;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;

/** Two who want to talk for ten minutes: the question, the yes, and the numbers that are shown once. */
@Controller
class PhoneCallController {
    private final PhoneCalls calls;
    private final Numbers numbers;
    private final Members members;
    private final Notices notices;

    PhoneCallController(PhoneCalls calls, Numbers numbers, Members members, Notices notices) {
        this.calls = calls;
        this.numbers = numbers;
        this.members = members;
        this.notices = notices;
    }

    /**
     * @param given whether my number waits to be seen
     * @param waits whether the other's number waits for me
     */
    record Single(
            PhoneCall call,
            Member other,
            PhoneCall.State state,
            boolean isMine,
            boolean given,
            boolean waits,
            NumberForm form) {}

    /** The number of somebody, this once. */
    record Shown(PhoneCall call, Member other, String number) {
        /** What a telephone dials; the zero in "+49 (0)30" is only for those who dial from within the country. */
        String dialled() {
            String abroad = number.startsWith("+") ? number.replaceFirst("\\(0\\)", "") : number;
            return abroad.replaceAll("[^+0-9]", "");
        }
    }

    @GetMapping("/phonecalls/{id}")
    View show(@PathVariable UUID id, Member me) {
        PhoneCall call = find(id, me);
        notices.seen(call.path(), me);
        return Show.page("phonecalls/show", single(call, NumberForm.empty(), me));
    }

    @PostMapping("/phonecalls/{id}/acceptance")
    View accept(@PathVariable UUID id, Member me) {
        return Redirect.to(calls.agree(id, me).path());
    }

    @PostMapping("/phonecalls/{id}/refusal")
    View refuse(@PathVariable UUID id, Member me) {
        return Redirect.to(calls.decline(id, me).path());
    }

    /** The form's own id would be taken from the path, so that has another name. */
    @PostMapping("/phonecalls/{call}/number")
    View give(@PathVariable("call") UUID id, @Valid @ModelAttribute NumberForm form, BindingResult wrong, Member me) {
        PhoneCall call = agreed(id, me);
        if (wrong.hasErrors())
            return Show.page("phonecalls/show", single(call, form, me)).with(wrong);
        numbers.give(form.number(), call, me);
        return Redirect.to(call.path());
    }

    /** Shown in the answer itself, since it is nowhere any more after that. */
    @PostMapping("/phonecalls/{id}/number/showing")
    View see(@PathVariable UUID id, Member me) {
        PhoneCall call = agreed(id, me);
        String number =
                numbers.show(call, me).orElseThrow(() -> new Conflict("phonecalls.conflict.shown", call.path()));
        return Show.page("phonecalls/number", new Shown(call, members.get(call.other(me)), number));
    }

    private PhoneCall agreed(UUID id, Member me) {
        PhoneCall call = find(id, me);
        if (call.state(me, calls.now()) != PhoneCall.State.AGREED)
            throw new Conflict("phonecalls.conflict.over", call.path());
        return call;
    }

    private PhoneCall find(UUID id, Member me) {
        return calls.find(id, me).orElseThrow(NotThere::new);
    }

    private Single single(PhoneCall call, NumberForm form, Member me) {
        return new Single(
                call,
                members.get(call.other(me)),
                call.state(me, calls.now()),
                call.isAskedBy(me),
                numbers.isThere(call, me.id()),
                numbers.isThere(call, call.other(me)),
                form);
    }
}
