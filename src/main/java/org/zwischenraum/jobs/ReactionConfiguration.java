package org.zwischenraum.jobs;

import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.zwischenraum.text.Fault;

/** Reactions to facts run in our background, and say in the log and to the host when they fail. */
@Configuration(proxyBeanMethods = false)
class ReactionConfiguration implements AsyncConfigurer {
    private static final Logger log = LoggerFactory.getLogger(ReactionConfiguration.class);

    // Looked up late: this configuration is read while the beans that it leads to are still being made.
    private final ObjectProvider<Background> background;
    private final ObjectProvider<Reactions> reactions;

    ReactionConfiguration(ObjectProvider<Background> background, ObjectProvider<Reactions> reactions) {
        this.background = background;
        this.reactions = reactions;
    }

    @Override
    public Executor getAsyncExecutor() {
        return task -> background.getObject().run(task);
    }

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (thrown, reaction, _) -> {
            var fault = Fault.of(thrown);
            log.warn(
                    "Reaction {} failed: {} {}",
                    reaction.getDeclaringClass().getSimpleName(),
                    fault.error(),
                    fault.message());
            log.debug("It failed here:", Fault.trace(thrown));
            reactions.getObject().failed(reaction, fault);
        };
    }
}
