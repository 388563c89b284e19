package org.zwischenraum.jobs;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.text.Fault;

/**
 * Takes one due job, does its work and removes its row in one transaction, or keeps why that failed. What has a lease is
 * done between two transactions.
 */
@Component
class Workbench implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(Workbench.class);

    private final Plan plan;
    private final HouseClock clock;
    private final TransactionTemplate transaction;
    private final ObjectProvider<Job> beans;
    private final ReadWriteLock bench = new ReentrantReadWriteLock();
    private final Switches switches;
    /** The kinds done one at a time at which a hand works, or looks whether one is due. */
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    private volatile Map<String, Job> jobs = Map.of();

    Workbench(
            Plan plan,
            HouseClock clock,
            PlatformTransactionManager transactions,
            ObjectProvider<Job> beans,
            Switches switches) {
        this.plan = plan;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.beans = beans;
        this.switches = switches;
    }

    /** Only now, since a module that has jobs may also plan some. Two jobs of one kind are a mistake, told at once. */
    @Override
    public void afterSingletonsInstantiated() {
        jobs = beans.stream().collect(toUnmodifiableMap(Job::kind, Function.identity()));
    }

    /** Sees to it that whatever returns for ever has its row. */
    void planRecurring() {
        jobs.values().forEach(job -> job.every().ifPresent(period -> plan.keep(job.kind(), period)));
    }

    /** What may be done now: the work of a feature that is switched off waits where people would notice it. */
    private Stream<Job> open() {
        return jobs.values().stream().filter(job -> !job.restsWhenSwitchedOff() || switches.isOwnerOn(job));
    }

    private List<String> kinds() {
        return open().map(Job::kind).toList();
    }

    /** What this hand may take: of what is done one at a time only that which it has reserved. */
    private List<String> kinds(Set<String> reserved) {
        return open().filter(job -> !job.oneAtATime() || reserved.contains(job.kind()))
                .map(Job::kind)
                .toList();
    }

    /** The kinds done one at a time at which nobody works; until they are given back no other hand takes one. */
    private Set<String> reserve() {
        return jobs.values().stream()
                .filter(Job::oneAtATime)
                .map(Job::kind)
                .filter(underWay::add)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void giveBack(Set<String> reserved, String but) {
        Set<String> others = new HashSet<>(reserved);
        others.remove(but);
        underWay.removeAll(others);
        reserved.removeAll(others);
    }

    int countDue(int limit) {
        return jobs.isEmpty() ? 0 : plan.countDue(kinds(), limit);
    }

    /** Works at the next job; false when there is none, or somebody is {@link #alone} here. */
    boolean workOne() {
        if (!bench.readLock().tryLock()) {
            return false;
        }
        try {
            return work();
        } finally {
            bench.readLock().unlock();
        }
    }

    /** Does something while nobody else works at a job, once what they had begun has ended. */
    void alone(Runnable work) {
        bench.writeLock().lock();
        try {
            work.run();
        } finally {
            bench.writeLock().unlock();
        }
    }

    /** Works at the next job; false when there is none. */
    boolean work() {
        var taken = new AtomicReference<@Nullable DueJob>();
        Set<String> reserved = reserve();
        try {
            transaction.executeWithoutResult(_ -> plan.take(kinds(reserved)).ifPresent(due -> {
                taken.set(due);
                giveBack(reserved, due.kind());
                begin(due);
            }));
            Optional.ofNullable(taken.get()).filter(this::isLent).ifPresent(this::runAside);
        } catch (RuntimeException | Error thrown) {
            failed(taken.get(), thrown);
        } finally {
            underWay.removeAll(reserved);
        }
        return taken.get() != null;
    }

    private void begin(DueJob due) {
        job(due).lease().map(clock.instant()::plus).ifPresentOrElse(end -> plan.lend(due, end), () -> run(due));
    }

    private boolean isLent(DueJob due) {
        return job(due).lease().isPresent();
    }

    private void runAside(DueJob due) {
        run(due);
        plan.done(due);
    }

    private void run(DueJob due) {
        var job = job(due);
        var begun = clock.instant();
        var started = System.nanoTime();
        try {
            job.run(due.subject());
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception checked) {
            throw new Stopped(checked);
        }
        job.every().ifPresent(pause -> plan.put(next(begun, started, pause), due.kind(), due.subject()));
    }

    /**
     * A period after the work began, whatever was done to the clock meanwhile; what took longer than that rests for a period.
     */
    private Instant next(Instant begun, long started, Duration pause) {
        boolean isSlow = System.nanoTime() - started > pause.toNanos();
        return (isSlow ? clock.instant() : begun).plus(pause);
    }

    private void failed(@Nullable DueJob due, Throwable thrown) {
        if (due == null) {
            // Nothing was taken: the database itself did not answer.
            throw new IllegalStateException("No job could be taken", thrown);
        }
        var reason = thrown instanceof Stopped stopped ? stopped.reason : thrown;
        var fault = Fault.of(reason);
        int tries = due.tries() + 1;
        log.warn("Job {} failed ({}. try): {} {}", due.kind(), tries, fault.error(), fault.message());
        log.debug("It failed here:", Fault.trace(reason));
        var period = job(due).every();
        if (Patience.isOver(tries)) {
            plan.giveUp(due, period.map(clock.instant()::plus), fault);
        } else {
            plan.postpone(due, clock.instant().plus(pause(tries, period)), fault);
        }
    }

    private static Duration pause(int tries, Optional<Duration> period) {
        var pause = Patience.after(tries);
        return period.filter(shorter -> shorter.compareTo(pause) < 0).orElse(pause);
    }

    private Job job(DueJob due) {
        return Optional.ofNullable(jobs.get(due.kind())).orElseThrow();
    }

    /** Carries a checked exception out of the transaction, so that it rolls back. */
    private static final class Stopped extends RuntimeException {
        private final Exception reason;

        private Stopped(Exception reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
