package org.zwischenraum.phonecalls;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.Topics;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Viewer;

@Component
class PhoneCallTopics implements Topics {
    private final PhoneCalls calls;
    private final Members members;

    PhoneCallTopics(PhoneCalls calls, Members members) {
        this.calls = calls;
        this.members = members;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        return PhoneCalls.TOPIC.id(topic).filter(call -> isTheirs(call, viewer)).isPresent();
    }

    private boolean isTheirs(UUID call, Viewer viewer) {
        return viewer.account()
                .flatMap(members::find)
                .flatMap(me -> calls.find(call, me))
                .isPresent();
    }
}
