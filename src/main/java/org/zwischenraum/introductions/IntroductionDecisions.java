package org.zwischenraum.introductions;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.decisions.Decidable;
import org.zwischenraum.decisions.Question;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** One of the two may answer by the link of a letter; it shows first names, and nothing of what was written about them. */
@Component
class IntroductionDecisions implements Decidable {
    private final Introductions introductions;
    private final Answers answers;
    private final Replies replies;
    private final Members members;

    IntroductionDecisions(Introductions introductions, Answers answers, Replies replies, Members members) {
        this.introductions = introductions;
        this.answers = answers;
        this.replies = replies;
        this.members = members;
    }

    @Override
    public String place() {
        return "/introductions/";
    }

    @Override
    public Optional<Question> question(UUID matter, Member me) {
        return introductions
                .find(matter, me)
                .filter(introduction -> answers.unanswered(me.id()).contains(introduction.id()))
                .map(introduction -> question(introduction, me));
    }

    @Override
    public void gladly(UUID matter, Member me) {
        replies.answer(matter, Answer.GLADLY, me);
    }

    @Override
    public void notThisTime(UUID matter, Member me) {
        replies.answer(matter, Answer.NOT_THIS_TIME, me);
    }

    private Question question(Introduction introduction, Member me) {
        String introducer = members.get(introduction.introducer()).firstName();
        if (introduction.isNamelessFor(me.id()))
            return new Question("introductions.nameless.wants", Map.of("introducer", introducer), "", me.language());
        String other = members.get(introduction.otherThan(me.id())).firstName();
        return new Question(
                "introductions.stillWants", Map.of("introducer", introducer, "other", other), "", me.language());
    }
}
