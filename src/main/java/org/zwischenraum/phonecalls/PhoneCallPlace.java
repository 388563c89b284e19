package org.zwischenraum.phonecalls;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.calls.CallPlace;
import org.zwischenraum.calls.CallRoom;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;

/** Once both want to, the two have a room to talk in; nobody knocks. */
@Component
class PhoneCallPlace implements CallPlace {
    private final PhoneCalls calls;
    private final Members members;
    private final Texts texts;

    PhoneCallPlace(PhoneCalls calls, Members members, Texts texts) {
        this.calls = calls;
        this.members = members;
        this.texts = texts;
    }

    @Override
    public Optional<CallRoom> room(UUID id, Member me) {
        return calls.find(id, me)
                .filter(call -> call.state(me, calls.now()) == PhoneCall.State.AGREED)
                .map(call -> room(call, me));
    }

    private CallRoom room(PhoneCall call, Member me) {
        Words words = texts.in(me.language());
        String name = members.get(call.other(me)).firstName();
        return new CallRoom(
                call.id(),
                words.say("phonecalls.room", "name", name),
                words.say("phonecalls.room.hearers", "name", name),
                call.path(),
                false);
    }
}
